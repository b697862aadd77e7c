import type {LegCrampInfo} from 'leg-cramp-info';

let element: LegCrampInfo | undefined;

export const right = [
  <leg-cramp-info ref={element} class="wide" lang="es" region="US" view="check" theme="dark" />,
  <leg-cramp-info
    heading-level="3"
    language-menu
    on:leg-cramp-error={(event) => event.currentTarget.reset()}
  />,
  <leg-cramp-info prop:headingLevel={3} prop:answers={{now: ['none'], time: 'short'}} attr:name="legs" />,
];

export const wrong = [
  // @ts-expect-error no such view
  <leg-cramp-info view="everything" />,
  // @ts-expect-error no such property
  <leg-cramp-info country="US" />,
  // @ts-expect-error no such level
  <leg-cramp-info prop:headingLevel={7} />,
  // @ts-expect-error one choice is a string
  <leg-cramp-info prop:answers={{time: ['short']}} />,
  // @ts-expect-error a plain event has no detail
  <leg-cramp-info on:leg-cramp-ready={(event) => event.detail} />,
];
