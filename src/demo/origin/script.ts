import type { StreamPace } from './options.ts';

/**
 * What the origin does beside answering: for tests, chosen by the model's name or by the header `x-origin-script` (which wins).
 *
 * | name | effect |
 * |---|---|
 * | `error-STATUS` | the provider's own error with that status (429 with `retry-after: 1`) |
 * | `html-STATUS` | an HTML page with that status, as a broken load balancer sends it |
 * | `slow-MS` | answers after MS (default 2000) |
 * | `hang` | never answers |
 * | `reset` | closes the connection without an answer |
 * | `stream-N`, `stream-N-MS` | exactly N content events, MS apart |
 * | `cut-N` | closes the connection after N stream events |
 * | `stall-N` | sends N stream events, then nothing more |
 * | `broken` | an error event in mid-stream |
 * | `heartbeat` | comments or pings between stream events |
 * | `length-N` | an answer of exactly N tokens |
 * | `refuse` | the model declines in its native way |
 * | `reasoning` | reasons first, also unasked |
 * | `no-usage` | reports no usage |
 * | `gzip` | compresses the answer |
 */
export interface Script {
  readonly name: string;
  readonly first: number | null;
  readonly second: number | null;
}

export const NO_SCRIPT: Script = { name: '', first: null, second: null };

const NAMES =
  /^(error|html|slow|hang|reset|stream|cut|stall|broken|heartbeat|length|refuse|reasoning|no-usage|gzip)(?:-(\d{1,7}))?(?:-(\d{1,6}))?$/;

export function scriptOf(header: string | undefined, model: string): Script {
  const match = NAMES.exec(header ?? '') ?? NAMES.exec(model);
  if (!match) return NO_SCRIPT;
  return { name: match[1] ?? '', first: digits(match[2]), second: digits(match[3]) };
}

const digits = (value: string | undefined): number | null => (value === undefined ? null : Number(value));

export function paceOf(script: Script, pace: StreamPace): StreamPace {
  if (script.name !== 'stream') return pace;
  return { events: script.first ?? pace.events, delayMs: script.second ?? pace.delayMs };
}

/** Tokens the script demands of an answer; null leaves it to the prompt. */
export const scriptedLength = (script: Script): number | null =>
  script.name === 'stream' || script.name === 'length' ? script.first : null;
