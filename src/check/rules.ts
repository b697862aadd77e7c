/** The decision table. Source: the project's clinical table, see docs/safety.md. */

/** Version of the questions and rules together. The FHIR reader refuses saved answers of another version. */
export const rulesVersion = '1.0.0-draft';

/** From low to high. */
export const levels = ['self_care', 'pharmacist', 'appointment', 'same_day', 'emergency'] as const;

/** How soon to get help. */
export type Level = (typeof levels)[number];

/** A fact of the project's evidence, docs/evidence.md. */
export type FactId = `F${number}`;

interface RuleShape {
  readonly id: string;
  readonly level: Level;
  /** The rule fires if every condition holds. `a|b` holds if one of the two was answered. */
  readonly when: readonly string[];
  /** What the rule rests on. Empty: the rule says what could not be ruled out. */
  readonly evidence: readonly FactId[];
}

const table = [
  {id: 'E1', level: 'emergency', when: ['now.breath'], evidence: ['F97', 'F275', 'F356']},
  {id: 'E2', level: 'emergency', when: ['now.cold'], evidence: ['F88', 'F347', 'F357']},
  {id: 'E3', level: 'emergency', when: ['now.cannot_move'], evidence: ['F88', 'F311', 'F347']},
  {id: 'E4', level: 'emergency', when: ['now.saddle'], evidence: ['F311']},
  {id: 'E5', level: 'emergency', when: ['now.dark_pee'], evidence: ['F107', 'F108', 'F284']},
  {id: 'E6', level: 'emergency', when: ['now.stiff_jaw'], evidence: ['F294', 'F295']},
  {id: 'E7', level: 'emergency', when: ['now.pregnant_unwell'], evidence: ['F299', 'F301']},

  {id: 'S0', level: 'same_day', when: ['now.not_sure'], evidence: []},
  {id: 'S1', level: 'same_day', when: ['look.one_leg'], evidence: ['F274', 'F279', 'F344']},
  {id: 'S2', level: 'same_day', when: ['look.sore'], evidence: ['F86', 'F305', 'F308']},
  {id: 'S3', level: 'same_day', when: ['look.not_sure'], evidence: []},
  {id: 'S4', level: 'same_day', when: ['feel.foot_hang'], evidence: ['F87', 'F308']},
  {
    id: 'S5',
    level: 'same_day',
    when: ['feel.cramp', 'time.long_new|time.long_old'],
    evidence: ['F203', 'F206', 'F208', 'F209'],
  },
  {id: 'S6', level: 'same_day', when: ['time.long_new'], evidence: ['F88', 'F276']},
  {id: 'S7', level: 'same_day', when: ['muscle.yes'], evidence: ['F106', 'F108']},
  {id: 'S8', level: 'same_day', when: ['you.pregnant', 'look.both_legs'], evidence: ['F224', 'F299']},
  {
    id: 'S9',
    level: 'same_day',
    when: ['feel.weak', 'meds.statin|meds.water|you.kidney_liver'],
    evidence: ['F107', 'F109', 'F314', 'F319'],
  },
  {id: 'S10', level: 'same_day', when: ['feel.weak', 'feel.numb|feel.back'], evidence: ['F88', 'F311']},
  {
    id: 'S11',
    level: 'same_day',
    when: ['you.clot_risk', 'feel.steady|time.long_new|time.long_old|time.not_sure'],
    evidence: ['F277', 'F278'],
  },
  {id: 'S12', level: 'same_day', when: ['feel.steady', 'time.not_sure'], evidence: ['F88']},

  {id: 'A1', level: 'appointment', when: ['look.both_legs'], evidence: ['F203', 'F207']},
  {id: 'A2', level: 'appointment', when: ['feel.urge'], evidence: ['F70', 'F71', 'F72', 'F73', 'F76']},
  {id: 'A3', level: 'appointment', when: ['feel.walk'], evidence: ['F81', 'F86', 'F214']},
  {id: 'A4', level: 'appointment', when: ['feel.numb'], evidence: ['F98', 'F203', 'F207']},
  {id: 'A5', level: 'appointment', when: ['feel.back'], evidence: ['F119', 'F121']},
  {id: 'A6', level: 'appointment', when: ['feel.weak'], evidence: ['F125', 'F207', 'F210', 'F214']},
  {id: 'A7', level: 'appointment', when: ['feel.none|feel.not_sure|feel.steady'], evidence: ['F214']},
  {id: 'A8', level: 'appointment', when: ['time.long_old|time.not_sure'], evidence: ['F203']},
  {id: 'A9', level: 'appointment', when: ['muscle.not_sure'], evidence: ['F108']},
  {
    id: 'A10',
    level: 'appointment',
    when: ['you.diabetes|you.kidney_liver|you.clot_risk'],
    evidence: ['F50', 'F277', 'F306', 'F358'],
  },
  {id: 'A11', level: 'appointment', when: ['life.often'], evidence: ['F203', 'F207', 'F210']},
  {id: 'A12', level: 'appointment', when: ['feel.cramp', 'time.no_pain'], evidence: []},

  {
    id: 'P1',
    level: 'pharmacist',
    when: ['meds.statin|meds.water|meds.changed'],
    evidence: ['F54', 'F58', 'F63', 'F314', 'F352'],
  },
  {id: 'P2', level: 'pharmacist', when: ['meds.not_sure'], evidence: []},
  {id: 'P3', level: 'pharmacist', when: ['you.pregnant|you.not_sure'], evidence: ['F216', 'F221']},
  {id: 'P4', level: 'pharmacist', when: ['life.not_sure'], evidence: []},

  {id: 'B0', level: 'self_care', when: [], evidence: ['F4', 'F11', 'F35']},
] as const satisfies readonly RuleShape[];

export type RuleId = (typeof table)[number]['id'];
export type Rule = RuleShape & {readonly id: RuleId};

/** In the order in which a result names them. */
export const rules: readonly Rule[] = table;

/** The rule with this id. */
export const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;

/** The most urgent level that any of these rules asks for. Old Prototype.js replaces `reduce`. */
export const highestLevel = (fired: readonly Rule[]): Level =>
  levels.filter((level) => fired.some((rule) => rule.level === level)).at(-1)!;
