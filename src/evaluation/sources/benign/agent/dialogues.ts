import { between, pick, sample } from '../../../../demo/random.ts';
import {
  CUSTOMER_LINES,
  ERRANDS,
  PAGE_RESULTS,
  PLAYER_LINES,
  VOICE,
} from '../../../material/benign-b/agents/roles.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand, type Lexicon, lines } from '../../../material/benign-b/expand.ts';
import { answerTo } from '../../../material/benign-b/people/answer.ts';
import { crowd, sittings } from '../../../material/benign-b/people/crowd.ts';
import { drawId } from '../../../material/benign-b/people/person.ts';
import { APP_ITEMS } from '../../../material/benign-b/products/apps.ts';
import type { Ask, AskTool, AskTurn, BenignSource } from '../../../source.ts';

type Draw = () => number;

/** A product in which an agent talks to a user and uses tools in between. */
interface Product {
  readonly variant: string;
  /** Alternatives are drawn once an owner. */
  readonly systems: readonly string[];
  readonly openers: readonly string[];
  readonly replies: readonly string[];
  /** What tools answer; none are used when empty. */
  readonly results: readonly string[];
  readonly tools: readonly AskTool[];
  readonly steps: readonly [number, number];
  readonly tokens: readonly [number, number];
}

const tool = (name: string, ...parameters: readonly string[]): AskTool => ({ name, parameters });

const PRODUCTS: readonly Product[] = [
  {
    variant: 'customer-service',
    systems: lines(`
You are the service agent of {brand}, {company}. [Verify the customer before you change an order.|Ask for the order number first.] [Refunds above {50..200} need a human.|Escalate angry customers.] [Never promise dates.|Speak plainly.]
# {brand} support⏎- Use the tools, never guess an order's state.⏎- [One question at a time.|Keep replies under {40..90} words.]⏎- [Offer a voucher of {5..15} for damage.|Do not offer vouchers.]
`),
    openers: CUSTOMER_LINES,
    replies: CUSTOMER_LINES,
    results: lines(`
{"order": {10000..99999}, "status": "[shipped|open|returned]", "total": {10..400}}
{"customer": "{person}", "verified": [true|false]}
{"error": "not found"}
{"refund": "accepted", "days": {2..10}}
`),
    tools: [
      tool('find_order', 'number'),
      tool('refund', 'number', 'reason'),
      tool('change_address', 'number', 'address'),
      tool('hand_over', 'summary'),
    ],
    steps: [2, 14],
    tokens: [15, 140],
  },
  {
    variant: 'browser-agent',
    systems: lines(`
You control a web browser. [Each turn you see the page as numbered elements.|You get the accessibility tree.] [Answer with one action as JSON.|First think, then call one tool.] [Never buy without confirmation.|Stop at a captcha.]
`),
    openers: ERRANDS,
    replies: lines(`
yes book it
no, cheaper
skip the login
the second one
`),
    results: PAGE_RESULTS,
    tools: [
      tool('click', 'element'),
      tool('type', 'element', 'text'),
      tool('scroll', 'direction'),
      tool('goto', 'url'),
      tool('done', 'result'),
    ],
    steps: [4, 30],
    tokens: [20, 120],
  },
  {
    variant: 'home-automation',
    systems: lines(`
You are a voice assistant for a smart home. [Answer in one spoken sentence.|Be terse; it is read aloud.] Devices: [light.kitchen, light.hall, cover.garage, climate.living|lamp 1-{3..9}, heater, radio, blinds]. [The family speaks English and German.|Time: {6..22}:{10..59}]
`),
    openers: VOICE,
    replies: VOICE,
    results: ['{"state": "[on|off|open]"}', '{"temperature": {15..26}}', 'ok', '{"error": "unavailable"}'],
    tools: [
      tool('call_service', 'domain', 'service', 'entity'),
      tool('get_state', 'entity'),
      tool('set_timer', 'minutes'),
    ],
    steps: [1, 4],
    tokens: [5, 45],
  },
  {
    variant: 'game-character',
    systems: lines(`
You are {person}, a {job} in the game world of {brand}. [You distrust strangers.|You owe money to everybody.|You are cheerful and a liar.] [Two sentences at most.|Speak in an old-fashioned way.] [Never mention the real world.|Know nothing of the other villages.]
`),
    openers: PLAYER_LINES,
    replies: PLAYER_LINES,
    results: [],
    tools: [],
    steps: [1, 12],
    tokens: [10, 70],
  },
  {
    variant: 'voice-assistant',
    systems: lines(`
You are the [car's|phone's|speaker's] assistant. [Speech recognition makes mistakes; guess what was meant.|Short, spoken answers, no lists.] Location: {city}.
`),
    openers: [...VOICE, '{keyword}'],
    replies: VOICE,
    results: [],
    tools: [],
    steps: [1, 3],
    tokens: [5, 60],
  },
];

const WORDS: Lexicon = {
  ...CHAT_WORDS,
  ...APP_ITEMS,
  keyword: ['what is {term}', 'who was {figure}', 'how far is {city}'],
};

function* dialogue(
  product: Product,
  fixed: Omit<Ask, 'turns' | 'answer'>,
  random: Draw,
): Generator<Ask, void> {
  const say = (templates: readonly string[]): string => expand(pick(templates, random), WORDS, random);
  const turns: AskTurn[] = [{ role: 'user', text: say(product.openers) }];
  for (let step = between(product.steps[0], product.steps[1], random); step > 0; step -= 1) {
    const answer = answerTo(
      turns.at(-1)?.text ?? '',
      between(product.tokens[0], product.tokens[1], random),
      random,
    );
    yield { ...fixed, turns: [...turns], answer };
    const acts = product.results.length > 0 && random() < 0.6;
    const next: AskTurn = acts
      ? { role: 'tool', text: say(product.results) }
      : { role: 'user', text: say(product.replies) };
    turns.push({ role: 'assistant', text: answer.text }, next);
  }
}

const source = (product: Product): BenignSource => ({
  name: `agent/${product.variant}`,
  label: 'benign',
  kind: 'agent',
  asks(random) {
    const systems = Array.from(
      { length: product.variant === 'game-character' ? between(2, 30, random) : 1 },
      () => expand(pick(product.systems, random), WORDS, random),
    );
    const tools =
      product.tools.length === 0 ? {} : { tools: sample(product.tools, product.tools.length, random) };
    const temperature = random() < 0.5 ? { temperature: pick([0, 0.3, 0.7, 0.9], random) } : {};
    const named = random() < 0.4;
    const name = sittings('dialogue');
    const begin = (draw: Draw): Generator<Ask, void> => {
      const user = named ? { endUser: drawId(draw) } : {};
      return dialogue(
        product,
        { ...tools, ...temperature, ...user, system: pick(systems, draw), session: name() },
        draw,
      );
    };
    return crowd(begin, between(1, 8, random), random);
  },
});

export const DIALOGUES: readonly BenignSource[] = PRODUCTS.map(source);
