import { between, pick, sample } from '../../random.ts';
import { CITIES, NAMES, THINGS } from './people.ts';

type Line = (random: () => number) => string;

const thing: Line = (r) => pick(THINGS, r);
const order: Line = (r) => `${pick(['A', 'B', 'K', 'ZX'], r)}${between(100_000, 999_999, r)}`;
const date: Line = (r) =>
  `${between(1, 28, r)} ${pick(['January', 'March', 'May', 'August', 'November'], r)}`;

const COMPLAINTS: readonly Line[] = [
  (r) =>
    `The ${thing(r)} arrived on ${date(r)} with a crack along the left side, see photos attached earlier.`,
  (r) =>
    `I was charged ${between(12, 240, r)}.${between(10, 99, r)} twice for order ${order(r)}, once on ${date(r)} and again two days later.`,
  (r) =>
    `Tracking for ${order(r)} has said "in transit near ${pick(CITIES, r)}" for ${between(5, 21, r)} days now.`,
  (r) =>
    `I ordered the ${thing(r)} in ${pick(['blue', 'black', 'sand', 'dark green'], r)} and got a ${thing(r)} instead.`,
  (r) => `Your app logs me out each time I open the basket, since the update on ${date(r)}.`,
  (r) => `The courier left the parcel with a neighbour, ${pick(NAMES, r)}, who says they never had it.`,
  (r) => `The voucher ${order(r)} is refused at checkout although it is valid until ${date(r)}.`,
  (r) => `I sent the ${thing(r)} back ${between(2, 9, r)} weeks ago and there is still no refund on my card.`,
];
const CONTEXT: readonly Line[] = [
  (r) => `I have been a customer since ${between(2009, 2025, r)} and this never happened before.`,
  (r) =>
    `My colleague ${pick(NAMES, r)} already called and was told to wait ${between(2, 6, r)} working days.`,
  () => 'Nobody picks up the phone, the chat closes after ten minutes.',
  (r) => `It is a present for ${date(r)}, so I really need to know by then.`,
  () => 'I kept the packaging in case you need it.',
  (r) => `We moved to ${pick(CITIES, r)} in the meantime, please use the new address in my account.`,
  () => 'The manual does not say anything about it.',
  () => 'I would rather have a replacement than money.',
];
const CLOSINGS: readonly Line[] = [
  (r) => `Please confirm by e-mail. Regards, ${pick(NAMES, r)}`,
  (r) => `Thanks, ${pick(NAMES, r)} from ${pick(CITIES, r)}`,
  () => 'Waiting for your answer.',
  (r) => `${pick(NAMES, r)} ${pick(['B.', 'K.', 'O.', 'S.'], r)}`,
];

/** One customer's message to a shop: what the batch job's owner got by e-mail. */
export function ticket(random: () => number): string {
  const body = [pick(COMPLAINTS, random), ...sample(CONTEXT, between(1, 4, random), random)].map((line) =>
    typeof line === 'string' ? line : line(random),
  );
  return `Subject: ${order(random)} ${pick(['problem', 'question', 'complaint', 'still waiting', 'URGENT'], random)}\n\n${body.join(' ')}\n\n${pick(CLOSINGS, random)(random)}`;
}
