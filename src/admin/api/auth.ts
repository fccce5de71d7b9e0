import type { AdminRole, AdminToken } from '../../config/config.ts';
import { Problem } from './problem.ts';

/** Each role may do what the ones before it may. */
const ROLES: readonly AdminRole[] = ['viewer', 'analyst', 'admin'];

const BEARER = /^Bearer +([A-Za-z0-9._~+/-]{1,512}=*)$/i;

/**
 * The configured token that an `Authorization` header presents (RFC 6750).
 * @throws {Problem} 503 when no token is configured, 401 when none was presented or it is unknown.
 */
export async function authenticate(
  header: string | undefined,
  tokens: readonly AdminToken[],
): Promise<AdminToken> {
  if (tokens.length === 0) throw new Problem('not-configured', NOT_CONFIGURED);
  if (header === undefined) throw unauthenticated('Send an admin token: Authorization: Bearer <token>.', '');
  const presented = BEARER.exec(header)?.[1];
  const token = presented === undefined ? null : await find(presented, tokens);
  if (token === null) throw unauthenticated('The admin token is not known.', ', error="invalid_token"');
  return token;
}

/** @throws {Problem} 403 when the token's role is below `role`. */
export function authorize(token: AdminToken, role: AdminRole): void {
  if (ROLES.indexOf(token.role) >= ROLES.indexOf(role)) return;
  const challenge = `Bearer realm="weir-admin", error="insufficient_scope", scope="${role}"`;
  throw new Problem('forbidden', `This needs the role ${role}; the token has the role ${token.role}.`, {
    headers: { 'www-authenticate': challenge },
  });
}

const NOT_CONFIGURED = 'No admin token is configured: set the binding ADMIN_TOKENS (see docs/admin.md).';

const unauthenticated = (detail: string, error: string): Problem =>
  new Problem('unauthenticated', detail, {
    headers: { 'www-authenticate': `Bearer realm="weir-admin"${error}` },
  });

/** Looks at every token whatever the outcome, so that the time taken tells nothing of which one came close. */
async function find(presented: string, tokens: readonly AdminToken[]): Promise<AdminToken | null> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(presented));
  const hash = new Uint8Array(digest);
  let found: AdminToken | null = null;
  for (const token of tokens) if (constantTimeEqual(hash, fromHex(token.sha256))) found ??= token;
  return found;
}

/** Compares without an early exit; portable, as `crypto.subtle.timingSafeEqual` exists in workerd alone. Lengths are not secret. */
export function constantTimeEqual(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (const [index, byte] of a.entries()) difference |= byte ^ (b[index] ?? 0);
  return difference === 0;
}

const fromHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
