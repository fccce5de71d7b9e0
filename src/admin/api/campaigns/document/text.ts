import { plain } from '../plain.ts';

/**
 * Text of any origin as a code span: nothing in it is a link, HTML or emphasis, and a pipe, which would end a table's cell in spite of a backslash where
 * another stands before it, becomes a broken bar.
 */
export function code(text: string): string {
  const line = plain(text).replaceAll('|', '¦');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 || line.trim() !== line || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

/** Prose of any origin: all that Markdown and HTML read is escaped, and addresses are no links. */
export const prose = (text: string): string =>
  plain(text)
    .replaceAll('|', '¦')
    .replace(/[\\`*_{}[\]<>#!~&@$^]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);

/** A table (GitHub Flavored Markdown); cells are Markdown without pipes and line breaks. A colon after a heading aligns its column to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const aligned = headings.map((heading) => (heading.endsWith(':') ? '---:' : '---'));
  return [row(headings.map((heading) => heading.replace(/:$/, ''))), row(aligned), ...rows.map(row)].join(
    '\n',
  );
}

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
