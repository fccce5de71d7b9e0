import { TEXT_LIMIT } from '../../domain/index.ts';

/** What of a long text is kept from its beginning; the rest of {@link TEXT_LIMIT} is its end. */
const HEAD = TEXT_LIMIT / 2;
const TAIL = TEXT_LIMIT - HEAD - 1;
const SEPARATOR = '\n';

/**
 * A text cut at {@link TEXT_LIMIT}: its two ends. A template's constant words stand at either end of a long insert, and padding in front
 * must not push them out.
 */
export const clip = (text: string): string =>
  text.length <= TEXT_LIMIT ? text : text.slice(0, HEAD) + SEPARATOR + text.slice(-TAIL);

/** Parts in order, a line apart, cut like {@link clip} without joining more than is kept. */
export const joinClipped = (parts: readonly string[]): string => {
  if (parts.length <= 1) return clip(parts[0] ?? '');
  const total = parts.reduce((sum, part) => sum + part.length + 1, -1);
  return total <= TEXT_LIMIT ? parts.join(SEPARATOR) : beginning(parts) + SEPARATOR + ending(parts);
};

const beginning = (parts: readonly string[]): string => {
  let joined = '';
  for (const part of parts) {
    if (joined.length >= HEAD) break;
    joined += (joined === '' ? '' : SEPARATOR) + part.slice(0, HEAD);
  }
  return joined.slice(0, HEAD);
};

const ending = (parts: readonly string[]): string => {
  let joined = '';
  for (let i = parts.length - 1; i >= 0 && joined.length < TAIL; i--) {
    joined = (parts[i] ?? '').slice(-TAIL) + (joined === '' ? '' : SEPARATOR) + joined;
  }
  return joined.slice(-TAIL);
};
