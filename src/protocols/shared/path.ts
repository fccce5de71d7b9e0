/**
 * A path as a server is likely to read it: percent-encoding undone, slashes single, none at the end. Used to recognise, never to forward,
 * so that `/v1/%63hat//completions/` is inspected like `/v1/chat/completions`.
 */
export const canonical = (path: string): string => {
  const decoded = path.includes('%') ? decode(path) : path;
  if (!decoded.includes('//') && !decoded.endsWith('/')) return decoded;
  return `/${decoded.split('/').filter(Boolean).join('/')}`;
};

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Segments of a canonical path below the first of `versions` that it starts with; all of them when it starts with none. */
export const segments = (path: string, versions: readonly string[]): readonly string[] => {
  const parts = canonical(path).split('/').slice(1);
  return versions.includes(parts[0] ?? '') ? parts.slice(1) : parts;
};
