import { between, pick, sample } from '../../../../demo/random.ts';
import { CODE_WORDS, codePhrase, problem, snippet } from '../../../material/attack-b/code.ts';
import { around, chance, fixed, placed, tokensOf, WARM } from '../../../material/attack-b/draw.ts';
import type { Ask, AttackSource } from '../../../source.ts';

type Random = () => number;

const TASKS = [
  'Write a {language} solution and unit tests for it.',
  'Return two code blocks in {language}: solution, then tests.',
  'Solve the problem in {language}. Then produce at least {4-12} test cases that a wrong solution would fail.',
  'Think about edge cases, implement in {language}, add assertions.',
  'You are a contestant. {language} only, reads standard input. Append a generator of random tests.',
  'Output JSON with "solution" and "tests", both {language} source.',
  '用 {language} 写出完整解答，并给出测试用例。',
  'Beantworte die Aufgabe mit {language}-Code samt Tests, ohne Erklärung.',
] as const;

const FORMATS = [
  (text: string) => text,
  (text: string) => `# Problem\n${text}\n# Answer`,
  (text: string) => `<problem>${text}</problem>`,
  (text: string) => `"""\n${text}\n"""`,
  (text: string) => `Problem statement: ${text}\nLimits: 2 s, 256 MB.`,
] as const;

const source = (name: string, asks: AttackSource['asks']): AttackSource => ({
  label: 'attack',
  family: 'rejection-sampling-code',
  classes: [11],
  name: `rejection-sampling-code/${name}`,
  asks,
});

function setup(random: Random) {
  const instructions = codePhrase(pick(TASKS, random), random);
  const inSystem = chance(0.5, random);
  const format = pick(FORMATS, random);
  const params = fixed(
    { temperature: WARM, topP: [undefined, 0.95], maxTokens: [undefined, 1_024, 2_048, 4_096] },
    random,
  );
  const mean = between(250, 900, random);
  const ask = (text: string): Ask => {
    const solution = `\`\`\`\n${snippet(random)}\n\`\`\`\n\`\`\`\n${snippet(random)}\n\`\`\``;
    return {
      ...placed(instructions, format(text), inSystem),
      ...params,
      answer: { tokens: around(mean, random), text: solution },
    };
  };
  return { ask, samples: pick([4, 5, 8, 8, 10, 16], random) };
}

/** `k` solutions with tests for each problem; the ones that pass are kept. */
export const solutionsWithTests = source('solve-and-test', function* (random) {
  const { ask, samples } = setup(random);
  const byParameter = chance(0.3, random);
  for (;;) {
    const text = problem(random);
    if (byParameter) yield { ...ask(text), n: samples };
    else for (let i = 0; i < samples; i++) yield ask(text);
  }
});

/** The failed attempt and its error go back, up to a few rounds; sampled anew when the rounds are used up. */
export const repairLoop = source('repair-loop', function* (random) {
  const { ask, samples } = setup(random);
  const rounds = between(1, 4, random);
  const complaint = pick(
    [
      'The tests fail:\n{error}\nTry again.',
      '{error}',
      'Wrong answer on test {1-40}. Fix it and resend everything.',
      'Runtime feedback: {error}. New version please.',
    ],
    random,
  );
  for (let id = 0; ; id++) {
    const text = problem(random);
    for (let attempt = 0; attempt < samples; attempt++) {
      let current: Ask = { ...ask(text), session: `p${id}-${attempt}` };
      yield current;
      for (let round = 0; round < rounds && chance(0.5, random); round++) {
        const turns = [
          ...current.turns,
          { role: 'assistant', text: current.answer.text ?? '' } as const,
          { role: 'user', text: codePhrase(complaint, random) } as const,
        ];
        current = { ...ask(text), ...current, turns, answer: ask(text).answer };
        yield current;
      }
    }
  }
});

const DERIVED = [
  'Write a programming exercise inspired by this snippet, then its solution.',
  'Explain what it does, find a bug, give a corrected version with tests.',
  'Port this to {language} and prove with tests that it behaves the same.',
  'Write the specification that this code fulfils, then a harder variant and its solution.',
  'Complete the file; add documentation and property-based tests.',
] as const;

/** Collected code fragments as seeds: an exercise and a solution made from each, several times. */
export const seededByCode = source('from-snippets', function* (random) {
  const instructions = codePhrase(pick(DERIVED, random), random);
  const inSystem = chance(0.4, random);
  const params = fixed({ temperature: WARM, maxTokens: [undefined, 2_048, 4_096] }, random);
  const samples = between(1, 6, random);
  for (;;) {
    const seed = Array.from({ length: between(1, 3, random) }, () => snippet(random)).join('\n\n');
    for (let i = 0; i < samples; i++)
      yield {
        ...placed(instructions, `\`\`\`\n${seed}\n\`\`\``, inSystem),
        ...params,
        answer: { tokens: around(600, random), text: snippet(random) },
      };
  }
});

/** The same problem in several languages at once: parallel solutions. */
export const parallelLanguages = source('many-languages', function* (random) {
  const languages = sample(CODE_WORDS['language'] ?? [], between(3, 8, random), random);
  const order = pick(['{p}\n\nLanguage: {l}', 'Solve in {l}, with tests.\n{p}', '[{l}] {p}'], random);
  const params = fixed({ temperature: WARM, maxTokens: [undefined, 2_048] }, random);
  const samples = between(1, 4, random);
  for (;;) {
    const text = problem(random);
    for (const language of languages)
      for (let i = 0; i < samples; i++) {
        const solution = snippet(random);
        yield {
          turns: [{ role: 'user', text: order.replace('{p}', text).replace('{l}', language) }],
          ...params,
          answer: { tokens: around(300, random) + tokensOf(solution), text: solution },
        };
      }
  }
});
