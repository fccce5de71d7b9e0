/** A request's path and query (with its question mark, or empty), as the runtime has normalised them. */
export interface Address {
  readonly path: string;
  readonly search: string;
}

/** Cuts an absolute URL up. Parsing it again would cost a clean request more than all that is decided by it. */
export function addressOf(url: string): Address {
  const start = url.indexOf('/', url.indexOf('//') + 2);
  const hash = url.indexOf('#', start);
  const end = hash < 0 ? url.length : hash;
  const mark = url.indexOf('?', start);
  return mark < 0 || mark > end
    ? { path: url.slice(start, end), search: '' }
    : { path: url.slice(start, mark), search: url.slice(mark, end) };
}
