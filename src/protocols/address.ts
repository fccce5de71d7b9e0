/** A request's path and query (with its question mark, or empty), normalised as in WHATWG URL. */
export interface Address {
  readonly path: string;
  readonly search: string;
}

/** What normalising could change: dot segments, also percent-encoded ones, and backslashes. The runtime hands URLs over as they came. */
const UNUSUAL = /\/\.|[%\\#]/;

/** Cuts an absolute URL up. Parsing an ordinary one would cost a clean request more than all that is decided by it. */
export function addressOf(url: string): Address {
  if (UNUSUAL.test(url)) {
    const { pathname, search } = new URL(url);
    return { path: pathname, search };
  }
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const mark = url.indexOf('?', start);
  return mark < 0
    ? { path: url.slice(start), search: '' }
    : { path: url.slice(start, mark), search: url.slice(mark) };
}
