/** Chat requests as a busy, honest product sends them: one system prompt, growing conversations, no two alike. */

const SUBJECTS = [
  'my order',
  'the invoice',
  'our booking',
  'this parcel',
  'the second laptop',
  'a refund',
  'the garden shed',
];
const VERBS = [
  'arrived late',
  'was charged twice',
  'is still missing',
  'came without the cable',
  'needs a new address',
  'stopped working',
];
const TIMES = [
  'on Monday',
  'after the holiday',
  'last week',
  'since the update',
  'this morning',
  'in March',
  'twice',
];
const CLOSERS = [
  'Can you check?',
  'What are my options?',
  'I have the receipt "A-17" here.',
  'Please call my wife instead.',
  'Thanks a lot!',
];
/** Outside Latin-1: one body in four has some, which makes its text two bytes a character inside the engine. */
const WIDE = ['It’s the 40 € one – not the other.', 'Meine Adresse ist „Am Markt 3“ …'];
const WIDE_EVERY = 4;

const SYSTEM =
  'You are the support assistant of a mail-order shop. Be brief and kind. Look up orders before you answer, never promise dates, ' +
  'offer a refund only within 30 days, and hand over to a colleague when somebody is upset or mentions a lawyer. Answer in the language of the customer.';

/** Digits in the last user turn that {@link stamp} sets, so that each request differs. */
const SERIAL = '0000000000';

/** A request body, and where its serial number stands in it. */
export interface Body {
  readonly bytes: Buffer;
  readonly serialAt: number;
}

/** mulberry32: a small seeded generator, so that every run sends the same load. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = (items: readonly string[], random: () => number): string =>
  items[Math.floor(random() * items.length)] ?? '';

const sentence = (random: () => number, wide: boolean): string =>
  wide && random() < 0.1
    ? `${pick(WIDE, random)} `
    : `I think ${pick(SUBJECTS, random)} ${pick(VERBS, random)} ${pick(TIMES, random)}. ${pick(CLOSERS, random)}\n`;

const paragraph = (bytes: number, random: () => number, wide: boolean): string => {
  let text = '';
  while (Buffer.byteLength(text) < bytes) text += sentence(random, wide);
  return text;
};

const request = (stream: boolean, turns: readonly string[], last: string): string =>
  JSON.stringify({
    model: 'bench-large',
    stream,
    temperature: 0.4,
    max_tokens: 400,
    messages: [
      { role: 'system', content: SYSTEM },
      ...turns.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content })),
      { role: 'user', content: last },
    ],
  });

/**
 * A conversation of exactly `size` bytes as JSON. What varies stands at both ends of the last user turn, as in real chats; the filler that
 * makes up the size stands in an earlier one, where it cannot look like the frame of a template.
 */
const body = (size: number, stream: boolean, seed: number): Body => {
  const random = seeded(seed);
  const wide = seed % WIDE_EVERY === 0;
  const turnBytes = size > 8192 ? 2000 : 420;
  const turns = [paragraph(100, random, wide), paragraph(100, random, wide)];
  const last = `${sentence(random, wide)}Number ${SERIAL}. ${paragraph(150, random, wide)}`;
  const missing = (): number => size - Buffer.byteLength(request(stream, turns, last));
  while (missing() > 2 * turnBytes + 500) turns.push(...[0, 0].map(() => paragraph(turnBytes, random, wide)));
  while (missing() > 160) turns[1] += sentence(random, wide);
  turns[1] += 'Alright then. '.repeat(12).slice(0, missing());
  const bytes = Buffer.from(request(stream, turns, last));
  return { bytes, serialAt: bytes.indexOf(SERIAL) };
};

/** `count` different bodies of one size. */
export const bodies = (size: number, stream: boolean, count: number): readonly Body[] =>
  Array.from({ length: count }, (_, index) => body(size, stream, index + 1));

/** Writes a serial number into a copy of a body that begins at `offset` of `target`. */
export const stamp = (target: Buffer, offset: number, body: Body, serial: number): void => {
  target.write(String(serial % 1e10).padStart(SERIAL.length, '0'), offset + body.serialAt, 'latin1');
};
