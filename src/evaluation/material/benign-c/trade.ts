import type { Lists } from './phrases.ts';

/** Roles that the lines of a trade's wording play. */
const PARTS = ['role', 'job', 'ask', 'rule', 'out', 'in', 'ctx', 'shot', 'ans', 'then', 'label'] as const;
type Part = (typeof PARTS)[number];

/** How one line of business words its prompts: `job` the instruction, `ask` an instruction with the input in place of `%`, `in` inputs, `ctx` passages, `shot` answers to examples, `ans` what the model says and `then` what is asked of that. */
export type Wording = Readonly<Record<Part, readonly string[]>>;

/** Reads lines `part: phrase`. */
export function wordingOf(text: string): Wording {
  const lines = text
    .split('\n')
    .map((line) => /^(\w+): (.*)$/u.exec(line))
    .filter((found) => found !== null);
  const of = (part: Part): string[] =>
    lines.filter((found) => found[1] === part).map((found) => found[2] ?? '');
  return Object.fromEntries(PARTS.map((part) => [part, of(part)])) as unknown as Wording;
}

/** Reads lines `name: phrase; phrase; …`. */
export const listsOf = (text: string): Lists =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^([a-z]+): (.*)$/u.exec(line))
      .filter((found) => found !== null)
      .map((found) => [found[1] ?? '', (found[2] ?? '').split('; ')]),
  );
