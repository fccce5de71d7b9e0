import { consumption } from '../accounting/index.ts';
import { addTaken } from '../campaigns/index.ts';
import {
  ACTIONS,
  atLeast,
  ENGINE,
  requestsIn,
  type AccountRecord,
  type Action,
  type Policy,
} from '../domain/index.ts';
import type { FingerprintKey } from '../features/index.ts';
import { Customers } from './accounts.ts';
import { Campaigns } from './campaigns.ts';
import { enforce, type Change } from './enforce.ts';
import { newKeyState, type KeyState } from './key-state.ts';
import { Labels } from './labels.ts';
import type { LogLine } from './log-line.ts';
import { prevalenceOf } from './prevalence.ts';
import { readRequest, type LoggedRequest } from './request.ts';
import { rounded } from './round.ts';
import { addShare } from './shares.ts';
import type { DecisionLine, KeyReport, Summary } from './summary.ts';
import { Warm } from './warm.ts';

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
  /** The same traffic in figures that are no part of the summary, for the reader of a report. */
  aside(): Aside;
}

/** Requests that were counted and could not be judged, and what happened under licences. */
export interface Aside {
  readonly opaque: number;
  readonly unknownPath: number;
  readonly licensedRequests: number;
  /** Keys whose licensed traffic alone would have reached `throttle` without the licence. */
  readonly licensedHarvests: number;
  /** Epoch ms of the first and the last request; null in an empty log. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Models told apart by name, in the whole log and for one key. */
const MODELS = 512;
const MODELS_OF_KEY = 32;
const DAY_MS = 86_400_000;

export const newBacktest = (settings: BacktestSettings): Backtest => new Run(settings);

class Run implements Backtest {
  readonly #settings: BacktestSettings;
  readonly #customers: Customers;
  readonly #campaigns: Campaigns;
  readonly #keys = new Map<string, KeyState>();
  readonly #warm = new Warm();
  readonly #models = new Labels(MODELS, 'other');
  readonly #unseen = { opaque: 0, unknown_path: 0 };
  #requests = 0;
  #from = Infinity;
  #to = -Infinity;

  constructor(settings: BacktestSettings) {
    this.#settings = settings;
    this.#customers = new Customers(settings.accounts ?? []);
    this.#campaigns = new Campaigns(settings.policy, settings.fingerprints, (key, from, at) =>
      this.#changed(key, at, { from, to: key.effective, evidence: key.track.evidence }, false),
    );
  }

  take(line: LogLine): void {
    const { policy, fingerprints } = this.#settings;
    const key = this.#keyOf(line);
    this.#warm.use(key.track);
    const request = readRequest(line, fingerprints, policy);
    const { outputTokens } = request.exchange.outcome;
    if (request.unseen !== null) this.#unseen[request.unseen]++;
    this.#count(key, line.ts, request, policy);
    this.#campaigns.prepare(key, line.ts);
    const forwarded = enforce(key, request, policy, {
      judged: () => this.#campaigns.take(key, line, request),
      changed: (change, licensed) => this.#changed(key, line.ts, change, licensed),
    });
    if (forwarded) {
      key.forwarded += requestsIn(request.exchange);
      key.forwardedTokens += outputTokens;
    }
  }

  summary(skipped = 0): Summary {
    const campaigns = this.#campaigns.reports();
    const keys = [...this.#keys].map(([name, key]) => [name, reportOf(key, campaigns)] as const);
    return {
      requests: this.#requests,
      skipped,
      policy: this.#settings.policy.id,
      engine: ENGINE,
      keys: Object.fromEntries(keys),
      campaigns,
      prevalence: prevalenceOf(this.#keys.values(), this.#models),
    };
  }

  aside(): Aside {
    const licensed = [...this.#keys.values()].filter((key) => key.licensed !== null);
    return {
      opaque: this.#unseen.opaque,
      unknownPath: this.#unseen.unknown_path,
      licensedRequests: licensed.reduce((sum, key) => sum + key.licensedRequests, 0),
      licensedHarvests: licensed.filter(({ licensed }) => isHarvest(licensed?.decision.action)).length,
      from: this.#requests === 0 ? null : this.#from,
      to: this.#requests === 0 ? null : this.#to,
    };
  }

  #keyOf({ key: name, account, ts }: LogLine): KeyState {
    let key = this.#keys.get(name);
    if (key === undefined) this.#keys.set(name, (key = newKeyState(this.#settings.policy, ts, name)));
    if (key.account !== null) return key;
    key.customer = this.#customers.find(name, account ?? null);
    key.account = account ?? key.customer?.account ?? null;
    return key;
  }

  #count(key: KeyState, at: number, { exchange }: LoggedRequest, policy: Policy): void {
    const { model, outcome } = exchange;
    const { inputTokens, outputTokens: tokens } = outcome;
    const { cost } = consumption(model, inputTokens, tokens, policy);
    const requests = requestsIn(exchange);
    key.taken = addTaken(key.taken, { requests, inputTokens, outputTokens: tokens, cost });
    this.#requests += requests;
    this.#from = Math.min(this.#from, at);
    this.#to = Math.max(this.#to, at);
    key.requests += requests;
    key.outputTokens += tokens;
    const label = this.#models.numberOf(model ?? 'unnamed');
    addShare(key.models, label, tokens, MODELS_OF_KEY, this.#models.other);
    addShare(key.days, Math.floor(at / DAY_MS), tokens, Infinity, 0);
  }

  #changed(key: KeyState, ts: number, { from, to, evidence: own }: Change, licensed: boolean): void {
    const bound = !licensed && to === key.bloc?.decision ? key.bloc : null;
    const evidence = bound?.evidence ?? own;
    if (!licensed) reached(key, ts);
    this.#settings.onDecision?.({
      ts,
      key: key.name,
      ...(key.account === null ? {} : { account: key.account }),
      from: from.action,
      to: to.action,
      request: key.requests,
      output_tokens: key.outputTokens,
      score: rounded(evidence.score),
      reasons: evidence.reasons.map(({ reason, score, count }) => ({
        reason,
        weight: rounded(score),
        count,
      })),
      clears: to.clears,
      ...(licensed ? { licensed } : {}),
      ...(bound === null ? {} : { campaign: bound.campaign }),
    });
  }
}

const isHarvest = (action: Action | undefined): boolean =>
  action !== undefined && atLeast(action, 'throttle');

/** Notes an action that a key has reached, and every milder one that it passed on the way. */
function reached(key: KeyState, ts: number): void {
  const { action, reasons } = key.effective;
  if (action !== key.worst.action && atLeast(action, key.worst.action)) key.worst = { action, reasons };
  for (const rung of ACTIONS)
    if (rung !== 'allow' && atLeast(action, rung))
      key.first[rung] ??= { ts, request: key.requests, output_tokens: key.outputTokens };
}

const reportOf = (key: KeyState, campaigns: Summary['campaigns']): KeyReport => ({
  ...(key.account === null ? {} : { account: key.account }),
  requests: key.requests,
  output_tokens: key.outputTokens,
  first: key.first,
  final: key.effective.action,
  forwarded: key.forwarded,
  forwarded_output_tokens: key.forwardedTokens,
  score: rounded(key.track.decision.score),
  reasons: key.effective.reasons,
  ...(key.bloc !== null && campaigns[key.bloc.campaign]?.keys.includes(key.name)
    ? { campaign: key.bloc.campaign }
    : {}),
});
