import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTool } from '../../../source.ts';
import { attack, narrowed, planned, settings, tokens, weave, wordings } from './kit.ts';
import { WORLD } from './words.ts';

const DOCUMENTS = {
  ...WORLD,
  paper: [
    'discharge summary',
    'lease for a shop',
    'radiology report',
    'board minutes',
    'earnings call transcript',
    'NDA',
    'insurance claim',
    'police report',
    'loan agreement',
    'nursing handover',
    'patent abstract',
    'complaint to a regulator',
    'will',
    'audit finding',
    'clinical trial protocol',
    'invoice dispute',
  ],
  twist: [
    'one date contradicts another',
    'an amount appears in two currencies',
    'the second page is missing',
    'a party changed its name in [2005..2023]',
    'half of it is in abbreviations',
    'a [trade] has annotated it',
    'the author is evasive',
    'it refers to an earlier [paper]',
  ],
};

/** Lines of offices, wards and courts. */
const RECORDS = [
  'The undersigned, [name] [surname], {{states|confirms|was informed}} that the {{amount|sum}} of $[200..90000] was {{due|paid|withheld}} on [1..28] [month] [2005..2024].',
  'Item [1..19].[1..9]: {{postponed to the next meeting|carried with [3..11] votes|see annex [1..6]}} ([surname]).',
  'Pt. is a [19..88] y/o [trade], stable overnight, BP [95..170]/[55..100], afebrile, plan: review in [2..14] days.',
  'Clause [1..30]. The {{Tenant|Supplier|Receiving Party|Borrower}} shall {{keep|return|insure}} the [thing] and give notice of [7..90] days in writing to [surname] & [surname].',
  'Q[1..4] revenue was {{up|down}} [1..40]%; {{management|Mr. [surname]}} attributes this to {{freight|prices in [country]|the closure in [town]}}.',
  '{{Noted|Finding}}: the file contains two versions of the {{invoice|schedule|inventory}}, dated [1..14] and [15..28] [month]. No explanation was {{given|found}}.',
  'Witness [name] [surname] ([trade], [town]) arrived at [1..11].[10..59] and saw {{the vehicle|the claimant|nobody}}; {{cf. statement of [day]|later withdrawn}}.',
  'In the event of {{default|dispute|death}}, the courts of [town] have jurisdiction, save as provided in [2..30]([1..6]).',
  'cc: [name] [surname]; {{legal|ward [2..9]|accounts}} // illegible initials, [1..28].[1..12].',
];

/** A document is made by the model, then worked on by it. */
const documents = attack('documents', 'made-then-asked', [10, 14], (random) => {
  const words = narrowed(DOCUMENTS, random);
  const make = wordings(
    [
      'Write a realistic {{but fictitious|synthetic}} %%. {{400 to 800 words|Two pages}}, {{no placeholders|invent all names}}.',
      'Generate a %% {{as it would be found in the archive of an office|with the usual layout}}. {{Messy, not a model example.|}}',
    ],
    'rotating',
    random,
  );
  const work = wordings(
    [
      '{{DOCUMENT|Document}}:\n%%\n\nWrite {{four|six}} questions that {{an examiner|a professional}} would ask about it, of rising difficulty, and answer each with {{a quotation and an explanation|reasoning}}.',
      '%%\n\nExtract the parties, dates, amounts, duties and risks as JSON. Then explain, field by field, how you found it.',
      '%%\n\n{{Summarise for a lay person, then for an expert.|What is inconsistent or missing? Think through it in order.}}',
    ],
    'fixed',
    random,
  );
  const lines = (): string => sample(RECORDS, between(3, RECORDS.length, random), random).join('\n\n');
  const fixed = settings(random);
  let made = '';
  return () => {
    const first = made === '';
    const kind = weave(
      '[paper] from [town], [country], in which [twist]; people: [name] [surname], [name] [surname] ([trade])',
      words,
      random,
    );
    const prompt = first ? make().replace('%%', kind) : work().replace('%%', () => made);
    const document = weave(
      `[paper]\nDate: [1..28] [month] [2004..2024]\nRe: [surname] / [surname], ref. [1000..99999]\n\n${lines()}\n\nSigned: [name] [surname]`,
      words,
      random,
    );
    made = first ? document : '';
    return {
      ...fixed,
      turns: [{ role: 'user', text: prompt }],
      answer: first ? { tokens: tokens(750, random), text: document } : { tokens: tokens(500, random) },
    };
  };
});

const DOMAINS = [
  'weather',
  'calendar',
  'payments',
  'flight',
  'recipe',
  'playlist',
  'ticket',
  'parcel',
  'loan',
  'exchange_rate',
  'clinic',
  'hotel',
  'warehouse',
  'thermostat',
  'translation',
  'stock',
  'exam',
  'vehicle',
];
const ACTIONS = ['get', 'create', 'cancel', 'search', 'update', 'list', 'compare', 'schedule', 'estimate'];
const FIELDS = [
  'city',
  'date',
  'amount',
  'currency',
  'user_id',
  'query',
  'limit',
  'unit',
  'from',
  'to',
  'email',
  'status',
  'language',
  'priority',
  'model',
  'radius_km',
];
const WISHES = [
  'Can you {{check|find|sort out}} the @ for [town] on [month] [1..28]?',
  'I need two things: the @ for [name], and then the same for [name] in [town].',
  '@ please, budget $[20..900]',
  'cancel whatever [name] booked for [day] and tell me what the @ says',
  'What is [topic]?',
  'compare the @ in [town] and [town] for [2..9] people',
];

const toolset = (random: () => number): AskTool[] =>
  sample(DOMAINS, between(1, 5, random), random).map((domain) => ({
    name: `${pick(ACTIONS, random)}_${domain}`,
    parameters: sample(FIELDS, between(1, 5, random), random),
  }));

const wish = (tools: readonly AskTool[], random: () => number): string =>
  weave(
    pick(WISHES, random).replaceAll(
      '@',
      pick(tools, random)
        .name.replace(/^[a-z]+_/, '')
        .replaceAll('_', ' '),
    ),
    WORLD,
    random,
  );

const PLANS = [
  '{{Let me|I will}} {{check|look at}} this with [f].',
  'I need [a] for that; calling [f].',
  'The user wants a result of [f]. [a] is given, the rest I leave at the default. I expect a single record.',
  '<tool_call>{"name": "[f]", "arguments": {"[a]": "[1..900]"}}</tool_call>',
  '{{Sure|Of course|One moment}}, {{calling|trying}} [f] {{first|now}}.',
];

/** Every request brings other tools: calls of made-up functions. */
const calls = attack('functions', 'ever-new-tools', [7, 14], (random) => {
  const system = pick(
    [
      undefined,
      undefined,
      'Use the tools when they fit, otherwise say what is missing.',
      'You are a function calling AI model.',
    ],
    random,
  );
  const fixed = settings(random, 1_024);
  return () => {
    const tools = toolset(random);
    return {
      ...fixed,
      ...(system === undefined ? {} : { system }),
      tools,
      turns: [{ role: 'user', text: wish(tools, random) }],
      answer: { tokens: tokens(55, random) },
    };
  };
});

/** Tools as text; the model writes requests, calls and results. */
const written = planned('functions', 'written-out', [14, 10], {
  bank: (random) => () =>
    JSON.stringify(
      toolset(random).map(({ name, parameters }) => ({
        name,
        description: `${name.replaceAll('_', ' ')} by ${parameters.join(' and ')}`,
        parameters: Object.fromEntries(
          parameters.map((key) => [key, { type: pick(['string', 'integer', 'number', 'boolean'], random) }]),
        ),
      })),
      null,
      pick([0, 2], random),
    ),
  frames: [
    'You are {{building|making}} training data for function calling. APIs:\n%%\n\nWrite {{5|8|10}} {{diverse|natural}} user requests that need one or several of these APIs (also in parallel), with the exact calls. {{Vary length, tone and how explicit the arguments are. Two of the requests must lack a required argument.|Include some that no API can serve.}} Output a JSON array of {"query", "answers"}.',
    'Tools:\n%%\n\nSimulate {{a full|one}} conversation: user, assistant (with its thoughts), tool call, tool result, final reply. {{At least three calls, one of which fails.|The user changes their mind midway.}}',
  ],
  answer: [350, 1_100],
});

/** One set of tools and conversations with results, made up turn by turn. */
const simulated = attack('functions', 'played-results', [7, 12], (random) => {
  const system = pick(
    [
      'Think before each call and say what you expect.',
      'You have access to functions. Plan, call, observe, answer.',
      undefined,
    ],
    random,
  );
  const fixed = settings(random, 2_048);
  return () => {
    const tools = toolset(random);
    const [first] = tools as [AskTool];
    const request = wish(tools, random);
    const result = JSON.stringify(
      Object.fromEntries([...first.parameters, 'ok'].map((key) => [key, between(0, 900, random)])),
    );
    const plan = weave(pick(PLANS, random), { f: [first.name], a: first.parameters }, random);
    const turns = [
      { role: 'user' as const, text: request },
      { role: 'assistant' as const, text: plan },
      { role: 'tool' as const, text: result },
    ];
    return {
      ...fixed,
      ...(system === undefined ? {} : { system }),
      tools,
      turns,
      answer: { tokens: tokens(120, random) },
    };
  };
});

export const MACHINE_MADE = [documents, calls, written, simulated];
