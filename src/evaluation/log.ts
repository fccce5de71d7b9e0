import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Catalogue } from './catalogue.ts';
import { linesOf, type Labelled } from './compose.ts';
import { merged } from './merge.ts';
import type { KeyPlan } from './scenario.ts';

/** Writes the keys' traffic as one log in ascending time, and who is who to `<file>.labels.json`, apart from it. */
export async function writeLog(
  file: string,
  plans: readonly KeyPlan[],
  catalogue: Catalogue,
  seed: number,
): Promise<void> {
  // Named neutrally: a log's reader is not told by the key what it is.
  const named = plans.map((plan, at) => ({ plan, name: `key-${String(at + 1).padStart(5, '0')}` }));
  const log = merged(named.map(({ plan, name }) => renamed(linesOf(plan, catalogue, seed), name)));
  const text = Readable.from(log.map(({ line }) => `${JSON.stringify(line)}\n`));
  if (file.endsWith('.gz')) await pipeline(text, createGzip(), createWriteStream(file));
  else await pipeline(text, createWriteStream(file));
  const labels = Object.fromEntries(named.map(({ plan, name }) => [name, plan]));
  await writeFile(`${file}.labels.json`, `${JSON.stringify(labels, null, 1)}\n`);
}

function* renamed(lines: Iterable<Labelled>, key: string): Generator<Labelled, void> {
  for (const { line, harvest } of lines) yield { line: { ...line, key, account: `org-${key}` }, harvest };
}
