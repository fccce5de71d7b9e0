import { describe, expect, it } from 'vitest';
import { codesOf, linksOf, literalsOf, sectionOf } from './markdown.ts';

const DOCUMENT = `# Title

## One

| code    | what |
| ------- | ---- |
| \`one\` | 1    |

| other | what |
| ----- | ---- |
| \`no\` | -   |

### Inside

| code    |
| ------- |
| \`two\` |

## Two

[a](a.md#part) [b](https://example.com/b) [c](#one) [d](../LICENSE)
`;

describe('reading documents', () => {
  it('finds the codes of the tables with that first column, and of no other', () => {
    expect(codesOf(DOCUMENT, 'code')).toEqual(['one', 'two']);
  });

  it('cuts a section at the next heading of its level', () => {
    expect(codesOf(sectionOf(DOCUMENT, '### Inside'), 'code')).toEqual(['two']);
    expect(sectionOf(DOCUMENT, '## One')).not.toContain('[a]');
    expect(sectionOf(DOCUMENT, '## Three')).toBe('');
  });

  it('finds links to files', () => {
    expect(linksOf(DOCUMENT)).toEqual(['a.md', '../LICENSE']);
  });

  it('finds the literals of a union', () => {
    expect(literalsOf(`export type A =\n  | B\n  | 'x'\n  | 'y_z';\nexport type B = 'w';`, 'A')).toEqual([
      'x',
      'y_z',
    ]);
  });
});
