import { bytesOf } from './bytes.ts';
import { LineSplitter } from './lines.ts';
import { LineError, type LogFormat, type LogLine } from './log-line.ts';
import { ElementSplitter, isArray, type RawLine } from './splitter.ts';

/** What is wrong with a line, or with a file that cannot be read to its end (`line` is then the last one that was). */
export interface Problem {
  readonly kind: 'line' | 'file';
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ReaderEvents {
  readonly onProblem: (problem: Problem) => void;
  /** Bytes as they lie in the files. */
  readonly onBytes: (bytes: number) => void;
}

/** How far a line may lie before the latest one, ms. */
const DISORDER_MS = 60_000;

/** Reads logs one after the other, in batches of requests. What cannot be used is told of and passed over. */
export async function* readLogs(
  files: readonly string[],
  format: LogFormat,
  events: ReaderEvents,
): AsyncGenerator<readonly LogLine[]> {
  const clock = { latest: -Infinity };
  for (const file of files) yield* readFile(file, format, clock, events);
}

async function* readFile(
  file: string,
  format: LogFormat,
  clock: { latest: number },
  { onProblem, onBytes }: ReaderEvents,
): AsyncGenerator<readonly LogLine[]> {
  let line = 0;
  const reject = (message: string): void => onProblem({ kind: 'line', file, line, message });
  const batches = rawLines(bytesOf(file, onBytes));
  for (;;) {
    // Only reading is guarded: what goes wrong with whoever takes the requests is no fault of the file.
    const batch = await batches.next().catch((error: unknown) => {
      onProblem({
        kind: 'file',
        file,
        line,
        message: error instanceof Error ? error.message : String(error),
      });
      return { done: true } as const;
    });
    if (batch.done === true) return;
    const requests: LogLine[] = [];
    for (const raw of batch.value) {
      line = raw.number;
      for (const request of requestsOf(raw.text, format, reject))
        if (request.ts < clock.latest - DISORDER_MS) reject('goes back in time by more than 60 s');
        else {
          clock.latest = Math.max(clock.latest, request.ts);
          requests.push(request);
        }
    }
    yield requests;
  }
}

/** The lines of a file, or its elements when it is a JSON array. */
async function* rawLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly RawLine[]> {
  let lines: LineSplitter | ElementSplitter = new LineSplitter();
  let isTold = false;
  for await (const chunk of chunks) {
    const array = isTold ? false : isArray(chunk);
    if (array !== null) isTold = true;
    if (array === true) lines = new ElementSplitter();
    yield lines.push(chunk);
  }
  yield lines.end();
}

const NOTHING: readonly LogLine[] = [];

function requestsOf(
  text: RawLine['text'],
  format: LogFormat,
  reject: (message: string) => void,
): readonly LogLine[] {
  if (text === '') return NOTHING;
  try {
    if (text instanceof LineError) throw text;
    const value = parsed(text);
    return value === undefined ? NOTHING : format.convert(value, ({ message }) => reject(message));
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    reject(error.message);
    return NOTHING;
  }
}

/** Undefined for a blank line. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (text.trim() === '') return undefined;
    throw new LineError('not valid JSON');
  }
}
