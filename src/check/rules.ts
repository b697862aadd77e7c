/**
 * The decision table. A rule fires when each of its conditions holds; `a|b` holds when one of them was answered.
 * The level of a check is that of the first rule that fires: rules stand from the most urgent level to the least. Source: the project's clinical table, see docs/safety.md.
 */

/** Version of the questions and rules together. Saved answers of another version are refused by the FHIR reader. */
export const rulesVersion = '1.0.0-draft';

/** From low to high. */
export const levels = ['self_care', 'pharmacist', 'appointment', 'same_day', 'emergency'] as const;

/** How soon to get help. */
export type Level = (typeof levels)[number];

export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** All must hold; `|` is or. */
  readonly when: readonly string[];
  /** Fact ids of the project's evidence. Empty: the rule says what could not be ruled out. */
  readonly evidence: readonly string[];
}

/** The first letter of an id is its level, B the lowest: letters in the order of `levels`, since a table costs 40 bytes. */
const rule = (id: string, when: string, evidence = ''): Rule => ({
  id,
  level: levels['BPASE'.indexOf(id[0]!)]!,
  when: when.split(' ').filter(Boolean),
  evidence: evidence.split(' ').filter(Boolean),
});

export const rules: readonly Rule[] = [
  rule('E1', 'now.breath', 'F97 F275 F356'),
  rule('E2', 'now.cold', 'F88 F347 F357'),
  rule('E3', 'now.cannot_move', 'F88 F311 F347'),
  rule('E4', 'now.saddle', 'F311'),
  rule('E5', 'now.dark_pee', 'F107 F108 F284'),
  rule('E6', 'now.stiff_jaw', 'F294 F295'),
  rule('E7', 'now.pregnant_unwell', 'F299 F301'),
  rule('S0', 'now.not_sure'),
  rule('S1', 'look.one_leg', 'F274 F279 F344'),
  rule('S2', 'look.sore', 'F86 F305 F308'),
  rule('S3', 'look.not_sure'),
  rule('S4', 'feel.foot_hang', 'F87 F308'),
  rule('S5', 'feel.cramp time.long_new|time.long_old', 'F203 F206 F208 F209'),
  rule('S6', 'time.long_new', 'F88 F276'),
  rule('S7', 'muscle.yes', 'F106 F108'),
  rule('S8', 'you.pregnant look.both_legs', 'F224 F299'),
  rule('S9', 'feel.weak meds.statin|meds.water|you.kidney_liver', 'F107 F109 F314 F319'),
  rule('S10', 'feel.weak feel.numb|feel.back', 'F88 F311'),
  rule('S11', 'you.clot_risk feel.steady|time.long_new|time.long_old|time.not_sure', 'F277 F278'),
  rule('S12', 'feel.steady time.not_sure', 'F88'),
  rule('A1', 'look.both_legs', 'F203 F207'),
  rule('A2', 'feel.urge', 'F70 F71 F72 F73 F76'),
  rule('A3', 'feel.walk', 'F81 F86 F214'),
  rule('A4', 'feel.numb', 'F98 F203 F207'),
  rule('A5', 'feel.back', 'F119 F121'),
  rule('A6', 'feel.weak', 'F125 F207 F210 F214'),
  rule('A7', 'feel.none|feel.not_sure|feel.steady', 'F214'),
  rule('A8', 'time.long_old|time.not_sure', 'F203'),
  rule('A9', 'muscle.not_sure', 'F108'),
  rule('A10', 'you.diabetes|you.kidney_liver|you.clot_risk', 'F50 F277 F306 F358'),
  rule('A11', 'life.often', 'F203 F207 F210'),
  rule('A12', 'feel.cramp time.no_pain'),
  rule('P1', 'meds.statin|meds.water|meds.changed', 'F54 F58 F63 F314 F352'),
  rule('P2', 'meds.not_sure'),
  rule('P3', 'you.pregnant|you.not_sure', 'F216 F221'),
  rule('P4', 'life.not_sure'),
  rule('B0', '', 'F4 F11 F35'),
];

export const ruleOf = (id: string): Rule => rules.find((rule) => rule.id === id)!;
