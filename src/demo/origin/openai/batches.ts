import { nativeError } from '../errors.ts';
import { object, parseObject, text, type JsonObject } from '../json.ts';
import { json, type Ask, type PlainReply, type Reply } from '../request.ts';

/** Files and batches: the latest {@link CAPACITY} of each. A batch is done as soon as it is there. */
export interface Batches {
  /** Null for another path than `/v1/files` and `/v1/batches`, and what is below them. */
  handle(ask: Ask): Reply | null;
}

const CAPACITY = 100;
const CREATED = 1_764_000_000;

interface StoredFile {
  readonly id: string;
  readonly purpose: string;
  readonly content: string;
}

/** `answer` answers one line as it would have come alone. */
export function createBatches(answer: (ask: Ask) => Reply): Batches {
  const files = new Map<string, StoredFile>();
  const batches = new Map<string, JsonObject>();
  const keep = (file: StoredFile): JsonObject => {
    put(files, file.id, file);
    return fileObject(file);
  };
  const run = (ask: Ask): Reply => {
    const input = files.get(text(ask.json?.['input_file_id']));
    if (input === undefined) return nativeError('openai', 400, 'No such input file.');
    const id = `batch_${ask.serial}`;
    const lines = input.content.split('\n').map((line) => answered(line, ask, answer));
    const output = { id: `file-out-${ask.serial}`, purpose: 'batch_output', content: lines.join('\n') };
    keep(output);
    put(batches, id, batchObject(id, ask.json ?? {}, output.id, lines.length));
    return json(batches.get(id));
  };
  const handle = (ask: Ask): Reply | null => {
    const [, collection, id, part] = /^\/v1\/(files|batches)(?:\/([^/]+))?(?:\/(\w+))?$/.exec(ask.path) ?? [];
    if (collection === undefined) return null;
    if (id === undefined && ask.method === 'POST')
      return collection === 'files' ? json(keep(uploaded(ask))) : run(ask);
    if (collection === 'batches') return found(batches.get(id ?? ''));
    const file = files.get(id ?? '');
    return part === 'content' && file !== undefined ? contentOf(file) : found(file && fileObject(file));
  };
  return { handle };
}

function put<T>(kept: Map<string, T>, id: string, value: T): void {
  kept.set(id, value);
  const oldest = kept.keys().next().value;
  if (kept.size > CAPACITY && oldest !== undefined) kept.delete(oldest);
}

/** What of a form begins like JSON is its file. */
function uploaded({ body, serial }: Ask): StoredFile {
  const form = body.toString('utf8');
  const lines = form.split('\n').filter((line) => line.trimStart().startsWith('{'));
  const purpose = /name="purpose"\r\n\r\n(\w+)/.exec(form)?.[1] ?? '';
  return { id: `file-${serial}`, purpose, content: lines.map((line) => line.trim()).join('\n') };
}

function answered(line: string, ask: Ask, answer: (ask: Ask) => Reply): string {
  const item = parseObject(Buffer.from(line)) ?? {};
  const body = object(item['body']);
  const alone = { ...ask, method: 'POST', path: text(item['url']), json: body, body: Buffer.from(line) };
  const reply = answer(alone);
  const said = reply.kind === 'plain' ? parseObject(reply.body) : null;
  const response = { status_code: reply.kind === 'plain' ? reply.status : 400, body: said };
  return JSON.stringify({ custom_id: item['custom_id'], response, error: null });
}

const found = (value: JsonObject | undefined): PlainReply =>
  value === undefined ? nativeError('openai', 404, 'No such object.') : json(value);

const contentOf = ({ content }: StoredFile): PlainReply => ({
  kind: 'plain',
  status: 200,
  type: 'application/octet-stream',
  body: Buffer.from(content),
});

const fileObject = ({ id, purpose, content }: StoredFile): JsonObject => ({
  id,
  object: 'file',
  bytes: content.length,
  created_at: CREATED,
  filename: `${id}.jsonl`,
  purpose,
  status: 'processed',
});

const batchObject = (id: string, asked: JsonObject, output: string, total: number): JsonObject => ({
  id,
  object: 'batch',
  endpoint: asked['endpoint'],
  input_file_id: asked['input_file_id'],
  completion_window: '24h',
  status: 'completed',
  output_file_id: output,
  created_at: CREATED,
  request_counts: { total, completed: total, failed: 0 },
});
