import { between, pick, sample } from '../../../../demo/random.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { expand, several, typed } from '../../../material/benign-a/grammar.ts';
import { INSTRUCTION, TOOL_REQUEST } from '../../../material/benign-a/items.ts';
import { REPLY } from '../../../material/benign-a/replies.ts';
import { chance } from '../../../material/benign-a/settings.ts';
import { BUG, FUNCTION, TRACE } from '../../../material/benign-a/technical.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';
import { edited, featureOf } from './prompts.ts';

export const development = (name: string, asks: BenignSource['asks']): BenignSource => ({
  name: `development/${name}`,
  label: 'benign',
  kind: 'development',
  asks,
});

const user = (text: string): Pick<Ask, 'turns'> => ({ turns: [{ role: 'user', text }] });

/** A prompt is edited, tried on a few inputs, edited again; now and then one starts over with something else. */
export const iteration = development('prompt-iteration', function* (random) {
  for (let feature = 0; ; feature++) {
    const { prompt, inputs } = featureOf(random);
    const inSystem = chance(0.6, random);
    let current = prompt;
    for (let left = between(5, 60, random); left > 0; left--) {
      const temperature = pick([undefined, 0, 0.2, 0.7, 1], random);
      for (const input of sample(inputs, between(1, inputs.length, random), random))
        yield {
          ...(inSystem ? { system: current, ...user(input) } : user(`${current}\n\n${input}`)),
          ...(temperature === undefined ? {} : { temperature }),
          session: `feature-${feature}`,
          answer: { tokens: between(5, 250, random) },
        };
      current = current.length > 900 ? prompt : edited(current, random);
    }
  }
});

/** One input under many parameter values: what does temperature, top-p, a penalty, a longer limit do? */
export const parameters = development('parameter-sweep', function* (random) {
  for (let sweep = 0; ; sweep++) {
    const { prompt, inputs } = featureOf(random);
    const text = `${prompt}\n\n${inputs[0]}`;
    for (const temperature of sample([0, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 1], between(3, 8, random), random))
      for (const topP of sample([0.1, 0.5, 0.9, 1], between(1, 3, random), random))
        for (let i = between(1, 4, random); i > 0; i--)
          yield {
            ...user(text),
            temperature,
            topP,
            ...(chance(0.3, random) ? { maxTokens: pick([10, 50, 100, 500], random) } : {}),
            session: `sweep-${sweep}`,
            answer: { tokens: between(5, 300, random) },
          };
  }
});

/** Looking at log-probabilities: confidence of a label, a plot of the first token, a threshold. */
export const logprobs = development('logprobs-tries', function* (random) {
  const { prompt, inputs, labels } = featureOf(random);
  const system = `${prompt} Answer with one of: ${labels.join(', ')}.`;
  const most = pick([2, 3, 5, 5, 10, 20], random);
  for (let i = 0; ; i++) {
    const text = pick(inputs, random);
    const topLogprobs = chance(0.8, random) ? most : between(0, 5, random);
    yield {
      system: chance(0.2, random) ? edited(system, random) : system,
      ...user(text),
      temperature: 0,
      logprobs: true,
      topLogprobs,
      maxTokens: pick([1, 1, 5, 20], random),
      session: `notebook-${Math.floor(i / 50)}`,
      answer: { tokens: between(1, 5, random) },
    };
  }
});

/** Several answers at once to choose among, in product code and by hand. */
export const choices = development('several-choices', function* (random) {
  const n = pick([2, 3, 3, 4, 5], random);
  for (let feature = 0; ; feature++) {
    const { prompt, inputs } = featureOf(random);
    for (let left = between(3, 30, random); left > 0; left--)
      yield {
        system: prompt,
        ...user(pick(inputs, random)),
        n,
        temperature: pick([0.7, 0.8, 1], random),
        session: `feature-${feature}`,
        answer: { tokens: n * between(10, 120, random) },
      };
  }
});

/** `logit_bias` as documentation shows it: a few tokens banned, or only the labels allowed. The tokens stay the same. */
export const bias = development('logit-bias', function* (random) {
  const { prompt, inputs, labels } = featureOf(random);
  const tokens = sample(
    [9642, 2822, 31587, 43324, 5833, 1904, 50256, 12, 1734, 278, 66, 4916],
    between(1, 5, random),
    random,
  );
  const value = pick([-100, -100, 100, 5, -10], random);
  const logitBias = Object.fromEntries(tokens.map((token) => [String(token), value]));
  const labelled = value > 0;
  const system = labelled ? `${prompt} One of: ${labels.join(', ')}.` : prompt;
  for (let i = 0; ; i++)
    yield {
      system,
      ...user(pick(inputs, random)),
      temperature: 0,
      logitBias,
      ...(labelled
        ? { maxTokens: 1, ...(chance(0.3, random) ? { logprobs: true, topLogprobs: labels.length } : {}) }
        : {}),
      session: `try-${Math.floor(i / 100)}`,
      answer: { tokens: labelled ? 1 : between(10, 150, random) },
    };
});

const SCHEMA_TURNS = [
  'Your last answer was no valid JSON: unexpected token at position {#1-90}. Try again.',
  'The field "{first}" is missing.',
  'Same again, but without the code fence.',
  'Continue exactly where you stopped.',
];

/** Output that must parse: asked, checked by a program, handed back with the error, once more. */
export const repair = development('json-repair', function* (random) {
  const reply = REPLY(random);
  for (let item = 0; ; item++) {
    const { prompt, inputs } = featureOf(random);
    const turns: AskTurn[] = [{ role: 'user', text: pick(inputs, random) }];
    for (let left = pick([0, 0, 0, 1, 1, 2, 4], random); left >= 0; left--) {
      const text = `{"result": ${JSON.stringify(reply(random))}`;
      yield {
        system: `${prompt} JSON.`,
        json: chance(0.5, random),
        turns: [...turns],
        temperature: 0,
        session: `item-${item}`,
        answer: { tokens: between(10, 90, random), text },
      };
      turns.push(
        { role: 'assistant', text },
        { role: 'user', text: expand(pick(SCHEMA_TURNS, random), COMMON, random) },
      );
    }
  }
});

const LADDERS = [
  'act as a developer',
  'hi',
  'test',
  'say hello',
  'what model are you',
  'write a haiku',
  'count to {#5-20}',
  'what is {#2-99}*{#2-99}',
  'ping',
  'tell me a joke',
  'asdf',
  'ok',
  'hello world in {lang2}',
  'who is {person}?',
  'repeat: {item}',
];

/** First steps and the playground: tutorials' prompts, nonsense, questions about one's own code. */
export const playground = development('playground', function* (random) {
  const symbols = { ...COMMON, lang2: ['Go', 'Rust', 'COBOL', 'bash'] };
  const help = [several(BUG, 1, 1), FUNCTION, TRACE, INSTRUCTION_WRITER].map((write) => write(random));
  for (let day = 0; ; day++)
    for (let left = between(2, 30, random); left > 0; left--) {
      const text = chance(0.4, random)
        ? expand(pick(LADDERS, random), symbols, random)
        : pick(help, random)(random);
      const asked = chance(0.3, random) ? `why does this not work?\n${text}` : typed(text, 0.004, random);
      yield {
        ...user(asked),
        ...(chance(0.4, random) ? { stream: true } : {}),
        ...(chance(0.3, random) ? { temperature: pick([0, 1, 1, 0.5], random) } : {}),
        session: `day-${day}`,
        answer: { tokens: between(3, 400, random) },
      };
    }
});

const INSTRUCTION_WRITER = () => INSTRUCTION;

const TOOLS = [
  { name: 'search', parameters: ['q'] },
  { name: 'send_mail', parameters: ['to', 'body'] },
  { name: 'run_sql', parameters: ['query'] },
  { name: 'get_weather', parameters: ['city'] },
];

/** An agent framework that does not work yet: the same task again, tools renamed, loops, results that are errors. */
export const agents = development('agent-debugging', function* (random) {
  const request = TOOL_REQUEST;
  let system = 'You are an agent. Use tools. Say DONE when finished.';
  for (let attempt = 0; ; attempt++) {
    const text = request(random);
    const tools = sample(TOOLS, between(1, 4, random), random);
    for (let again = between(1, 8, random); again > 0; again--) {
      if (chance(0.4, random)) system = system.length > 600 ? 'You are an agent.' : edited(system, random);
      const turns: AskTurn[] = [{ role: 'user', text }];
      for (let step = between(1, 6, random); step > 0; step--) {
        const call = `${pick(tools, random).name}(${JSON.stringify({ q: text.slice(0, 30) })})`;
        yield {
          system,
          tools,
          turns: [...turns],
          session: `debug-${attempt}`,
          answer: { tokens: between(10, 80, random), text: call },
        };
        turns.push(
          { role: 'assistant', text: call },
          {
            role: 'tool',
            text: pick(
              ['Error: not implemented', '[]', '{"ok":true}', 'TimeoutError', '{"temp": 12}'],
              random,
            ),
          },
        );
      }
    }
  }
});
