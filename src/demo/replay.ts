import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isObject, text, type JsonObject } from './origin/json.ts';
import { readLog, type LogLine } from './log.ts';
import { newTally, noteError, noteRefusal, type Tally } from './scoreboard.ts';

export interface ReplayResult {
  readonly skipped: readonly string[];
}

/** Requests under way or waiting at any time, over all keys. */
const IN_FLIGHT = 256;
const LANES = 24;

/**
 * Sends a traffic log through Weir as plain HTTP: each key in the log's order, one request at a time; keys side by side. `tallies` gets an
 * entry for each key as it appears.
 */
export async function replay(
  file: string,
  target: string,
  speed: number,
  tallies: Tally[],
  signal: AbortSignal,
): Promise<ReplayResult> {
  const skipped: string[] = [];
  const queues = new Map<string, { readonly tally: Tally; last: Promise<void> }>();
  const gate = createGate(LANES);
  const waiting = new Set<Promise<void>>();
  const started = performance.now();
  let first: number | null = null;
  for await (const line of readLog(file, (problem) => skipped.push(problem))) {
    if (signal.aborted) break;
    first ??= line.ts;
    if (speed > 0) await pause(Math.max(0, (line.ts - first) / speed - (performance.now() - started)));
    const queue = queues.get(line.key) ?? opened(line.key, tallies);
    queues.set(line.key, queue);
    const sent = queue.last.then(() => gate(() => send(line, target, queue.tally)));
    queue.last = sent;
    waiting.add(sent);
    void sent.finally(() => waiting.delete(sent));
    if (waiting.size >= IN_FLIGHT) await Promise.race(waiting);
  }
  await Promise.all(waiting);
  for (const tally of tallies) tally.done = true;
  return { skipped };
}

function opened(key: string, tallies: Tally[]): { tally: Tally; last: Promise<void> } {
  const tally = newTally({
    name: key,
    credential: credentialFor(key),
    kind: 'caller',
    story: 'from the log',
    fitting: [],
    group: null,
  });
  tallies.push(tally);
  return { tally, last: Promise.resolve() };
}

/** One credential a key; the log's own, which may be real, is not sent anywhere. */
const credentialFor = (key: string): string =>
  `sk-replay-${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;

/** Lets so many run at once, in the order they came. */
function createGate(lanes: number): (run: () => Promise<void>) => Promise<void> {
  const queue: (() => void)[] = [];
  let free = lanes;
  return async (run) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      await run();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}

async function send(line: LogLine, target: string, tally: Tally): Promise<void> {
  tally.sent += 1;
  try {
    const answer = await fetch(`${target}${line.path}`, {
      method: line.method,
      headers: headersOf(line, tally.credential),
      ...(line.method !== 'GET' && { body: JSON.stringify(line.body) }),
      signal: AbortSignal.timeout(60_000),
    });
    await answer.arrayBuffer();
    const reason = answer.headers.get('weir-reason');
    if (answer.ok) tally.answered += 1;
    else if (reason !== null) noteRefusal(tally, reason);
    else noteError(tally, `status ${answer.status}`);
  } catch (error) {
    noteError(tally, String(error));
  }
}

/** Headers that belong to the logged connection, or that would carry its credential. */
const DROPPED =
  /^(?:host|connection|content-length|content-encoding|transfer-encoding|accept-encoding|keep-alive|upgrade|te|expect|authorization|x-api-key|x-goog-api-key|cookie|cf-.*)$/;

function headersOf(line: LogLine, credential: string): Record<string, string> {
  const logged = Object.entries(line.headers).filter(
    ([name, value]) => !DROPPED.test(name.toLowerCase()) && text(value) !== '',
  );
  return {
    'content-type': 'application/json',
    ...Object.fromEntries(logged.map(([name, value]) => [name.toLowerCase(), text(value)])),
    ...credentialHeader(line.path, credential),
    ...(isObject(line.client) && { 'mf-cf-blob': cfBlob(line.client) }),
  };
}

function credentialHeader(path: string, credential: string): Record<string, string> {
  if (path.startsWith('/v1/messages')) return { 'x-api-key': credential };
  return path.startsWith('/v1beta')
    ? { 'x-goog-api-key': credential }
    : { authorization: `Bearer ${credential}` };
}

/** What the platform would put in `request.cf`: wrangler dev takes it from this header. */
const cfBlob = (client: JsonObject): string =>
  JSON.stringify({
    asn: client['asn'],
    asOrganization: client['asOrganization'],
    country: client['country'],
    ja4: client['ja4'],
    clientAcceptEncoding: '',
  }).replace(/[^\x20-\x7e]/g, '?');
