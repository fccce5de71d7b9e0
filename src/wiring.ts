import { shardOf } from './accounting/index.ts';
import {
  campaignRegions,
  DurableBoard,
  DurableCampaigns,
  UpstashBoard,
  UpstashCampaigns,
  type BoardObject,
  type FieldDependencies,
  type FieldObject,
  type RegionDependencies,
  type RegionObject,
} from './board/index.ts';
import type { CampaignBoard, CampaignRegion } from './campaigns/index.ts';
import { loadConfig, type Config } from './config/config.ts';
import {
  InvalidCursor,
  type AccountRegister,
  type AuditLog,
  type Board,
  type KeyDirectory,
  type KeyId,
  type KeyRecords,
} from './domain/index.ts';
import type { ReportPort } from './enforcement/index.ts';
import { createRuntime, KeyIds, type Runtime } from './gateway/index.ts';
import {
  accountRegister,
  keyDirectory,
  type Accounts,
  type AccountsDependencies,
  type Audit,
  type Directory,
  type DirectoryDependencies,
  type Ledger,
  type LedgerDependencies,
  type LedgerPort,
} from './objects/index.ts';

/** The bindings as the platform hands them over: objects, and values that only `loadConfig` reads. */
export interface Env {
  readonly LEDGER: DurableObjectNamespace<Ledger<Env>>;
  readonly DIRECTORY: DurableObjectNamespace<Directory<Env>>;
  readonly BOARD: DurableObjectNamespace<BoardObject>;
  readonly AUDIT: DurableObjectNamespace<Audit<Env>>;
  readonly ACCOUNTS: DurableObjectNamespace<Accounts<Env>>;
  readonly CAMPAIGNS: DurableObjectNamespace<FieldObject<Env>>;
  readonly REGIONS: DurableObjectNamespace<RegionObject<Env>>;
}

/** Everything that hangs on the bindings. Made once an isolate: bindings do not change while it lives. */
export interface Wiring {
  readonly config: Config;
  readonly runtime: Runtime;
  readonly ledgers: LedgerDependencies;
  readonly directories: DirectoryDependencies;
  readonly directory: KeyDirectory;
  readonly records: KeyRecords;
  readonly audit: AuditLog;
  readonly accounts: AccountsDependencies;
  readonly register: AccountRegister;
  readonly campaigns: CampaignBoard;
  readonly regions: CampaignRegion;
  readonly field: FieldDependencies;
  readonly region: RegionDependencies;
}

let wired: Wiring | null = null;

/** @throws {ConfigError} when a binding is missing, unknown or malformed. */
export async function wire(env: Env): Promise<Wiring> {
  if (wired !== null) return wired;
  const made = await make(env);
  wired ??= made;
  return wired;
}

async function make(env: Env): Promise<Wiring> {
  const config = await loadConfig({ ...env });
  const board = makeBoard(env, config);
  const campaigns = makeCampaigns(env, config);
  const regions = campaignRegions((region) => env.REGIONS.getByName(`region-${region}`), {
    regions: config.campaignRegions,
    timeoutMs: 4 * config.policy.timeouts.board,
  });
  const ledger = (key: KeyId) => ledgerOf(env, key);
  const shard = (key: KeyId) => shardAt(env, shardOf(key, config.directoryShards));
  const shards = Array.from({ length: config.directoryShards }, (_, index) => () => shardAt(env, index));
  return {
    config,
    runtime: await createRuntime(
      config,
      new KeyIds(config.secret),
      crypto.randomUUID(),
      reportPort(ledger, shard),
    ),
    ledgers: {
      config,
      board,
      shared: config.upstash !== null,
      publish: async (summary) => shard(summary.key).update(summary),
      regions,
      account: async (key, taken) => accountsOf(env).account(key, taken),
    },
    directories: { config, board, ledger },
    directory: keyDirectory(
      shards.map((stub) => ({
        list: async (...args) => stub().list(...args),
        overview: async () => stub().overview(),
      })),
    ),
    ...existing(ledger, shard),
    audit: auditOf(env),
    register: accountRegister(() => accountsOf(env)),
    campaigns,
    regions,
    field: { policy: config.policy, shared: sharedCampaigns(config) },
    region: { deployment: config.deployment, campaigns },
  };
}

type LedgerOf = (key: KeyId) => LedgerPort;
type ShardOf = (key: KeyId) => ReturnType<typeof shardAt>;

/** The directory takes the reports of keys that may have no ledger. */
const reportPort =
  (ledger: LedgerOf, shard: ShardOf): ReportPort =>
  async (key, report, known) =>
    known
      ? { known, acknowledgement: await ledger(key).report(key, report, null) }
      : await shard(key).report(key, report);

/** Ledgers by way of the directory: a call to its stub would make a ledger for a key that has none. */
const existing = (ledger: LedgerOf, shard: ShardOf): Pick<Wiring, 'records' | 'accounts'> => ({
  records: {
    detail: async (key) => ((await shard(key).has(key)) ? ledger(key).detail() : null),
    override: async (key, override) => ((await shard(key).has(key)) ? ledger(key).override(override) : null),
  },
  accounts: {
    notify: async (key, standing) => {
      if (await shard(key).has(key)) await ledger(key).accountChanged(standing);
    },
  },
});

function makeBoard(env: Env, config: Config): Board {
  const timeoutMs = config.policy.timeouts.board;
  return config.upstash === null
    ? new DurableBoard(env.BOARD, { shards: config.directoryShards, timeoutMs })
    : new UpstashBoard({ ...config.upstash, timeoutMs });
}

function makeCampaigns(env: Env, config: Config): CampaignBoard {
  return new DurableCampaigns(() => env.CAMPAIGNS.getByName('campaigns'), 3 * config.policy.timeouts.board);
}

/** Each of those on the way to it has its own time-out, a little longer than the next one's: a batch may wait for the one before it. */
function sharedCampaigns({ policy, upstash }: Config): CampaignBoard | null {
  const timeoutMs = 2 * policy.timeouts.board;
  return upstash === null ? null : new UpstashCampaigns({ ...upstash, policy, timeoutMs });
}

/** Stubs belong to the request that made them, so each call makes its own. */
const ledgerOf = (env: Env, key: KeyId): LedgerPort => env.LEDGER.get(env.LEDGER.idFromName(key));

const shardAt = (env: Env, index: number) => env.DIRECTORY.get(env.DIRECTORY.idFromName(`shard-${index}`));

const accountsOf = (env: Env) => env.ACCOUNTS.get(env.ACCOUNTS.idFromName('accounts'));

function auditOf(env: Env): AuditLog {
  const stub = () => env.AUDIT.get(env.AUDIT.idFromName('audit'));
  return {
    append: async (entry) => stub().append(entry),
    list: async (cursor, limit) => {
      if (cursor !== null && !/^\d{1,15}$/.test(cursor)) throw new InvalidCursor('not a cursor of this list');
      return stub().list(cursor === null ? null : Number(cursor), limit);
    },
  };
}
