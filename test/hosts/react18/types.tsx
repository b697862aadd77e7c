import {createRef} from 'react';
import type {LegCrampInfo} from 'leg-cramp-info';

const ref = createRef<LegCrampInfo>();

export const right = [
  <leg-cramp-info key="a" ref={ref} lang="es" region="US" view="check" theme="dark" />,
  <leg-cramp-info key="b" heading-level="3" language-menu="" name="legs" />,
];

export const wrong = [
  // @ts-expect-error no such view
  <leg-cramp-info key="a" view="everything" />,
  // @ts-expect-error no such property
  <leg-cramp-info key="b" country="US" />,
  // @ts-expect-error React 18 sets no properties
  <leg-cramp-info key="c" headingLevel={3} />,
  // @ts-expect-error React 18 sets no properties
  <leg-cramp-info key="d" answers={{now: ['none']}} />,
  // @ts-expect-error no such level
  <leg-cramp-info key="e" heading-level={7} />,
];

ref.current?.addEventListener('leg-cramp-ready', (event) => {
  // @ts-expect-error nothing is in the event
  event.detail.level;
});
