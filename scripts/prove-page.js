// Runs in a page that has the built one tag: one page's share of the paths, each answered and assessed by the element, and
// what must hold for a path by itself.
import {answersOf, levelNames as levels, total} from './paths.js';

const rank = Object.fromEntries(levels.map((level, i) => [level, i]));

/** What each answer asks for at least (I1, I3, I4). */
const floors = {
  now: {not_sure: 'same_day', none: 'self_care', else: 'emergency'},
  look: {not_sure: 'same_day', one_leg: 'same_day', sore: 'same_day'},
  feel: {not_sure: 'appointment', foot_hang: 'same_day'},
  time: {not_sure: 'appointment'},
  meds: {not_sure: 'pharmacist'},
  muscle: {not_sure: 'appointment', yes: 'same_day'},
  you: {not_sure: 'pharmacist'},
  life: {not_sure: 'pharmacist'},
};

const isPlain = ({now, look, feel, time, meds, you, life}) =>
  [now, look, meds, you].every((set) => set?.length === 1 && set[0] === 'none') &&
  feel.length === 1 &&
  feel[0] === 'cramp' &&
  time === 'short' &&
  life === 'fine';

function floorOf(answers) {
  let floor = 0;
  for (const id in answers) {
    const value = answers[id];
    if (typeof value === 'string') floor = Math.max(floor, floorOfOption(id, value));
    else for (const option of value) floor = Math.max(floor, floorOfOption(id, option));
  }
  const isLongCramp = answers.feel?.includes('cramp') && answers.time.startsWith('long');
  return isLongCramp ? Math.max(floor, rank.same_day) : floor;
}

const floorOfOption = (id, option) => rank[floors[id][option] ?? floors[id].else ?? 'self_care'];

/** Assesses every `pages`-th path from `page` on. `ranks` has a letter a path: a is the lowest level. */
export function provePaths(page, pages) {
  const element = document.createElement('leg-cramp-info');
  const violations = [];
  const decidedAlone = new Set();
  const ranks = new Uint8Array(Math.ceil((total - page) / pages));
  for (let path = page; path < total; path += pages) {
    const answers = answersOf(path);
    element.answers = answers;
    const {complete, level, reasons} = element.assessment;
    ranks[(path - page) / pages] = 'a'.charCodeAt(0) + rank[level];
    const floor = floorOf(answers);
    if (!(rank[level] >= floor))
      violations.push(`I1 I3 I4 ${level} below ${levels[floor]}: ${JSON.stringify(answers)}`);
    if ((level === 'self_care') !== isPlain(answers))
      violations.push(`I10 ${level}: ${JSON.stringify(answers)}`);
    if (!complete) violations.push(`I8 asks for more: ${JSON.stringify(answers)}`);
    if (reasons.length === 1) decidedAlone.add(reasons[0].rule);
    if (!reasons.length) violations.push(`I11 no reason: ${JSON.stringify(answers)}`);
  }
  return {
    violations: violations.slice(0, 100),
    decidedAlone: [...decidedAlone],
    ranks: new TextDecoder().decode(ranks),
  };
}
