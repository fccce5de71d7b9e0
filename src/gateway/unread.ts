import type { Policy } from '../domain/index.ts';
import type { KeyLease } from '../enforcement/index.ts';
import type { Target } from './locate.ts';
import type { ModelNames } from './model-names.ts';
import { isExact } from './outgoing.ts';

/**
 * Whether a request that need not be observed may go on as it comes, its body unread: nothing else may depend on what it says. Its origin must not, nor a quota on
 * tokens, and its answer must tell which model to count it under. Of one that the policy would refuse for being unreadable, nobody must be able to hide the fact.
 */
export const mayGoUnread = (
  { route, origins }: Target,
  lease: KeyLease,
  policy: Policy,
  names: ModelNames,
): boolean =>
  route.inspect &&
  route.batch === undefined &&
  policy.uninspected === 'forward' &&
  !isExact(lease.lease, policy) &&
  origins.every(({ models }) => models.length === 0) &&
  (route.model !== null || names.knows(lease));
