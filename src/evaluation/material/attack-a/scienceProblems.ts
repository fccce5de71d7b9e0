import { lines, terms } from './grammar.ts';

const physics = lines`
A block of mass {2..20} kg slides down an incline of {15..60} degrees with a coefficient of kinetic friction of 0.{10..45}. What is its acceleration, and how fast is it after {1..9} m?
A projectile is launched at {10..90} m/s at an angle of {20..75} degrees from a cliff {5..120} m high. How far from the base of the cliff does it land?
Two charges of +{1..9} microcoulomb and -{1..9} microcoulomb are {5..60} cm apart. At which point on the line through them is the electric {field|potential} zero?
A Carnot engine works between {350..900} K and {250..320} K and absorbs {1..12} kJ per cycle. Find the work done per cycle and explain why a real engine does worse.
A satellite orbits a planet of mass {2..90}e23 kg at an altitude of {200..4000} km. The planet's radius is {2000..7000} km. Determine the orbital period.
A converging lens of focal length {8..40} cm forms an image of an object placed {10..90} cm away. Describe the image and give its magnification.
An ideal gas at {280..400} K and {1..6} atm expands {isothermally|adiabatically|isobarically} to {2..5} times its volume. Compute the work done by {1..4} mol of the gas.
A capacitor of {2..90} microfarad is charged to {5..240} V and then discharged through a resistor of {1..90} kiloohm. When has the voltage dropped to {10..60}% of its initial value?
Light of wavelength {250..420} nm falls on a metal with a work function of {2..4}.{1..9} eV. Find the maximum kinetic energy of the emitted electrons and the stopping potential.
A uniform rod of length {1..4} m and mass {1..12} kg is pivoted at one end and released from the horizontal. What is its angular velocity when it passes the vertical?
In a double-slit experiment the slits are 0.{10..60} mm apart and the screen is {1..4} m away. The wavelength is {430..690} nm. Where is the third {bright|dark} fringe?
A muon moves at 0.{80..99}c. Its proper lifetime is 2.2 microseconds. How far does it travel in the laboratory frame on average, and how does the same distance look to the muon?
A stone is dropped from a balloon rising at {3..15} m/s and hits the ground after {4..12} s. How high was the balloon at the moment of release?
A circular loop of radius {4..30} cm lies in a magnetic field which grows by {1..9} mT every second. The resistance of the loop is {1..12} ohm. What current flows, and in which direction?
Why does a spinning ice skater speed up when pulling in the arms, and where does the additional kinetic energy come from? Assume the moment of inertia drops by {20..70}%.
A string of length {40..180} cm with a linear density of {1..9} g/m vibrates in its {second|third|fourth} harmonic at {90..700} Hz. Find the tension.
Two ice hockey players of {55..110} kg and {50..100} kg collide head-on at {3..9} m/s and {2..8} m/s and cling to each other. How much kinetic energy is lost, and where does it go?
A heater of {300..2200} W warms {1..9} kg of water from {8..30} to {50..95} degrees Celsius in {5..40} minutes. What fraction of the energy is lost to the surroundings?
Estimate the pressure at the bottom of a {10..400} m deep lake at an altitude of {200..3500} m, and state which effect can be neglected.
A radioactive sample with a half-life of {2..80} {hours|days|years} has an activity of {100..9000} Bq. After which time is it safe, if {5..50} Bq are tolerated?
Two blocks of {1..9} kg and {2..12} kg hang on either side of a pulley of mass {1..4} kg and radius {5..30} cm. Find the acceleration and both tensions.
An electron enters a uniform magnetic field of {1..90} mT at {1..9}e6 m/s under an angle of {20..80} degrees. Describe its trajectory quantitatively.
Explain why {the sky looks blue|a siren changes its pitch|metals feel colder than wood|a sailing boat can move against the wind|water drops are round|a gyroscope does not fall}. Give an estimate for the size of the effect.`;

const chemistry = lines`
What volume of {1..9}0 mM {acid} is needed to neutralise {10..90} mL of 0.{10..90} M {base}? What is the pH at the half-equivalence point?
How many grams of {salt} must be dissolved in {100..900} mL of water to lower the freezing point by {1..6} K, assuming complete dissociation?
A first-order reaction has a half-life of {3..90} minutes at {290..310} K and of {1..2} minutes at {311..340} K. Estimate the activation energy.
{compound^} is burned completely in excess oxygen. Write a balanced equation and compute the mass of water formed from {2..60} g.
Predict the geometry and hybridisation of {molecule}, and state whether the molecule is polar.
A galvanic cell is made of {metal} and {metal} electrodes in 0.{1..9} M and {1..2} M solutions of their ions. Determine the cell potential at {288..330} K.
A weak acid with pKa {3..6}.{1..9} is present at 0.{10..90} M. Calculate the pH and the degree of dissociation, and justify each approximation.
A sample contains carbon, hydrogen and oxygen. Combustion of {2..9} g yields {3..12} g of carbon dioxide and {1..5} g of water. Find an empirical formula consistent with the data or explain the discrepancy.
Explain why the first ionisation energy of {metal} is lower than that of its right-hand neighbour, and name one exception to the trend.
At {300..1100} K the equilibrium constant of the reaction A + B <-> 2C is {2..90}. Starting from {1..5} mol of A and {1..5} mol of B in {1..10} L, find the equilibrium composition.
Arrange {compound}, {compound} and {compound} by boiling point and explain the order in terms of intermolecular forces.
Propose a synthesis of {compound} from simple starting materials in at most {3..6} steps; give reagents and conditions for every step.`;

const biology = lines`
In {organism}, allele A is dominant over a, and B over b. A dihybrid cross yields {300..900} offspring, of which {20..60} show both recessive traits. Are the genes linked?
A population of {organism} has an allele frequency of 0.{10..90} for a recessive trait. Assuming Hardy-Weinberg equilibrium, how many of {200..9000} individuals are carriers?
Describe what happens in {cellpart} when {stressor}. Which pathways respond first?
Explain how {drug} acts on its target and predict the effect of a mutation which prevents binding.
A culture of bacteria doubles every {15..80} minutes. It starts with {100..900} cells. How many are there after {3..16} hours if growth stops at {2..9} million?
Trace the path of {nutrient} from ingestion to excretion and name the organs and transporters involved.
Compare {cellpart} and {cellpart} in terms of structure, origin and function.
A researcher deletes a promoter in {organism} and observes that the protein is still made at {5..60}% of the former level. Give three explanations and an experiment which tells them apart.
In an ecosystem, the biomass of the producers is {100..900} tonnes. Estimate how many {organism} it can sustain as secondary consumers and state your assumptions.
Why would {organism} in {habitat} evolve {trait} although it is costly? Discuss at least two hypotheses.`;

const vignette = lines`
A {18..84}-year-old {man|woman} comes to the {emergency department|clinic|family physician} with {finding} for {2..20} {hours|days|weeks}. The history is notable for {condition}. Examination shows {finding}. Which of the following is the most likely diagnosis?
A {18..84}-year-old {job} with {condition} develops {finding} and {finding}. Blood pressure is {90..180}/{50..105} mmHg, pulse is {48..130}/min. What is the most appropriate next step?
A {2..17}-year-old {boy|girl} is brought in because of {finding} and {finding}. Vaccinations are up to date. Which of the following best explains the symptoms?
After starting {drug} {3..40} days ago, a {30..84}-year-old patient with {condition} notices {finding}. The medication is stopped without effect. Which of the following is the most likely diagnosis?`;

/** Physics, chemistry, biology and clinical questions with drawn details. */
export const scienceGrammar = {
  physics,
  chemistry,
  biology,
  vignette,
  acid: terms`hydrochloric acid;acetic acid;nitric acid;formic acid;sulfuric acid;benzoic acid`,
  base: terms`sodium hydroxide;ammonia;potassium hydroxide;methylamine;barium hydroxide`,
  salt: terms`calcium chloride;sodium chloride;potassium nitrate;magnesium sulfate;ammonium chloride`,
  compound: terms`propane;ethanol;aspirin;butanone;acetic acid;cyclohexene;glycerol;ethyl acetate;aniline;toluene;2-methylbutane;benzaldehyde;lactic acid;acetamide;styrene`,
  molecule: terms`sulfur tetrafluoride;ammonia;xenon difluoride;glucose;formaldehyde;nitrate;carbon dioxide;phosphine;ozone;urea;chlorine trifluoride;cholesterol`,
  nutrient: terms`a glucose molecule;an amino acid;a cholesterol ester;a calcium ion;vitamin B12;an alcohol molecule;an iron ion;a fructose molecule;caffeine;a long-chain fatty acid`,
  metal: terms`zinc;copper;silver;iron;nickel;lead;aluminium;magnesium;tin;cadmium`,
  organism: terms`fruit flies;maize;zebrafish;pea plants;field mice;yeast;rabbits;snapdragons;stickleback fish;honeybees;Arabidopsis;red foxes;guppies`,
  cellpart: terms`mitochondria;chloroplasts;the Golgi apparatus;lysosomes;the nucleolus;peroxisomes;the rough endoplasmic reticulum;the cytoskeleton;ribosomes;the vacuole`,
  stressor: terms`oxygen is withdrawn;the temperature rises by ten degrees;glucose is depleted;the membrane potential collapses;DNA is damaged by UV light;misfolded proteins pile up`,
  drug: terms`metformin;warfarin;omeprazole;lisinopril;penicillin;ibuprofen;digoxin;atorvastatin;prednisone;levothyroxine;amiodarone;isoniazid;clozapine;methotrexate`,
  habitat: terms`caves;high mountains;tidal pools;deserts;old-growth forests;polar waters;city parks;hot springs`,
  trait: terms`bright colouration;loss of eyes;delayed reproduction;cooperative breeding;mimicry;antifreeze proteins;large clutches;seed dormancy`,
  finding: terms`sudden chest pain radiating to the back;progressive shortness of breath;a painless swelling of the neck;intermittent fever;right lower quadrant tenderness;double vision in the evening;a butterfly-shaped rash;
    painful swelling of one calf;weight loss of 8 kg;dark urine;morning stiffness of both hands;a new diastolic murmur;yellowing of the eyes;night sweats;numbness of the feet;frequent nosebleeds;a barking cough;
    blurred vision with halos;excessive thirst;confusion;a resting tremor;crackles at both bases`,
  condition: terms`poorly controlled diabetes;a kidney transplant;hypertension;recent travel to the tropics;atrial fibrillation;hypothyroidism;coeliac disease;heavy smoking;chronic alcohol use;rheumatoid arthritis;
    a recent viral infection;pregnancy in the third trimester;sickle cell trait;gout;ulcerative colitis;asthma;no known illness`,
  diagnosis: terms`pulmonary embolism;aortic dissection;acute appendicitis;myasthenia gravis;systemic lupus erythematosus;deep vein thrombosis;hyperthyroidism;acute cholangitis;infective endocarditis;angle-closure glaucoma;
    Parkinson disease;iron deficiency anaemia;sarcoidosis;Addison disease;croup;nephrotic syndrome;multiple myeloma;temporal arteritis;pericarditis;Lyme disease;diabetic ketoacidosis;heart failure`,
  step: terms`Order a CT angiogram;Start intravenous fluids;Measure the serum potassium;Give aspirin and call cardiology;Reassure and see again in two weeks;Stop the medication;Perform a lumbar puncture;Start empirical antibiotics;
    Obtain a chest radiograph;Refer to surgery;Check thyroid function;Begin corticosteroids;Draw blood cultures;Schedule a colonoscopy`,
  job: terms`teacher;welder;farmer;office clerk;nurse;runner;truck driver;cook;student;retired miner`,
};
