import { between, pick } from '../../../../demo/random.ts';
import { bar, fill, type Random, type Table } from './make.ts';

const WHO: Table = {
  n: bar('Maya|Ben|Aisha|Leo|Zoë|Tariq|Emily|Noah|Mina|Oskar|Ivy|Jamal'),
  obj: bar('stickers|oranges|pencils|beads|tickets|cupcakes|books|shells|coins|cards|balloons|tiles'),
  metal: bar('iron|copper|aluminium|lead|gold|zinc|silver'),
  salt: bar('NaCl|CaCO3|KNO3|MgSO4|CuSO4|Na2CO3|NH4Cl|H2SO4|Ca(OH)2'),
  cell: bar('mitochondria|ribosomes|the nucleus|chloroplasts|the cell membrane|vacuoles|the Golgi apparatus'),
  play: bar(
    'Macbeth|An Inspector Calls|Of Mice and Men|Romeo and Juliet|Lord of the Flies|Animal Farm|Things Fall Apart|The Crucible',
  ),
  theme: bar('guilt|power|class|loneliness|fate|violence|responsibility|gender|fear'),
  war: bar(
    'the First World War|the Cold War|the American Civil War|the English Civil War|the Russian Revolution|the French Revolution',
  ),
  land: bar('Bangladesh|Japan|Kenya|Brazil|Iceland|Nigeria|the Netherlands|Chile'),
};

const BOOK: Readonly<Record<string, readonly string[]>> = {
  arithmetic: [
    '{n} has {12..96} {obj} and gives {2..9} to each of {2..6} friends. How many are left?',
    'Work out {2..9}/{3..12} + {1..7}/{4..15}. Give your answer in its simplest form.',
    'A jacket costs £{20..120}. It is reduced by {5..45}% in a sale. What is the sale price?',
    '{234..9876} ÷ {3..19}',
    'Share £{40..600} in the ratio {1..5}:{2..7}:{1..3}.',
    'Round {1..99}.{1001..9899} to 2 decimal places',
    'Find the HCF and LCM of {12..90} and {18..140}.',
    'A train leaves at {6..11}:{10..55} and travels {45..320} km at {40..130} km/h. When does it arrive?',
  ],
  algebra: [
    'Solve {2..9}{v} + {3..40} = {41..120}',
    'Solve the simultaneous equations {2..7}x + {1..6}y = {10..60} and {1..5}x - {1..4}y = {1..12}',
    'Factorise x² + {3..19}x + {2..60}',
    'Make {v} the subject of P = {2..9}({v} - {1..12})/Q',
    'The nth term of a sequence is {2..7}n² - {1..9}. Find the first term greater than {100..900}.',
    'Solve x² - {2..12}x - {1..30} = 0, giving your answers in the form a ± √b',
    'Expand and simplify ({2..6}x - {1..9})({1..5}x + {1..9})',
    'f(x) = {2..5}x³ - {1..12}x² + {1..9}. Find the stationary points.',
    'Differentiate {2..8}x^{3..6} sin({2..5}x)',
    '∫ ({2..9}x + {1..8})^{2..6} dx',
  ],
  geometry: [
    'A right-angled triangle has legs {3..24} cm and {5..30} cm. Find the hypotenuse to 1 d.p.',
    'A cylinder has radius {2..14} cm and height {4..40} cm. Calculate its volume in terms of π.',
    'The angles of a quadrilateral are {40..90}°, {60..110}°, {v}° and 2{v}°. Find {v}.',
    'Points A({1..9}, {1..9}) and B({10..19}, {2..15}). Equation of the perpendicular bisector?',
    'In triangle ABC, AB = {5..18} cm, AC = {6..20} cm, angle BAC = {25..140}°. Find BC.',
    'A ladder {3..8} m long leans against a wall making {55..80}° with the ground. How high does it reach?',
  ],
  science: [
    'A {2..40} kg block is pushed with {20..400} N over {2..15} m, friction {3..30} N. Work done and final speed?',
    'How many moles are in {2..90} g of {salt}?',
    'Balance: {2..4}Al + HCl -> AlCl3 + H2 and say what mass of H2 comes from {5..60} g of Al',
    'What is the function of {cell}? ({2..4} marks)',
    'A {metal} rod of {20..90} cm at {15..25}°C is heated to {60..300}°C. By how much does it expand? Use the value in the data sheet.',
    'Calculate the current through a {4..60} Ω resistor in series with {5..80} Ω at {3..24} V.',
    'Explain osmosis in a potato chip in {0..9}.{1..9} M sucrose.',
    'A ball is thrown up at {5..35} m/s. Maximum height? Time in the air?',
    'pH of 0.{10..99} mol/dm³ HCl?',
  ],
  humanities: [
    'How does the writer present {theme} in {play}? ({12..30} marks)',
    '"{war} was inevitable." How far do you agree?',
    'Give two quotes about {theme} from {play} and analyse one word in each',
    'Explain {2..3} consequences of {war}.',
    'Why does {land} have such a low or high population density? case study with numbers',
    'Source B says conditions had improved by 19{20..60}. How useful is it to a historian?',
    'Compare how {theme} is shown in {play} and one other text',
  ],
};

export const SUBJECTS: readonly string[] = Object.keys(BOOK);
/** A task out of a schoolbook. */
export const task = (random: Random, subject = pick(SUBJECTS, random)): string =>
  fill(
    pick(BOOK[subject] as readonly string[], random),
    { ...WHO, v: [pick(bar('x|y|n|t|a|k'), random)] },
    random,
  );

const STUCK = bar(
  'i got {2..240} but the back of the book says {3..99}|no idea where to start|can you just check it|I did the first bit, then i am stuck at the fraction|what formula is that|is it {1..90}?|my teacher does it differently, she draws a bar|dont give me the answer just a hint|why do you minus there|due tomorrow help|Explain like I am {8..14}|so the answer is {2..60}.{1..9}?|ok next one|oh!! so you divide first|i still dont get step {2..4}|can you make another one like it|whats that sign called',
);
export const stuck = (random: Random): string => fill(pick(STUCK, random), {}, random);

const STEP = bar(
  'First write down what we know.|What operation would undo that?|Good, that part is right.|Not quite: check the sign in line {1..4}.|Step {1..5}: put the numbers into the formula.|That gives {2..400}.|Now divide both sides by {2..9}.|So far we have {2..90} = {3..80}{v}.|Can you tell me why we may do that?|Almost there!|Check it by putting the value back in.|Units matter here: convert to {unit} first.|The key word in the question is "{word}".|Draw it, it helps.|Think about what happens when {v} gets larger.',
);
/** What a tutor answers. */
export const explanation = (random: Random, steps = between(2, 9, random)): string =>
  fill(
    Array.from({ length: steps }, () => pick(STEP, random)).join(random() < 0.5 ? '\n' : ' '),
    {
      v: ['x'],
      unit: bar('metres|grams|seconds|litres'),
      word: bar('explain|left|each|compare|at least|per|difference'),
    },
    random,
  );

const LEARNER = bar(
  '{s} go to {o} yesterday with my friends and it was very fun.|I am living here since {2..9} years.|If I would have {o}, I would be happy.|{s} don’t likes {o} because it is too much expensive.|Can you borrow me {o}?|Yesterday I have seen {s} in {o}.|I look forward to meet {s}.|{s} is more taller than me and works like teacher.|I must to buy {o} for the party of {s}.|She said me that {s} was ill.|The people is very kind in {o}.|I have {17..60} years and I come from {c}.|We was waiting {s} for {2..5} hours.|He explained me how to use {o}.|I want that you help me with {o}.',
);
export const learnerText = (random: Random): string =>
  fill(
    Array.from({ length: between(1, 8, random) }, () => pick(LEARNER, random)).join(' '),
    {
      s: bar('my sister|Carlos|the doctor|my boss|Yuki|our neighbour|my husband|they'),
      o: bar(
        'the supermarket|a bicycle|the museum|your phone|English grammar|a new flat|the train|some informations|the mountain',
      ),
      c: bar('Colombia|Ukraine|Italy|Vietnam|Morocco|Turkey'),
    },
    random,
  );
