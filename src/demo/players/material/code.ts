import { between, pick } from '../../random.ts';

type Line = (random: () => number) => string;

const MODULES =
  'invoice session router parser cache ledger upload search basket mailer report scheduler webhook profile export'.split(
    ' ',
  );
const VERBS = 'load save merge split validate format retry resolve collect render archive schedule'.split(
  ' ',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a developer asks an agent to do in a repository of their own. */
const REQUESTS: readonly Line[] = [
  (r) =>
    `The ${pick(MODULES, r)} tests fail on CI since yesterday but pass for me, can you find out why and fix it?`,
  (r) => `Add a \`--dry-run\` flag to the ${pick(MODULES, r)} command. Keep the output format.`,
  (r) =>
    `src/${pick(MODULES, r)}.ts has grown too long, split the ${pick(VERBS, r)} part out. No behaviour change please.`,
  (r) =>
    `${pick(VERBS, r)}${capital(pick(MODULES, r))} is called twice when the user double-clicks. Fix it and add a test.`,
  (r) =>
    `Why does ${pick(VERBS, r)}${capital(pick(MODULES, r))} take ${between(2, 9, r)} seconds with ${between(2, 80, r)}00 rows? Make it faster.`,
  (r) =>
    `Rename ${capital(pick(MODULES, r))}Options to ${capital(pick(MODULES, r))}Settings everywhere, also in the docs.`,
  (r) =>
    `we get "Cannot read properties of undefined (reading '${pick(MODULES, r)}')" in production, stack trace says line ${between(12, 300, r)}. help`,
];

export const request: Line = (random) => pick(REQUESTS, random)(random);

/** Lines of a source file, as a tool would return them: the long context of an agent. */
export function sourceFile(random: () => number, functions: number): string {
  const parts = Array.from({ length: functions }, () => {
    const name = `${pick(VERBS, random)}${capital(pick(MODULES, random))}`;
    const item = pick(MODULES, random);
    return [
      `export async function ${name}(${item}: ${capital(item)}, limit = ${between(5, 500, random)}) {`,
      `  const rows = await db.${item}s.where({ owner: ${item}.owner }).limit(limit);`,
      `  if (rows.length === 0) throw new ${capital(item)}Missing(${item}.id);`,
      `  return rows.map((row) => ({ ...row, total: row.amount * ${between(1, 9, random)} }));`,
      '}',
    ].join('\n');
  });
  return parts.join('\n\n');
}

export const testRun: Line = (random) =>
  `${between(20, 300, random)} passed, ${between(0, 3, random)} failed in ${between(2, 40, random)}.${between(0, 9, random)} s\n` +
  `FAIL test/${pick(MODULES, random)}.test.ts > ${pick(VERBS, random)}s the ${pick(MODULES, random)} once\n  expected ${between(1, 9, random)} to be ${between(1, 9, random)}`;
