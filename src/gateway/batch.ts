import { consumption } from '../accounting/index.ts';
import type { Amounts, ModelCall, Policy, Usage } from '../domain/index.ts';
import { readBatch, type BatchText } from '../protocols/index.ts';
import type { Body } from './body.ts';
import { NOTHING_TO_SEE, type Inspected } from './inspect.ts';
import type { Target } from './locate.ts';

/** What inspection made of a batch. It is opaque unless all of it was read. */
export interface InspectedBatch extends Inspected {
  /** A line each in a file, so that they can be counted as they pass. */
  readonly isUpload: boolean;
  /** Requests that are looked at. */
  readonly calls: readonly ModelCall[];
  /** What there is in the part that was read: requests, their input as estimated, bytes. */
  readonly requests: number;
  readonly inputTokens: number;
  readonly read: number;
}

/** Reads the requests of a batch, as far as its body was read. Null for an upload that holds none. */
export function inspectBatch({ protocol, route }: Target, body: Body): InspectedBatch | null {
  const read = textOf(body);
  const found = read === null ? null : readBatch(protocol, route, read, seed());
  const isUpload = route.batch === 'lines';
  const calls = found?.calls ?? [];
  const hidden = isUpload && read !== null && isEncoded(read.text);
  if (isUpload && calls.length === 0 && !hidden && !isForBatches(read, body)) return null;
  return {
    ...NOTHING_TO_SEE,
    opaque: read === null || !read.whole || calls.length === 0 || hidden,
    isUpload,
    calls,
    requests: Math.max(1, found?.requests ?? 1),
    inputTokens: found?.inputTokens ?? 0,
    read: read?.bytes ?? body.size,
  };
}

function textOf(body: Body): BatchText | null {
  const bytes = body.kind === 'bytes' ? body.bytes : body.head;
  return bytes === undefined
    ? null
    : { text: decoder.decode(bytes), bytes: bytes.byteLength, whole: body.kind === 'bytes' };
}

const decoder = new TextDecoder();

const seed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** The form says that its file is for batches; one that cannot be read may be. */
const isForBatches = (read: BatchText | null, { size }: Body): boolean =>
  read === null ? size > 0 : PURPOSE.test(read.text);
const PURPOSE = /\bname="?purpose"?[ \t]*\r?\n\r?\n\s*batch\s*\r?\n/i;

/** A part in an encoding that some servers undo, and that is not undone here. */
const isEncoded = (form: string): boolean =>
  /^content-transfer-encoding:[ \t]*(?:base64|quoted-printable)/im.test(form);

/** Requests in a batch, by what has passed of it so far: counted, or as many as the part that was read suggests. */
export function requestsNow(batch: InspectedBatch, body: Body, isOver: boolean): number {
  if (body.kind === 'bytes') return batch.requests;
  const passed = isOver && batch.isUpload ? body.lines : undefined;
  return Math.max(batch.requests, passed ?? Math.ceil(batch.requests * scale(batch, body)));
}

/** A batch's input, as estimated. Its output is not known before its results are fetched, and charged as nothing. */
export const usageOfBatch = (batch: InspectedBatch, body: Body): Usage => ({
  inputTokens: Math.ceil(batch.inputTokens * scale(batch, body)),
  outputTokens: 0,
  estimated: true,
});

const scale = ({ read }: InspectedBatch, { size }: Body): number =>
  read === 0 ? 1 : Math.max(1, size / read);

/** What a batch sets aside before it is forwarded. */
export const reservationOfBatch = (batch: InspectedBatch, body: Body, policy: Policy): Amounts =>
  consumption(
    modelOf(batch),
    usageOfBatch(batch, body).inputTokens,
    0,
    policy,
    requestsNow(batch, body, false),
  );

/** The model by which a batch counts: that of the first request looked at. */
export const modelOf = ({ calls }: InspectedBatch): string | null => calls[0]?.model ?? null;
