/** One point of the matrix: a kind of request at a concurrency. */
export interface Cell {
  readonly bodyBytes: number;
  readonly stream: boolean;
  readonly concurrency: number;
}

const SMALL = 2048;
const LARGE = 61_440;

const plain = (bodyBytes: number, concurrency: number): Cell => ({ bodyBytes, stream: false, concurrency });
const stream = (bodyBytes: number, concurrency: number): Cell => ({ bodyBytes, stream: true, concurrency });

/** Cells that a bar rests on. */
export const CELLS = {
  small1: plain(SMALL, 1),
  small16: plain(SMALL, 16),
  large1: plain(LARGE, 1),
  large16: plain(LARGE, 16),
  stream1: stream(SMALL, 1),
  stream32: stream(SMALL, 32),
} as const;

const OTHERS: readonly Cell[] = [
  plain(SMALL, 64),
  plain(LARGE, 64),
  stream(SMALL, 16),
  stream(SMALL, 64),
  ...[1, 16, 32, 64].map((concurrency) => stream(LARGE, concurrency)),
];

export const cellName = ({ bodyBytes, stream, concurrency }: Cell): string =>
  `${Math.round(bodyBytes / 1024)} KB ${stream ? 'stream' : 'plain'} c${concurrency}`;

/** The cells to measure, by kind and then by concurrency; `only` holds whole words of their names. */
export const selectCells = (quick: boolean, only: readonly string[]): readonly Cell[] =>
  [...Object.values(CELLS), ...(quick ? [] : OTHERS)]
    .filter((cell) => only.length === 0 || only.some((part) => ` ${cellName(cell)} `.includes(` ${part} `)))
    .sort(
      (a, b) =>
        Number(a.stream) - Number(b.stream) || a.bodyBytes - b.bodyBytes || a.concurrency - b.concurrency,
    );
