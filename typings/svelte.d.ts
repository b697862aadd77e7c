import type {HTMLAttributes} from 'svelte/elements';
import type {LegCrampAttributes, LegCrampEventName, LegCrampInfo, LegCrampProperties} from './options.js';

type Handlers = {[Name in LegCrampEventName as `on${Name}`]?: (event: Event) => void};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'leg-cramp-info': HTMLAttributes<LegCrampInfo> & LegCrampAttributes & LegCrampProperties & Handlers;
  }
}
