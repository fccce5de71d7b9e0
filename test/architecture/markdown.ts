/** Codes in the first column of every table whose first heading is `column`: `` | `quota_cost` | … `` under `| code | … |`. */
export function codesOf(markdown: string, column: string): readonly string[] {
  let inside = false;
  const codes: string[] = [];
  for (const line of markdown.split('\n')) {
    const first = line.startsWith('|') ? (line.split('|')[1] ?? '').trim() : null;
    if (first === null) inside = false;
    else if (first === column) inside = true;
    else if (inside && first.startsWith('`')) codes.push(first.replaceAll('`', ''));
  }
  return codes;
}

/** The text from a heading to the next one of the same or a higher level; empty when there is no such heading. */
export function sectionOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n');
  const from = lines.indexOf(heading);
  if (from < 0) return '';
  const level = heading.indexOf(' ');
  const ends = (line: string) => /^#+ /.test(line) && line.indexOf(' ') <= level;
  const length = lines.slice(from + 1).findIndex(ends);
  return lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n');
}

/** Targets of links to files of the project, without their anchors. */
export const linksOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target) && !target.startsWith('#'))
    .map((target) => target.replace(/#.*$/, ''));

/** Members of a union type of string literals, as written: `type Reason = 'a' | Other` gives `a`. */
export function literalsOf(source: string, type: string): readonly string[] {
  const declaration = new RegExp(`export type ${type} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...declaration.matchAll(/'([a-z_]+)'/g)].map(([, literal = '']) => literal);
}
