/** Subjects of medicine and health, in the form that `parseSubjects` reads. */
export const MEDICINE_SUBJECTS = `
medicine: patient, clinical, disease, diagnosis, therapy
  clinical trials: randomized controlled trial, placebo, clinical trial, adverse event, treatment arm
  diagnosis and prognosis: diagnostic accuracy, prognosis, biomarker, risk prediction, early detection
  evidence and reviews: systematic review, meta-analysis of trials, clinical guideline, evidence-based
  medical imaging: medical image, MRI, computed tomography, X-ray, radiolog*, ultrasound image
  pathology and microscopy: histopatholog*, whole slide, biopsy, cytolog*, cell segmentation
  electronic health records: electronic health record, clinical note, electronic medical record, hospital admission, ICU
  surgery: surgical, surgeon, minimally invasive, laparoscop*, endoscop*, needle insertion, catheter
  anaesthesia and pain: anesthesia, anaesthesia, analges*, chronic pain, opioid
  telemedicine and digital health: telemedicine, mobile health, mHealth, wearable sensor, remote monitoring
  rehabilitation and prostheses: rehabilitation, exoskeleton, prosthe*, orthosis, stroke patient, gait training, wheelchair
  emergency and intensive care: intensive care, emergency department, sepsis, mortality prediction, mechanical ventilation
  dentistry: dental, tooth, teeth, periodont*, oral health
  nursing and patient care: nursing, caregiver, palliative, quality of life, patient safety
  transplantation and blood: transplant*, blood transfusion, anemia, anaemia, leukemia
cancer: cancer, tumor, tumour, carcinoma, oncolog*
  cancer treatment: chemotherapy, radiotherapy, immunotherapy, radiation dose, targeted therapy
  breast and prostate cancer: breast cancer, prostate cancer, hormone receptor
  tumour biology: metastas*, tumor microenvironment, oncogen*, tumor cell
  cancer screening: mammogra*, cancer screening, lung nodule, skin lesion, melanoma
heart and blood vessels: cardiac, cardiovascular, heart, blood pressure, electrocardiogra*, ECG, coronary
  blood and its diseases: anemia, hemoglobin, leukemia, coagulation, platelet
diabetes and metabolism: diabetes, insulin, obesity, glycemic, endocrin*
neurology: Alzheimer*, Parkinson*, epilep*, seizure, dementia, multiple sclerosis, stroke
  stroke and brain injury: stroke, brain injury, aneurysm, cerebral blood flow
mental health: depression, anxiety, schizophrenia, psychiatr*, autism, suicide
  addiction: alcohol use, substance use, addict*, smoking cessation, gambling disorder
  developmental disorders: autism, ADHD, dyslexia, developmental disorder
infectious diseases: infection, COVID-19, SARS-CoV-2, malaria, tuberculosis, HIV, influenza
  epidemics: epidemic, pandemic, outbreak, contact tracing, transmission model
  hospital and tropical infections: nosocomial, sepsis, dengue, parasit*, tropical disease
  vaccines and immunity: vaccine, vaccination, antibod*, immune, T cell
  antibiotics and resistance: antibiotic, antimicrobial, drug resistance
drugs and pharmacology: drug, pharmacokinetic*, pharmacolog*, dosage, toxicity
  drug discovery: drug discovery, drug-target, virtual screening, docking, drug repurposing
public health: public health, mortality, smoking, health policy, life expectancy
  epidemiology: cohort, incidence, prevalence, risk factor, odds ratio, case-control
  health services: health care system, primary care, hospital management, health service, waiting time
  occupational and environmental health: occupational exposure, air pollution exposure, workplace health, environmental exposure
  nutrition: diet, nutrition, dietary, food intake, vitamin
  sleep: sleep, circadian, insomnia
  ageing: elderly, older adults, aging, frailty
  vaccination programmes and health behaviour: health behavior, health behaviour, vaccine hesitancy, health literacy, health promotion
pregnancy and child health: pregnan*, infant, pediatric, neonatal, birth weight, maternal
eyes and vision care: ophthalm*, diabetic retinopathy, glaucoma, fundus
lungs and breathing: respiratory, lung, asthma, pulmonary
bones and muscles: orthop*, bone, osteo*, fracture, musculoskeletal, knee
kidneys and liver: renal, kidney, liver, hepat*, dialysis
skin: dermatolog*, eczema, psoriasis, wound healing
`;
