/** Why a request failed: Weir's reason code when Weir refused it, else null and the message. */
export interface Failure {
  readonly reason: string | null;
  readonly message: string;
}

/**
 * Reads an SDK's error. OpenAI's and Anthropic's carry the answer's headers; Google's carries only the body as its message, where the
 * reason stands in `ErrorInfo`.
 */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return {
    reason: headerOf(error) ?? /"metadata":\{"reason":"([a-z_]+)"/.exec(message)?.[1] ?? null,
    message,
  };
}

function headerOf(error: unknown): string | null {
  const headers: unknown =
    typeof error === 'object' && error !== null && 'headers' in error ? error.headers : null;
  return headers instanceof Headers ? headers.get('weir-reason') : null;
}
