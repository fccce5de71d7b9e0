import { between, pick, sample } from '../../../../demo/random.ts';
import { crowd, sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import type { Flow, Owner } from './owner.ts';
import type { Message } from './prompts.ts';

const ask = ({ settings, tokens }: Owner, message: ReturnType<Message>, rest: Partial<Ask>): Ask => ({
  ...settings,
  ...message,
  ...rest,
  answer: { tokens: tokens() },
});

const said = (text: string): AskTurn => ({ role: 'assistant', text });
const user = (text: string): AskTurn => ({ role: 'user', text });

/** A job over the owner's rows: one program, or several on each row. Rows come again after time-outs and when they change. */
export const rows: Flow = function* (owner) {
  const { random, prompts, input } = owner;
  const workers = pick([1, 1, 3, 6, 16], random);
  const [again, all] = [0.4 * random() ** 3, random() < 0.5];
  const seen: string[] = [];
  for (;;) {
    const known = seen.length > 20 && random() < again;
    const row = known ? pick(seen.slice(-300), random) : input();
    seen.push(row);
    const session = `worker-${between(1, workers, random)}`;
    for (const prompt of all ? prompts : [pick(prompts, random)]) yield ask(owner, prompt(row), { session });
  }
};

/** Rows that come in batches by the clock, with pauses between: a cron job, a queue that fills overnight. */
export const batches: Flow = function* (owner) {
  const { random, prompts, input } = owner;
  const size = pick([3, 10, 40, 200], random);
  for (let day = 1; ; day += 1)
    for (let left = between(1, size, random); left > 0; left -= 1)
      yield ask(owner, pick(prompts, random)(input()), { session: `d${day}` });
};

/** Models that an owner's harness compares; most of them serve at other times than the rest of the world. */
const MODELS = ['gpt-5.2', 'gpt-5.2-mini', 'gpt-5.1', 'gpt-4.1', 'gpt-4o', 'o4-mini'];

/** A closed set of cases, run again for every model, prompt and night. */
export const nightly: Flow = function* (owner) {
  const { random, prompts, input } = owner;
  const cases = [...new Set(Array.from({ length: pick([20, 60, 150, 400, 1000], random) }, input))];
  const models = random() < 0.5 ? [undefined] : sample(MODELS, between(1, 4, random), random);
  const shuffled = random() < 0.3;
  for (let night = 1; ; night += 1) {
    for (const model of models)
      for (const prompt of prompts)
        for (const text of shuffled ? sample(cases, cases.length, random) : cases)
          yield ask(owner, prompt(text), {
            session: `night-${night}`,
            ...(model === undefined ? {} : { model }),
          });
    for (let changed = between(0, 3, random); changed > 0; changed -= 1)
      cases[between(0, cases.length - 1, random)] = input();
  }
};

/** Each case of a closed set some times over: votes, pass@k, variance. */
export const votes: Flow = function* (owner) {
  const { random, prompts, input } = owner;
  const cases = Array.from({ length: pick([15, 40, 120], random) }, input);
  const times = pick([2, 3, 5, 8, 10, 20], random);
  const atOnce = random() < 0.25;
  const ahead = random() < 0.5;
  const one = function* (text: string, session: string): Generator<Ask, void> {
    const message = (prompts[0] as Message)(text);
    if (atOnce) yield ask(owner, message, { session, n: times });
    else for (let take = 0; take < times; take += 1) yield ask(owner, message, { session });
  };
  for (let run = 1; ; run += 1) {
    if (ahead || atOnce) for (const text of cases) yield* one(text, `run-${run}`);
    else
      for (let take = 0; take < times; take += 1)
        for (const text of cases)
          yield ask(owner, (prompts[0] as Message)(text), { session: `run-${run}.${take}` });
  }
};

/** Wordings side by side on a handful of cases, changed and compared again; sometimes over temperatures too. */
export const grid: Flow = function* (owner) {
  const { random, prompts, input, line, script } = owner;
  const cases = Array.from({ length: between(3, 25, random) }, input);
  const heats = random() < 0.35 ? [0, 0.5, 1] : [owner.settings.temperature];
  const remark = script.opt.length > 0 ? (): string => line('opt') : (): string => '';
  for (let round = 0; ; round += 1) {
    const added = round === 0 ? '' : `\n${remark()}`;
    for (const text of cases)
      for (const prompt of prompts)
        for (const temperature of heats)
          yield ask(owner, prompt(`${text}${added}`), {
            session: 'bench',
            ...(temperature === undefined ? {} : { temperature }),
          });
    if (random() < 0.6) cases[between(0, cases.length - 1, random)] = input();
  }
};

/** One person at a desk: sittings of some questions, each in a conversation of its own or a few answers long. */
export const desk: Flow = function* (owner) {
  const { random, script } = owner;
  const talk = script.next.length > 0 ? 0.6 * random() ** 1.5 : 0;
  const longest = between(1, 25, random);
  const next = sittings('sitting');
  const old: string[] = [];
  const [returning, asSystem] = [0.15 * random(), owner.prompts.slice(0, 1)];
  for (;;) {
    const session = next();
    for (let left = between(1, longest, random); left > 0; left -= 1) {
      const text = old.length > 4 && random() < returning ? pick(old, random) : owner.input();
      old.push(text);
      yield* talkOn(owner, pick(asSystem, random)(text), { session }, talk);
    }
  }
};

/** A conversation that goes on after an answer with the chance `talk`; the history goes along. */
function* talkOn(
  owner: Owner,
  first: ReturnType<Message>,
  rest: Partial<Ask>,
  talk: number,
): Generator<Ask, void> {
  const { random, line } = owner;
  let turns = first.turns;
  for (;;) {
    yield ask(owner, { ...first, turns }, rest);
    if (random() >= talk || turns.length > 20) return;
    turns = [...turns, said(line('ans')), user(line('next'))];
  }
}

/** Many people's conversations through one product, overlapping. */
export const visitors: Flow = function* (owner) {
  const { random, prompts, named } = owner;
  const people = pick([10, 60, 300, 2000], random);
  const talk = 0.15 + 0.6 * random();
  const next = sittings('visit');
  const begin = function* (draw: () => number): Generator<Ask, void> {
    const rest = {
      session: next(),
      ...(named > 0 ? { endUser: `c${Math.floor(people * draw() ** 2)}` } : {}),
    };
    yield* talkOn(owner, pick(prompts, draw)(owner.input()), rest, owner.script.next.length > 0 ? talk : 0);
  };
  yield* crowd(begin, Math.min(12, Math.ceil(people / 20)), random);
};

/** Draft, critique, revision: in one conversation that grows, or each in a request of its own. */
export const refine: Flow = function* (owner) {
  const { random, prompts, input, line } = owner;
  const stages = Array.from({ length: between(1, 4, random) }, () => line('next'));
  const growing = random() < 0.5;
  for (let at = 1; ; at += 1) {
    const first = pick(prompts, random)(input());
    const session = `doc-${at}`;
    yield ask(owner, first, { session });
    let turns = first.turns;
    for (const stage of stages) {
      const draft = line('ans');
      turns = growing ? [...turns, said(draft), user(stage)] : [user(`${stage}\n\n${draft}`)];
      yield ask(owner, { ...first, turns }, { session });
      if (random() < 0.15) break;
    }
  }
};

/** An agent with tools: every step sends the steps before. `ctx` are what tools return. */
export const stepper: Flow = function* (owner) {
  const { random, prompts, input, line, tools } = owner;
  const longest = pick([3, 8, 20, 40], random);
  const asText = random() < 0.3;
  for (let at = 1; ; at += 1) {
    const first = pick(prompts, random)(input());
    let turns = first.turns;
    for (let left = between(1, longest, random); left > 0; left -= 1) {
      yield ask(owner, { ...first, turns }, { session: `task-${at}`, ...(asText ? {} : { tools }) });
      const result: AskTurn = asText
        ? user(`Observation: ${line('ctx')}`)
        : { role: 'tool', text: line('ctx') };
      turns = [...turns, said(line('ans')), result];
    }
  }
};

/** Simulated customers against the owner's own bot: the model plays both, each with its prompt. `alt` are the simulated ones. */
export const simulation: Flow = function* (owner) {
  const { random, prompts, input, line } = owner;
  const length = between(2, 8, random);
  for (let at = 1; ; at += 1) {
    const session = `sim-${at}`;
    const caller = line('alt');
    const bot = pick(prompts, random)(input());
    let turns = bot.turns;
    for (let turn = 0; turn < length; turn += 1) {
      yield ask(owner, { ...bot, turns }, { session });
      const reply = line('ans');
      turns = [...turns, said(reply)];
      yield ask(owner, { system: caller, turns: mirrored(turns) }, { session });
      turns = [...turns, user(line('next'))];
    }
  }
};

/** The conversation as the other side sees it. */
const mirrored = (turns: readonly AskTurn[]): AskTurn[] => [
  user('(the chat opens)'),
  ...turns.map(({ role, text }): AskTurn => ({ role: role === 'user' ? 'assistant' : 'user', text })),
];

/** Voices that answer each other on one subject: the transcript grows inside the prompt. `alt` are their prompts. */
export const debate: Flow = function* (owner) {
  const { random, input, line } = owner;
  const voices = Array.from({ length: between(2, 4, random) }, () => line('alt'));
  const rounds = between(1, 3, random);
  for (let at = 1; ; at += 1) {
    const motion = (owner.prompts[0] as Message)(input());
    const subject = motion.turns[0]?.text ?? '';
    let transcript = '';
    for (let turn = 0; turn < rounds * voices.length; turn += 1) {
      const system = voices[turn % voices.length] as string;
      const text = transcript === '' ? subject : `${subject}\n\nSo far:${transcript}`;
      yield ask(owner, { system, turns: [user(text)] }, { session: `case-${at}` });
      transcript += `\n[${(turn % voices.length) + 1}] ${line('ans')}`;
    }
  }
};

/** Questions over own passages: a rewriting step first for some, then the answer with what was found; history for some. */
export const grounded: Flow = function* (owner) {
  const { random, prompts, input, line, script } = owner;
  const [rewrites, before] = [random() < 0.4, random() < 0.5];
  const rewriter = script.alt.length > 0 ? line('alt') : 'Rewrite the question as a search query.';
  const count = between(1, 6, random);
  const talk = script.next.length > 0 ? 0.5 * random() : 0;
  for (let at = 1; ; at += 1) {
    const session = `q-${at}`;
    const asked = input();
    if (rewrites)
      yield {
        ...ask(owner, { system: rewriter, turns: [user(asked)] }, { session }),
        answer: { tokens: between(4, 40, random) },
      };
    const found = Array.from({ length: count }, (_, n) => `[${n + 1}] ${line('ctx')}`).join('\n');
    const text = before ? `${found}\n\n${asked}` : `${asked}\n\nSources:\n${found}`;
    yield* talkOn(owner, pick(prompts, random)(text), { session }, talk);
  }
};
