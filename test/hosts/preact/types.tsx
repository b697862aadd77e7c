import {createRef} from 'preact';
import type {LegCrampInfo} from 'leg-cramp-info';

const ref = createRef<LegCrampInfo>();

export const right = [
  <leg-cramp-info key="a" ref={ref} class="wide" lang="es" region="US" view="check" theme="dark" />,
  <leg-cramp-info
    key="b"
    headingLevel={3}
    languageMenu
    answers={{now: ['none'], time: 'short'}}
    name="legs"
  />,
  <leg-cramp-info key="c" heading-level="3" language-menu onleg-cramp-error={(event) => event.type} />,
];

export const wrong = [
  // @ts-expect-error no such view
  <leg-cramp-info key="a" view="everything" />,
  // @ts-expect-error no such property
  <leg-cramp-info key="b" country="US" />,
  // @ts-expect-error no such level
  <leg-cramp-info key="c" headingLevel={7} />,
  // @ts-expect-error one choice is a string
  <leg-cramp-info key="d" answers={{time: ['short']}} />,
  // @ts-expect-error a plain event has no detail
  <leg-cramp-info key="e" onleg-cramp-ready={(event) => event.detail} />,
];

// @ts-expect-error no such level of help
export const level = ref.current?.assessment.level === 'never';
