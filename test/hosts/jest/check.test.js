import {assess, questions, rulesVersion} from 'leg-cramp-info/check';

test('the check runs', () => {
  expect(assess({now: ['cold']}).level).toBe('emergency');
  expect(questions.length).toBeGreaterThan(5);
  expect(rulesVersion).toEqual(expect.any(String));
});
