// Every state of the screen, once: for the gallery and for the tests. The types are in screens.d.ts.

/** What a reader ticks on the way to each level. The way to the pharmacist passes every question. */
export const walks = {
  emergency: {now: ['cold']},
  same_day: {
    now: ['none'],
    look: ['one_leg'],
    feel: ['steady'],
    time: ['long_new'],
    meds: ['none'],
    you: ['clot_risk'],
    life: ['often'],
  },
  appointment: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp', 'urge'],
    time: ['short'],
    meds: ['none'],
    you: ['none'],
    life: ['fine'],
  },
  pharmacist: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: ['short'],
    meds: ['statin', 'water'],
    muscle: ['no'],
    you: ['none'],
    life: ['fine'],
  },
  self_care: {
    now: ['none'],
    look: ['none'],
    feel: ['cramp'],
    time: ['short'],
    meds: ['none'],
    you: ['none'],
    life: ['fine'],
  },
};

const inBritain = {region: 'GB'};
const checkInBritain = {...inBritain, view: 'check'};

const steps = Object.entries(walks.pharmacist);

const questions = steps.flatMap(([id], index) => {
  const before = index ? {answers: Object.fromEntries(steps.slice(0, index))} : {start: true};
  const asked = {name: `question ${id}`, attributes: checkInBritain, ...before};
  return [asked, {...asked, name: `${asked.name} with nothing chosen`, press: '.check .primary'}];
});

const result = (level, more) => ({
  name: `result ${level}`,
  attributes: inBritain,
  answers: walks[level],
  level,
  ...more,
});

export const screens = [
  {name: 'first screen', attributes: {...inBritain, 'language-menu': ''}},
  {name: 'every topic and its sources', attributes: {...inBritain, 'language-menu': ''}, openAll: true},
  {name: 'timer running', attributes: inBritain, topic: 'prevention', press: '.timer button'},
  ...questions,
  ...Object.keys(walks).map((level) => result(level)),
  result('emergency', {name: 'result emergency without a region', attributes: {}}),
  result('same_day', {name: 'result same_day as a leaflet', attributes: {...inBritain, result: 'leaflet'}}),
  result('appointment', {
    name: 'result appointment with patterns',
    attributes: {...inBritain, result: 'pattern'},
  }),
];

/** Brings a widget whose words are on the screen into one of the states. */
export async function reach(element, {answers, start, topic, openAll, press}) {
  if (answers) element.answers = answers;
  if (start) element.start();
  await element.updateComplete;
  if (topic) element.show(topic);
  if (openAll) await openEverything(element);
  if (press) element.shadowRoot.querySelector(press).click();
  await element.updateComplete;
}

/** Sources are rendered once their list is open, which the browser announces later. */
async function openEverything(element) {
  const closed = [...element.shadowRoot.querySelectorAll('details:not([open])')];
  const toggled = closed.map(
    (details) => new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true})),
  );
  for (const details of closed) details.open = true;
  await Promise.all(toggled);
  await element.updateComplete;
}
