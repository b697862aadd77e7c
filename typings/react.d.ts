import type * as React from 'react';
import type {LegCrampAttributes, LegCrampEventName, LegCrampInfo, LegCrampProperties} from './options.js';

type Base = React.DetailedHTMLProps<React.HTMLAttributes<LegCrampInfo>, LegCrampInfo> & LegCrampAttributes;

/** React 19 sets properties and listens for any event; React 18 sets attributes only. */
type Props = 'use' extends keyof typeof React
  ? Base & LegCrampProperties & {[Name in LegCrampEventName as `on${Name}`]?: (event: Event) => void}
  : Base;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'leg-cramp-info': Props;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'leg-cramp-info': Props;
    }
  }
}
