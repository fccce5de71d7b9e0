/** Values that may stand in a log: never a header, a body or an error's own text, which can quote either. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** One structured line. `event` is a stable name (`origin_unreachable`), `fields` say which part of Weir is concerned. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: Fields): void {
  console[level](JSON.stringify({ level, event, ...redacted(fields) }));
}

/** An error by its class alone. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

const SECRET = /\b(sk-[\w-]{6,}|Bearer\s+\S+|AIza[\w-]{10,}|[\w-]{40,})/g;

/** The one redactor: what looks like a credential is cut out of whatever is logged. */
function redacted(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(SECRET, '[redacted]').slice(0, 500) : value,
    ]),
  );
}
