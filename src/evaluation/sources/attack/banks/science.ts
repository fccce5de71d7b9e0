import { pick, sample } from '../../../../demo/random.ts';
import { bankOf, mixed, weave, type Bank } from './kit.ts';
import { WORLD } from './words.ts';

export const physics = bankOf(
  [
    'A block of mass [2..40] kg slides down an incline of [15..60]° with kinetic friction coefficient 0.[10..55]. Find its acceleration and its speed after [2..12] m.',
    'A [1..9].[1..9] μF capacitor charged to [12..400] V is connected across a [1..90] kΩ resistor. How long until the voltage falls to [1..9] V?',
    'Light of wavelength [380..750] nm falls on a double slit with separation 0.[10..60] mm. What is the fringe spacing on a screen [1..4] m away?',
    'A satellite orbits {{Mars|the Moon|Earth|Jupiter}} at an altitude of [180..36000] km. Calculate its period and orbital speed.',
    'An ideal gas at [280..600] K and [1..12] atm expands {{adiabatically|isothermally}} to [2..9] times its volume. Determine the work done per mole (γ = 1.{{40|33|67}}).',
    'A proton enters a magnetic field of 0.[10..99] T at [2..90]×10^5 m/s, at [20..90]° to the field. Describe the path and find its radius and pitch.',
    'A uniform rod of length [1..4] m and mass [1..9] kg is pivoted at one end and released from horizontal. What is its angular velocity when it has turned through [20..90]°?',
    'The half-life of a radioactive isotope is [2..5700] {{years|days|hours}}. What fraction remains after [10..9000] {{years|days|hours}}?',
    'A [trade] pushes a [20..90] kg crate with [100..600] N at [10..40]° below the horizontal. With μk = 0.[15..45], what net work is done over [3..25] m?',
    'Estimate the drift velocity of electrons in a {{copper|silver|aluminium}} wire of diameter [1..4] mm carrying [1..30] A.',
    'A spring with k = [50..900] N/m is compressed [3..20] cm and launches a [50..900] g ball straight up. How high does it go? {{Neglect air resistance.|Take g = 9.8.|}}',
    'A particle is in the n = [2..6] state of an infinite square well of width [1..9] nm. Find the probability of finding it in the {{left|middle}} third.',
  ],
  WORLD,
);

export const chemistry = bankOf(
  [
    'What mass of [salt] is needed to prepare [100..950] mL of a 0.[10..90] M solution?',
    'Balance the equation in {{acidic|basic}} solution: [ion] + [ion] → products, and calculate E°cell.',
    'Calculate the pH of a buffer with [10..90] mL of 0.[10..60] M [acid] and [10..90] mL of 0.[10..60] M of its conjugate base after adding [1..9] mL of 0.[10..50] M {{HCl|NaOH}}.',
    'Predict the major product of the reaction of [organic] with [reagent], with the mechanism and the stereochemistry.',
    'The rate of a reaction increases by a factor of [2..9] when the temperature goes from [285..305] K to [310..340] K. Find the activation energy.',
    'A hydrocarbon contains [80..92].[1..9]% carbon by mass and [0..1].[10..99] g of its vapour occupies [200..900] mL at STP. Deduce the molecular formula and draw the isomers.',
    'How many moles of electrons are needed to deposit [1..20].[1..9] g of {{copper|silver|chromium|nickel}} from [salt] and how long does it take at [1..15] A?',
    'For N2(g) + 3H2(g) ⇌ 2NH3(g), Kp = [1..9].[1..9]×10^-[2..5] at [550..800] K. Starting with [1..9] atm of each, find the equilibrium pressures.',
    'Rank by boiling point and explain: [organic], [organic], [organic].',
    'How would you distinguish [organic] from [organic] by {{1H NMR|IR|simple test-tube reactions|mass spectrometry}}?',
    'The Ksp of [salt] is [1..9].[1..9]×10^-[5..16]. What is its solubility in 0.[10..40] M {{NaNO3|Na2SO4|KCl}}?',
  ],
  {
    salt: [
      'AgNO3',
      'CuSO4·5H2O',
      'PbCl2',
      'NiCl2',
      'KMnO4',
      'CaF2',
      'BaSO4',
      'Fe(NO3)3',
      'Na2CO3',
      'Cr2(SO4)3',
    ],
    ion: ['MnO4-', 'Cr2O7^2-', 'Fe2+', 'C2O4^2-', 'I-', 'H2O2', 'SO3^2-', 'Sn2+', 'ClO-', 'NO2-'],
    acid: ['acetic acid', 'formic acid', 'benzoic acid', 'NH4Cl', 'lactic acid', 'HF', 'HNO2'],
    organic: [
      '2-bromobutane',
      'cyclohexanone',
      'benzaldehyde',
      '1-pentene',
      'ethyl acetate',
      'toluene',
      'propan-2-ol',
      'phenol',
      'aniline',
      'trans-2-butene',
      'acetophenone',
      'butanoic acid',
      'diethyl ether',
      '3-methylpentan-3-ol',
    ],
    reagent: [
      'NaOEt in ethanol',
      'excess CH3MgBr, then H3O+',
      'HBr with peroxides',
      'OsO4, then NaHSO3',
      'PCC',
      'Br2/FeBr3',
      'NaBH4',
      'SOCl2 in pyridine',
      'O3, then Zn',
      'conc. H2SO4, heat',
    ],
  },
);

const FIELDS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Anatomy',
    [
      'Which nerve innervates the [x]?',
      'A lesion of the [x] would most likely cause',
      'The [x] is derived from which embryonic structure?',
    ],
    ['deltoid', 'diaphragm', 'soleus', 'trapezius', 'lateral rectus', 'tongue', 'masseter', 'gluteus medius'],
  ],
  [
    'Macroeconomics',
    [
      'If the central bank sells bonds while the [x] is rising, in the short run',
      'An unexpected increase in the [x] will',
      'Which policy would offset a fall in the [x]?',
    ],
    ['price level', 'money multiplier', 'budget deficit', 'exchange rate', 'saving rate', 'labour supply'],
  ],
  [
    'Computer security',
    [
      'Which control best mitigates [x]?',
      'A developer is told of [x] in a web form. The first step is',
      '[x] is primarily an attack on',
    ],
    [
      'SQL injection',
      'session fixation',
      'a replay attack',
      'clickjacking',
      'DNS spoofing',
      'a padding oracle',
    ],
  ],
  [
    'World history',
    [
      'Which of the following was a consequence of the [x]?',
      'The [x] is best understood as a reaction to',
      'Historians disagree about the [x] mainly over',
    ],
    [
      'Congress of Vienna',
      'Taiping Rebellion',
      'Treaty of Tordesillas',
      'Black Death',
      'Boxer Rising',
      'Haitian Revolution',
      'Berlin Conference',
    ],
  ],
  [
    'Psychology',
    [
      'A child who shows [x] is most likely in which stage?',
      'The classic study of [x] has been criticised because',
      '[x] is best explained by',
    ],
    [
      'object permanence',
      'learned helplessness',
      'the bystander effect',
      'insecure attachment',
      'loss aversion',
      'conservation of number',
    ],
  ],
  [
    'Jurisprudence',
    [
      'Under the common law, [x] requires',
      'A landlord is sued for [x]. Which defence is strongest?',
      'Which element separates [x] from the lesser offence?',
    ],
    [
      'burglary',
      'private nuisance',
      'negligent misstatement',
      'promissory estoppel',
      'battery',
      'frustration of contract',
    ],
  ],
  [
    'Genetics',
    [
      'In a cross of two heterozygotes for [x], the expected ratio is',
      'A family shows [x] in every generation, in both sexes. The most likely inheritance is',
      'The molecular basis of [x] is',
    ],
    [
      'coat colour',
      'colour blindness',
      'Huntington disease',
      'sickle-cell trait',
      'incomplete dominance',
      'haemophilia A',
    ],
  ],
];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  Anatomy: [
    'The musculocutaneous nerve',
    'The axillary nerve',
    'The accessory nerve',
    'C3 to C5',
    'The second pharyngeal arch',
    'Loss of adduction',
    'Foot drop',
    'The facial nerve',
    'Paraxial mesoderm',
    'Deviation to the side of the lesion',
    'Inability to raise the arm above the head',
  ],
  Macroeconomics: [
    'Aggregate demand shifts left',
    'The interest rate falls and investment rises',
    'Unemployment falls below its natural rate',
    'An increase in government spending',
    'A lower reserve requirement',
    'Real wages stay the same',
    'The currency appreciates',
    'Output is unchanged in the long run',
    'The Phillips curve becomes vertical',
  ],
  'Computer security': [
    'Input validation on the server',
    'Parameterised queries',
    'Rotating the keys',
    'Confidentiality',
    'Integrity only',
    'Availability',
    'A web application firewall',
    'Authenticated encryption',
    'Reproducing the issue',
    'Taking the system off line',
    'A nonce in every request',
  ],
  'World history': [
    'A balance between the great powers',
    'The growth of nationalism',
    'An unequal treaty',
    'The spread of missionary activity',
    'A shortage of labour',
    'The abolition of serfdom',
    'The decline of the gentry',
    'Rivalry over trade routes',
    'The reliability of official sources',
    'The partition of a continent without its peoples',
  ],
  Psychology: [
    'The preoperational stage',
    'Diffusion of responsibility',
    'A small sample',
    'Demand characteristics',
    'Formal operations',
    'Classical conditioning',
    'An unresponsive caregiver',
    'The availability heuristic',
    'It lacks ecological validity',
    'Reinforcement on a variable schedule',
  ],
  Jurisprudence: [
    'Intent at the time of entry',
    'A duty of care owed to the public',
    'Consideration',
    'Remoteness of damage',
    'Consent',
    'Reliance on a clear promise',
    'An interest in the land',
    'Contributory negligence',
    'Entry into a dwelling',
    'Physical contact without lawful excuse',
  ],
  Genetics: [
    'Autosomal dominant',
    'X-linked recessive',
    '9:3:3:1',
    '3:1',
    '1:2:1',
    'Mitochondrial',
    'Defect in a structural protein',
    'A trinucleotide repeat',
    'A point mutation',
    'Reduced penetrance',
    'Failure of segregation',
  ],
};
const CATCH_ALLS = ['None of the above', 'Both A and B', 'All of the above'];

/** Multiple-choice questions, in one of the layouts of exam sets. */
export const exam: Bank = (random) => {
  const layout = pick(['A. ', 'A) ', '(A) ', '1. '], random);
  const named = random() < 0.5;
  const count = pick([4, 4, 4, 5], random);
  const mark = (i: number): string =>
    layout.replace(/[A1]/, layout.startsWith('1') ? String(i + 1) : 'ABCDE'.charAt(i));
  return () => {
    const [field, stems, things] = pick(FIELDS, random);
    const stem = pick(stems, random).replace('[x]', pick(things, random));
    const detail =
      random() < 0.5
        ? weave(
            `{{Consider the following, set in [town] in [1990..2020].|(Exam of [month] [1998..2023])|[name] is a [trade] of [21..70].|Item [10..9000].}} `,
            WORLD,
            random,
          )
        : '';
    const options = sample([...(OPTIONS[field] ?? []), pick(CATCH_ALLS, random)], count, random).map(
      (option, i) => mark(i) + option,
    );
    return `${named ? `Subject: ${field}\n` : ''}${detail}${stem.charAt(0).toUpperCase()}${stem.slice(1)}\n${options.join('\n')}`;
  };
};

export const trivia = bankOf(
  [
    'Who {{was the first president of|is on the banknotes of|composed the anthem of|was the monarch of}} [country] in [1805..2015]?',
    'What is the {{capital|longest river|highest mountain|second largest city|national dish|currency}} of [country], and how has it changed since [1850..2010]?',
    'which {{year|country|city}} hosted the {{world expo|summer olympics|eurovision|world cup}} after [1930..2018]',
    'Name [2..9] {{novels|paintings|films|battles|inventions|species}} connected with [topic].',
    'In what year did [topic] first {{appear in an encyclopedia|become a school subject|reach [country]}}?',
    'True or false: [topic] {{was unknown before|had its peak around|changed law in}} [1500..1999] in [country].',
    'Who is known as the {{father|mother|founder|best-known critic}} of research on [topic]?',
    'What is the difference between [topic] and [topic]?',
    'How many {{people|species|towns|languages|islands}} are there in [country] {{|as of [1990..2023]|according to the last census}}?',
    'what does the term "[odd]" mean in the context of [topic]?',
    'Which {{battle|treaty|discovery|expedition|law}} of [1600..1990] is associated with [town]?',
    'Why is [topic] important in [country]?',
  ],
  {
    ...WORLD,
    odd: [
      'half-life',
      'threshold',
      'commons',
      'drift',
      'canon',
      'bottleneck',
      'yield',
      'tonic',
      'critical mass',
      'rent',
      'flux',
      'fallow',
    ],
  },
);

export const knowledge = mixed(trivia, exam, physics, chemistry);
