import { consumption, globMatches, paced, perSecond, reservation } from '../accounting/index.ts';
import {
  atLeast,
  requestsIn,
  type Decision,
  type Evidence,
  type Policy,
  type Quota,
} from '../domain/index.ts';
import { isUnderScrutiny, quotasUnder } from '../objects/ledger/grant.ts';
import { covering, spend } from '../policy/licence.ts';
import { attention } from '../scoring/index.ts';
import { observationsOf } from './batch.ts';
import type { KeyState } from './key-state.ts';
import type { LoggedRequest } from './request.ts';
import { newTrack, redecide, unpacked, weigh, type Track } from './track.ts';
import { charge, fits, type Windows } from './windows.ts';

/** Who is told of a request as it is taken, in the order in which things happen. */
export interface Onlookers {
  /** It was judged, under no licence: campaigns may come to bind the key by it. */
  judged(): void;
  /** It changed the key's action. `licensed`: recorded, and not acted on. */
  changed(change: Change, licensed: boolean): void;
}

export const NOBODY: Onlookers = { judged: () => undefined, changed: () => undefined };

export interface Change {
  readonly from: Decision;
  readonly to: Decision;
  readonly evidence: Evidence;
}

/**
 * Takes a request as the edge would; returns whether it would have been forwarded. What a request reveals counts from the next one on, except for a key under
 * scrutiny, which is judged before it is forwarded. All that is in the log is judged, also what a block would have kept away: the log cannot react.
 */
export function enforce(
  key: KeyState,
  request: LoggedRequest,
  policy: Policy,
  onlookers: Onlookers,
): boolean {
  if (isRefusedUnseen(request, policy)) return false;
  const { exchange } = request;
  const isFirst = exchange.batch !== undefined && key.known;
  key.known ||= exchange.outcome.accepted;
  const seen = { ...request, observed: key.known && request.isObserved(key.oneIn) };
  key.oneIn = oneIn(key, policy, exchange.at);
  key.pace = paced(key.pace, requestsIn(exchange), exchange.at);
  return underLicence(key, seen, policy, onlookers) ?? byMerit(key, seen, isFirst, policy, onlookers);
}

/** As the ledger says in a lease (see objects/ledger/book.ts), which is what the next request goes by. */
const oneIn = ({ effective, bloc, track, pace }: KeyState, { sampling }: Policy, now: number): number =>
  effective.action === 'allow' && bloc === null
    ? attention(unpacked(track), perSecond(pace, now), sampling, now)
    : 1;

interface Seen extends LoggedRequest {
  /** The key has a ledger, and the request is among those that are judged. */
  readonly observed: boolean;
}

const isRefusedUnseen = ({ unseen }: LoggedRequest, policy: Policy): boolean =>
  unseen !== null && policy[unseen === 'opaque' ? 'uninspected' : 'unknownPaths'] === 'refuse';

/** Null when no licence covers the request. What is recorded stays apart from what the key is judged by. */
function underLicence(key: KeyState, request: Seen, policy: Policy, onlookers: Onlookers): boolean | null {
  const { customer } = key;
  if (customer === null || customer.licences.length === 0) return null;
  const { at, model, outcome } = request.exchange;
  const index = covering(customer.licences, customer.uses, model, at, globMatches);
  if (index === null) return null;
  customer.uses[index] = spend(
    customer.uses[index]!,
    outcome.inputTokens + outcome.outputTokens,
    requestsIn(request.exchange),
  );
  key.licensedRequests++;
  key.licensed ??= newTrack(policy, at);
  const from = judged(key.licensed, request, false, policy);
  const { decision: to, evidence } = key.licensed;
  if (from !== null) onlookers.changed({ from, to, evidence }, true);
  return admit(key.windows, request, policy.quotas, policy);
}

/** `isFirst`: judged before it is forwarded, whatever the key's standing. */
function byMerit(
  key: KeyState,
  request: Seen,
  isFirst: boolean,
  policy: Policy,
  onlookers: Onlookers,
): boolean {
  const { track } = key;
  const { at } = request.exchange;
  const from = key.effective;
  if (atLeast(track.decision.enforced, 'verify')) redecide(track, policy, at);
  const weighed = (ahead: boolean): void => {
    judged(track, request, ahead, policy);
    const to = key.effective;
    if (from.action !== to.action) onlookers.changed({ from, to, evidence: track.evidence }, false);
    if (request.observed) onlookers.judged();
  };
  const waits = isFirst || isUnderScrutiny(key.effective, policy);
  if (waits) weighed(true);
  const decision = key.effective;
  // Members of a campaign that is held back share one budget, whatever else holds one of them back.
  const { bloc } = key;
  const windows = bloc !== null && atLeast(bloc.decision.enforced, 'throttle') ? bloc.windows : key.windows;
  const forwarded =
    !atLeast(decision.enforced, 'verify') && admit(windows, request, quotasUnder(policy, decision), policy);
  if (!waits) weighed(false);
  return forwarded;
}

/** Judges and decides; returns the decision before when the action has changed. */
function judged(track: Track, { exchange, observed }: Seen, ahead: boolean, policy: Policy): Decision | null {
  if (observed) for (const observation of observationsOf(exchange)) weigh(track, observation, ahead, policy);
  return redecide(track, policy, exchange.at);
}

/** Whether the quotas leave room; then what it took is charged. */
function admit(
  windows: Windows,
  { call, inputEstimate, exchange }: LoggedRequest,
  quotas: readonly Quota[],
  policy: Policy,
): boolean {
  if (quotas.length === 0) return true;
  const { at, model, outcome } = exchange;
  const requests = requestsIn(exchange);
  const need =
    exchange.batch === undefined
      ? reservation(call, inputEstimate, policy)
      : consumption(model, inputEstimate, 0, policy, requests);
  if (!fits(windows, quotas, need, at)) return false;
  charge(
    windows,
    quotas,
    consumption(model, outcome.inputTokens, outcome.outputTokens, policy, requests),
    at,
  );
  return true;
}
