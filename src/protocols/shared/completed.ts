import { closingQuote } from './scan.ts';

const QUOTE = 34;
const CLOSERS: Readonly<Record<number, string>> = { 91: ']', 123: '}' };
const isCloser = (unit: number): boolean => unit === 93 || unit === 125;

/** The beginning of a JSON text, cut after its last complete array or object, with what is open there closed. Linear. */
export const completed = (json: string): string => {
  const open: string[] = [];
  let end = 0;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    const closer = CLOSERS[unit];
    if (closer !== undefined) open.push(closer);
    else if (isCloser(unit)) {
      open.pop();
      end = at + 1;
      depth = open.length;
    } else if (unit === QUOTE) {
      at = closingQuote(json, at);
      if (at < 0) break;
    }
  }
  return json.slice(0, end) + open.slice(0, depth).toReversed().join('');
};
