import type {LegCrampProperties} from './node_modules/leg-cramp-info/typings/options.js';
import 'leg-cramp-info';

// Angular's templates take anything under CUSTOM_ELEMENTS_SCHEMA: what is bound can be typed in the class.
export const right: LegCrampProperties = {region: 'US', view: 'check', headingLevel: 3, languageMenu: true};
export const wrong: LegCrampProperties[] = [
  // @ts-expect-error no such view
  {view: 'everything'},
  // @ts-expect-error no such property
  {country: 'US'},
  // @ts-expect-error one choice is a string
  {answers: {time: ['short']}},
];

const element = document.createElement('leg-cramp-info');
element.addEventListener('leg-cramp-check-complete', (event) => {
  // @ts-expect-error nothing is in the event
  console.log(element.assessment.level, event.detail.level);
});
// @ts-expect-error no such property
element.country = 'US';
