import { writeFile } from 'node:fs/promises';
import { complaint, groupComplaints, type Row } from './scoreboard.ts';

export interface Report {
  readonly ok: boolean;
  readonly seconds: number;
  /** What went wrong; empty when `ok`. */
  readonly complaints: readonly string[];
  readonly keys: readonly KeyReport[];
}

/** A row of the final table as data. Times and counts are whole numbers; tokens are the ones that Weir counted. */
export interface KeyReport {
  readonly name: string;
  readonly kind: string;
  readonly story: string;
  readonly key: string | null;
  readonly requests: number;
  readonly answered: number;
  /** Requests that Weir counted as forwarded: equals `answered` once every report has arrived. */
  readonly counted: number;
  readonly refused: number;
  readonly errors: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly action: string;
  readonly reasons: readonly string[];
  readonly score: number;
  readonly refusal_reasons: readonly string[];
  readonly stopped_after: number | null;
  readonly campaign: string | null;
}

export function reportOf(rows: readonly Row[], skipped: readonly string[], seconds: number): Report {
  const alone = rows.map(complaint).filter((one) => one !== null);
  const complaints = [...alone, ...groupComplaints(rows), ...skipped];
  return { ok: complaints.length === 0, seconds: Math.round(seconds), complaints, keys: rows.map(keyReport) };
}

const keyReport = ({ tally, view }: Row): KeyReport => ({
  name: tally.name,
  kind: tally.kind,
  story: tally.story,
  key: view?.key ?? null,
  requests: tally.sent,
  answered: tally.answered,
  counted: view?.requests ?? 0,
  refused: tally.refused,
  errors: tally.errors,
  input_tokens: view?.input_tokens ?? 0,
  output_tokens: view?.output_tokens ?? 0,
  action: view?.action ?? 'allow',
  reasons: view?.reasons ?? [],
  score: view?.score ?? 0,
  refusal_reasons: [...tally.seen],
  stopped_after: tally.stoppedAfter,
  campaign: view?.campaign ?? null,
});

export const writeReport = (file: string, report: Report): Promise<void> =>
  writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
