import { plain } from '../plain.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text of any origin as the text or an attribute's value in XML. */
export const xml = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** At most so many characters, with the middle left out: names that differ often do so at the end. */
export function short(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const head = Math.ceil((most - 1) / 2);
  return [...characters.slice(0, head), '…', ...characters.slice(head + 1 - most)].join('');
}

type Attributes = Readonly<Record<string, string | number>>;

/** An element; `content` is XML. Attributes present things: a style sheet would be kept out by the content security policy. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xml(valueOf(value))}"`)
    .join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

const valueOf = (value: string | number): string =>
  typeof value === 'string' ? value : String(Math.round(value * 10) / 10);

/** Text drawn at a point. */
export const words = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  element('text', { x, y, ...attributes }, xml(text));
