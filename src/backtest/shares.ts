/** Requests and output tokens of one key by a label, as a flat table: three numbers a row (label, requests, tokens). */
export type Shares = number[];

const ROW = 3;

/** Counts a request. The last rows are looked at first: a log is in order, and keys seldom change models. */
export function addShare(shares: Shares, label: number, tokens: number, limit: number, other: number): void {
  for (let row = shares.length - ROW; row >= 0; row -= ROW)
    if (shares[row] === label) return increase(shares, row, tokens);
  if (shares.length >= limit * ROW && label !== other) return addShare(shares, other, tokens, limit, other);
  shares.push(label, 1, tokens);
}

function increase(shares: Shares, row: number, tokens: number): void {
  shares[row + 1]! += 1;
  shares[row + 2]! += tokens;
}

export interface Share {
  readonly label: number;
  readonly requests: number;
  readonly tokens: number;
}

export function* rowsOf(shares: Shares): Generator<Share> {
  for (let row = 0; row < shares.length; row += ROW)
    yield { label: shares[row]!, requests: shares[row + 1]!, tokens: shares[row + 2]! };
}
