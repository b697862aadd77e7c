import type {HTMLAttributes} from 'preact';
import type {LegCrampAttributes, LegCrampEventName, LegCrampInfo, LegCrampProperties} from './options.js';

type Handlers = {[Name in LegCrampEventName as `on${Name}`]?: (event: Event) => void};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'leg-cramp-info': HTMLAttributes<LegCrampInfo> & LegCrampAttributes & LegCrampProperties & Handlers;
    }
  }
}
