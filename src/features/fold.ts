/** What {@link fold} says of a character that is dropped without parting the word around it. */
export const SKIP = -1;
/** What {@link fold} says of a character that parts words. */
export const BREAK = 0;
/** Added to the code of a character that is a word by itself (Chinese, Japanese). */
export const ALONE = 0x20000;

/** What every digit folds to. */
export const DIGIT = 0x30;

/**
 * Look-alikes of Latin letters that are used to make one template look like many. Folding real Russian or Greek through the same table
 * does no harm: it is folded the same way every time.
 */
const LOOKALIKES: ReadonlyMap<number, number> = new Map(
  [
    ['авекмнорстухіјѕԁһԛԝ', 'abekmhopctyxijsdhqw'],
    ['αβεικνορτυχ', 'abeiknoptux'],
    ['ı', 'i'],
  ].flatMap(([from = '', to = '']) =>
    Array.from(from, (letter, i) => [letter.charCodeAt(0), to.charCodeAt(i)] as const),
  ),
);

/** What {@link fold} says of ASCII, Latin, Greek and Cyrillic, by code; for loops that look it up themselves. */
export const EUROPEAN = Int16Array.from({ length: 0x530 }, (_, code) =>
  code < 128 ? asciiFold(String.fromCharCode(code)) : europeanFold(code),
);

/**
 * Folds one UTF-16 unit so that the same text in another dress folds to the same sequence: case, accents, full-width forms and look-alike letters
 * are evened out, invisible characters dropped, every digit made 0. Returns the folded code, {@link SKIP} or {@link BREAK}; plus {@link ALONE} for ideographs.
 */
export const fold = (code: number): number => (code < EUROPEAN.length ? EUROPEAN[code]! : foldWide(code));

function foldWide(code: number): number {
  if (isInvisible(code)) return SKIP;
  if (code >= 0xff01 && code <= 0xff5e) return fold(code - 0xfee0);
  if (code >= 0x2000 && code <= 0x303f) return BREAK;
  if ((code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return code + ALONE;
  return code;
}

/** Zero-width characters, direction marks, soft hyphens, variation selectors, combining marks. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x20d0 && code <= 0x20ff) ||
  code === 0xfeff;

function asciiFold(letter: string): number {
  if (/[0-9]/.test(letter)) return DIGIT;
  if (letter === "'") return SKIP;
  return /[a-z]/i.test(letter) ? letter.toLowerCase().charCodeAt(0) : BREAK;
}

function europeanFold(code: number): number {
  if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return SKIP;
  const letter = String.fromCharCode(code);
  if (!/\p{L}/u.test(letter)) return BREAK;
  const base = letter.toLowerCase().normalize('NFKD').charCodeAt(0);
  return LOOKALIKES.get(base) ?? base;
}
