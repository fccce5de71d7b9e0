import * as z from 'zod';

const CURSOR_LIMIT = 1024;

/** Query parameters of every list. Cursors are opaque and come from the answer's `next`. */
export const paging = {
  cursor: z.string().min(1).max(CURSOR_LIMIT).optional().describe('`next` of the page before.'),
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items a page.'),
};

/** RFC 8288 link to the page after `answer`, relative to the host; null when `answer` is not a page or the last one. */
export function nextLink(requestUrl: string, answer: unknown): string | null {
  const next = z.object({ next: z.string() }).safeParse(answer);
  if (!next.success) return null;
  const url = new URL(requestUrl);
  url.searchParams.set('cursor', next.data.next);
  return `<${url.pathname}${url.search}>; rel="next"`;
}
