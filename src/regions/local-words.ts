/**
 * What people of a country call where to go for help. Only of countries whose sources use one language, in letters that
 * cost little in a script of ASCII alone; empty where no sure source was found.
 */
export interface LocalWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The doctor, or the health centre, to go to first. */
  readonly doctor: string;
  readonly pharmacy: string;
}

// Countries, language, doctor, pharmacy. The source of each word is in region-sources.ts.
const rows = `AU GB IE NZ SG|en|GP|
AT DE|de|Hausarzt|Apotheke
FR|fr|médecin traitant|pharmacie
NL|nl|huisarts|apotheek
ES|es|médico de familia|farmacia
CL|es|consultorio|farmacia
IT|it|medico di famiglia|farmacia
PT|pt|médico de família|farmácia
BR|pt|posto de saúde|farmácia
PL|pl|lekarz POZ|apteka
SE|sv|vårdcentral|apotek
NO|nb|fastlege|apotek
DK|da|praktiserende læge|apotek
FI|fi|terveyskeskus|apteekki
TR|tr|aile hekimi|
RO|ro|medic de familie|farmacie`;

export function localWordsFor(country: string): LocalWords | undefined {
  for (const row of rows.split('\n')) {
    const [countries, language, doctor, pharmacy] = row.split('|') as [string, string, string, string];
    if (countries.includes(country)) return {language, doctor, pharmacy};
  }
  return undefined;
}
