import {LegCrampInfo, eventNames} from 'leg-cramp-info';
import 'leg-cramp-info/define';
import {questionnaireUrl} from 'leg-cramp-info/fhir';

const said = ['log', 'warn', 'error'].map((method) => jest.spyOn(console, method));
afterEach(() => {
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
});

test('a component that holds the element can be tested', () => {
  document.body.innerHTML = '<leg-cramp-info region="US"><p>Fallback</p></leg-cramp-info>';
  const element = document.querySelector('leg-cramp-info');
  const heard = jest.fn();
  element.addEventListener('leg-cramp-check-complete', heard);
  element.answers = {now: ['cold']};
  element.dispatchEvent(new CustomEvent('leg-cramp-check-complete', {bubbles: true}));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(element.textContent).toBe('Fallback');
  element.remove();
});

test('the class, the names of its events and the FHIR resources are there', () => {
  expect(LegCrampInfo.rulesVersion).toEqual(expect.any(String));
  expect(eventNames).toContain('leg-cramp-ready');
  expect(questionnaireUrl).toMatch(/Questionnaire/);
});
