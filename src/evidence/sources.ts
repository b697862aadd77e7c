/** A publication that readers can open. Names and years as in docs/evidence.md; the address is the publisher's own. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Empty where the page shows none. */
  readonly year: string;
  /** Without `https://`; empty where only a copy elsewhere was found. */
  readonly address: string;
}

const source = (title: string, publisher: string, year: string, address: string): Source => ({
  title,
  publisher,
  year,
  address,
});

export const sources: Readonly<Record<string, Source>> = {
  S1: source(
    'Night leg cramps: Causes',
    'Mayo Clinic',
    '2023',
    'www.mayoclinic.org/symptoms/night-leg-cramps/basics/causes/sym-20050813',
  ),
  S3: source(
    'Night leg cramps: When to see a doctor',
    'Mayo Clinic',
    '2023',
    'www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  ),
  S6: source('Controlling painful leg cramps', 'Mayo Clinic, Head to Toe', '', ''),
  S7: source('Leg cramps', 'NHS', '', 'www.nhs.uk/conditions/leg-cramps/'),
  S10: source(
    'Leg cramps',
    'NHS inform, Scotland',
    '',
    'www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/leg-cramps',
  ),
  S11: source('Leg cramps', 'nidirect, Northern Ireland', '', 'www.nidirect.gov.uk/conditions/leg-cramps'),
  S15: source('Leg cramps', 'NICE CKS', '2012', 'cks.nice.org.uk/topics/leg-cramps/'),
  S17: source(
    'Nocturnal Leg Cramps',
    'American Family Physician',
    '2012',
    'pubmed.ncbi.nlm.nih.gov/22963024/',
  ),
  S19: source(
    'Criteria in diagnosing nocturnal leg cramps',
    'BMC Family Practice',
    '2017',
    'doi.org/10.1186/s12875-017-0600-x',
  ),
  S23: source(
    'Nocturnal leg cramps in older people',
    'Age and Ageing',
    '2016',
    'pubmed.ncbi.nlm.nih.gov/27515677/',
  ),
  S29: source(
    'Nocturnal leg cramps in children',
    'J Natl Med Assoc',
    '1999',
    'pubmed.ncbi.nlm.nih.gov/10388258/',
  ),
  S31: source(
    'Nocturnal leg cramps and prescription use',
    'Arch Intern Med',
    '2012',
    'pubmed.ncbi.nlm.nih.gov/22157068/',
  ),
  S35: source(
    'Stretching before sleep',
    'Journal of Physiotherapy',
    '2012',
    'pubmed.ncbi.nlm.nih.gov/22341378/',
  ),
  S36: source(
    'Non-drug therapies for lower limb muscle cramps',
    'Cochrane',
    '2012',
    'pmc.ncbi.nlm.nih.gov/articles/PMC6481449/',
  ),
  S37: source(
    'Non-drug therapies for lower limb muscle cramps',
    'Cochrane',
    '2021',
    'doi.org/10.1002/14651858.CD008496.pub3',
  ),
  S40: source(
    'Magnesium for skeletal muscle cramps',
    'Cochrane',
    '2020',
    'pmc.ncbi.nlm.nih.gov/articles/PMC8094171/',
  ),
  S43: source(
    'Interventions for leg cramps in pregnancy',
    'Cochrane',
    '2020',
    'pmc.ncbi.nlm.nih.gov/articles/PMC8094374/',
  ),
  S53: source(
    'Nocturnal leg cramps',
    'Northern Ireland Formulary',
    '',
    'niformulary.hscni.net/formulary/10-0-musculoskeletal-and-joint-diseases/10-2-drugs-used-in-neuromuscular-disorders/10-2-3-nocturnal-leg-cramps',
  ),
  S54: source(
    'Vitamin K2 in nocturnal leg cramps',
    'JAMA Internal Medicine',
    '2024',
    'pubmed.ncbi.nlm.nih.gov/39466236/',
  ),
  S57: source(
    'Vitamin K fact sheet',
    'NIH Office of Dietary Supplements',
    '',
    'ods.od.nih.gov/factsheets/VitaminK-Consumer/',
  ),
  S70: source(
    'Restless legs: diagnostic criteria',
    'Sleep Medicine',
    '2014',
    'doi.org/10.1016/j.sleep.2014.03.025',
  ),
  S71: source(
    'Diagnostic criteria for restless legs',
    'European Respiratory Review',
    '',
    'err.ersjournals.com',
  ),
  S73: source(
    'Edinburgh Claudication Questionnaire',
    'Medical Criteria',
    '2016',
    'medicalcriteria.com/web/edinburgh-claudication-questionnaire/',
  ),
  S78: source(
    'Leg swelling: When to see a doctor',
    'Mayo Clinic',
    '',
    'www.mayoclinic.org/symptoms/leg-swelling/basics/when-to-see-doctor/sym-20050910',
  ),
  S79: source(
    'Peripheral arterial disease',
    'NHS',
    '',
    'www.nhs.uk/conditions/peripheral-arterial-disease-pad/',
  ),
  S82: source(
    'Acute limb ischaemia',
    'NHS Devon',
    '',
    'northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia',
  ),
  S84: source(
    'Serious muscle pain from statins',
    'Mayo Clinic',
    '2025',
    'www.mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817',
  ),
  S85: source(
    'Statins and muscle symptoms',
    'Lancet',
    '2022',
    'www.thelancet.com/article/S0140-6736(22)01545-8/fulltext',
  ),
  S92: source(
    'Neurogenic claudication in spinal stenosis',
    'Medical Algorithms',
    '',
    'www.medicalalgorithms.com/neurogenic-claudication-pseudoclaudication-in-a-patient-with-spinal-stenosis-of-the-lumbosacral-spine',
  ),
  S93: source(
    'Diabetic peripheral neuropathy',
    'CommonSpirit Health',
    '',
    'www.commonspirit.org/conditions-treatments/diabetic-peripheral-neuropathy',
  ),
  S97: source(
    'Leg cramps during pregnancy',
    'HSE Ireland',
    '2018',
    'www2.hse.ie/conditions/leg-cramps-pregnancy/',
  ),
  S98: source(
    'Leg cramps during pregnancy',
    'Mayo Clinic',
    '',
    'www.mayoclinic.org/healthy-lifestyle/pregnancy-week-by-week/expert-answers/leg-cramps-during-pregnancy/faq-20057766',
  ),
  S102: source('Cramping', 'Advanced Renal Education Program', '', ''),
  S103: source('Nocturnal leg pain: advice for referrers', 'Royal Hospital for Children Glasgow', '', ''),
  S106: source('Nocturnal leg cramps', 'Consumer Reports on Health', '2017', ''),
  S155: source(
    'Heart palpitations in adults',
    'Mayo Clinic',
    '',
    'www.mayoclinic.org/symptom-checker/heart-palpitations-adult/related-factors/itt-20009075',
  ),
  S160: source('Deep vein thrombosis (DVT)', 'NHS', '', 'www.nhs.uk/conditions/deep-vein-thrombosis-dvt/'),
  S161: source('Deep vein thrombosis', 'HSE Ireland', '', 'www2.hse.ie/conditions/deep-vein-thrombosis/'),
  S162: source(
    'Deep vein thrombosis',
    'University College London Hospitals',
    '',
    'uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis',
  ),
  S167: source('Rhabdomyolysis: symptoms', 'CDC', '', 'www.cdc.gov/niosh/topics/rhabdo/symptoms.html'),
  S176: source('Tetanus', 'Utah health department', '', 'epi.health.utah.gov/tetanus/'),
  S177: source(
    'Tetanus',
    'Willis-Knighton Health',
    '',
    'wkhs.com/health-resources/wk-health-library/medical-procedures-tests-care-and-management/general-healthcare/tetanus',
  ),
  S181: source('Pre-eclampsia: symptoms', 'NHS', '', 'www.nhs.uk/conditions/pre-eclampsia/symptoms/'),
  S182: source(
    'Urgent pregnancy-related warning signs',
    'CDC',
    '',
    'www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html',
  ),
  S186: source(
    'Serious foot problems',
    'Diabetes UK',
    '',
    'www.diabetes.org.uk/guide-to-diabetes/complications/feet/serious-foot-problem',
  ),
  S188: source(
    'Complications of peripheral arterial disease',
    'NHS',
    '',
    'www.nhs.uk/conditions/peripheral-arterial-disease-pad/',
  ),
  S190: source(
    'Cauda equina',
    'Chesterfield Royal Hospital',
    '',
    'chesterfieldroyal.nhs.uk/all-services-and-wards/physiotherapy-services/musculoskeletal-and-rheumatology-services/cauda-equina',
  ),
  S191: source(
    'Got back pain?',
    'Norfolk and Waveney NHS',
    '',
    'norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  ),
  S192: source('Sciatica', 'Healthify NZ', '', 'healthify.nz/health-a-z/s/sciatica'),
  S194: source(
    'Diuretics',
    'British Heart Foundation',
    '',
    'www.bhf.org.uk/heart-matters-magazine/medical/drug-cabinet/diuretics',
  ),
  S199: source(
    'Hyperkalaemia',
    'Kidney Research UK',
    '',
    'www.kidneyresearchuk.org/conditions-symptoms/hyperkalaemia/',
  ),
  S201: source('Statins: Are these drugs right for you?', 'Mayo Clinic', '', ''),
  S202: source('Magnesium oxide: Drug Facts', 'US FDA label', '', ''),
  S206: source(
    'Quinine is not indicated for leg cramps',
    'Medsafe',
    '2010',
    'www.medsafe.govt.nz/profs/PUArticles/quinineNotIndicated.htm',
  ),
  S211: source('Quinine sulfate: boxed warning', 'US FDA label', '', ''),
  S214: source('Avoiding falls', 'Tees, Esk and Wear Valleys NHS', '2022', ''),
  S218: source('Cellulitis', 'NHS', '', 'www.nhs.uk/conditions/cellulitis/'),
  S221: source(
    'Guillain-Barré syndrome',
    'NHS 111 Wales',
    '',
    '111.wales.nhs.uk/encyclopaedia/g/article/guillainbarresyndrome',
  ),
  S222: source(
    'Acute limb ischaemia',
    'Health New Zealand',
    '',
    'info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
  ),
};
