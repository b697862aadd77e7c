import {msg} from '@lit/localize/init/install.js';
import type {PatternId} from '../check/patterns.js';
import type {AnswerId} from '../check/questions.js';
import type {Level} from '../check/rules.js';
import {ui} from './ui-words.js';

/**
 * The words of the check by id: a question (`now`), its hint (`now.hint`), an option (`now.breath`) and how to check
 * for it (`now.breath.how`). Functions, so that each is read in the language of the element that asks.
 */
export const checkWords: Readonly<Record<string, () => string>> = {
  now: () => msg('Do you have any of these, now or new in the last few days?', {id: 'now'}),
  'now.hint': () => msg('Tick all that fit. If you wonder about one, tick “I’m not sure”.', {id: 'now.hint'}),
  'now.breath': () =>
    msg('Chest pain, new trouble breathing, coughing up blood, fainting, or a racing heart', {
      id: 'now.breath',
    }),
  'now.breath.how': () =>
    msg('An old heart or lung problem that is no worse does not count.', {id: 'now.breath.how'}),
  'now.cold': () => msg('A leg or foot that turned cold, or pale, grey or blue', {id: 'now.cold'}),
  'now.cold.how': () =>
    msg('Feel both feet with the back of your hand. On brown or black skin, look at the soles and nails.', {
      id: 'now.cold.how',
    }),
  'now.cannot_move': () =>
    msg('A leg or foot that you cannot move or lift, or that got very weak within hours or days', {
      id: 'now.cannot_move',
    }),
  'now.cannot_move.how': () =>
    msg('One leg or both. A foot that drags counts. So do stairs or a chair you can no longer manage.', {
      id: 'now.cannot_move.how',
    }),
  'now.saddle': () =>
    msg('Numb between the legs or around your bottom, or you cannot start or cannot hold pee or poop', {
      id: 'now.saddle',
    }),
  'now.saddle.how': () =>
    msg('Does wiping feel different? A leak counts, even if you think you know why.', {id: 'now.saddle.how'}),
  'now.dark_pee': () => msg('Dark brown pee, with muscle weakness or bad muscle pain', {id: 'now.dark_pee'}),
  'now.dark_pee.how': () =>
    msg('Dark like tea or cola.', {
      id: 'now.dark_pee.how',
    }),
  'now.stiff_jaw': () =>
    msg('A stiff jaw, or trouble swallowing, or muscles all over in spasm since today or yesterday', {
      id: 'now.stiff_jaw',
    }),
  'now.stiff_jaw.how': () => msg('Open your mouth wide, then swallow.', {id: 'now.stiff_jaw.how'}),
  'now.pregnant_unwell': () =>
    msg(
      'Pregnant or just gave birth, with a bad headache, blurred sight, or a suddenly puffy face or hands',
      {
        id: 'now.pregnant_unwell',
      },
    ),
  'now.pregnant_unwell.how': () =>
    msg('It also counts in the weeks after birth. Rings that got tight are a sign.', {
      id: 'now.pregnant_unwell.how',
    }),

  look: () =>
    msg('Look at both legs and feet in good light, and touch them. What do you find?', {id: 'look'}),
  'look.hint': () => msg('Tick all that fit. Ask someone to look with you if you can.', {id: 'look.hint'}),
  'look.one_leg': () =>
    msg('One leg, or one more than the other, is swollen, warm, red or dark, or sore to press', {
      id: 'look.one_leg',
    }),
  'look.one_leg.how': () =>
    msg(
      'Compare your calves. Red or dark can be hard to see on brown or black skin. Soreness the day after a cramp does not count.',
      {id: 'look.one_leg.how'},
    ),
  'look.both_legs': () => msg('Both legs or both ankles are swollen', {id: 'look.both_legs'}),
  'look.both_legs.how': () =>
    msg('Do your socks leave deep marks? If one leg is worse, tick the line above too.', {
      id: 'look.both_legs.how',
    }),
  'look.sore': () =>
    msg('A wound, cut or black patch on a leg or foot that does not heal', {id: 'look.sore'}),
  'look.sore.how': () => msg('Look at the heels, the soles and between the toes.', {id: 'look.sore.how'}),

  feel: () => msg('What is it like?', {id: 'feel'}),
  'feel.hint': () => msg('Tick all that fit.', {id: 'feel.hint'}),
  'feel.cramp': () => msg('Sudden hard cramps in the calf, foot or thigh, mostly in bed', {id: 'feel.cramp'}),
  'feel.steady': () =>
    msg('A steady pain or ache, also at rest, that stretching does not stop', {id: 'feel.steady'}),
  'feel.urge': () =>
    msg('An urge to move the legs, or a crawling feeling, that eases while you move', {id: 'feel.urge'}),
  'feel.walk': () =>
    msg('Pain that comes when you walk and goes within 10 minutes when you stand still', {id: 'feel.walk'}),
  'feel.foot_hang': () =>
    msg('Foot or toe pain in bed that eases when the leg hangs down', {id: 'feel.foot_hang'}),
  'feel.numb': () => msg('Numb, tingling or burning', {id: 'feel.numb'}),
  'feel.back': () =>
    msg(
      'Pain from the low back or bottom down the leg, or pain on standing that eases when you sit or bend forward',
      {
        id: 'feel.back',
      },
    ),
  'feel.weak': () =>
    msg('Muscles of one or both legs that get weaker or thinner, or keep twitching', {id: 'feel.weak'}),

  time: () => msg('How long does each cramp or pain last?', {id: 'time'}),
  'time.hint': () =>
    msg('Think of one attack, without the soreness after it. If you have two kinds, choose the worse one.', {
      id: 'time.hint',
    }),
  'time.short': () => msg('Up to 10 minutes', {id: 'time.short'}),
  'time.long_new': () =>
    msg('Longer than 10 minutes, or it does not stop, and this is new or getting worse', {
      id: 'time.long_new',
    }),
  'time.long_old': () => msg('Longer than 10 minutes, and the same for months', {id: 'time.long_old'}),
  'time.no_pain': () => msg('No pain, only other feelings', {id: 'time.no_pain'}),

  meds: () => msg('Do you take any of these?', {id: 'meds'}),
  'meds.hint': () =>
    msg(
      'Count inhalers, shots and drips, and what you stopped. Some blood pressure pills hold a water pill.',
      {
        id: 'meds.hint',
      },
    ),
  'meds.statin': () => msg('A statin, for cholesterol', {id: 'meds.statin'}),
  'meds.water': () => msg('A water pill (diuretic)', {id: 'meds.water'}),
  'meds.changed': () =>
    msg('Any medicine started, stopped or changed in the last 3 months', {id: 'meds.changed'}),

  muscle: () =>
    msg('If you take a statin: is there new muscle pain, weakness or cramps since it began?', {id: 'muscle'}),
  'muscle.hint': () => msg('Or since the dose went up, or another medicine joined it.', {id: 'muscle.hint'}),
  'muscle.yes': () => msg('Yes', {id: 'muscle.yes'}),
  'muscle.no': () => msg('No, or only the same night cramps as before', {id: 'muscle.no'}),

  you: () => msg('Do any of these fit you?', {id: 'you'}),
  'you.hint': () =>
    msg('A long trip is more than 4 hours. Cancer from years ago counts too.', {id: 'you.hint'}),
  'you.pregnant': () => msg('Pregnant, or gave birth in the last 6 weeks', {id: 'you.pregnant'}),
  'you.clot_risk': () =>
    msg(
      'A blood clot before, cancer, hormone pills, or in the last 3 months an operation, a cast, days in bed or a long trip',
      {id: 'you.clot_risk'},
    ),
  'you.diabetes': () => msg('Diabetes', {id: 'you.diabetes'}),
  'you.kidney_liver': () => msg('Kidney disease, dialysis or liver disease', {id: 'you.kidney_liver'}),

  life: () => msg('How much does it bother you?', {id: 'life'}),
  'life.hint': () => msg('If it is mild but slowly gets worse, choose the second answer.', {id: 'life.hint'}),
  'life.fine': () => msg('Now and then; I cope', {id: 'life.fine'}),
  'life.often': () =>
    msg('It often spoils my sleep or my days, or it spreads or gets worse', {id: 'life.often'}),

  none: () => msg('None of these', {id: 'none'}),
  not_sure: () => msg('I’m not sure', {id: 'not_sure'}),
};

/** The words of an option. Those of `none` and `not_sure` are the same for every question. */
export const optionWords = (question: string, option: string): string =>
  (checkWords[`${question}.${option}`] ?? checkWords[option])!();

/** The words of an answer by itself. “Yes”, “none” and “not sure” mean nothing without their question. */
export function answerWords(id: AnswerId): string {
  const [question, option] = id.split('.') as [string, string];
  const words = optionWords(question, option);
  return ['none', 'not_sure', 'yes'].includes(option) ? `${checkWords[question]!()} ${words}` : words;
}

/** What a rule adds to the answers that made it fire, by rule id. Mostly: what could not be ruled out. */
export const ruleWords: Readonly<Record<string, () => string>> = {
  S0: () => msg('We could not rule out an emergency, so get help today.', {id: 'why.S0'}),
  S3: () => msg('We could not rule out a blood clot, so have your legs looked at today.', {id: 'why.S3'}),
  S7: () => msg('Call before the next dose of the statin.', {id: 'why.S7'}),
  A12: () => msg('Cramps but no pain: these answers do not match, so ask a doctor.', {id: 'why.A12'}),
  P2: () => msg('Bring all your medicines, or a list, to the pharmacy.', {id: 'why.P2'}),
  P4: () => msg('Talk it over with a pharmacist.', {id: 'why.P4'}),
  S5: () =>
    msg(
      'Advice differs: the NHS in England says see a doctor, others say get help at once. We chose today.',
      {
        id: 'why.S5',
      },
    ),
  B0: () =>
    msg('You told us of short cramps and of none of the warning signs we asked about.', {id: 'why.B0'}),
};

/** What the answers resemble, named in the mode `pattern` and in the topic on look-alikes. */
export const patternWords: Readonly<Record<PatternId, () => string>> = {
  cramps: ui.title,
  restless: () => msg('Restless legs', {id: 'like.restless'}),
  artery: () => msg('Narrowed leg arteries', {id: 'like.artery'}),
  rest: () => msg('Too little blood in the foot at rest', {id: 'pattern.rest'}),
  clot: () => msg('A blood clot needs ruling out', {id: 'pattern.clot'}),
  blocked: () => msg('A blocked artery needs ruling out', {id: 'pattern.blocked'}),
  saddle: () => msg('Squeezed nerves in the spine need ruling out', {id: 'pattern.saddle'}),
  numb: () => msg('Nerve damage', {id: 'like.nerve'}),
  back: () => msg('The low back', {id: 'pattern.back'}),
  medicine: () => msg('Muscle trouble from a medicine', {id: 'pattern.medicine'}),
  weak: () => msg('An illness of nerves or muscles', {id: 'pattern.weak'}),
  special: () => msg('Cramps of pregnancy, or of kidney or liver disease', {id: 'pattern.special'}),
  unclear: () => msg('No clear pattern', {id: 'pattern.unclear'}),
};

/** The words of a level. */
export interface LevelWords {
  /** What to do. */
  readonly title: () => string;
  /** How soon. */
  readonly time: () => string;
  readonly steps: readonly (() => string)[];
}

export const levelWords: Readonly<Record<Level, LevelWords>> = {
  emergency: {
    title: () => msg('Call for emergency help now', {id: 'level.emergency'}),
    time: () => msg('Now', {id: 'level.emergency.time'}),
    steps: [
      () => msg('Call now. Do not wait to see if it passes.', {id: 'level.emergency.1'}),
      () => msg('Do not drive yourself.', {id: 'level.emergency.2'}),
      () => msg('Say which of these signs you have, and when they began.', {id: 'level.emergency.3'}),
    ],
  },
  same_day: {
    title: () => msg('Get medical help today', {id: 'level.same_day'}),
    time: () => msg('Today', {id: 'level.same_day.time'}),
    steps: [
      () =>
        msg(
          'Call a doctor or a health advice line now, also at night. If nobody answers, go to urgent care.',
          {
            id: 'level.same_day.1',
          },
        ),
      () => msg('Say what you ticked here.', {id: 'level.same_day.2'}),
    ],
  },
  appointment: {
    title: () => msg('See a doctor', {id: 'level.appointment'}),
    time: () => msg('Within 2 weeks', {id: 'level.appointment.time'}),
    steps: [
      () => msg('Call and book a visit.', {id: 'level.appointment.1'}),
      () =>
        msg('Bring a list of your medicines and the nights you had trouble.', {id: 'level.appointment.2'}),
    ],
  },
  pharmacist: {
    title: () => msg('Ask a pharmacist', {id: 'level.pharmacist'}),
    time: () => msg('Next time at the pharmacy', {id: 'level.pharmacist.time'}),
    steps: [
      () => msg('Bring all your medicines, or a list of them.', {id: 'level.pharmacist.1'}),
      () => msg('Do not start or stop a medicine by yourself.', {id: 'level.pharmacist.2'}),
    ],
  },
  self_care: {
    title: () => msg('You can start with care at home', {id: 'level.self_care'}),
    time: () => msg('At home', {id: 'level.self_care.time'}),
    steps: [
      () => msg('Try a few stretches before bed.', {id: 'level.self_care.1'}),
      () => msg('Not better in 4 weeks? See a doctor.', {id: 'level.self_care.2'}),
    ],
  },
};

/** A sentence of the result that rests on facts. */
export interface SourcedWords {
  readonly text: () => string;
  /** Fact ids, as in `F4 F11`. */
  readonly evidence: string;
}

const dizzy: SourcedWords = {
  text: () => msg('Do you feel dizzy? Sit down, so that you do not fall.', {id: 'mean.dizzy'}),
  evidence: 'F338',
};
const medicine: SourcedWords = {
  text: () => msg('Do you think a medicine is the cause? Call before the next dose.', {id: 'mean.medicine'}),
  evidence: 'F108 F352',
};
const cramp: SourcedWords = {
  text: () => msg('In a cramp, keep your knee straight and bring your toes up slowly.', {id: 'mean.cramp'}),
  evidence: 'F126 F219',
};
const stretch: SourcedWords = {
  text: () =>
    msg('Stretch your calves and thighs before bed. It may make cramps milder.', {id: 'mean.stretch'}),
  evidence: 'F140 F145',
};

/** What to do until help is there. No home remedy where help is needed today. */
export const meanwhileWords: Readonly<Record<Level, readonly SourcedWords[]>> = {
  emergency: [dizzy],
  same_day: [dizzy, medicine],
  appointment: [medicine, cramp],
  pharmacist: [medicine, cramp, stretch],
  self_care: [cramp, stretch],
};

/** What this check cannot see. Every result says it. */
export const limitWords: SourcedWords = {
  text: () =>
    msg('A clot can feel like a cramp. Look at your legs again tomorrow.', {
      id: 'result.limit',
    }),
  evidence: 'F279',
};
