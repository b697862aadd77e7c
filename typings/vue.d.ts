import type {DefineComponent, HTMLAttributes} from 'vue';
import type {LegCrampEventName, LegCrampProperties} from './options.js';

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;
type Handlers = {[Name in LegCrampEventName as `on${Pascal<Name>}`]?: (event: Event) => void};

declare module 'vue' {
  interface GlobalComponents {
    'leg-cramp-info': DefineComponent<LegCrampProperties & Handlers & HTMLAttributes>;
  }
}
