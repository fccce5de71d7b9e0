import { between, pick } from '../../../../demo/random.ts';
import { testSet } from '../../../material/benign-a/items.ts';
import { answerTokens, chance, machine, workload } from '../../../material/benign-a/settings.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { caseLayout, rubric, type Case, type Subject } from './rubric.ts';
import { SUBJECTS } from './subjects.ts';

const judge = (name: string, asks: BenignSource['asks']): BenignSource => ({
  name: `judge/${name}`,
  label: 'benign',
  kind: 'judge',
  asks,
});

/** Asks for a verdict on a case: one rubric, in the system prompt or before or after the case. */
function verdicts(subject: Subject, random: () => number): (one: Case) => Ask {
  const [text, lay, settings] = [
    rubric(subject, random),
    caseLayout(random),
    machine(subject.tokens[1], random),
  ];
  const place = pick(['system', 'system', 'before', 'after'] as const, random);
  const json = /json/i.test(text) && chance(0.5, random) ? { json: true } : {};
  const scored = chance(0.06, random) ? { logprobs: true, topLogprobs: 5 } : {};
  return (one) => {
    const shown = lay(one);
    const content = { system: shown, before: `${text}\n\n${shown}`, after: `${shown}\n\n${text}` }[place];
    const system = place === 'system' ? { system: text } : {};
    const answer = { tokens: answerTokens(subject.tokens, random) };
    return { ...system, ...settings, ...json, ...scored, turns: [{ role: 'user', text: content }], answer };
  };
}

/** Live quality control: each new conversation of the application gets its verdict, at times of several aspects. */
const live = (subject: Subject): BenignSource =>
  judge(subject.name, function* (random) {
    const aspects = Array.from({ length: pick([1, 1, 1, 2, 3], random) }, () => verdicts(subject, random));
    const make = subject.cases(random);
    for (const one of workload(() => make(random), random)) for (const ask of aspects) yield ask(one);
  });

/** A suite in continuous integration: the same cases at every build, with new answers of the application now and then. */
const suite = judge('ci-suite', function* (random) {
  const subject = pick(SUBJECTS, random);
  const [make, ask] = [subject.cases(random), verdicts(subject, random)];
  const cases = testSet(make, between(50, 300, random), random);
  const changed = pick([0, 0, 0.05, 0.3], random);
  for (let build = 1; ; build++)
    for (const [at, known] of cases.entries()) {
      const one = chance(changed, random) ? (cases[at] = make(random)) : known;
      yield { ...ask(one), session: `build-${build}` };
    }
});

/** Several checks of one application under one key, each conversation goes through all of them. */
const panel = judge('panel', function* (random) {
  const checks = Array.from({ length: between(2, 4, random) }, () => {
    const subject = pick(SUBJECTS, random);
    return { make: subject.cases(random), ask: verdicts(subject, random) };
  });
  for (;;) for (const { make, ask } of checks) yield ask(make(random));
});

/** Verdicts on the owner's own application. */
export const JUDGE: readonly BenignSource[] = [...SUBJECTS.map(live), suite, panel];
