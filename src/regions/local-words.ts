/** What people of a country call where to go for help, in one of its languages; empty where no sure source was found. */
export interface LocalWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The doctor, or the clinic or health centre, to go to first. */
  readonly doctor: string;
  readonly pharmacy: string;
}

// Countries, language, doctor, pharmacy. The source of each word is in region-sources.ts.
const rows = `US|en|primary care doctor|pharmacy
CA|en|family doctor|pharmacy
AU GB IE NZ SG ZA|en|GP|pharmacy
IN|en|general physician|chemist
PH|tl|health center|botika
BE NL|nl|huisarts|apotheek
BE FR|fr|médecin généraliste|pharmacie
AT BE CH DE|de|Hausarzt|Apotheke
CA CH|fr|médecin de famille|pharmacie
CH IT|it|medico di famiglia|farmacia
ES|es|médico de familia|farmacia
CL|es|CESFAM|farmacia
AR MX|es|centro de salud|farmacia
CO|es|centro de salud|droguería
PT|pt|médico de família|farmácia
BR|pt|posto de saúde|farmácia
PL|pl|lekarz POZ|apteka
SE|sv|vårdcentral|apotek
NO|nb|fastlege|apotek
DK|da|praktiserende læge|apotek
FI|fi|terveyskeskus|apteekki
TR|tr|aile hekimi|eczane
RO|ro|medic de familie|farmacie
UA|uk|сімейний лікар|аптека
IL|he|רופא משפחה|בית מרקחת
AE SA|ar|مركز صحي|صيدلية
EG|ar||صيدلية
TH|th|คลินิกเวชกรรม|ร้านยา
VN|vi|phòng khám đa khoa|nhà thuốc
JP|ja|内科|薬局
KR|ko|내과|약국
CN|zh-Hans|社区卫生服务中心|药店
TW|zh-Hant|診所|藥局
HK|zh-Hant|家庭醫學診所|藥房`;

/** The words of a country, in each of its languages that has a sure source. */
export const localWordsFor = (country: string): readonly LocalWords[] =>
  rows
    .split('\n')
    .map((row) => row.split('|') as [string, string, string, string])
    .filter(([countries]) => countries.includes(country))
    .map(([, language, doctor, pharmacy]) => ({language, doctor, pharmacy}));
