import { between, pick } from '../../../../demo/random.ts';
import { type Lexicon, type Random, type Write, pen, shuffled, words } from './pen.ts';

/** An item of a test set. */
export interface Item {
  readonly text: string;
  readonly options: readonly string[];
  readonly answer: number;
  readonly reason: string;
}

const LEXICON: Lexicon = {
  tool: words(
    'kettle | ladder | broom | stapler | umbrella | flashlight | wheelbarrow | thermos | tape measure | spatula',
  ),
  room: words('garage | attic | laundry room | library | greenhouse | canteen | waiting room | cellar'),
  animal: words('otter | heron | goat | salamander | mule | gecko | magpie | badger | carp | moth'),
  fruit: words('plums | cartons | marbles | tickets | postcards | walnuts | badges | candles | tiles | jars'),
  job: words('baker | surveyor | nurse | tram driver | florist | welder | archivist | beekeeper | referee'),
  town: words('Lisbon | Krakow | Perth | Salzburg | Cusco | Haifa | Quebec | Gdansk | Mombasa | Oulu'),
  city: words('{town}'),
  organ: words('liver | pancreas | spleen | cornea | thyroid | cochlea | trachea'),
  metal: words('copper | zinc | tungsten | nickel | tin | platinum | lead'),
  law: words(
    'estoppel | consideration | adverse possession | mens rea | res judicata | frustration of contract',
  ),
  gate: words('XOR | NAND | NOR | AND'),
  mood: words('relieved | embarrassed | jealous | proud | annoyed | curious'),
  deed: words(
    'forgot the keys in the {room} | spilled tea over the {tool} | won the raffle at work | missed the last ferry to {town} | found a wallet near the {room} | repaired the {tool} of a neighbour | stayed silent during the meeting | fed the neighbour’s {animal}',
  ),
};

type Maker = (write: Write, random: Random) => Item;

const item = (
  text: string,
  right: string,
  wrong: readonly string[],
  reason: string,
  random: Random,
): Item => {
  const others = shuffled(
    wrong.filter((one) => one !== right),
    random,
  ).slice(0, 3);
  const options = shuffled([right, ...others], random);
  return { text, options, answer: options.indexOf(right), reason };
};

const number: Maker = (write, random) => {
  const [a, b, c] = [between(3, 60, random), between(2, 12, random), between(2, 30, random)];
  const [text, value, reason] = pick(
    [
      [
        `{first#a} buys ${a} boxes with ${b} {fruit#f} each and gives away ${c} {fruit#f}. How many {fruit#f} are left?`,
        a * b - c,
        `${a} boxes hold ${a} * ${b} = ${a * b}. After giving away ${c} there are ${a * b} - ${c} = ${a * b - c}.`,
      ],
      [
        `A {job} works ${b} hours a day for ${a} days and is paid $${c} per hour. ⟦Every fifth day is unpaid training, which was already taken out. |⟧How much does the {job} earn?`,
        a * b * c,
        `${a} * ${b} = ${a * b} hours, times ${c} is ${a * b * c}.`,
      ],
      [
        `The bus from {town} to {town} leaves with ${a + c} people. At the first stop ${c} get off and ${b} get on. At the second stop half as many as at the start ⟦want to get on but the door is stuck|wait, but nobody gets on⟧. How many are on the bus now?`,
        a + b,
        `${a + c} - ${c} + ${b} = ${a + b}.`,
      ],
      [
        `{first#a} is ${b} years older than {first#b}. In ${c} years {first#b} will be ${a + c}. How old is {first#a} today?`,
        a + b,
        `Today the younger one is ${a}, so the other is ${a} + ${b} = ${a + b}.`,
      ],
      [
        `A tank holds ${a * b} litres and loses ${b} litres an hour through a crack. A pump adds water only at night. Without the pump, after how many hours is the tank empty?`,
        a,
        `${a * b} / ${b} = ${a} hours.`,
      ],
    ] as const,
    random,
  );
  return item(write(text), String(value), [value + b, value - 1, value + 10].map(String), reason, random);
};

const FACTS: readonly (readonly [string, string, string])[] = [
  [
    'Which organ produces {x}?',
    'bile:liver | insulin:pancreas | thyroxine:thyroid | tears:lacrimal gland | cortisol:adrenal gland | saliva:parotid gland | growth hormone:pituitary gland | sperm:testes | melatonin:pineal gland',
    'hormones',
  ],
  [
    'In which unit is {x} measured?',
    'pressure:pascal | capacitance:farad | illuminance:lux | activity of a source:becquerel | magnetic flux:weber | luminous intensity:candela | inductance:henry | absorbed dose:gray | frequency:hertz | electric charge:coulomb',
    'units',
  ],
  [
    'What does the law call the case in which {x}?',
    'a promise may not be gone back on:estoppel | performance has become impossible:frustration | the same claim was decided before:res judicata | both are at fault:contributory negligence | a gift is made in view of death:donatio mortis causa | a third party is bound in by a contract:novation | silence is taken as consent:acquiescence | a will cannot be found:presumed revocation',
    'terms of law',
  ],
  [
    'Which structure of data is best suited if {x}?',
    'the last one in leaves first:stack | the smallest is needed again and again:heap | membership is asked for with few false hits:Bloom filter | prefixes are looked up:trie | ranges of keys are scanned on disk:B-tree | two sets are merged and asked whether connected:union-find | work is taken from both ends:deque | text is edited at a cursor:gap buffer',
    'computing',
  ],
  [
    'A map shows {x}. Which landform is it?',
    'a ridge of rubble left by ice:moraine | a dry river bed in the desert:wadi | a drowned valley with steep walls:fjord | a cut-off river bend:oxbow lake | a collapsed volcano filled with water:caldera | a hollow in limestone:doline | a strip of sand that joins an island:tombolo | a fan of gravel at the foot of a valley:alluvial fan',
    'geography',
  ],
  [
    'In music, what is the name of {x}?',
    'a gradual increase of loudness:crescendo | a note held at will:fermata | plucked strings:pizzicato | an unaccompanied choir:a cappella | a slow, broad tempo:largo | a rapid alternation of two notes:trill | a chord played note by note:arpeggio | short, detached notes:staccato',
    'music',
  ],
  [
    'A patient presents with {x}. What is the most likely cause?',
    'a bull’s-eye rash after a walk in the woods:Lyme disease | sudden pain in the big toe at night:gout | a drooping half of the face that woke up so:Bell palsy | night blindness and dry eyes:vitamin A deficiency | a barking cough at night at the age of two:croup | pain that began at the navel and moved to the lower right:appendicitis | a resting tremor and small steps:Parkinson disease | weight loss, thirst and frequent urination:diabetes mellitus | spoon-shaped nails and pallor:iron deficiency',
    'medicine',
  ],
];

const fact: Maker = (write, random) => {
  const [form, pairs, subject] = pick(FACTS, random);
  const known = words(pairs).map((pair) => pair.split(':') as [string, string]);
  const [x, right] = pick(known, random);
  const frame = pick(
    ['', '', '({subject}) ', '{first} asks: ', 'Question {2-900}. ', 'Choose the best answer. '],
    random,
  );
  return item(
    write(frame, { subject }) + write(form, { x }),
    right,
    known.map(([, y]) => y),
    `The definition says so: ${x} points to ${right}.`,
    random,
  );
};

const sense: Maker = (write, random) => {
  const [text, right, wrong] = pick(
    [
      [
        '{first#a} {deed}. ⟦Afterwards|That evening|Because of this⟧ {first#a}',
        'told {first} about it on the phone.',
        [
          'evaporated slowly over the stove.',
          'was painted twice with primer.',
          'contains {3-9} grams of sugar.',
        ],
      ],
      [
        'The {tool#t} did not fit into the {room#r} because it was too large. What was too large?',
        'the {tool#t}',
        ['the {room#r}', 'the door handle', 'the {animal}'],
      ],
      [
        '{first#a} {deed}. How does {first#a} most likely feel?',
        '{mood}',
        ['rectangular', 'carbonated', 'alphabetical'],
      ],
      [
        'You need to ⟦dry wet gloves|reach the top shelf|keep soup warm for {2-8} hours⟧ in the {room}. What would you do?',
        'look for something suitable, like a {tool}',
        ['ask the {animal} to sing', 'wait until the {organ} is over', 'dig through the floor'],
      ],
    ] as const,
    random,
  );
  const lines = write([text, right, ...wrong].join('\u0001')).split('\u0001');
  return item(lines[0]!, lines[1]!, lines.slice(2), 'The others make no sense here.', random);
};

const entail: Maker = (write, random) => {
  const [premise, right] = pick(
    [
      [
        'Premise: {first#a}, a {job#j} from {city#c}, {deed}.\nHypothesis: Somebody from {city#c} works as a {job#j}.',
        'entailment',
      ],
      [
        'Premise: {first#a} and {first} {deed} before noon.\nHypothesis: Nobody ⟦did anything|was awake|left the house⟧ before noon.',
        'contradiction',
      ],
      [
        'Premise: The {job} {deed}.\nHypothesis: The {job} ⟦is left-handed|has {2-5} sisters|moved to {city} in 20{10-25}⟧.',
        'neutral',
      ],
    ] as const,
    random,
  );
  return item(
    write(premise),
    right,
    ['entailment', 'neutral', 'contradiction'],
    'That follows from the premise alone.',
    random,
  );
};

const logic: Maker = (write, random) => {
  const names = write('{first#1}, {first#2} and {first#3}');
  const [a, b, c] = names.split(/, | and /) as [string, string, string];
  const place = write('⟦queue|row of houses|race|shelf of trophies⟧');
  return item(
    `${names} are in a ${place}. ${a} is somewhere before ${b}. ${c} is ${write('⟦directly after|right behind⟧')} ${b}. Who is ${write('⟦first|last⟧')}? (Assume nobody else is there. Write a name.)`,
    a,
    [b, c],
    `The order is ${a}, ${b}, ${c}.`,
    random,
  );
};

const MAKERS = { number, fact, sense, entail, logic } as const;
export type Task = keyof typeof MAKERS;
export const TASKS = Object.keys(MAKERS) as Task[];

/** The test set of a task: `count` items, of which some may be alike, as in real ones. */
export function testSet(task: Task, count: number, random: Random): Item[] {
  const write = pen(LEXICON, random);
  return Array.from({ length: count }, () => MAKERS[task](write, random));
}

export const LETTERS = 'ABCDEFGH';

export const lettered = ({ options }: Item, mark = '. '): string =>
  options.map((option, at) => `${LETTERS[at]}${mark}${option}`).join('\n');
