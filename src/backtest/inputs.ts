import { access, constants, readFile } from 'node:fs/promises';
import { parsePolicy } from '../config/policy.ts';
import { PRESETS } from '../config/presets.ts';
import type { AccountRecord, Policy } from '../domain/index.ts';
import { fingerprintKey, type FingerprintKey } from '../features/index.ts';
import { parseAccounts } from './account-file.ts';
import { UsageError, type BacktestOptions } from './options.ts';

/** What a backtest is run with. */
export interface Inputs {
  readonly policy: Policy;
  readonly accounts: readonly AccountRecord[];
  readonly fingerprints: FingerprintKey;
}

/**
 * Keys the fingerprints of a backtest that is given no secret. Public and constant, so that everybody gets the same result from the same log;
 * nothing that is made with it leaves the process.
 */
export const BACKTEST_SECRET = 'weir backtest: a constant, not a secret';

/** @throws {UsageError} when something cannot be read or is not valid. */
export async function readInputs(options: BacktestOptions): Promise<Inputs> {
  for (const log of options.logs) if (log !== '-') await readable(log);
  const secret = options.secretFile === null ? BACKTEST_SECRET : await readSecret(options.secretFile);
  const { accounts } = options;
  return {
    policy: await readPolicy(options.policy),
    accounts: accounts === null ? [] : parseAccounts(await textOf('--accounts', accounts), accounts),
    fingerprints: await fingerprintKey(secret),
  };
}

async function readable(file: string): Promise<void> {
  await access(file, constants.R_OK).catch(() => {
    throw new UsageError(`${file}: there is no such file, or it cannot be read.`);
  });
}

async function textOf(flag: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${flag} ${file}: there is no such file, or it cannot be read.`);
  });
}

async function readSecret(file: string): Promise<string> {
  const secret = (await textOf('--secret-file', file)).trim();
  if (secret.length < 32)
    throw new UsageError(
      `--secret-file ${file}: holds fewer than 32 characters, so it is no deployment's WEIR_SECRET.`,
    );
  return secret;
}

async function readPolicy(given: string | null): Promise<Policy> {
  const preset = given === null ? 'balanced' : Object.hasOwn(PRESETS, given) ? given : null;
  const document = preset ?? parsedPolicy(given ?? '', await textOf('--policy', given ?? ''));
  const read = await parsePolicy(document);
  if (!read.ok) throw new UsageError(`--policy ${given ?? ''}: ${read.problems.join('; ')}`);
  return read.policy;
}

function parsedPolicy(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`--policy ${file}: not valid JSON. The README shows a policy document.`);
  }
}
