import type { Refusal, WireRefusal } from '../../domain/index.ts';
import { messageWithHelp, wireRefusal } from '../shared/refusal.ts';

/**
 * Anthropic's error object (docs.anthropic.com/en/api/errors). `type` has a fixed vocabulary, so the stable reason stands in
 * `details.error_code`, which the SDK exposes as `errorCode`.
 */
export const refuse = (refusal: Refusal): WireRefusal =>
  wireRefusal(refusal, [['request-id', refusal.requestId]], {
    type: 'error',
    error: {
      type: TYPES[refusal.status],
      message: messageWithHelp(refusal),
      details: { error_code: refusal.reason },
    },
    request_id: refusal.requestId,
  });

const TYPES: Readonly<Record<Refusal['status'], string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  502: 'api_error',
  503: 'api_error',
  504: 'timeout_error',
};
