import { between, pick, sample } from '../../../../demo/random.ts';
import { ask, family, placed, settings, user, workers } from './owner.ts';
import { prose } from './prose.ts';
import { question, subjectOf } from './questions.ts';
import { chance, fill, many, spread, wording, type Random } from './text.ts';

const rubric = family('rubric', 6);
const pairs = family('pairs', 6);

const ASPECTS = [
  'helpfulness',
  'correctness',
  'coherence',
  'complexity',
  'verbosity',
  'safety',
  'instruction following',
  'depth',
  'tone',
  'creativity',
  'groundedness',
  'clarity',
  'conciseness',
  'originality',
  'honesty',
] as const;

interface Item {
  readonly prompt: string;
  readonly candidates: readonly string[];
}

/** A question with the answers of several students, of unequal length and quality. */
function item(count: number, random: Random): Item {
  const prompt = question(random);
  const candidates = many(count, () => prose(subjectOf(prompt), pick([1, 2, 3, 5, 8, 14], random), random));
  return { prompt, candidates };
}

/** One rubric, item after item; all candidates of an item before the next. */
const oneRubric = rubric('swapped-candidates', function* (random) {
  const top = pick([5, 7, 10, 100], random);
  const criteria = sample(ASPECTS, between(3, 6, random), random);
  const scale = pick(
    [
      criteria.map((name) => `- ${name} (0 to ${top})`).join('\n'),
      `Weigh ${criteria.join(', ')}. ${top} is what a senior expert would sign; ${Math.ceil(top / 2)} has one real flaw; 0 is useless or harmful.`,
      criteria
        .map(
          (name, index) =>
            `C${index + 1} ${name.toUpperCase()}: does the reply show it throughout? partly? not at all?`,
        )
        .join('\n'),
    ],
    random,
  );
  const lead = wording(
    [
      '{Score|Grade|Rate} the {reply|response|answer} to the {prompt|instruction}{ strictly|}.',
      'You {are|act as} the reward function of a training run. {Be consistent between calls.|Use the full range.}',
      'Quality control. One number{ per response|}, {nothing else|no words}.',
    ],
    random,
  );
  const tail = pick(
    [`\nScore:`, `\nReply with a number from 0 to ${top} only.`, `\nJSON: {"score": number}`, '\n<score>'],
    random,
  );
  const show = pick(
    [
      (prompt: string, reply: string) => `[Prompt]\n${prompt}\n[Reply]\n${reply}\n${tail}`,
      (prompt: string, reply: string) => `${JSON.stringify({ instruction: prompt, output: reply })}${tail}`,
      (prompt: string, reply: string) => `<q>${prompt}</q>\n<a>${reply}</a>${tail}`,
      (prompt: string, reply: string) => `User: ${prompt}\n\nAssistant: ${reply}\n\n----${tail}`,
    ],
    random,
  );
  const params = settings(
    {
      temperature: [0, 0, 0, 0.01, undefined],
      maxTokens: [1, 4, 8, 16, undefined],
      json: [undefined, undefined, true],
    },
    random,
  );
  const name = workers(random);
  const constant = `${lead()}\n${scale}`;
  const inSystem = chance(0.6, random);
  const width = pick([2, 4, 5, 8, 16], random);
  for (;;) {
    const { prompt, candidates } = item(width, random);
    const session = name();
    for (const reply of candidates)
      yield ask(
        { ...placed(constant, show(prompt, reply), inSystem), ...params, session },
        between(1, 6, random),
      );
  }
});

/** Every aspect of an item in a request of its own. */
const byAspect = rubric('aspect-by-aspect', function* (random) {
  const aspects = sample(ASPECTS, between(3, 8, random), random);
  const lead = wording(
    [
      '{Judge|Evaluate} only the %aspect% of the {last|assistant} {turn|message}. {Ignore everything else.|Other qualities do not count.}',
      'Attribute: %aspect%\nScale: %low% to %high%\n{Explain in one sentence, then the number.|Number only.}',
      'How would a {panel|crowd} of %3-9% {annotators|readers} rate the %aspect% here, from %low% to %high%?',
    ],
    random,
  );
  const [low, high] = pick(
    [
      [0, 4],
      [1, 5],
      [0, 10],
      [-2, 2],
    ],
    random,
  );
  const first = chance(0.5, random);
  const inSystem = chance(0.5, random);
  const params = settings({ temperature: [0, 0, undefined], maxTokens: [2, 10, 64, undefined] }, random);
  const name = workers(random);
  const turnsToo = chance(0.3, random);
  for (;;) {
    const { prompt, candidates } = item(2, random);
    const session = name();
    const dialogue = turnsToo
      ? `human: ${prompt}\nassistant: ${candidates[1] ?? ''}\nhuman: ${question(random)}\n`
      : `human: ${prompt}\n`;
    const shown = `${dialogue}assistant: ${candidates[0] ?? ''}`;
    for (const aspect of aspects) {
      const demand = fill(lead(), random, { aspect, low: low ?? 0, high: high ?? 5 });
      const parts = first ? placed(demand, shown, inSystem) : { turns: [user(`${shown}\n\n===\n${demand}`)] };
      yield ask({ ...parts, ...params, session }, between(1, 40, random));
    }
  }
});

/** Two candidates in both orders, so that the position cancels out. */
const bothOrders = pairs('both-orders', function* (random) {
  const [one, two] = pick(
    [
      ['A', 'B'],
      ['1', '2'],
      ['left', 'right'],
      ['Model X', 'Model Y'],
    ],
    random,
  ) as [string, string];
  const lead = wording(
    [
      `Which {response|answer} {would a thoughtful user prefer|is better}: ${one} or ${two}? {Ties are not allowed.|Say "tie" only if they are identical in quality.}`,
      `Compare the {two|} {completions|candidates}. {Length|Position} must not {matter|influence you}. {Finish|End} with [[${one}]] or [[${two}]].`,
      `Preference labelling. Output ${one} or ${two}.`,
      `You are shown a conversation and two possible {next turns|continuations}. {Argue|Think} briefly, then {choose|pick}.`,
    ],
    random,
  );
  const verbose = chance(0.4, random);
  const params = settings(
    { temperature: [0, 0, undefined, 0.3], maxTokens: verbose ? [512, 1024, undefined] : [1, 5, undefined] },
    random,
  );
  const inSystem = chance(0.6, random);
  const name = workers(random);
  for (;;) {
    const { prompt, candidates } = item(pick([2, 2, 3], random), random);
    const session = name();
    const both = candidates.flatMap((first, a) =>
      candidates.slice(a + 1).flatMap((second) => [
        [first, second],
        [second, first],
      ]),
    );
    for (const [first, second] of both) {
      const shown = `# Prompt\n${prompt}\n\n# ${one}\n${first ?? ''}\n\n# ${two}\n${second ?? ''}`;
      yield ask(
        { ...placed(lead(), shown, inSystem), ...params, session },
        verbose ? spread(180, random) : between(1, 3, random),
      );
    }
  }
});

/** A good and a deliberately worse answer for each instruction. */
const chosenRejected = pairs('chosen-rejected', function* (random) {
  const good = wording(
    [
      '{Answer|Reply} as {helpfully|well} as you {possibly|} can.',
      'You are an expert. {Be complete, correct and kind.|Give the ideal answer.}',
    ],
    random,
  );
  const bad = wording(
    [
      'Answer {plausibly|fluently} but with one {subtle|hidden} {factual error|logical gap}.',
      '{Write|Give} the answer a {hurried|careless} assistant would give: {too short|vague|slightly off-topic}.',
      'Reply {sycophantically|evasively}; do not {say|mention} that you do.',
    ],
    random,
  );
  const together = chance(0.4, random);
  const params = settings(
    {
      temperature: [0.7, 1, undefined],
      maxTokens: [1024, 2048, undefined],
      json: together ? [true, undefined] : [undefined],
    },
    random,
  );
  const name = workers(random);
  for (;;) {
    const prompt = question(random);
    const session = name();
    if (together) {
      const text = `Instruction: ${prompt}\n\nProduce "chosen" (${good()}) and "rejected" (${bad()}) as JSON.`;
      yield ask({ turns: [user(text)], ...params, session }, spread(620, random));
      continue;
    }
    for (const system of [good(), bad()])
      yield ask({ system, turns: [user(prompt)], ...params, session }, spread(330, random));
  }
});

export const SCORES = [oneRubric, byAspect, bothOrders, chosenRejected] as const;
