/** A publication that readers can open. How each was read is in bibliography.ts. */
export interface Source {
  /** How readers see it named: publisher, title, year. */
  readonly name: string;
  /** Without `https://`, the publisher's own; empty where only a copy elsewhere was found. */
  readonly address: string;
}

/** The title only where publisher and year would not tell it from another here; no year where the page shows none. */
const source = (publisher: string, year: string, address: string, title = ''): Source => ({
  name: [publisher, title, year].filter(Boolean).join(', '),
  address,
});

export const sources: Readonly<Record<string, Source>> = {
  S1: source(
    'Mayo Clinic',
    '2023',
    'www.mayoclinic.org/symptoms/night-leg-cramps/basics/causes/sym-20050813',
    'Night leg cramps: Causes',
  ),
  S3: source(
    'Mayo Clinic',
    '2023',
    'www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
    'Night leg cramps: When to see a doctor',
  ),
  S7: source('NHS', '', 'www.nhs.uk/conditions/leg-cramps/', 'Leg cramps'),
  S10: source(
    'NHS inform, Scotland',
    '',
    'www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/leg-cramps',
    'Leg cramps',
  ),
  S11: source('nidirect, Northern Ireland', '', 'www.nidirect.gov.uk/conditions/leg-cramps'),
  S15: source('NICE CKS', '2012', 'cks.nice.org.uk/topics/leg-cramps/'),
  S17: source('American Family Physician', '2012', 'pubmed.ncbi.nlm.nih.gov/22963024/'),
  S19: source('BMC Fam Pract', '2017', 'doi.org/10.1186/s12875-017-0600-x'),
  S23: source('Age and Ageing', '2016', 'pubmed.ncbi.nlm.nih.gov/27515677/'),
  S29: source('J Natl Med Assoc', '1999', 'pubmed.ncbi.nlm.nih.gov/10388258/'),
  S31: source('Arch Intern Med', '2012', 'pubmed.ncbi.nlm.nih.gov/22157068/'),
  S35: source('J Physiother', '2012', 'pubmed.ncbi.nlm.nih.gov/22341378/'),
  S36: source('Cochrane', '2012', 'pmc.ncbi.nlm.nih.gov/articles/PMC6481449/'),
  S37: source('Cochrane', '2021', 'doi.org/10.1002/14651858.CD008496.pub3'),
  S40: source(
    'Cochrane',
    '2020',
    'pmc.ncbi.nlm.nih.gov/articles/PMC8094171/',
    'Magnesium for skeletal muscle cramps',
  ),
  S43: source(
    'Cochrane',
    '2020',
    'pmc.ncbi.nlm.nih.gov/articles/PMC8094374/',
    'Interventions for leg cramps in pregnancy',
  ),
  S53: source(
    'NI Formulary',
    '',
    'niformulary.hscni.net/formulary/10-0-musculoskeletal-and-joint-diseases/10-2-drugs-used-in-neuromuscular-disorders/10-2-3-nocturnal-leg-cramps',
  ),
  S54: source('JAMA Intern Med', '2024', 'pubmed.ncbi.nlm.nih.gov/39466236/'),
  S70: source('Sleep Medicine', '2014', 'doi.org/10.1016/j.sleep.2014.03.025'),
  S71: source('Eur Respir Rev', '', 'err.ersjournals.com'),
  S73: source('Medical Criteria', '2016', 'medicalcriteria.com/web/edinburgh-claudication-questionnaire/'),
  S78: source(
    'Mayo Clinic',
    '',
    'www.mayoclinic.org/symptoms/leg-swelling/basics/when-to-see-doctor/sym-20050910',
    'Leg swelling: When to see a doctor',
  ),
  S79: source(
    'NHS',
    '',
    'www.nhs.uk/conditions/peripheral-arterial-disease-pad/',
    'Peripheral arterial disease',
  ),
  S84: source(
    'Mayo Clinic',
    '2025',
    'www.mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817',
  ),
  S85: source('Lancet', '2022', 'doi.org/10.1016/S0140-6736(22)01545-8'),
  S93: source(
    'CommonSpirit Health',
    '',
    'www.commonspirit.org/conditions-treatments/diabetic-peripheral-neuropathy',
  ),
  S97: source('HSE Ireland', '2018', 'www2.hse.ie/conditions/leg-cramps-pregnancy/'),
  S98: source(
    'Mayo Clinic',
    '',
    'www.mayoclinic.org/healthy-lifestyle/pregnancy-week-by-week/expert-answers/leg-cramps-during-pregnancy/faq-20057766',
    'Leg cramps during pregnancy',
  ),
  S103: source('Royal Hospital for Children Glasgow', '', ''),
  S147: source(
    'HSA Singapore',
    '2019',
    'www.hsa.gov.sg/announcements/dear-healthcare-professional-letter/caution-against-use-of-quinine-in-nocturnal-leg-cramps',
  ),
  S160: source('NHS', '', 'www.nhs.uk/conditions/deep-vein-thrombosis-dvt/', 'Deep vein thrombosis (DVT)'),
  S161: source('HSE Ireland', '', 'www2.hse.ie/conditions/deep-vein-thrombosis/', 'Deep vein thrombosis'),
  S162: source(
    'UCL Hospitals',
    '',
    'uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis',
  ),
  S167: source('CDC', '', 'www.cdc.gov/niosh/topics/rhabdo/symptoms.html', 'Rhabdomyolysis: symptoms'),
  S181: source('NHS', '', 'www.nhs.uk/conditions/pre-eclampsia/symptoms/', 'Pre-eclampsia: symptoms'),
  S182: source('CDC', '', 'www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html'),
  S186: source(
    'Diabetes UK',
    '',
    'www.diabetes.org.uk/guide-to-diabetes/complications/feet/serious-foot-problem',
  ),
  S188: source(
    'NHS',
    '',
    'www.nhs.uk/conditions/peripheral-arterial-disease-pad/',
    'Complications of peripheral arterial disease',
  ),
  S191: source(
    'Norfolk and Waveney NHS',
    '',
    'norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
  ),
  S194: source(
    'British Heart Foundation',
    '',
    'www.bhf.org.uk/heart-matters-magazine/medical/drug-cabinet/diuretics',
  ),
  S199: source('Kidney Research UK', '', 'www.kidneyresearchuk.org/conditions-symptoms/hyperkalaemia/'),
  S202: source('US FDA label', '', '', 'Magnesium oxide: Drug Facts'),
  S206: source('Medsafe', '2010', 'www.medsafe.govt.nz/profs/PUArticles/quinineNotIndicated.htm'),
  S209: source(
    'BfArM',
    '',
    'www.bfarm.de/SharedDocs/Risikoinformationen/Pharmakovigilanz/DE/RV_STP/a-f/chinin-stp.html',
  ),
  S210: source(
    'Hong Kong Department of Health',
    '2011',
    'www.info.gov.hk/gia/general/201104/06/P201104060271.htm',
  ),
  S214: source('Tees, Esk and Wear Valleys NHS', '2022', 'tewv.nhs.uk/?p=1514'),
  S218: source('NHS', '', 'www.nhs.uk/conditions/cellulitis/', 'Cellulitis'),
  S222: source(
    'Health New Zealand',
    '',
    'info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
  ),
  S225: source('CRPV Tours', '2012', 'www.pharmacovigilance-tours.fr/details-d-alerte/829'),
  S226: source('Br J Clin Pharmacol', '2010', 'pmc.ncbi.nlm.nih.gov/articles/PMC2911546'),
  S227: source('US FDA', '', 'www.fda.gov/consumers/consumer-updates/5-medication-safety-tips-older-adults'),
  S228: source('Kilmore Wallan Podiatry', '', 'www.kilmorewallanpodiatry.com.au/calf-stretch/'),
  S229: source(
    'NHS inform, Scotland',
    '',
    'www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/conditions/lumbar-stenosis',
    'Lumbar stenosis',
  ),
  S230: source('Healthify NZ', '', 'healthify.nz/health-a-z/t/tetanus/'),
  S231: source('American Family Physician', '1999', 'www.aafp.org/afp/1999/0401/p1899.html'),
  S232: source(
    'nidirect, Northern Ireland',
    '',
    'www.nidirect.gov.uk/conditions/peripheral-neuropathy',
    'Peripheral neuropathy',
  ),
  S233: source(
    'Health New Zealand',
    '',
    'www.bopdhb.govt.nz/conditions-treatments/bones-and-joints/leg-cramp',
    'Leg cramp',
  ),
  S234: source('Asthma + Lung UK', '', 'asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms'),
  S235: source(
    'BayCare',
    '',
    'www.baycare.org/health-library/leg-artery-emergencies-acute-arterial-occlusion',
  ),
  S236: source(
    'Fresenius Kidney Care',
    '',
    'www.freseniuskidneycare.com/thrive-central/how-to-prevent-dialysis-related-muscle-cramps',
  ),
  S237: source('US FDA', '2009', 'www.fda.gov/Safety/MedWatch/SafetyInformation/ucm194391.htm'),
};
