import type { Config, Origin } from '../config/config.ts';
import type { Credential, Protocol, Route } from '../domain/index.ts';
import { credential, PROTOCOLS, recognise, type Address } from '../protocols/index.ts';
import { byPrefix, byProtocol } from '../proxy/index.ts';

/** Where a request is bound for. */
export interface Target {
  readonly protocol: Protocol;
  /** Path below the protocol's root. */
  readonly path: string;
  /** Origins that may serve it; the model decides between them. Never empty. */
  readonly origins: readonly Origin[];
  readonly route: Route;
  readonly credential: Credential | null;
}

const UNKNOWN: Route = { operation: 'other', model: null, stream: false, inspect: false };

/** Finds protocol, origins and operation of a request; null when no configured origin serves its path. */
export function locate(request: Request, address: Address, config: Config): Target | null {
  const prefixed = byPrefix(config.origins, address.path);
  const first = prefixed?.origins[0];
  if (prefixed !== null && first !== undefined)
    return target(request, address, PROTOCOLS[first.protocol], prefixed.path, prefixed.origins);
  const found = recognise(request.method, address.path + address.search, request.headers);
  if (found === null) return null;
  const origins = byProtocol(config.origins, found.protocol);
  return origins.length === 0
    ? null
    : target(request, address, PROTOCOLS[found.protocol], found.path, origins);
}

const target = (
  request: Request,
  address: Address,
  protocol: Protocol,
  path: string,
  origins: readonly Origin[],
): Target => ({
  protocol,
  path,
  origins,
  route: protocol.route(request.method, path) ?? UNKNOWN,
  credential: credential(request.headers, address.search, protocol.name),
});
