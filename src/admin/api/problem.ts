/** Every kind of error the admin API answers with. Stable: the kind is the end of the problem's `type` URN (docs/admin.md). */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Invalid request' },
  unauthenticated: { status: 401, title: 'Authentication required' },
  forbidden: { status: 403, title: 'Role too low' },
  'path-not-found': { status: 404, title: 'No such path' },
  'key-not-found': { status: 404, title: 'No such key' },
  'account-not-found': { status: 404, title: 'No such account' },
  'campaign-not-found': { status: 404, title: 'No such campaign' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'account-conflict': { status: 409, title: 'Key of another account' },
  'campaign-conflict': { status: 409, title: 'Against a decision in force' },
  'body-too-large': { status: 413, title: 'Body too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'not-members': { status: 422, title: 'Not members of the campaign' },
  internal: { status: 500, title: 'Internal error' },
  'not-configured': { status: 503, title: 'Admin API not configured' },
  unavailable: { status: 503, title: 'Storage unavailable' },
  timeout: { status: 504, title: 'Storage timed out' },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

/** One invalid input: where it was, its name (a dotted path in a body, empty for the body itself) and what is wrong. */
export interface FieldError {
  readonly in: 'query' | 'body';
  readonly name: string;
  readonly detail: string;
}

interface Extra {
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An error to be answered as `application/problem+json` (RFC 9457). `detail` reaches the caller: it never carries what the caller sent. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(kind: ProblemKind, detail: string, extra: Extra = {}) {
    super(detail, { cause: extra.cause });
    this.kind = kind;
    this.errors = extra.errors ?? [];
    this.headers = extra.headers ?? {};
  }
}

export const invalid = (errors: readonly FieldError[]): Problem =>
  new Problem(
    'invalid-request',
    errors.map((error) => `${error.name || error.in}: ${error.detail}`).join('; '),
    {
      errors,
    },
  );

/** Told of every fault that is Weir's own (5xx), with the `instance` the caller was given. */
export type Report = (fault: {
  readonly instance: string;
  readonly kind: ProblemKind;
  readonly cause: unknown;
}) => void;

/**
 * The answer to a thrown error. Anything but a {@link Problem} is `internal` and keeps its message to itself. `instance` names the
 * occurrence by a random UUID, not by the request's path, into which analysts paste credentials by mistake.
 */
export function answerProblem(error: unknown, report: Report): Response {
  const problem =
    error instanceof Problem ? error : new Problem('internal', 'Unexpected error.', { cause: error });
  const { kind, message: detail, errors, cause } = problem;
  const { status, title } = PROBLEMS[kind];
  const instance = `urn:uuid:${crypto.randomUUID()}`;
  if (status >= 500 && cause !== undefined) report({ instance, kind, cause });
  const body = { type: `urn:weir:problem:${kind}`, title, status, detail, instance };
  return new Response(JSON.stringify(errors.length > 0 ? { ...body, errors } : body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...problem.headers },
  });
}
