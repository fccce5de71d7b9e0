import { describe, expect, it } from 'vitest';
import { ArraySplitter, type Element } from '../../../../src/backtest/formats/array.ts';

const split = (text: string, chunk = text.length, limit?: number): Element[] => {
  const splitter = new ArraySplitter(limit);
  const found: Element[] = [];
  for (let at = 0; at < text.length; at += Math.max(1, chunk))
    found.push(...splitter.push(text.slice(at, at + Math.max(1, chunk))));
  return [...found, ...splitter.end()];
};

const parsed = (elements: readonly Element[]): unknown[] =>
  elements.map((one) => (typeof one === 'string' ? JSON.parse(one) : one.message));

const VALUES = [
  { a: ['x', { b: '],}["\\' }] },
  'a "quoted", \\ text',
  [],
  {},
  [1, [2]],
  null,
  -1.5e3,
  true,
  { '\u{1F600}': '' },
];

describe('an array that is split', () => {
  it.each([1, 2, 3, 7, 1000])('gives its elements, whatever the chunks (%d)', (chunk) => {
    expect(parsed(split(JSON.stringify(VALUES), chunk))).toEqual(VALUES);
    expect(parsed(split(`\uFEFF\n ${JSON.stringify(VALUES, null, 2)} \n`, chunk))).toEqual(VALUES);
  });

  it('may be empty', () => {
    expect(split('[]')).toEqual([]);
    expect(split(' [ \n ] ')).toEqual([]);
  });

  it('may end in a comma, as exporters leave one', () => {
    expect(parsed(split('[\n{"a":1},\n{"a":2},\n]\n'))).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it('loses an element that is too long, and no other', () => {
    const text = JSON.stringify([1, 'x'.repeat(50), 2]);
    for (const chunk of [1, 10, 100])
      expect(parsed(split(text, chunk, 20))).toEqual([1, 'an element is longer than 20 characters', 2]);
  });

  it('says that it was cut, after the elements that are whole', () => {
    expect(parsed(split('[{"a":1},{"a":'))).toEqual([
      { a: 1 },
      'the JSON array is not closed: the file was cut',
    ]);
  });

  it('says once that there is more than an array', () => {
    expect(parsed(split('[1] [2] x'))).toEqual([1, 'there is text after the JSON array']);
    expect(parsed(split('x[1]'))).toEqual(['there is text before the JSON array', 1]);
  });

  it('is as deep as it wants to be', () => {
    const element = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(split(`[${element},1]`, 4096)).toEqual([element, '1']);
  });
});
