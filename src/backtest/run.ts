import type { AccountRecord, Policy } from '../domain/index.ts';
import type { FingerprintKey } from '../features/index.ts';
import type { LogLine } from './log-line.ts';
import type { DecisionLine, Summary } from './summary.ts';

export interface BacktestSettings {
  readonly policy: Policy;
  readonly fingerprints: FingerprintKey;
  readonly accounts?: readonly AccountRecord[];
  /** Called at each change of a key's action. */
  readonly onDecision?: (line: DecisionLine) => void;
}

/** Traffic on its way through the code of the edge, by the log's own clock. */
export interface Backtest {
  /** Takes the next request. Lines come in ascending `ts`, give or take a minute. */
  take(line: LogLine): void;
  /** What has been found so far. `skipped` is the number of lines that could not be read. */
  summary(skipped?: number): Summary;
}

export function newBacktest(_settings: BacktestSettings): Backtest {
  throw new Error('not yet');
}
