import { readRows } from './rows.ts';

/** A stretch of time and how busy it is: `rate` is relative, `cv` the coefficient of variation of the gaps in it. */
export interface Window {
  readonly minutes: number;
  readonly rate: number;
  readonly cv: number;
}

/** Recorded arrivals, as far as there are any. */
export interface Traces {
  /** A fortnight of ten-minute windows for each real client. */
  readonly clients: readonly (readonly Window[])[];
  /** Gaps between the requests of a service, each sequence divided by its mean. */
  readonly gaps: readonly (readonly number[])[];
}

export const NO_TRACES: Traces = { clients: [], gaps: [] };

interface ClientRow {
  /** Ten-minute windows in all, and those with traffic: number, requests a second, CV of the gaps. */
  readonly windows: number;
  readonly w: readonly (readonly [index: number, rate: number, cv: number])[];
}

/** A recorded window with one huge pause has a CV of 100; beyond this everything would fall into one instant. */
const MOST_CV = 6;

/** The traces in a directory of published sets. */
export function readTraces(directory: string): Traces {
  const rows = ['trace_servegen_m_small', 'trace_servegen_m_mid'].flatMap((name) =>
    readRows<ClientRow>(directory, name),
  );
  const clients = rows.filter(({ w }) => w.length >= 20).map(windowsOf);
  const gaps = ['trace_azure2023_conv', 'trace_azure2023_code']
    .map((name) => gapsOf(readRows<{ readonly t: number }>(directory, name)))
    .filter((sequence) => sequence.length > 0);
  return { clients, gaps };
}

function windowsOf({ windows, w }: ClientRow): Window[] {
  const all: Window[] = Array.from({ length: windows }, () => ({ minutes: 10, rate: 0, cv: 1 }));
  for (const [index, rate, cv] of w)
    all[index] = { minutes: 10, rate, cv: Math.min(MOST_CV, Math.max(0.1, cv)) };
  return all;
}

function gapsOf(rows: readonly { readonly t: number }[]): number[] {
  const gaps = rows.slice(1).map(({ t }, index) => Math.max(0, t - (rows[index]?.t ?? t)));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return gaps.map((gap) => gap / mean);
}
