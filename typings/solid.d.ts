import type {JSX} from 'solid-js';
import type {LegCrampAttributes, LegCrampEventName, LegCrampInfo, LegCrampProperties} from './options.js';

type Handlers = {
  [Name in LegCrampEventName as `on:${Name}`]?: JSX.EventHandlerWithOptionsUnion<LegCrampInfo, Event>;
};
type Explicit = {[Name in keyof LegCrampProperties as `prop:${Name}`]: LegCrampProperties[Name]} & {
  [Name in keyof LegCrampAttributes as `attr:${Name}`]: LegCrampAttributes[Name];
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'leg-cramp-info': JSX.HTMLAttributes<LegCrampInfo> &
        LegCrampAttributes &
        LegCrampProperties &
        Explicit &
        Handlers;
    }
  }
}
