import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';
import { LANGUAGES, file, logs, rows } from './code.ts';
import { article, minutes, reply, review, ticket } from './prose.ts';
import {
  type Random,
  about,
  bot,
  list,
  request,
  settings,
  several,
  source,
  typos,
  user,
  words,
} from './pen.ts';
import { FEATURES, prompt } from './suites.ts';
import { type Business, business } from './worlds.ts';

const EDITS = words(
  'Keep it under {20-120} words. | If the text is empty, answer "EMPTY". | Do NOT use markdown!!! | Think about dates first. | Answer in the language of the user. | Output valid JSON, no trailing commas, no comments. | Example:\nInput: {trouble}\nOutput: billing | Ignore signatures. | You must not mention {company}. | {rule} | IMPORTANT: one label only. | When two apply take the first one.',
);

/** A developer works on a prompt: the same few inputs again and again, a line more or less each time. */
function* tinkering(random: Random): Generator<Ask, void> {
  const b = business(random);
  for (let task = 0; ; task++) {
    const feature = pick(FEATURES, random);
    const inputs = [
      ...list(between(1, 4, random), () => feature.input(b, random)),
      ...sample(['test', 'hello', '', 'asdf'], 1, random).filter(Boolean),
    ];
    let lines = prompt(feature, b).split('\n');
    for (let version = 0; version < between(6, 40, random); version++) {
      const own = settings(
        {
          temperature: [null, null, 0, 0.3, 1],
          maxTokens: [null, null, 500],
          model: [null, null, null, 'gpt-4o', 'gpt-4o-mini'],
        },
        random,
      );
      for (const input of sample(inputs, between(1, inputs.length, random), random)) {
        const text = lines.join('\n');
        yield random() < 0.75
          ? request(
              input,
              `task-${task}`,
              { tokens: about(feature.tokens, random) },
              { ...own, system: text },
            )
          : request(`${text}\n\n${input}`, `task-${task}`, { tokens: about(feature.tokens, random) }, own);
      }
      if (random() < 0.7)
        lines.splice(
          between(1, lines.length, random),
          0,
          b.write(pick(EDITS, random), { company: b.company }),
        );
      else lines = lines.filter((_, at) => at === 0 || random() > 0.12);
    }
  }
}

const INTENTS = words(
  'cancel | change_address | where_is_it | complaint | price_question | smalltalk | human_please | invoice_copy | opening_hours | broken',
);

/**
 * A small model for the own bot: some utterances per own intent, labels for own rows, a check of zero-shot against the small model.
 * A few hundred requests, then it is done and the weekly relabelling remains.
 */
function* smallModel(random: Random): Generator<Ask, void> {
  const b = business(random);
  const intents = sample(INTENTS, between(4, 8, random), random);
  const make = pick(
    [
      'Give me {8-20} ways a customer of {company} ({field}) might express the intent "{intent}". One per line. ⟦Include typos.|Some short, some rambling.|Mix e-mail and chat.⟧',
      'Paraphrase {3-6} times, keep the intent {intent}:\n{example}',
    ],
    random,
  );
  for (const intent of intents)
    for (let at = 0; at < between(2, 12, random); at++)
      yield request(
        b.write(make, { intent, company: b.company, field: b.field, example: ticket(b, random) }),
        'notebook',
        { tokens: about(180, random) },
        settings({ temperature: [null, 1, 0.9] }, random),
      );
  const system = `Label customer messages. Labels: ${intents.join(', ')}, other. Reply with the label.`;
  const rest = settings(
    { temperature: [0, 0, null], maxTokens: [5, 10, null], logprobs: [null, true] },
    random,
  );
  for (let week = 0; week < 26; week++)
    for (let at = 0; at < between(40, 300, random); at++) {
      const shots: AskTurn[] = week % 3 === 1 ? [user(b.write('{wish}?')), bot(pick(intents, random))] : [];
      yield request(
        [...shots, user(ticket(b, random))],
        `week-${week}`,
        { tokens: between(1, 5, random) },
        { ...rest, system },
      );
    }
}

const IDEAS = [
  'You are "{name}", a ⟦grumpy|cheerful|sarcastic⟧ ⟦raccoon|lighthouse keeper|teapot⟧ that helps people with {thing}. Stay in character!! max 2 sentences',
  'You turn complaints into haikus. Input: a complaint. Output: haiku + sentiment emoji.',
  'Return a JSON object {"lat": number, "lon": number, "why": string} for the best place in {town} to put a {thing}. ONLY JSON',
  'generate a quiz with 4 questions about the text, json: [{q, options, correct}]',
  'act as backend api. you receive SQL-ish questions in english and the schema, you return SQL only. schema: {schema}',
  'You are the dungeon master of a game that takes place in {place}. Player has 3 lives. Always end with 3 choices.',
  'extract ingredients -> shopping list -> group by aisle',
  'You match volunteers with tasks. Volunteers: {people}. Explain each match in one line.',
];
const SHOUTS = words(
  'hi | test | does this work | {wish} | {trouble} | go left | open the door | 2 | tell me about {thing} in {town} | I have {3-9} eggs, rice and half a cabbage | make it funnier | again but as json | show all {thing} since {month} | who can drive on {weekday}? | demo demo demo | what are you? | i want to talk to {first} | ok now the jury question: how does it scale | {wish} in {language} please',
);

const SAID = [
  '{rule} What next? 1) {place} 2) {thing} 3) stay',
  'Sure thing! {thing}, {thing} and maybe {thing}.',
  '{"ok": true, "items": ["{thing}", "{thing}"], "city": "{town}"}',
  'Ha! In {town} they say: {wish}?',
  'I am not sure what you mean, could you say more about the {thing}?',
  "SELECT * FROM items WHERE city = '{town}' LIMIT {5-50};",
];

/** A weekend with several ideas, of which most are thrown away; the demo at the end is rehearsed. */
function* hackathon(random: Random): Generator<Ask, void> {
  const b = business(random);
  for (let idea = 0; idea < 16; idea++) {
    const system = b.write(pick(IDEAS, random), {
      name: b.write('{syllA}{syllB}'),
      schema: JSON.stringify(rows(b, 1, random)[0]),
      people: list(6, () => b.write('{first} ({weekday}, ⟦car|bike|none⟧)')).join(', '),
    });
    const rest = {
      system,
      ...settings(
        { temperature: [null, null, 0.9, 1.2], stream: [null, true], maxTokens: [null, 150, 300] },
        random,
      ),
    };
    const rehearsed = list(5, () => b.write(pick(SHOUTS, random)));
    for (let chat = 0; chat < between(5, 30, random); chat++) {
      const turns: AskTurn[] = [];
      for (let turn = 0; turn < between(1, 7, random); turn++) {
        const line = chat > 12 && random() < 0.6 ? rehearsed[turn % 5]! : b.write(pick(SHOUTS, random));
        turns.push(user(random() < 0.2 ? typos(line, 0.3, random) : line));
        const said = b.write(pick(SAID, random));
        yield request(
          [...turns],
          `idea-${idea}-${chat}`,
          { tokens: about(70, random, 0.7), text: said },
          rest,
        );
        turns.push(bot(said));
      }
    }
  }
}

const CURIOUS = words(
  'What can you do? | hi | Hello! Who are you? | Write a tagline for a {thing} company in {town} | explain {field} to a 5 year old | {wish}? | Convert to TypeScript:\n{code} | What is wrong here?\n{code} | Fix the grammar: {trouble} | regex for {ref} style order numbers, also with lower case | Give me a table of {3-8} risks of {thing} | summarise:\n{page} | what does this log mean\n{log} | Compare {town} and {town} for an office | How many tokens is this sentence? | say "ready" | Make up a name for our ⟦meeting room|release|cat⟧ | I have this JSON, flatten it:\n{json} | cron for the last {weekday} of a month',
);

/** A console in the browser: wild changes of settings, regenerations, a system text of one line. */
function* playground(random: Random): Generator<Ask, void> {
  const b = business(random);
  const people = list(between(1, 6, random), (at) => `user-${at}`);
  for (let sitting = 0; ; sitting++) {
    const endUser = pick(people, random);
    let rest: Partial<Ask> = {};
    const turns: AskTurn[] = [];
    for (let step = 0; step < between(1, 14, random); step++) {
      if (random() < 0.3)
        rest = settings(
          {
            temperature: [0, 0.5, 1, 1.5, 2],
            topP: [null, 1, 0.1],
            maxTokens: [256, 2048, 4000, null],
            system: [
              null,
              'You are a helpful assistant.',
              'Talk like a pirate',
              'Be brief',
              b.write('Expert in {field}, answers in {language}', { field: b.field }),
            ],
            model: [null, 'gpt-4o', 'gpt-4.1', 'gpt-5'],
            stop: [null, null, ['\n']],
          },
          random,
        );
      const again = step > 0 && random() < 0.25;
      if (!again) {
        if (random() < 0.45) turns.length = 0;
        const text = b.write(pick(CURIOUS, random), {
          field: b.field,
          code: file(b, pick(LANGUAGES, random), random).code,
          page: article(b, random, 2, 5),
          log: logs(b, 2, 12, random),
          json: JSON.stringify(rows(b, 3, random)),
        });
        turns.push(user(text));
      } else turns.pop();
      if (turns.at(-1)?.role !== 'user')
        turns.push(user(b.write(pick(['{wish}?', 'continue', 'and in {language}?', 'why'], random))));
      const said = b.write('⟦Sure! {rule}|{rule} {rule}|Here you go: {thing}, {thing} and {thing}.⟧');
      yield request(
        [...turns],
        `sitting-${sitting}`,
        { tokens: about(190, random, 0.9), text: said },
        { stream: true, endUser, ...rest },
      );
      turns.push(bot(said));
    }
  }
}

/** How many at once does the own service bear? The same few bodies, or ones with a random number against caches. */
function* load(random: Random): Generator<Ask, void> {
  const b = business(random);
  const feature = pick(FEATURES, random);
  const kind = pick(['fixed', 'numbered', 'replayed', 'filler'] as const, random);
  const bodies = list(between(1, 8, random), () => feature.input(b, random));
  const trivial = b.write(
    '⟦Say OK.|Count to {10-50}.|Write a {50-400} word story about a {thing}.|ping {n}|Repeat the word {colour} {20-200} times.⟧',
  );
  const rest = settings(
    { maxTokens: [1, 16, 64, 128, 256, 500], temperature: [null, 0], stream: [true, true, null] },
    random,
  );
  const system = random() < 0.4 ? { system: prompt(feature, b) } : {};
  for (let at = 0; ; at++) {
    const filler = (): string =>
      list(between(50, 900, random), () =>
        pick(['lorem', 'ipsum', 'dolor', 'sit', 'amet', 'elit', 'sed'], random),
      ).join(' ');
    const text = {
      fixed: () => trivial,
      numbered: () => `${trivial} [${at}-${between(1e5, 9e5, random)}]`,
      replayed: () => pick(bodies, random),
      filler: () => `${filler()}\n\nSummarize.`,
    }[kind]();
    yield request(
      text,
      `vu-${between(1, 20, random)}-${Math.floor(at / 400)}`,
      { tokens: about(kind === 'replayed' ? feature.tokens : 40, random, 0.3) },
      { ...rest, ...system },
    );
  }
}

const PING = words(
  'Say this is a test | Say hello | What is 2+2? | Hello, world | Reply with the word pong. | What is the weather in {town}? | Count from 1 to {3-10} | Return {"ok": true} | Write one sentence about {colour}.',
);

/** The tests of a client library or of an own proxy: every parameter once, each time somebody pushes. */
function* clientTests(random: Random): Generator<Ask, void> {
  const b = business(random);
  const weather = { tools: [{ name: 'get_weather', parameters: ['location', 'unit'] }] };
  const probes: readonly Partial<Ask>[] = [
    {},
    { stream: true },
    { temperature: 0 },
    { maxTokens: 1 },
    { maxTokens: 5 },
    { n: 2 },
    { stop: ['3'] },
    { logprobs: true, topLogprobs: 2 },
    { json: true },
    { seed: 42 },
    { logitBias: { [between(10, 50_000, random)]: -100 } },
    { completion: true, maxTokens: 7, temperature: 0 },
    { completion: true, echo: true, maxTokens: 3 },
    weather,
    { ...weather, stream: true },
    { endUser: 'test-user' },
    { reasoning: 'low' },
    { topP: 0.1, temperature: 1 },
  ];
  const suite = sample(probes, between(8, probes.length, random), random).map((rest) => ({
    rest,
    text: b.write(pick(PING, random)),
  }));
  for (let push = 1; ; push++) {
    for (const { rest, text } of suite) {
      yield request(text, `ci-${push}`, { tokens: between(1, 24, random) }, rest);
      if (rest.tools && random() < 0.8)
        yield request(
          [
            user(text),
            bot('get_weather({"location": "x"})'),
            { role: 'tool', text: '{"temp": 21, "unit": "C"}' },
          ],
          `ci-${push}`,
          { tokens: between(8, 24, random) },
          rest,
        );
    }
    if (random() < 0.2) suite.push({ rest: pick(probes, random), text: b.write(pick(PING, random)) });
  }
}

/** A new feature before its launch: the team itself uses it on staging, with real-looking data and bugs in the glue. */
function* staging(random: Random): Generator<Ask, void> {
  const b: Business = business(random);
  const features = sample(FEATURES, between(1, 3, random), random);
  const prompts = features.map((feature) => prompt(feature, b));
  const testers = list(between(3, 12, random), () => b.write('{first}.{last}@staging'));
  const rest = settings(
    { temperature: [null, 0.2, 0.7], stream: [null, true], maxTokens: [null, 1000] },
    random,
  );
  for (let at = 0; ; at++) {
    const which = between(0, features.length - 1, random);
    const feature = features[which]!;
    const input =
      random() < 0.12
        ? pick(['None', '<%= input %>', 'null', '<p></p>', 'test test'], random)
        : feature.input(b, random);
    for (let retry = 0; retry < (random() < 0.1 ? 3 : 1); retry++)
      yield request(
        input,
        `tester-${Math.floor(at / 6)}`,
        { tokens: about(feature.tokens, random) },
        { ...rest, system: prompts[which]!, endUser: pick(testers, random) },
      );
  }
}

const PREPARE = words(
  'Create a test customer as JSON: name, e-mail, address in {town}, one {thing}, a note. | Write {5-15} realistic but fake complaints for our staging system, about {thing}. CSV: id;date;text | Give me {3-10} edge cases for the field "{field2}" | Fake minutes of a meeting about {thing} at {company}, {100-300} words | SQL insert for {5-20} rows into this table:\n{table}',
);

/** Seed data for demos and staging, now and then, next to a developer's everyday questions. */
function* seedData(random: Random): Generator<Ask, void> {
  const b = business(random, { field2: words('postcode | amount | birth date | phone | language') });
  const rest = settings({ temperature: [null, null, 0.8], maxTokens: [null, 1500] }, random);
  for (let at = 0; ; at++) {
    const table = JSON.stringify(rows(b, 2, random));
    const given = { company: b.company, table, field: b.field };
    const everyday = [
      `${logs(b, 3, 20, random)}\nwhy?`,
      `${file(b, pick(LANGUAGES, random), random).code}\n${b.write('⟦make it async|simplify|is that thread safe?|port to {first}Lang, just kidding: to Rust⟧')}`,
      `${minutes(b, random)}\n\nwhat do I have to do`,
      `tone ok?\n\n${reply(b, random)}`,
      review(b, random) + '\nreply to this review, 2 sentences',
    ];
    for (const text of random() < 0.35
      ? several(1, 5, random, () => b.write(pick(PREPARE, random), given))
      : [pick(everyday, random)])
      yield request(text, `day-${Math.floor(at / 9)}`, { tokens: about(230, random, 0.7) }, rest);
  }
}

export const tries: readonly BenignSource[] = [
  source('development', 'prompt-tinkering', tinkering),
  source('development', 'small-model', smallModel),
  source('development', 'hackathon', hackathon),
  source('development', 'playground', playground),
  source('development', 'load-test', load),
  source('development', 'client-tests', clientTests),
  source('development', 'staging', staging),
  source('development', 'seed-data', seedData),
];
