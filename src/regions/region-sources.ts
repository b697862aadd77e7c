import type {Region} from './regions.js';

/** Where each value of regions.ts was read. Goes into evidence.json and docs, not to readers. */
export interface RegionSource {
  readonly for: keyof Region;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly seen: string;
}

/** The day on which every value was checked. */
export const regionsChecked = '2026-11-24';

const source = (
  what: keyof Region,
  title: string,
  publisher: string,
  address: string,
  seen: string,
): RegionSource => ({for: what, title, publisher, address, seen});

export const regionSources: Readonly<Record<string, readonly RegionSource[]>> = {
  AE: [
  ],
  AR: [
  ],
  AT: [
    source('emergency', 'Notruf 144 (nationwide, nearest ambulance control centre); Euronotruf 112 goes to the police', 'Stadt Wien, Berufsrettung', 'http://www.wien.gv.at/rettung/notruf.html', 'excerpt'),
    source('emergency', 'Notruf in Österreich: 144 Rettungsdienst, 112', 'autorevue.at', 'https://autorevue.at/ratgeber/notruf-oesterreich', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('advice', '1450 - Die Gesundheitsnummer (round the clock, all of Austria since November 2019)', 'Österreichisches Gesundheitsministerium', 'https://teweb.bmg.gv.at/1450-die-gesundheitsnummer/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  AU: [
    source('emergency', 'Calling triple zero (000)', 'healthdirect Australia', 'https://www.healthdirect.gov.au/calling-triple-zero', 'excerpt'),
    source('emergency', 'Calling an ambulance', 'Better Health Channel, Victoria', 'https://betterhealth.vic.gov.au/health/ServicesAndSupport/calling-an-ambulance', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  BD: [
    source('emergency', 'National Emergency Service 999: police, fire service, ambulance', 'The Daily Star, reporting the Bangladesh Police', 'https://www.thedailystar.net/news/bangladesh/news/igp-faster-999-emergency-response-3716286', 'excerpt'),
    source('emergency', 'National emergency services 999', 'The Asian Age, reporting Rajshahi Range Police', 'https://dailyasianage.com/news/248012/bogura-police--receive-3-vehicles--for-999-services', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  BE: [
    source('emergency', 'Appelez le 112 uniquement si une personne est en danger (ambulance or fire service)', 'SPF Intérieur, civilsecurity.be', 'https://www.civilsecurity.be/en/node/13766', 'excerpt'),
    source('emergency', 'When a citizen calls 112', 'Healthy Belgium (federal)', 'https://www.healthybelgium.be/en/key-data-in-healthcare/emergency-medical-and-psychosocial-assistance/121-organisatie', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  BR: [
    source('emergency', 'SAMU 192', 'Ministério da Saúde', 'https://www.gov.br/saude/pt-br/campanhas-da-saude/2025/samu-192', 'excerpt'),
    source('emergency', 'Disque 192 (chamada gratuita)', 'Governo de Alagoas', 'https://alagoasdigital.al.gov.br/servico/1132', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  CA: [
    source('emergency', '811 FAQ: a medical emergency should dial 911', 'Government of the Northwest Territories, Health and Social Services', 'https://www.hss.gov.nt.ca/en/services/811/frequently-asked-questions', 'excerpt'),
    source('emergency', '811 Telehealth: when to call 9-1-1 instead', 'Health PEI', 'http://healthpei.ca/811', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  CH: [
    source('emergency', 'Notruf 144: Sanitätsnotruf in medical emergencies', 'Stadt Zürich, Schutz & Rettung', 'https://stadt-zuerich.ch/web/de/stadtleben/notfall/notrufe/notruf-144.html', 'excerpt'),
    source('emergency', 'Emergencies: ambulance 144, emergency number 112', 'Kanton Graubünden', 'https://hallo.gr.ch/en/gesundheit/notfall/Seiten/default.aspx?isdlg=1', 'excerpt'),
    source('emergency', 'Notrufnummer 144 - für alle medizinischen Notfälle', 'Alertswiss (Swiss federal civil protection) blog', 'https://blog.alertswiss.ch/de/rubriken/vorsorge/notrufnummer-144-fuer-alle-medizinischen-notfaelle/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  CL: [
    source('emergency', 'Entendiendo el sistema de urgencias: 131 SAMU', 'latinosinfronteras.com', 'https://latinosinfronteras.com/vivir-en-chile/vida/urgencias-emergencias-chile-20250507', 'excerpt'),
    source('emergency', 'SAMU Maule: 131 only for real emergencies', 'SAMU Maule, reported by El Maule Informa', 'https://elmauleinforma.cl/?p=67393', 'excerpt'),
    source('emergency', 'SAMU SSVQ on 131 outages (132, 133 as fallback)', 'Servicio de Salud Viña del Mar-Quillota, reported by Radio Festival', 'https://radiofestival.cl/?p=122804', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  CN: [
    source('emergency', '120 Medical Emergency Service', 'Changde Municipal Government', 'http://eng.changde.gov.cn/art/2010/9/7/art_64834_1375333.html', 'excerpt'),
    source('emergency', 'How do foreigners call emergency services (120)', 'Zhongshan (city news service)', 'https://en.zsnews.cn/Services/Healthcare/content/388/39575.html', 'excerpt'),
    source('emergency', 'Beijing unifies pre-hospital number to 120 by end of 2021', 'People\'s Daily Online, copy', 'https://www.boyouti.com/f/208531.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  CO: [
    source('emergency', 'Health: emergency medical number, call 123 and ask for an ambulance', 'UK FCDO, GOV.UK foreign travel advice, copy', 'https://www.gov.uk/foreign-travel-advice/colombia/health', 'copy'),
    source('emergency', 'Cómo solicitar un servicio de ambulancia (123)', 'Alcaldía de Bogotá', 'https://bogota.gov.co/mi-ciudad/salud/como-solicitar-un-servicio-de-ambulancia', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  DE: [
    source('emergency', 'Nationale Notrufnummern für medizinische Notfälle (112 Rettungsdienst; 116 117)', 'Bundesministerium für Gesundheit, Verwaltungsportal Hessen', 'https://verwaltungsportal.hessen.de/leistung?leistung_id=B100019_102837939&regschl=010550018018', 'excerpt'),
    source('advice', 'Nationale Notrufnummern für medizinische Notfälle (116117 must be run 24 hours a day, 7 days a week)', 'Bundesministerium für Gesundheit, Verwaltungsportal Hessen', 'https://verwaltungsportal.hessen.de/leistung?leistung_id=B100019_102837939&regschl=010550018018', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('quinine', 'Chinin ab heute nur noch auf Rezept', 'Pharmazeutische Zeitung', 'https://www.pharmazeutische-zeitung.de/2015-04/chinin-ab-heute-nur-noch-auf-rezept/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  DK: [
    source('emergency', 'Emergencies: 112 is the nation-wide number', 'lifeindenmark.borger.dk (Danish state)', 'https://lifeindenmark.borger.dk/pages/Emergencies.aspx', 'excerpt'),
    source('emergency', 'Emergency telephone 112', 'Region Hovedstaden', 'https://www.regionh.dk/english/Healthcare-Services/Emergency-Medical-Services/Pages/Emergency-telephone-112.aspx', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  EG: [
    source('emergency', 'Egypt\'s ambulances: calls on the emergency number 123 (EAO chief)', 'Daily News Egypt, reporting the Egyptian Ambulance Organization', 'https://dailynewsegypt.com/2020/04/20/egypts-ambulances-transport-600-covid-19-related-cases-daily-official', 'excerpt'),
    source('emergency', 'Egypt country report: emergency numbers, medical 123', 'Riskline', 'https://docslib.org/doc/5076172/overall-risk-level', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  ES: [
    source('emergency', 'La llamada al 112', '112 Castilla-La Mancha (regional government)', 'https://112.castillalamancha.es/node/36', 'excerpt'),
    source('emergency', '¿A qué número llamar en caso de emergencia en España?', 'salvavidas.com', 'https://salvavidas.com/blog/a-que-numero-llamar-en-caso-de-emergencia-en-espana-guia-completa-actualizada-2025', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  FI: [
    source('emergency', 'Urgent and emergency health services (in an emergency call 112)', 'Ministry of Social Affairs and Health', 'https://stm.fi/en/urgent-and-emergency-health-services', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  FR: [
    source('emergency', 'Comment alerter les secours (Samu ou pompiers) en cas d\'urgence ? (15 for the Samu, 112 in all cases)', 'Service-Public.fr', 'https://www.service-public.fr/particuliers/vosdroits/F33954', 'excerpt'),
    source('emergency', 'Quels sont les numéros en cas d\'urgence (same sheet, newer copy)', 'Service-Public.fr, copy', 'https://www.service-public.fr/particuliers/vosdroits/F33954', 'copy'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('quinine', 'Médicaments à base de quinine utilisés dans les crampes musculaires: restriction de l\'indication (Afssaps, January 2012)', 'Centre régional de pharmacovigilance de Tours, reporting Afssaps (now ANSM)', 'https://www.pharmacovigilance-tours.fr/details-d-alerte/829', 'excerpt'),
    source('quinine', 'Crampes nocturnes: attention à la quinine', 'Vidal, reporting Afssaps', 'https://vidal24.fr/actualites/18168-crampes-nocturnes-attention-a-la-quinine.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  GB: [
    source('emergency', 'Should I ring 999 or 111?', 'West Midlands Ambulance Service NHS', 'https://wmas.nhs.uk/999-or-111/', 'excerpt'),
    source('emergency', 'When to phone 111 (phone 999 for life-threatening emergencies)', 'NHS 24 (Scotland)', 'https://www.nhs24.scot/111/', 'excerpt'),
    source('advice', 'Should I ring 999 or 111? (111: 24 hours, 365 days)', 'West Midlands Ambulance Service NHS', 'https://wmas.nhs.uk/999-or-111/', 'excerpt'),
    source('advice', 'When to phone 111', 'NHS 24 (Scotland)', 'https://www.nhs24.scot/111/', 'excerpt'),
    source('advice', 'NHS 111 (England, Scotland, Wales; not general use in Northern Ireland)', 'Wikipedia text, copy', 'https://en.wikipedia.org/wiki/NHS_111', 'copy'),
    source('quinine', 'Quinine: not to be used routinely for nocturnal leg cramps (Drug Safety Update June 2010), as reported', 'MHRA, reported by GPonline', 'https://www.gponline.com/quinine-warning-night-leg-cramps/musculoskeletal-disorders/article/1008997', 'excerpt'),
    source('quinine', 'MHRA restricts quinine use', 'MHRA, reported by MIMS', 'https://www.mims.co.uk/mhra-restricts-quinine-use/musculoskeletal-disorders/article/1019381', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  GR: [
    source('emergency', 'Press release: correct use of 166', 'EKAB, National Centre for Emergency Care, copy', 'https://www.ekab.gr', 'copy'),
    source('emergency', 'EKAB: call the nationwide three-digit number 166', 'Newsbeast, reporting EKAB', 'https://newsbeast.gr/greece/arthro/5807514/ekav-ti-prepei-na-kanoyme-an-echei-ginei-trochaio-atychima-stin-ethniki-odo', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  HK: [
    source('emergency', 'AMS maintains essential public service (emergency assistance: dial 999)', 'Hong Kong Government, info.gov.hk', 'https://sc.isd.gov.hk/TuniS/www.info.gov.hk/gia/general/202202/03/P2022020300588.htm', 'excerpt'),
    source('emergency', 'Emergency telephone number topic (999, ambulance calls)', 'South China Morning Post', 'http://www.scmp.com/topics/emergency-telephone-number', 'excerpt'),
    source('quinine', 'Alert on use of Quinine Sulphate Products for nocturnal leg cramps (professionals and the public advised not to use them)', 'Hong Kong Department of Health', 'http://sc.isd.gov.hk/gb/www.info.gov.hk/gia/general/201104/06/P201104060271.htm', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  HT: [
  ],
  IE: [
    source('emergency', 'When to call 112 or 999 (call an ambulance; both free from any phone)', 'HSE', 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/', 'excerpt'),
    source('emergency', 'When and how to call 999/112', 'National Ambulance Service', 'http://nationalambulanceservice.ie/Calling-999-112/When-to-call-999-112/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  IL: [
    source('emergency', 'Ministry of Health confirms MDA: all calls to the 101 emergency number', 'Magen David Adom UK', 'https://mdauk.org/ministry-of-health-confirms-mda-as-israels-first-response-organisation/', 'excerpt'),
    source('emergency', 'Israel: 100 (police) or 101 (ambulance)', 'EU-hälsovård.fi, Finnish contact point for cross-border health care', 'https://www.eu-halsovard.fi/halso-och-sjukvardstjanster-utomlands/information-om-halso-och-sjukvardstjansterna-enligt-land/israel/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  IN: [
    source('emergency', 'Delhi to launch single emergency helpline 112 (Ministry of Home Affairs has declared 112 the national emergency number; ambulance 108)', 'DNA India', 'https://www.dnaindia.com/india/report-delhi-to-launch-single-emergency-helpline-112-for-faster-response-cm-rekha-gupta-3197661', 'excerpt'),
    source('emergency', '112 India: all-in-one emergency helpline (police 100, fire 101, health 108)', 'NDTV', 'https://www.ndtv.com/india-news/112-india-all-in-one-emergency-helpline-number-to-be-launched-today-1995582', 'excerpt'),
    source('emergency', '108 (emergency telephone number)', 'Wikipedia', 'https://en.wikipedia.org/wiki/108_(emergency_telephone_number)', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  IR: [
    source('emergency', 'Phone number 115 is a rescue number', 'Emergency Medical Services Organization of Iran, news.115.ir', 'http://news.115.ir/index.php?option=com_content&view=article&id=2385:115-257&catid=83&Itemid=294', 'excerpt'),
    source('emergency', 'About Pre-Hospital Emergency: dial 115', 'Semnan University of Medical Sciences', 'https://en.semums.ac.ir/About-Pre%E2%80%93Hospital-Emergency', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  IT: [
    source('emergency', 'Giornata NUE 112: service for 48 million citizens (medical, police, fire, sea rescue)', 'Polizia di Stato, reported by Agenzia Opinione', 'https://www.agenziagiornalisticaopinione.it/opinionews/polizia-di-stato-giornata-nue-112-nel-2024-in-italia-gestite-18-milioni-di-chiamate-173-mila-tramite-e-call/', 'excerpt'),
    source('emergency', '112 - Numero unico per le Emergenze', 'Regione Marche, ARS', 'http://www.regione.marche.it/ars/Aree-di-Attivit%C3%A0/Area-Emergenza', 'excerpt'),
    source('emergency', 'Numeri di emergenza (112, 118 emergenza sanitaria), from the Ministry\'s list', 'telefonino.net, reporting the Ministry for Economic Development', 'https://telefonino.net/notizie/numeri-emergenza-quali-sono-a-cosa-servono', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  JP: [
    source('emergency', 'The correct way to call 119 (fire or medical emergency)', 'City of Kitakyushu', 'http://www.city.kitakyushu.lg.jp/english/e20100140.html', 'excerpt'),
    source('emergency', 'About 119 Emergency Services', 'City of Itoigawa', 'https://www.city.itoigawa.lg.jp/dd.aspx?menuid=4959', 'excerpt'),
    source('emergency', '119 day: call 119 for an ambulance', 'City of Ashiya', 'http://www.city.ashiya.lg.jp/shoubou/itiitikyuunohi.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  KR: [
    source('emergency', '119 during the Seollal holiday: National Fire Agency emergency medical control centres', 'National Fire Agency, reported by Channel A', 'https://ichannela.com/news/detail/000000514504.do', 'excerpt'),
    source('emergency', 'Use status after integration of 119 and 1339', 'Ajou University thesis abstract', 'https://dspace.ajou.ac.kr/handle/2018.oak/15238', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  MX: [
    source('emergency', '911 es el número único de emergencias en México (ambulances for medical emergencies)', 'Secretaría de Seguridad Pública de Michoacán, reported by Noventa Grados', 'https://www.noventagrados.com.mx/politica/sistema-de-emergencias-911-aliado-de-las-y-los-michoacanos-ante-cualquier-eventualidad-ssp.htm', 'excerpt'),
    source('emergency', 'Implementan a nivel nacional el 911', 'Etcétera, reporting SEGOB', 'https://etcetera.com.mx/nacional/implementan-a-nivel-nacional-el-911-como-nuevo-nmero-de-emergencia', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  NL: [
    source('emergency', 'How does 112 work? (police, fire brigade or ambulance)', 'Government of the Netherlands', 'http://www.government.nl/issues/emergency-number-112/how-does-122-work', 'excerpt'),
    source('emergency', 'In case of emergency: life-threatening, call 112', 'gpinfo.nl (Dutch GP information site)', 'https://www.gpinfo.nl/in-case-of-emergency', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('quinine', 'CBG: spierverslapper Inhibin (hydroquinine) only on prescription', 'CBG (MEB), reported by Blik op Nieuws', 'https://www.blikopnieuws.nl/gezondheid/268471/cbg-spierverslapper-inhibin-kan-ernstige-hartproblemen-veroorzaken.html', 'excerpt'),
    source('quinine', 'Hydroquinine (Inhibin) for patients with nocturnal muscle cramps: no clinically relevant effect', 'Zorginstituut Nederland', 'https://english.zorginstituutnederland.nl/publications/reports/2020/03/04/hydroquinine-inhibin-for-patients-with-nocturnal-muscle-cramps', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  NO: [
    source('emergency', 'Legevakt: ring 113 when acute and life at risk', 'Vadsø kommune (helsenorge text)', 'https://www.vadso.kommune.no/tjenester/helse-rehabilitering-og-omsorg/legetjenester/legevakt/', 'excerpt'),
    source('emergency', 'Call 113 when acute; Helsedirektoratet rules', 'Nordlys, reporting Direktoratet for e-helse', 'https://www.nordlys.no/vet-du-hvor-du-kommer-om-du-ringer-116-117/s/5-34-1132674', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  NZ: [
    source('emergency', 'Getting help in a medical emergency: call 111 and ask for an ambulance', 'Lakes DHB (Health New Zealand)', 'https://www.lakesdhb.govt.nz/conditions-treatments/emergencies-and-first-aid/emergency-medical-help', 'excerpt'),
    source('advice', 'Common questions about Healthline (0800 611 116, 24 hours, 7 days)', 'Ministry of Health NZ', 'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline', 'excerpt'),
    source('quinine', 'Quinine is not indicated for nocturnal leg cramps, Prescriber Update 31(4):34', 'Medsafe', 'http://www.medsafe.govt.nz/profs/PUArticles/quinineNotIndicated.htm', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  PH: [
    source('emergency', '911 is now the only number to call (DILG, police, fire, medical, disaster)', 'SunStar, reporting the DILG', 'https://www.sunstar.com.ph/manila/got-an-emergency-911-is-now-the-only-number-to-call', 'excerpt'),
    source('emergency', 'DILG to launch Unified 911 on September 11', 'PTV News (state broadcaster)', 'https://ptvnews.ph/?p=244906', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  PK: [
  ],
  PL: [
    source('emergency', 'Numer 999 (999 or 112 when life is at risk)', 'gov.pl, Zachodniopomorski Urząd Wojewódzki', 'https://gov.pl/web/uw-zachodniopomorski/numer-999', 'excerpt'),
    source('emergency', 'Pomoc medyczna w święta: call 999 or 112', 'NFZ, reported by dziennik.pl', 'https://zdrowie.dziennik.pl/aktualnosci/artykuly/8402591,gdzie-do-szpitala-i-lekarza-w-czasie-swiat-pomoc-medyczna-w-wielkanoc.html', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  PR: [
    source('emergency', 'Ley de Llamadas 9-1-1 (Ley 144-1994, repealed and replaced by Ley 20-2017): emergency calls via 9-1-1', 'Gobierno de Puerto Rico, OGP Biblioteca Virtual', 'https://bvirtualogp.pr.gov/ogp/Bvirtual/LeyesOrganicas/Pages/144-1994.aspx', 'excerpt'),
    source('emergency', '2020 Laws of Puerto Rico, Sistemas de Emergencias 9-1-1, par. 3623 (public-safety services incl. municipal emergency medical programmes reached through 9-1-1)', 'Laws of Puerto Rico (reprint)', 'https://instalawyer.io/laws/2020-laws-of-puerto-rico/3623-definiciones', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  PT: [
    source('emergency', 'Healthcare services: in an emergency call 112', 'APAV, abcjustica.pt', 'https://abcjustica.pt/en/06_apoio/ps/06_02.html', 'excerpt'),
    source('emergency', 'Quando ligar SNS 24 ou INEM', 'SNS 24, reported by Pplware', 'https://pplware.sapo.pt/informacao/quando-ligar-sns-24-ou-inem-ha-um-guia-disponivel-online/', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('advice', 'It is never too much to remember: information to give when you call SNS24 (808 24 24 24) or 112', 'Direção-Geral da Saúde, reported by Notícias ao Minuto', 'https://noticiasaominuto.com/en/pais/2564110/nunca-e-demais-recordar-as-informacoes-a-dar-quando-liga-ao-sns24-ou-112', 'excerpt'),
    source('advice', 'Linha Saúde 24 available permanently at 808 24 24 24', 'APAV, abcjustica.pt', 'https://abcjustica.pt/en/06_apoio/ps/06_02.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  RO: [
    source('emergency', 'About the 112 service (Ambulance, SMURD, firefighters, police)', 'Dolj County Council, quoting STS', 'https://www.cjd.ro/en/serviciul-de-telecomunicatii-speciale', 'excerpt'),
    source('emergency', 'Ziua Europeană 112: 51% of calls passed to the ambulance', 'STS, reported by Radio Reșița', 'https://www.radioresita.ro/national/ziua-europeana-a-numarului-de-urgenta-112', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  RU: [
    source('emergency', 'Emergency number 03, and 103 for mobile; if impossible, 112', 'Ministry of Health of Tatarstan', 'https://minzdrav.tatarstan.ru/eng/index.htm/news/429562.htm', 'excerpt'),
    source('emergency', '112 single emergency number (urgent medical help too)', 'Mail.ru News, Samara region', 'https://news.mail.ru/society/67409454/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  SA: [
    source('emergency', 'SRCA Makkah heightens readiness: request ambulance on 997', 'Saudi Red Crescent Authority, reported by Saudi Gazette / Zawya', 'https://www.zawya.com/en/life/makkah-red-crescent-heightens-readiness-level-amid-heavy-rain-vym08nl5', 'excerpt'),
    source('emergency', 'SRCA Madinah: call 997', 'Arab News, reporting SPA', 'https://www.arabnews.pk/node/2478846', 'excerpt'),
    source('advice', '937 Call Center: round-the-clock medical services', 'Saudi Ministry of Health, PR Newswire', 'https://www.devdiscourse.com/article/business/697735-saudi-ministry-of-health-provides-more-accessible-health-services-through-its-937-call-center', 'excerpt'),
    source('advice', '937 call center a success (24 hours a day)', 'Arab News', 'https://www.arabnews.com/node/1746656/saudi-arabia', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  SE: [
    source('emergency', 'Om 1177 på telefon (life-threatening: always ring 112)', '1177.se, the Swedish regions', 'https://www.1177.se/Stockholm/om-1177-vardguiden/1177-vardguiden-pa-telefon/om-1177-vardguiden-pa-telefon/', 'excerpt'),
    source('advice', 'När du ringer 1177 (national number, round the clock)', '1177.se, the Swedish regions', 'https://www.1177.se/stockholm/om-1177/nar-du-ringer-1177/nar-du-ringer-1177/', 'excerpt'),
    source('emergency', 'Falling ill abroad (the emergency number in all EU countries is 112)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/falling-ill-abroad/', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  SG: [
    source('emergency', 'SCDF Emergency Medical Services: call 995 for emergencies', 'Singapore Civil Defence Force', 'https://www.scdf.gov.sg/home/about-us/information-on-ems/scdf-emergency-medical-services', 'excerpt'),
    source('quinine', 'Caution against use of quinine in nocturnal leg cramps', 'Health Sciences Authority', 'https://www.hsa.gov.sg/announcements/dear-healthcare-professional-letter/caution-against-use-of-quinine-in-nocturnal-leg-cramps', 'excerpt'),
    source('quinine', 'Alert on use of quinine sulphate products (HSA warning against use for leg cramps)', 'Hong Kong Department of Health', 'http://sc.isd.gov.hk/gb/www.info.gov.hk/gia/general/201104/06/P201104060271.htm', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  TH: [
    source('emergency', 'Improving Thailand public EMS: 1669, nationwide, 24 hours', 'United Nations Public Administration (Emergency Medical Institute of Thailand)', 'https://publicadministration.un.org/en/Research/Case-Studies/unpsacases/ctl/NominationProfile/mid/1170/id/1530', 'excerpt'),
    source('emergency', 'NIEM urges investment; Digital Cloud 1669 system', 'The Nation, reporting the National Institute for Emergency Medicine', 'https://www.nationthailand.com/news/general/40060260', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  TR: [
    source('emergency', 'Acil Durumda Sadece 112', 'T.C. Sağlık Bakanlığı, Sinop provincial health directorate', 'https://sinopism.saglik.gov.tr/TR-226526/acil-durumda-sadece-112.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  TW: [
    source('emergency', 'Public reporting notes: 119 emergency ambulance, 24 hours, free', 'Hsinchu City Fire Bureau', 'https://www.hcfd.gov.tw/board/board2.asp', 'excerpt'),
    source('emergency', 'Introduction of 119 and free emergency medical services', 'Kaohsiung City Fire Bureau', 'https://fdkc.kcg.gov.tw/en/Content_List.aspx?n=F3C19CC58F804FC4', 'excerpt'),
    source('emergency', 'Medical services: dial 119 for an ambulance', 'Taichung City Government', 'https://english.taichung.gov.tw/725869/post', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  UA: [
    source('emergency', 'Виклик швидкої під час негоди: call 103 or 112 (Minister of Health Lyashko)', 'Glavcom, reporting the Ministry of Health', 'https://glavcom.ua/country/health/viklik-shvidkoji-pid-chas-nehodi-ministr-okhoroni-zdorovja-zvernuvsja-do-ukrajintsiv-iz-zaklikom-1097249.html', 'excerpt'),
    source('emergency', 'Emergency calls: 103', 'TSN', 'https://tsn.ua/lady/zdorovye/aktualnaya-tema/koly-kozna-sekunda-vyrishuye-vse-iaki-vyklyky-vvazaiut-ekstrenymy-dlia-shvydkoyi-v-ukrayini-2945966.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  US: [
    source('emergency', 'When should I call 911? (text quoted from 911.gov: emergency = immediate help from police, fire department or ambulance)', 'National 911 Program (911.gov)', 'https://www.911.gov', 'copy'),
    source('quinine', 'Drug Safety Communication: New risk management plan and patient Medication Guide for Qualaquin (quinine sulfate)', 'US FDA', 'http://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm', 'page text'),
    source('quinine', 'Quinine sulfate capsule label, boxed warning (openFDA copy, updated 2026)', 'US FDA, openFDA', 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Quinine+Sulfate%22', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  VN: [
    source('emergency', 'Vietnam: in emergencies call 115 (ambulance)', 'EU-healthcare.fi, Finnish contact point for cross-border health care', 'https://www.eu-healthcare.fi/health-services-abroad/country-specific-information-about-health-services/vietnam/', 'excerpt'),
    source('emergency', '112, 113, 114, 115 là gì', 'ancotnam.vn', 'https://ancotnam.vn/114-la-gi.html', 'excerpt'),
    source('emergency', 'ShortNumberMetadata.xml (emergency patterns)', 'google/libphonenumber', 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml', 'repository file'),
  ],
  ZA: [
  ],
};
