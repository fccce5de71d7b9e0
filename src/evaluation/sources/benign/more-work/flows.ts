import { between, pick } from '../../../../demo/random.ts';
import { say } from '../../../material/benign-c/phrases.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import type { Layout } from './layouts.ts';
import type { Flow, Owner } from './owner.ts';

const call = ({ settings, tokens }: Owner, layout: Layout, input: string, rest: Partial<Ask> = {}): Ask => ({
  ...settings,
  ...layout(input),
  ...rest,
  answer: { tokens: tokens() },
});

/** A job over rows as they come: workers in parallel, retries, rows that come again. */
export const rows: Flow = function* (owner) {
  const { random, layouts, input } = owner;
  const workers = pick([1, 1, 2, 4, 8], random);
  const again = random() * random() * 0.5;
  const perRow = random() < 0.5;
  const seen: string[] = [];
  for (;;) {
    const text = seen.length > 0 && random() < again ? pick(seen.slice(-200), random) : input();
    seen.push(text);
    const session = `w${between(1, workers, random)}`;
    for (const layout of perRow ? layouts : [pick(layouts, random)]) {
      const ask = call(owner, layout, text, { session });
      yield ask;
      if (random() < 0.02) yield ask;
    }
  }
};

/** An app's back end: each end user asks a few times, also of the answer. */
export const app: Flow = function* (owner) {
  const { random, layouts, input, wording, vocabulary, tokens, settings } = owner;
  const named = random() < 0.4;
  for (let visitor = between(100, 90_000, random); ; visitor += between(1, 9, random)) {
    const who = { session: `v${visitor}`, ...(named ? { endUser: `u-${visitor.toString(36)}` } : {}) };
    const first = { ...settings, ...pick(layouts, random)(input()), ...who };
    yield { ...first, answer: { tokens: tokens() } };
    if (first.completion === true || wording.then.length === 0) continue;
    let turns: readonly AskTurn[] = first.turns;
    while (random() < 0.4) {
      const said = say(pick(wording.ans, random), vocabulary);
      const next = say(pick(wording.then, random), vocabulary);
      turns = [...turns, { role: 'assistant', text: said }, { role: 'user', text: next }];
      yield { ...first, turns, answer: { tokens: tokens() } };
    }
  }
};

/** A pipeline: what the model said goes into the owner's next prompt. */
export const pipeline: Flow = function* (owner) {
  const { random, layouts, input, wording, vocabulary, tokens, settings } = owner;
  const stages = Array.from({ length: between(1, 3, random) }, () =>
    say(pick(wording.then, random), vocabulary),
  );
  for (let run = 1; ; run += 1) {
    const session = `run-${run}`;
    const prompt = pick(layouts, random)(input());
    let said = say(pick(wording.ans, random), vocabulary);
    yield { ...settings, ...prompt, session, answer: { tokens: tokens(), text: said } };
    for (const stage of stages) {
      const text = `${stage}\n\n${said}`;
      said = say(pick(wording.ans, random), vocabulary);
      yield {
        ...settings,
        ...(prompt.system !== undefined && { system: prompt.system }),
        turns: [{ role: 'user', text }],
        session,
        answer: { tokens: tokens(), text: said },
      };
    }
  }
};

/** A fixed set of cases, run in order again and again: nightly, or for each change of the prompt. */
export const suite: Flow = function* (owner) {
  const { random, layouts, input } = owner;
  const cases = Array.from({ length: between(30, 400, random) }, input);
  const part = pick([1, 1, 0.5], random);
  for (let night = 1; ; night += 1)
    for (const layout of layouts)
      for (const text of cases)
        if (part === 1 || random() < part) yield call(owner, layout, text, { session: `night-${night}` });
};

/** Each case several times: pass@k, majority votes, spread of answers. */
export const repeated: Flow = function* (owner) {
  const { random, layouts, input } = owner;
  const cases = Array.from({ length: between(20, 150, random) }, input);
  const times = pick([2, 3, 5, 10], random);
  const together = random() < 0.3;
  for (let run = 1; ; run += 1)
    for (const text of cases)
      for (let take = 0; take < (together ? 1 : times); take += 1)
        yield call(owner, layouts[0] as Layout, text, {
          session: `run-${run}`,
          ...(together ? { n: times } : {}),
        });
};

/** Prompts side by side on the same cases; the better one is changed and compared again. */
export const compared: Flow = function* (owner) {
  const { random, layouts, input } = owner;
  const cases = Array.from({ length: between(6, 40, random) }, input);
  for (let change = 1; ; change += 1) {
    const remark = change % 2 === 0 ? '' : `\n(v${change})`;
    for (const text of cases)
      for (const layout of layouts) {
        yield call(owner, layout, text + remark, { session: 'bench' });
        if (random() < 0.1) yield call(owner, layout, text, { session: 'bench' });
      }
    if (random() < 0.5) cases.splice(between(0, cases.length - 1, random), 1, input());
  }
};
