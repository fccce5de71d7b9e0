import type { Protocol, Refusal, RefusalReason } from '../domain/index.ts';
import { respond } from '../enforcement/index.ts';

/** Refuses a request for a reason of its own, whoever sent it. */
export function refuse(
  protocol: Protocol,
  status: Refusal['status'],
  reason: RefusalReason,
  message: string,
): Response {
  return respond(protocol, {
    status,
    reason,
    message,
    retryAfter: null,
    lasting: status < 500,
    help: null,
    requestId: crypto.randomUUID(),
  });
}

export const tooLarge = (bodyBytes: number): string => `The body is larger than ${bodyBytes} bytes.`;
