/** An element of a document that {@link parseXml} has read. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const CHARACTER = /^[\t\n\r\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
const TAG = /^<(\/?)([A-Za-z][\w-]*)((?: [A-Za-z][\w-]*="[^"<]*")*) *(\/?)>/;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

/**
 * Reads a document of elements, attributes and text, as XML 1.0 has them.
 * @throws {Error} where it is not well-formed, or has anything else in it (comments, declarations, CDATA).
 */
export function parseXml(xml: string): Element {
  if (!CHARACTER.test(xml)) throw new Error('a character that XML has no place for');
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = 0; at < xml.length;) at += read(xml.slice(at), open);
  const [document, ...others] = root.children;
  if (open.length > 1 || document === undefined || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one closed element');
  return document;
}

/** Reads a tag or the text before the next one; gives back its length. */
function read(rest: string, open: Element[]): number {
  const inside = open.at(-1) as Element;
  if (!rest.startsWith('<')) {
    const [text = ''] = /^[^<]+/.exec(rest) ?? [];
    inside.text += unescaped(text);
    return text.length;
  }
  const [tag, closes, name = '', attributes = '', empty] = TAG.exec(rest) ?? [];
  if (tag === undefined) throw new Error(`no tag: ${rest.slice(0, 60)}`);
  if (closes === '/') {
    if (name !== inside.name) throw new Error(`${inside.name} is closed by ${name}`);
    open.pop();
    return tag.length;
  }
  const element: Element = { name, attributes: attributesIn(attributes), children: [], text: '' };
  inside.children.push(element);
  if (empty !== '/') open.push(element);
  return tag.length;
}

function attributesIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error('an attribute twice');
  return Object.fromEntries(pairs);
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescaped(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`a bare ampersand: ${text}`);
  return text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? '');
}

/** All elements of that name, at any depth. */
export const elementsNamed = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => elementsNamed(child, name)),
];
