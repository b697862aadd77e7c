/**
 * The decision table. A rule fires when each of its conditions holds; `a|b` holds when one of them was answered.
 * The level of a check is the highest that fires. Source: the project's clinical table, see docs/safety.md.
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

const rule = (id: string, level: Level, when: string, evidence = ''): Rule => ({
  id,
  level,
  when: when.split(' ').filter(Boolean),
  evidence: evidence.split(' ').filter(Boolean),
});

export const rules: readonly Rule[] = [
  rule('E1', 'emergency', 'now.breath', 'F97 F269 F275'),
  rule('E2', 'emergency', 'now.cold', 'F88 F347'),
  rule('E3', 'emergency', 'now.cannot_move', 'F88 F346 F347'),
  rule('E4', 'emergency', 'now.saddle', 'F310 F312'),
  rule('E5', 'emergency', 'now.dark_pee', 'F107 F108 F284'),
  rule('E6', 'emergency', 'now.stiff_jaw', 'F294 F295'),
  rule('E7', 'emergency', 'now.pregnant_unwell', 'F299 F301'),
  rule('S0', 'same_day', 'now.not_sure'),
  rule('S1', 'same_day', 'look.one_leg', 'F274 F279 F344'),
  rule('S2', 'same_day', 'look.sore', 'F86 F305 F308'),
  rule('S3', 'same_day', 'look.not_sure'),
  rule('S4', 'same_day', 'feel.foot_hang', 'F87 F308'),
  rule('S5', 'same_day', 'feel.cramp time.long_new|time.long_old', 'F203 F206 F208 F209'),
  rule('S6', 'same_day', 'time.long_new', 'F88 F276'),
  rule('S7', 'same_day', 'muscle.yes', 'F106 F108'),
  rule('S8', 'same_day', 'you.pregnant look.both_legs', 'F224 F299'),
  rule('S9', 'same_day', 'feel.weak meds.statin|meds.water|you.kidney_liver', 'F107 F109 F314 F319'),
  rule('S10', 'same_day', 'feel.weak feel.numb|feel.back', 'F88 F311'),
  rule('S11', 'same_day', 'you.clot_risk feel.steady|time.long_new|time.long_old|time.not_sure', 'F277 F278'),
  rule('S12', 'same_day', 'feel.steady time.not_sure', 'F88'),
  rule('A1', 'appointment', 'look.both_legs', 'F203 F207'),
  rule('A2', 'appointment', 'feel.urge', 'F70 F71 F72 F73 F76'),
  rule('A3', 'appointment', 'feel.walk', 'F81 F86 F214'),
  rule('A4', 'appointment', 'feel.numb', 'F98 F203 F207'),
  rule('A5', 'appointment', 'feel.back', 'F119 F121'),
  rule('A6', 'appointment', 'feel.weak', 'F125 F207 F210 F214'),
  rule('A7', 'appointment', 'feel.none|feel.not_sure|feel.steady', 'F214'),
  rule('A8', 'appointment', 'time.long_old|time.not_sure', 'F203'),
  rule('A9', 'appointment', 'muscle.not_sure', 'F108'),
  rule('A10', 'appointment', 'you.diabetes|you.kidney_liver|you.clot_risk', 'F50 F233 F277 F306'),
  rule('A11', 'appointment', 'life.often', 'F203 F207 F210'),
  rule('A12', 'appointment', 'feel.cramp time.no_pain'),
  rule('P1', 'pharmacist', 'meds.statin|meds.water|meds.changed', 'F54 F58 F63 F314 F324'),
  rule('P2', 'pharmacist', 'meds.not_sure'),
  rule('P3', 'pharmacist', 'you.pregnant|you.not_sure', 'F216 F221'),
  rule('P4', 'pharmacist', 'life.not_sure'),
  rule('B0', 'self_care', '', 'F4 F11 F35'),
];
