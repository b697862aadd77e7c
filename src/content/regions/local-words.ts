/** What people of a country call the places to go to for help, in one of its languages. */
export interface LocalWords {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** The doctor, clinic or health centre to go to first; empty where no source was sure. */
  readonly doctor: string;
  readonly pharmacy: string;
}

const words = (language: string, doctor: string, pharmacy: string, ...countries: readonly string[]) => ({
  countries,
  words: {language, doctor, pharmacy},
});

/** Language, doctor, pharmacy, then the countries. The sources of the words are in sources.json. */
const localWords: readonly {readonly countries: readonly string[]; readonly words: LocalWords}[] = [
  words('en', 'primary care doctor', 'pharmacy', 'US'),
  words('en', 'family doctor', 'pharmacy', 'CA'),
  words('en', 'GP', 'pharmacy', 'AU', 'GB', 'IE', 'NZ', 'SG', 'ZA'),
  words('en', 'general physician', 'chemist', 'IN'),
  words('tl', 'health center', 'botika', 'PH'),
  words('nl', 'huisarts', 'apotheek', 'BE', 'NL'),
  words('fr', 'médecin généraliste', 'pharmacie', 'BE', 'FR'),
  words('de', 'Hausarzt', 'Apotheke', 'AT', 'BE', 'CH', 'DE'),
  words('fr', 'médecin de famille', 'pharmacie', 'CA', 'CH'),
  words('it', 'medico di famiglia', 'farmacia', 'CH', 'IT'),
  words('es', 'médico de familia', 'farmacia', 'ES'),
  words('es', 'CESFAM', 'farmacia', 'CL'),
  words('es', 'centro de salud', 'farmacia', 'AR', 'MX'),
  words('es', 'centro de salud', 'droguería', 'CO'),
  words('pt', 'médico de família', 'farmácia', 'PT'),
  words('pt', 'posto de saúde', 'farmácia', 'BR'),
  words('pl', 'lekarz POZ', 'apteka', 'PL'),
  words('sv', 'vårdcentral', 'apotek', 'SE'),
  words('nb', 'fastlege', 'apotek', 'NO'),
  words('da', 'praktiserende læge', 'apotek', 'DK'),
  words('fi', 'terveyskeskus', 'apteekki', 'FI'),
  words('tr', 'aile hekimi', 'eczane', 'TR'),
  words('ro', 'medic de familie', 'farmacie', 'RO'),
  words('uk', 'сімейний лікар', 'аптека', 'UA'),
  words('he', 'רופא משפחה', 'בית מרקחת', 'IL'),
  words('ar', 'مركز صحي', 'صيدلية', 'AE', 'SA'),
  words('ar', '', 'صيدلية', 'EG'),
  words('th', 'คลินิกเวชกรรม', 'ร้านยา', 'TH'),
  words('vi', 'phòng khám đa khoa', 'nhà thuốc', 'VN'),
  words('ja', '内科', '薬局', 'JP'),
  words('ko', '내과', '약국', 'KR'),
  words('zh-Hans', '社区卫生服务中心', '药店', 'CN'),
  words('zh-Hant', '診所', '藥局', 'TW'),
  words('zh-Hant', '家庭醫學診所', '藥房', 'HK'),
];

/** The words of a country, in each of its languages for which there is a sure source. */
export const localWordsFor = (country: string): readonly LocalWords[] =>
  localWords.filter(({countries}) => countries.includes(country)).map(({words: own}) => own);
