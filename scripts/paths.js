// Every complete path of the check as a number, and every single step between two of them.
import {levels, questions} from '../dist/check.js';

export const levelNames = levels;

const exclusive = ['none', 'not_sure'];
const subsets = (signs) =>
  Array.from({length: 2 ** signs.length - 1}, (_, i) => signs.filter((_, bit) => (i + 1) & (1 << bit)));

/** All that a reader can answer to a question: sets of signs, then none and not sure; or one of the options. */
const choicesOf = ({many, options}) =>
  many ? [...subsets(options.filter((o) => !exclusive.includes(o))), ['none'], ['not_sure']] : [...options];

const byId = Object.fromEntries(questions.map((q) => [q.id, choicesOf(q)]));
const isStatin = (choice) => choice.includes('statin') || choice.includes('not_sure');

/** `meds` and `muscle` as one digit, since the second is asked only after some answers to the first. */
const medsAndMuscle = byId.meds.flatMap((meds) =>
  isStatin(meds) ? byId.muscle.map((muscle) => ({meds, muscle})) : [{meds}],
);

/** The digits of a path that is not an emergency, in the order of asking. */
const digits = [
  byId.now.slice(-2).map((now) => ({now})),
  byId.look.map((look) => ({look})),
  byId.feel.map((feel) => ({feel})),
  byId.time.map((time) => ({time})),
  medsAndMuscle,
  byId.you.map((you) => ({you})),
  byId.life.map((life) => ({life})),
];
const strides = digits.map((_, i) => digits.slice(i + 1).reduce((product, {length}) => product * length, 1));

export const emergencies = byId.now.slice(0, -2).map((now) => ({now}));
const rest = digits.reduce((product, {length}) => product * length, 1);
export const total = rest + emergencies.length;
const withMuscle = medsAndMuscle.filter(({muscle}) => muscle).length;
const long = (rest / medsAndMuscle.length) * withMuscle;
export const lengths = {1: emergencies.length, 7: rest - long, 8: long};

/** The answers of a path. The emergencies come last. */
export function answersOf(path) {
  if (path >= rest) return emergencies[path - rest];
  const answers = {};
  digits.forEach((choices, i) =>
    Object.assign(answers, choices[Math.floor(path / strides[i]) % choices.length]),
  );
  return answers;
}

const many = (id, choices) =>
  choices.flatMap((from, i) =>
    choices.flatMap((to, j) => {
      const a = from[id];
      const b = to[id];
      const toNotSure = a[0] === 'none' && b[0] === 'not_sure';
      const signs = (set) => set.filter((o) => !exclusive.includes(o));
      const added = signs(b).filter((sign) => !a.includes(sign));
      const isAdding =
        added.length === 1 &&
        !a.includes('not_sure') &&
        signs(a).every((s) => b.includes(s)) &&
        added[0] !== 'cramp';
      return toNotSure || isAdding ? [[i, j]] : [];
    }),
  );

const one = (id, choices, steps) =>
  steps.map(([from, to]) => [from, to].map((option) => choices.findIndex((choice) => choice[id] === option)));

/** Steps that must never lower the level, digit by digit: pairs of places. */
const steps = [
  [[0, 1]], // now: none -> not_sure
  many('look', digits[1]),
  many('feel', digits[2]),
  one('time', digits[3], [
    ['short', 'not_sure'],
    ['short', 'long_old'],
    ['long_old', 'long_new'],
    ['short', 'long_new'],
  ]),
  medsSteps(),
  many('you', digits[5]),
  one('life', digits[6], [
    ['fine', 'not_sure'],
    ['fine', 'often'],
  ]),
];

/** A change of `meds` that brings the muscle question must hold whatever is answered to it. */
function medsSteps() {
  const meds = many('meds', medsAndMuscle).filter(([i, j]) => {
    const [from, to] = [medsAndMuscle[i].muscle, medsAndMuscle[j].muscle];
    return !from || from === to;
  });
  const sameMeds = (i, j) => medsAndMuscle[i].meds === medsAndMuscle[j].meds;
  const muscle = medsAndMuscle.flatMap(({muscle}, i) =>
    muscle === 'no'
      ? medsAndMuscle.flatMap((to, j) => (sameMeds(i, j) && to.muscle !== 'no' ? [[i, j]] : []))
      : [],
  );
  return [...meds, ...muscle];
}

/** I2: compares the levels of every two paths that are one step apart. Returns how many pairs. */
export function provePairs(table, report) {
  let pairs = 0;
  steps.forEach((moves, d) => {
    const stride = strides[d];
    const block = stride * digits[d].length;
    for (const [from, to] of moves) {
      for (let start = 0; start < rest; start += block)
        for (let tail = 0; tail < stride; tail++) {
          const low = start + from * stride + tail;
          const high = start + to * stride + tail;
          if (table[high] < table[low])
            report(
              `I2 ${levels[table[low]]} -> ${levels[table[high]]}: ${JSON.stringify([low, high].map(answersOf))}`,
            );
          pairs++;
        }
    }
  });
  return pairs;
}
