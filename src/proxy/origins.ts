import { globMatches } from '../accounting/index.ts';
import type { Origin } from '../config/config.ts';
import type { ProtocolName } from '../domain/index.ts';

/** Origins behind the longest of the prefixes that a path begins with, and the path without it; null when no prefix matches. */
export function byPrefix(
  origins: readonly Origin[],
  path: string,
): { readonly origins: readonly Origin[]; readonly path: string } | null {
  let best = '';
  for (const { prefix } of origins)
    if (prefix !== null && prefix.length > best.length && isBelow(path, prefix)) best = prefix;
  if (best === '') return null;
  return { origins: origins.filter(({ prefix }) => prefix === best), path: path.slice(best.length) || '/' };
}

const isBelow = (path: string, prefix: string): boolean =>
  path.startsWith(prefix) && (path.length === prefix.length || path[prefix.length] === '/');

export const byProtocol = (origins: readonly Origin[], protocol: ProtocolName): readonly Origin[] =>
  origins.filter((origin) => origin.prefix === null && origin.protocol === protocol);

/** The origin that serves a model: one that names it, else one that takes any. Null when the model is nobody's. */
export const forModel = (origins: readonly Origin[], model: string | null): Origin | null =>
  origins.find(({ models }) => models.some((glob) => model !== null && globMatches(glob, model))) ??
  origins.find(({ models }) => models.length === 0) ??
  null;
