import { between, pick } from '../../../../demo/random.ts';
import { lines } from './world.ts';
import { fill, one, some, times, type Random } from './text.ts';

/** A matter that organisations write down and their people ask about. */
export interface Matter {
  readonly title: string;
  readonly rules: readonly string[];
  readonly asks: readonly string[];
}
const matter = (title: string, rules: string, asks: string): Matter => ({
  title,
  rules: lines(rules),
  asks: lines(asks),
});

/** Staff matters: handbook sections. */
export const STAFF: readonly Matter[] = [
  matter(
    'Annual leave and carry-over',
    `Full-time employees accrue {22-31} days per leave year, which runs from 1 [January|April].
     Up to {3-10} unused days may be carried over and must be taken by 31 [March|May]; anything beyond lapses without pay.
     Requests longer than {8-15} consecutive days need approval from the head of department at least {3-8} weeks ahead.
     Part-timers accrue pro rata, rounded up to the nearest half day. Bank holidays falling on a rest day are [credited|not credited].`,
    `how many vacation days can i take over into next year
     I work {3-4} days a week, how many holidays do I get??
     who signs off on {3-5} weeks in one go
     if i hand in notice in {month} what happens to my remaining days`,
  ),
  matter(
    'Travel and expenses',
    `Rail travel under {3-6} hours is second class; flights require a cost-centre owner's approval in the expense tool.
     Meals are reimbursed up to {18-60} EUR per day against itemised receipts. Alcohol is [never|only with clients] reimbursable.
     Claims must be filed within {20-90} days. Private car use is paid at 0.{28-48} per km.
     Hotels above {110-240} per night need a written exception from {dept}.`,
    `Can I expense [a taxi from the airport|the hotel wifi|lunch with a supplier|my parking]?
     what's the nightly hotel limit for {city}
     my claim from {month} got bounced, deadline?
     mileage rate [private car|e-bike]?`,
  ),
  matter(
    'Sickness absence',
    `Report absence by phone to your line manager before {7-10}:{15-45}. A text message [does not suffice|is fine outside office hours].
     A medical certificate is needed from calendar day {3-8}. Send it to {dept}, never to a team channel.
     Statutory pay applies after waiting days; the company tops up to {70-100} % for {4-26} weeks depending on service.
     After {15-40} days in twelve months a return-to-work conversation is held.`,
    `when do I have to bring a doctors note
     kid is sick and not me, does that count as sick leave
     Do I keep full pay if I'm off for {2-5} months after surgery?`,
  ),
  matter(
    'Information security',
    `Laptops lock after {3-15} minutes and are encrypted. Lost devices must be reported to {dept} within {1-24} hours.
     Customer data may not be copied to personal storage or [external AI tools|messengers] that are not on the approved list (see annex {2-9}).
     Passwords have at least {12-20} characters; hardware keys are mandatory for administrators.
     Visitors are escorted at all times on floors {1-3} to {4-9}.`,
    `lost my phone in the tram, what now
     am I allowed to put customer emails in [a translator|chatgpt|my private onedrive]
     how do I request a second hardware key`,
  ),
  matter(
    'Onboarding and probation',
    `Probation lasts {3-6} months with a review at week {6-12}. It may be extended once, in writing.
     Buddies are assigned by {dept} and meet the newcomer weekly for the first {4-10} weeks.
     Mandatory courses (fire safety, privacy, {noun} handling) are due by day {10-45}.
     During probation the notice period is {1-4} weeks on either side.`,
    `when is my probation over, i started on {day}
     which trainings are mandatory and by when
     can probation be extended [twice|verbally]?`,
  ),
  matter(
    'Shift swaps and overtime',
    `Swaps are entered in the roster at least {12-72} hours before and both colleagues must hold the same qualification.
     Overtime is compensated as time off at 1:{1-2}.{0-5}; payout requires a balance above {20-80} hours.
     Daily rest of 11 hours applies even for voluntary swaps. Night work runs from 22:00 to 06:00.
     On-call weeks are paid a flat {90-320} plus actual call-outs.`,
    `can {first} and me swap {month} {2-28} even though its only {6-30} hours notice
     do I get paid out overtime or is it time off
     what counts as night work`,
  ),
  matter(
    'Procurement and suppliers',
    `Orders above {2-9},000 EUR need three quotations; above {20-80},000 a tender through {dept}.
     New suppliers complete the questionnaire (form {10-99}-{1-9}) and a sanctions check before the first order.
     Framework agreements with {firm} and {firm} take precedence over spot purchases.
     Invoices without a purchase order number are returned after {5-15} days.`,
    `three quotes needed for {2-9} chairs at {money} each?
     who approves a new vendor, {firm}
     Our invoice was returned without reason, what did we forget?`,
  ),
];

/** Matters of customers: knowledge base articles of a service. */
export const SERVICE: readonly Matter[] = [
  matter(
    'Resetting your sign-in',
    `Open the sign-in page of {app}, choose "Forgot password" and enter the e-mail you registered with. The link is valid for {15-60} minutes.
     After {3-8} wrong codes the account is locked for {10-90} minutes; support cannot lift this earlier.
     If the phone with your authenticator is lost, use one of the {6-10} recovery codes, or verify with a photo ID (up to {2-5} working days).`,
    `I cant log in to {app}, it says code invalid
     Hi, new phone, authenticator gone. How do I get back in? My email is {mail}
     reset mail never arrives [checked spam|tried {2-6} times]`,
  ),
  matter(
    'Charges, refunds and invoices',
    `Refunds go to the original payment method and take {3-10} banking days. Annual plans are refunded pro rata within the first {14-60} days only.
     A pending authorisation of {money} disappears by itself within {2-7} days.
     Invoices can be downloaded under Account > Billing > Documents. The VAT number can be changed for future invoices only.`,
    `charged {money} twice on {day}!! want my money back
     Where do I find the invoice for {month}? Accounting needs our VAT number on it
     I cancelled {app} last week and was still billed {money}`,
  ),
  matter(
    'Delivery and tracking',
    `Parcels leave the {city} depot within {1-3} working days. Tracking shows data after the first scan, usually the evening of dispatch.
     If tracking has not moved for {4-8} days, open an investigation; the carrier has {5-12} working days to answer.
     Items over {20-40} kg come by freight, kerbside only. Deliveries to islands cost {9-45} extra.`,
    `order {100000-999999} says delivered but nothing is here [!!|:(|]
     the {ware} arrived with a [crack|missing screw|wrong colour]. replacement?
     can the driver bring a {ware} up to the {2-6}th floor?`,
  ),
  matter(
    'Connecting devices',
    `Update {app} to version {4-9}.{0-20} or later. Pairing works on the 2.4 GHz band only; disable the guest network.
     A slow [blue|amber] blink means searching, a fast one that the firmware is being written: do not cut power.
     Factory reset: hold for {8-20} seconds until the ring turns white. Schedules are deleted, history is kept for {12-36} months.`,
    `sensor wont pair since i changed my router, blinking amber
     does the factory reset delete my history
     {app} says device offline but the light is on?? tried everything, {first} from chat told me to reset and it did nothing`,
  ),
  matter(
    'Plans, limits and API access',
    `The Starter plan includes {2-10} seats and {1-50},000 {noun} records; exceeding it makes the workspace read-only after {5-20} days.
     API keys are created by owners. Requests are limited to {60-900} per minute and return 429 with Retry-After.
     Downgrades take effect at the end of the billing period; data over the limit is kept for {30-120} days.`,
    `We get 429 since this morning, {200-900} calls/min, did the limit change?
     what happens to our {noun}s when we downgrade to Starter
     how do i add {2-6} seats without changing the plan`,
  ),
  matter(
    'Appointments and cancellations',
    `Appointments can be moved free of charge until {6-48} hours before; later a fee of {10-60} applies.
     A no-show is charged in full. Illness with a certificate is waived once a year.
     Vouchers are valid for {1-4} years and may be split. Groups over {6-12} book by phone.`,
    `hi can I move my booking on {day} to {clock} the day after
     I was ill, still got charged {money} no-show fee
     Is the voucher from {month} 2022 still valid?`,
  ),
];

/** A section as it stands in the document. */
export const section = ({ title, rules }: Matter, random: Random): string =>
  `${fill('[|{1-14}.{1-9} |§ {1-40} |## ]', random)}${title}\n${rules.map((rule) => fill(rule, random)).join(random() < 0.5 ? ' ' : '\n')}`;

/** A letter or e-mail with head, thanks and signature around its body. */
export function email(body: string, random: Random): string {
  const sender = fill('{first} {last}', random);
  return fill(
    `From: ${sender} <{mail}>
To: [service|info|office|orders]@{dept}.example
Date: {day} {clock}
Subject: [Re: |AW: ||Fwd: ]${body.split(/[.?!,\n]/)[0]?.slice(0, 60) ?? ''}

[Hi|Hello|Dear team|Good morning|Dear Sir or Madam|To whom it may concern],

${body}

[Thanks|Kind regards|Best|Sent from my phone|Cheers|Mit freundlichen Grüßen]
${sender}
[{role}, {firm}
{phone}|{firm} · {city}|]
[This message may contain confidential information. If you are not the intended recipient please delete it.|]`,
    random,
  ).trim();
}

const SPOKEN = lines(`so [um|] where are we with {app}, {first}
  we are [about|like] {2-9} days behind because {firm} [never sent|sent us the wrong] the {noun} [files|spec]
  [yeah|right|okay], and the {noun} thing, can we just [park|drop|move] that to {month}
  I'd [rather not|be careful], {dept} has already [told|promised] {firm} the {day}
  what does that cost us, roughly {money} a week?
  closer to {money}, if you count [overtime|the freelancers|storage]
  [sorry, you were on mute|can you hear me|I lost you for a second]
  action on {first} then, get the [numbers|quote|signed form] by {month} {2-27}
  I talked to {first} in {city} and they see the same [drop|spike] in {noun}s, {3-40} percent since {month}
  [hmm|okay|honestly] I think the {noun} flow is the real problem, people [give up|phone us] at step {2-5}
  let's decide it now, do we ship without the {noun} [report|check] or not
  agreed. {first}, you tell {dept}, and I will write to {firm}
  [next point|moving on], hiring: {2-40} applicants for the {role}, [two|three] worth a call`);

/** What a recogniser wrote down of a meeting or call: `count` utterances of a few speakers. */
export function transcript(count: number, random: Random): string {
  const speakers = some(['{first}', '{first} {last}', 'Speaker {1-4}'], between(2, 5, random), random);
  let seconds = 0;
  return times(count, () => {
    seconds += between(3, 50, random);
    const stamp = `[00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}]`;
    return `${stamp} ${pick(speakers, random)}: ${some(SPOKEN, between(1, 3, random), random).join('. ')}`;
  }).join('\n');
}

const OPINIONS =
  lines(`[Bought|Got|Ordered] this {ware} [for my {first}'s birthday|in {month}|after our old one died] and [love it|it's fine|what a disappointment|not sure yet].
  [The|Its] [colour|finish|size|smell|handle] is [nothing like the photos|exactly as described|a bit off|gorgeous].
  Arrived {2-19} days late, box [crushed|open|soaked], [but customer service was kind|and nobody answers the phone].
  After {2-11} [weeks|months] the [seam|screw|zip|battery|hinge] [broke|came loose|still looks new].
  For {money} I [expected more|can't complain|would buy it again].
  [Husband|My daughter|The dog|Our guests] [adores|hates|ignores] it [lol|😂|].
  Would [not |]recommend, {1-5}/5.
  Instructions [only in Chinese|missing|surprisingly clear], took me {10-120} minutes.`);

/** What a buyer wrote. */
export const review = (random: Random): string =>
  some(OPINIONS, between(1, 5, random), random)
    .map((text) => (random() < 0.2 ? text.toLowerCase() : text))
    .join(' ');

const POSTS = [
  '{role}, {firm}, {city} ({month} 20{10-18} – [present|{month} 20{19-25}])',
  '{month} 20{10-16} - {month} 20{17-24}   {firm}   {role}',
  '20{10-17}–20{18-25} | {role} | {firm} ({city})',
];
const DUTIES =
  lines(`[Led|Supported|Rebuilt] the {noun} process for {app}; cut [costs|turnaround|errors] by {5-60} %
  [Managed|Trained|Scheduled] a team of {2-40} across {city} and {city}
  Responsible for {dept} reporting, budget {money}k
  [Introduced|Maintained] {noun} checks together with {dept}
  Night and weekend [cover|shifts]; first-aider since 20{14-23}
  [Excel (pivot, VBA)|SAP MM/SD|Python, SQL, dbt|TIG welding|Forklift licence|Figma, Maze]`);

/** A curriculum vitae as a converter left it. */
export function resume(random: Random): string {
  const posts = times(
    between(2, 5, random),
    () => `${one(POSTS, random)}\n${some(DUTIES, between(2, 5, random), random).join('\n• ')}`,
  );
  return `${fill('{first} {last}\n{city} · {phone} · {mail}\n[PROFILE|Summary|About me]\n[Reliable|Curious|Hands-on] {role} with {3-25} years in [retail|healthcare|industry|SaaS|hospitality].', random)}

EXPERIENCE
${posts.join('\n\n')}

EDUCATION
${one(['BSc [Economics|Biology|Computing], University of {city}, 20{10-19}', 'Apprenticeship {role}, {city}, 19{85-99}'], random)}
${fill('Languages: English ([C1|native]), [German|Polish|French|Turkish] ([B2|native])\nInterests: [chess|hiking|choir|volunteer fire brigade]', random)}`;
}
