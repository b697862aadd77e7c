import {reach, screens as states, type ScreenState} from '../../demo/screens.js';
import type {Locale} from '../../src/platform/language/catalogue.js';
import type {LegCrampInfo} from '../../src/leg-cramp-info.js';
import {shown, widget} from './harness.js';

/** One thing that a reader may have before them, whatever the language. */
export interface Screen {
  readonly name: string;
  readonly show: (locale: Locale, attributes?: string) => Promise<LegCrampInfo>;
}

async function show(state: ScreenState, locale: Locale, more: string): Promise<LegCrampInfo> {
  const own = Object.entries(state.attributes).map(([name, value]) => `${name}="${value}"`);
  const element = await widget(`lang="${locale}" ${own.join(' ')} ${more}`);
  await shown(element, locale);
  await reach(element, state);
  if (element.assessment.level !== state.level) throw new Error(`${state.name} is not on the screen`);
  return element;
}

/** The states of the gallery: the topics with their sources, every question, each with its error, every result. */
export const screens: readonly Screen[] = states.map((state) => ({
  name: state.name,
  show: (locale, more = '') => show(state, locale, more),
}));

/** One of them by its name. @throws where there is none */
export function screenNamed(name: string): Screen {
  const found = screens.find((each) => each.name === name);
  if (!found) throw new Error(`demo/screens.js has no state “${name}”`);
  return found;
}
