/** A text as it is meant, and how it was dressed up: 0 not at all, 1 look-alike or invisible characters, 2 encoded. */
export interface Undressed {
  readonly text: string;
  readonly disguise: 0 | 1 | 2;
}

/** UTF-16 units looked at for a disguise. */
const SEARCHED = 1024;
/** Units of base64 decoded: as much text as is read of a turn. */
const DECODED = 2048;
/** Units in a row that no word of a language has: as many as 30 bytes take. */
const RUN = 40;
/** Cannot backtrack: it is one class. */
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** So many odd characters are no accident of pasting. */
const ODD = 3;

/**
 * Takes off what hides a template from reading: base64 is decoded (once), look-alike and invisible characters are noticed (the tokeniser folds them).
 * Anything that does not decode to text is left as it is.
 */
export function undress(text: string): Undressed {
  const sample = text.length > SEARCHED ? text.slice(0, SEARCHED) : text;
  const decoded = decodedIn(text, sample);
  if (decoded !== null) return { text: decoded, disguise: 2 };
  return { text, disguise: BEYOND_ASCII.test(sample) && isOdd(sample) ? 1 : 0 };
}

function decodedIn(text: string, sample: string): string | null {
  const start = runIn(sample);
  if (start < 0) return null;
  let end = start + RUN;
  const most = Math.min(text.length, start + DECODED);
  while (end < most && (isBase64(text.charCodeAt(end)) || isBreak(text.charCodeAt(end)))) end++;
  const whole = text
    .slice(start, end)
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[\r\n]+/g, '');
  const decoded = fromBase64(whole.slice(0, whole.length - (whole.length % 4)));
  return decoded !== null && isText(decoded) ? decoded : null;
}

/**
 * Where the first run of at least {@link RUN} base64 units begins; negative for none. Each stretch is read from its end, so that a text of words is looked
 * at in a few units of every forty, and no unit more than twice.
 */
function runIn(sample: string): number {
  let start = 0;
  while (start + RUN <= sample.length) {
    let at = start + RUN - 1;
    while (at >= start && isBase64(sample.charCodeAt(at))) at--;
    if (at < start) return start;
    start = at + 1;
  }
  return -1;
}

/** Both alphabets of RFC 4648. */
const isBase64 = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 47 && code <= 57) ||
  code === 43 ||
  code === 45 ||
  code === 95;

/** Encoders break lines. */
const isBreak = (code: number): boolean => code === 10 || code === 13;

const decoder = new TextDecoder();

function fromBase64(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), (unit) => unit.charCodeAt(0));
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Words between blanks, and nothing that text does not contain. */
function isText(decoded: string): boolean {
  let blanks = 0;
  let strange = 0;
  for (let i = 0; i < decoded.length; i++) {
    const code = decoded.charCodeAt(i);
    if (code === 32) blanks++;
    else if (code === 0xfffd || (code < 32 && code !== 10 && code !== 9 && code !== 13)) strange++;
  }
  return blanks * 16 >= decoded.length && strange * 50 <= decoded.length;
}

/** Invisible characters within text, and Latin letters next to Cyrillic or Greek ones. */
function isOdd(sample: string): boolean {
  let odd = 0;
  let before = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064)) odd++;
    const script = scriptOf(code);
    if (script !== 0 && before !== 0 && script !== before) odd++;
    before = script;
  }
  return odd >= ODD;
}

/** 1 Latin, 2 Greek or Cyrillic, 0 anything else. */
function scriptOf(code: number): number {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 1;
  return code >= 0x370 && code <= 0x52f ? 2 : 0;
}
