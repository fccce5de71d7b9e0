import { COMMON } from './common.ts';
import { grammar, several, sloppy, writer } from './grammar.ts';

const CARE = grammar(
  `
note: {#18-94}yo {sex} w/ {sym} x{#1-14}d. {hx}. BP {#95-190}/{#55-110} HR {#50-130} T {#36-39}.{#0-9}. {exam}. A/P: {dx}. {rx}. f/u {#1-12}w | Pt {initial} {last}, MRN {#100000-999999}, seen {date}. Reports {sym} and {sym}. {^hx}. {^exam}. Impression: {dx}. Plan: {rx}; {rx}. | DISCHARGE SUMMARY⏎Adm {date} Disch {date}⏎Dx: {dx}⏎Course: presented with {sym}. {exam}. Started {rx}.⏎Follow-up: {person} in {#1-6} weeks
sex: M | F | male | female | woman | gentleman
sym: SOB | chest tightness on stairs | lower back pain radiating L leg | dizziness | cough w/ yellow sputum | painful swallowing | swollen R ankle | night sweats | headaches in the morning | blurred vision | itchy rash both forearms | poor appetite | knee locking
hx: hx of T2DM, HTN | PMH: asthma since childhood | ex-smoker {#5-50} py | no known allergies | allergic to penicillin (rash) | s/p hip replacement {year} | lives alone, {#1-4} falls this year
exam: lungs clear | crackles R base | abdomen soft | ROM limited to {#20-110} deg | ECG sinus {#50-110} | CRP {#2-190} | HbA1c {#5-11}.{#0-9} | no focal deficit | Hb {#8-15}.{#0-9}
dx: CAP | lumbar radiculopathy | poorly controlled HTN | acute tonsillitis | contact dermatitis | iron deficiency | migraine w/o aura | meniscal tear suspected | COPD exac. | UTI
rx: amoxicillin 500 tds {#5-10}d | ibuprofen prn | increase metformin to {#500-1000} bd | physio x{#4-12} | refer to {dept} | iron po | salbutamol inhaler | no change | XR {sym}
dept: cardiology | orthopaedics | ENT | neurology | dermatology
lab: {lab_line}⏎{lab_line}⏎{lab_line}⏎{lab_line}
lab_line: Na {#128-148} mmol/l | K {#3-5}.{#0-9} | Creat {#50-190} umol/l | ALT {#10-190} U/l | TSH {#0-9}.{#10-99} | Leuko {#3-19}.{#0-9} | Ferritin {#4-400} | Glucose {#60-290} mg/dl
message: Hi Dr {last}, {pm} {?pm} {first} | {pm}
pm: the tablets make me dizzy, should I stop? | can I get a repeat of my {rxname} | my son has {#38-40}.{#0-9} fever since {weekday} | do I need to be sober for the blood test on {date}? | I need a sick note until {weekday} | the wound on my {limb} is red again | cant come on {date}, is {weekday} {clock} free?
rxname: blood pressure pills | inhaler | thyroid tablets | pill | cream
limb: knee | left hand | foot | shoulder | back
vet: {vet_sp} "{first}", {#1-16}y, {#2-48}kg. {vet_p} {vet_p} Tx: {vet_t}.
vet_sp: Labrador | cat, neutered | rabbit | Shetland pony | mixed breed | guinea pig
vet_p: Vomiting since {weekday}. | Limps on the left fore. | Scratching both ears. | Not eating for {#1-4} days. | Chewed a {item}. | Vaccination due.
vet_t: ear drops {#5-14}d | diet food | X-ray, recheck {weekday} | meloxicam | castration booked {date}
interview: I: How did the move to {city} change things?⏎P{#1-30}: {iv} {iv}⏎I: And at work?⏎P{#1-30}: {iv} {iv} | P{#1-30}: {iv} {iv} {iv}
iv: well, first I thought, okay, it's only {#2-9} months. | You lose people, you know? My sister stayed in {city}. | The money was better, the hours were not. | I wouldn't say lonely. Just quiet. | {first} from next door brought {item}s, that helped. | They treat you like a number there. | Since {year} I do nights at {company}, it pays. | I don't like to talk about that. | And the forms! {#10-60} pages.
dictation: uh patient {last} first name {first} comma born {date} period new paragraph um complains of {sym} since uh {#2-9} days no correction {#10-20} days period {exam} period plan {rx} uh thank you | eh letter to {company} comma {address} period dear {first} comma as discussed uh on {weekday} we we offer {#10-900} pieces at {price} period best regards uh {person}
`,
  COMMON,
);

const care = (start: string) => writer(CARE, start);

/** What practices, researchers and dictation hold: invented patients, shorthand as people write it. */
export const NOTE = care('note');
export const LAB = care('lab');
export const PATIENT_MESSAGE = sloppy(care('message'));
export const VET = care('vet');
export const INTERVIEW = several(care('interview'), 1, 4);
export const DICTATION = care('dictation');
