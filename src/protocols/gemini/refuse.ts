import type { Refusal, WireRefusal } from '../../domain/index.ts';
import { wireRefusal } from '../shared/refusal.ts';

const TYPE = 'type.googleapis.com/google.rpc.';

/** Google's error model (AIP-193): the stable reason stands in `ErrorInfo`, with RetryInfo and Help where they apply. */
export const refuse = (refusal: Refusal): WireRefusal =>
  wireRefusal(refusal, [], {
    error: {
      code: refusal.status,
      message: refusal.message,
      status: STATUSES[refusal.status],
      details: details(refusal),
    },
  });

const details = ({ reason, requestId, retryAfter, help }: Refusal): readonly object[] => [
  {
    '@type': `${TYPE}ErrorInfo`,
    reason: reason.toUpperCase(),
    domain: 'weir',
    metadata: { reason, requestId },
  },
  { '@type': `${TYPE}RequestInfo`, requestId },
  ...(retryAfter === null ? [] : [{ '@type': `${TYPE}RetryInfo`, retryDelay: `${retryAfter}s` }]),
  ...(help === null ? [] : [{ '@type': `${TYPE}Help`, links: [{ description: 'What to do', url: help }] }]),
];

/** google.rpc.Code for each status; there is none for 413, which Google words as an invalid argument. */
const STATUSES: Readonly<Record<Refusal['status'], string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  413: 'INVALID_ARGUMENT',
  429: 'RESOURCE_EXHAUSTED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};
