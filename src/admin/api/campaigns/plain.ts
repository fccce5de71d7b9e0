/** Control characters, half characters, and those that are not seen or turn the text around them: a name made of them could pass for another. */
const UNFIT =
  /[^\u0020-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text of any origin as one line that is what it looks like, and that XML has a place for. */
export const plain = (text: string): string => text.replace(UNFIT, '\uFFFD');
