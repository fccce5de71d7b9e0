import type { Refusal, WireRefusal } from '../../domain/index.ts';
import { messageWithHelp, wireRefusal } from '../shared/refusal.ts';

/**
 * OpenAI's error object (platform.openai.com/docs/guides/error-codes): `code` is the stable reason; `type` is the one that OpenAI sends
 * with the status.
 */
export const refuse = (refusal: Refusal): WireRefusal =>
  wireRefusal(refusal, [['x-request-id', refusal.requestId]], {
    error: {
      message: messageWithHelp(refusal),
      type: typeOf(refusal),
      param: null,
      code: refusal.reason,
    },
  });

const typeOf = ({ status, reason }: Refusal): string => {
  if (status === 403) return 'request_forbidden';
  if (status === 429) return reason.endsWith('_tokens') ? 'tokens' : 'requests';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
};
