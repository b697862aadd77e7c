import type {Answers} from '../dist/types/index.js';
import type {ResultMode, Theme, View} from '../dist/types/options.js';

export type {Answers, LegCrampEventName, LegCrampInfo} from '../dist/types/index.js';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** Attributes whose property has the same name. */
export interface LegCrampOptions {
  /** Country, ISO 3166-1 alpha-2: names the emergency number. Never guessed. Default: none. */
  region?: string | undefined;
  /** `all`, `info` or `check`. Default `all`. */
  view?: View | undefined;
  /** Topic ids, separated by spaces. Default: all. */
  topics?: string | undefined;
  /** Name of the region landmark. Default: a localized one. */
  label?: string | undefined;
  /** `auto`, `light` or `dark`. Default `auto`: as the page's own `color-scheme`. */
  theme?: Theme | undefined;
  /** `leaflet`, `level` or `pattern`: how much the result says. Default `level`. */
  result?: ResultMode | undefined;
  /** Makes the element a field of the form it is in. Default: none. */
  name?: string | undefined;
  /** The form waits for the result of the check. Default: not. */
  required?: boolean | undefined;
  /** The check cannot be answered, and is not sent. Default: not. */
  disabled?: boolean | undefined;
}

/** Attributes whose property is written otherwise. */
export interface LegCrampAttributes extends LegCrampOptions {
  /** Level of the first heading. Default 2. */
  'heading-level'?: Level | `${Level}` | undefined;
  /** Shows a menu of languages where it is there, so not by `false`: that is for the property. */
  'language-menu'?: true | '' | undefined;
}

export interface LegCrampProperties extends LegCrampOptions {
  /** Level of the first heading. Default 2. */
  headingLevel?: Level | undefined;
  /** Shows a menu of languages. Default: not. */
  languageMenu?: boolean | undefined;
  /** Answers so far. Setting restores a check. */
  answers?: Answers | undefined;
}
