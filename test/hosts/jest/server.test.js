/** @jest-environment node */
import 'leg-cramp-info/define';
import {LegCrampInfo} from 'leg-cramp-info';

test('a page that is rendered on a server can be tested', () => {
  expect(typeof document).toBe('undefined');
  expect(LegCrampInfo.rulesVersion).toEqual(expect.any(String));
});
