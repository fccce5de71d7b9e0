import { parsePolicy } from '../../../src/config/policy.ts';
import type { AccountRecord, Licence, Policy } from '../../../src/domain/index.ts';
import { fingerprintKey } from '../../../src/features/index.ts';
import type { LogLine } from '../../../src/backtest/log-line.ts';
import { newBacktest, type Backtest } from '../../../src/backtest/run.ts';
import type { DecisionLine, KeyReport, Summary } from '../../../src/backtest/summary.ts';

export const START = Date.UTC(2026, 10, 2, 9);
export const fingerprints = await fingerprintKey('a secret for tests, at least 32 characters');

export async function policyOf(changes: object = {}): Promise<Policy> {
  const read = await parsePolicy({ preset: 'balanced', ...changes });
  if (!read.ok) throw new Error(read.problems.join('; '));
  return read.policy;
}

export const line = (changes: Partial<LogLine> = {}): LogLine => ({
  ts: START,
  key: 'k',
  method: 'POST',
  path: '/v1/chat/completions',
  body: { model: 'small-1', messages: [{ role: 'user', content: 'When does the shop on the corner open?' }] },
  response: { status: 200, usage: { input_tokens: 10, output_tokens: 20 } },
  ...changes,
});

/** A parameter attack: the n-th token is pushed up and its log-probability read. Its signature is exact, so it is decided on within a few requests. */
export const sweep = (n: number, changes: Partial<LogLine> = {}): LogLine =>
  line({
    ts: START + n * 1000,
    body: {
      model: 'small-1',
      messages: [{ role: 'user', content: 'x' }],
      max_tokens: 1,
      temperature: 0,
      logprobs: true,
      top_logprobs: 20,
      logit_bias: { [1000 + 37 * n]: 100 },
    },
    ...changes,
  });

export const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

export interface Ran {
  readonly run: Backtest;
  readonly summary: Summary;
  readonly decisions: readonly DecisionLine[];
  readonly key: (name?: string) => KeyReport;
}

/** Runs lines through a backtest. */
export function ran(lines: readonly LogLine[], policy: Policy, accounts: readonly AccountRecord[] = []): Ran {
  const decisions: DecisionLine[] = [];
  const run = newBacktest({ policy, fingerprints, accounts, onDecision: (line) => decisions.push(line) });
  for (const line of lines) run.take(line);
  const summary = run.summary();
  const key = (name = 'k'): KeyReport => {
    const report = summary.keys[name];
    if (report === undefined) throw new Error(`no key ${name}`);
    return report;
  };
  return { run, summary, decisions, key };
}

export const licence = (changes: Partial<Licence> = {}): Licence => ({
  purpose: 'synthetic-data',
  until: null,
  models: null,
  requests: null,
  tokens: null,
  ...changes,
});

export const account = (changes: Partial<AccountRecord> = {}): AccountRecord => ({
  account: 'acme',
  keys: ['k'],
  created: null,
  plan: null,
  verified: null,
  country: null,
  owners: [],
  payment: null,
  emailDomain: null,
  licences: [],
  ...changes,
});
