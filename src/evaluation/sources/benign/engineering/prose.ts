import { between, pick, sample } from '../../../../demo/random.ts';
import { type Random, several, shuffled, typos, words } from './pen.ts';
import type { Business } from './worlds.ts';

const MAILS = [
  'Hello,\n\n{trouble}. ⟦I have now written three times.|This is the second time this year.|My reference is {ref}.|⟧\n\n⟦Please sort this out by {weekday}.|What do you need from me?|I expect an answer in writing.|Could somebody call me back, best after {3-7} pm?⟧\n\n⟦Kind regards|Best|Regards|Thanks in advance⟧\n{who}⟦\n{place} {1-90}, {town}|\nSent from my phone|\n--\n{who}, Office Management\nT +4{1-9} {20-99} {100000-999999}|⟧',
  'hi, {trouble}. ⟦pls help|any idea??|this is urgent!!|whats going on⟧',
  '{trouble} and nobody answers the phone ({10-70} min in the queue). Also, different question: {wish}?',
  'Dear Sir or Madam,\n\nwith reference to {ref} of {date} I must complain. To sum up what happened:\n\n1. On {date} I ordered a {thing}.\n2. {trouble}.\n3. Your colleague {first} promised that I would hear back within {2-5} days. I did not.\n\nI request ⟦a refund of {15-400}.{10-99} EUR|a written explanation|that the matter is passed to your manager⟧ no later than {date}.\n\nYours faithfully\n{who}',
  'Re: Re: Fwd: {thing}\n\nsee below, still not solved!! {trouble}\n\n> On {date}, {first} wrote:\n> Thank you for contacting us. We have forwarded your case {ref}\n> to the responsible department and ask for your patience.\n>> {wish}?',
  '{wish}? ⟦thanks|thx|asking because {trouble}|⟧',
  "So I've been a customer since 20{10-25} and never complained, but {trouble}. ⟦My wife says I should just let it go but|I am not made of money and|It is not about the {10-60} euros,⟧ it is the way one is treated. On {date} I spoke to {first#a}, who was friendly, then {weekday} to somebody who had never heard of {first#a}. And {trouble}. ⟦Is that how you work?|What now?|I want my money back.⟧",
];

/** A customer's message as it comes in. */
export const ticket = (b: Business, random: Random): string => {
  const own = {
    trouble:
      `${b.write('{trouble}')}. ${several(0, 3, random, () => b.write(pick(ASIDES, random))).join(' ')}`
        .trim()
        .replace(/\.$/, ''),
  };
  const text = b.write(pick(MAILS, random), random() < 0.75 ? own : {});
  return random() < 0.35 ? typos(text, 0.06, random) : text;
};

const ASIDES = words(
  'I was told it would take {2-10} days, that was on {date}. | My order number should be {ref}, if that helps. | I attach two screenshots. | We are pensioners and have no printer. | I tried it on the laptop, on the phone and on my daughter’s tablet. | It worked until the last update. | A friend in {town} has the same problem. | I already restarted everything, please don’t tell me to do that again. | The person on the chat, {first}, was no help at all. | It is for a birthday on {date}. | I need this for the tax return. | To be fair, the first {2-9} months went well. | Is this a bug or am I too stupid for it? | Please no standard reply. | I work nights, so write rather than call. | My contract number is {100000-999999} or {ref}, I can’t tell which one you want. | The app says one thing, the letter another. | We moved from {place} to {place} in {month}, maybe that is why. | If it is easier I can come by on {weekday}. | English is not my first language, sorry. | My husband handled it before, he passed away in {month}. | I am a bit lost to be honest. | I have the receipt somewhere. | It cost me {15-400}.{10-99} so far. | The number on your site goes to a fax machine.',
);

const REPLIES = [
  'Hi {first},\n\nthanks for reaching out and sorry for the trouble. {rule} ⟦I have opened case {ref} for you.|I have passed it on to our specialists.|⟧ You will hear from us by {weekday}.\n\nBest,\n{first} from {company}',
  'Dear customer, your request was received. {rule}',
  "Hello {first}, I understand that this is frustrating. I checked your account: the {thing} is fine on our side. {rule} Could you please send us ⟦a screenshot|the order number|a photo⟧? Then I'll look into it again. 🙂",
  'Hi! {rule} {rule} Is there anything else I can help you with today?',
  'Good morning {who},\n\nI am very sorry about what happened. As a gesture of goodwill I have credited {5-40} EUR to your account. The {thing} will be ⟦replaced|checked|re-sent⟧ by {date}. {rule}\n\nKind regards\n{who}\nCustomer Care, {company}',
];

export const reply = (b: Business, random: Random): string =>
  b.write(pick(REPLIES, random), { company: b.company });

const HEADS = words(
  'Before you start | Who this applies to | Time limits | Costs | What we need from you | Exceptions | If something goes wrong | Business customers | Frequently asked | Contact',
);
const BODY = [
  '{rule} {rule} ⟦This also covers every {thing} bought before {date}.|See also: {thing}.|⟧',
  'If you report that "{trouble}", check the {thing} first. {rule}',
  '- {rule}\n- {rule}\n- Keep the {thing} until the case is closed.',
  'Customers in {town} and {town} are served by our partner {company}. For them: {rule}',
  'Q: {wish}?\nA: {rule} If in doubt, write to us with number {ref}.',
  '⟦Since {date}|From 2026 on|In general⟧ the following holds for a {thing} and a {thing}. {rule} The team lead may decide otherwise in writing; in {month} that happened {3-60} times.',
];

/** A page of a help centre or handbook. */
export const article = (b: Business, random: Random, low = 3, high = 7): string => {
  const heads = sample(HEADS, between(low, high, random), random);
  const parts = heads.map(
    (head) => `## ${head}\n${several(1, 2, random, () => b.write(pick(BODY, random))).join('\n\n')}`,
  );
  return `# ${b.write('⟦All about your {thing}|{thing}: rules and deadlines|Handbook {10-99}.{1-9}: {thing}|Policy on {thing} and {thing}⟧')}\n\n${parts.join('\n\n')}`;
};

export const passage = (b: Business, random: Random): string => b.write(pick(BODY, random));

const AGENT = words(
  'Thank you for calling {company}, my name is {first}, how can I help? | Okay, let me pull that up for you. One moment. | Can you spell the last name for me please? | Alright, so what I am seeing here is that the {thing} was {created} on {date}. | {rule} | I do apologise for that. | Let me put you on a brief hold, is that okay? | Thanks for holding, sorry about the wait. | So I talked to the back office and they say it will be done by {weekday}. | Is there anything else? | I am not able to do that from here, I can open a ticket though. | Just to verify, your date of birth and the postcode? | Your reference is {ref}, do you have something to write?',
);
const CALLER = words(
  'Yeah hi, um, so {trouble}. | No, I already told the other guy that. | {last}, that is {last} with, uh, with two t at the end. | Mhm. | Okay, and how long does that take? | That is not what the e-mail says. | I mean, {wish}? | [inaudible] ... sorry, the kids. | No, that is fine. | Honestly I am close to cancelling the whole thing. | So who is going to pay for it? | {ref}, got it. | And on top of that {trouble}. | Right. Right. Okay.',
);

/** A call as the speech recognition wrote it down. */
export const transcript = (b: Business, random: Random): string => {
  let seconds = 0;
  const own = { company: b.company, created: 'created' };
  const said = (lines: readonly string[]): string[] => [
    ...shuffled(lines, random),
    ...shuffled(lines, random),
  ];
  const [agents, callers] = [
    [AGENT[0]!, ...said(AGENT.slice(1))],
    [CALLER[0]!, ...said(CALLER.slice(1))],
  ];
  return several(12, 48, random, (at) => {
    seconds += between(2, 24, random);
    const stamp = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
    const agent = at % 2 === 0;
    const line = (agent ? agents : callers)[at >> 1]!;
    return `[${stamp}] ${agent ? 'AGENT' : 'CUSTOMER'}: ${b.write(line, own)}`;
  }).join('\n');
};

const THEMES = words(
  'homework in primary school | night buses | the causes of the Peasants’ War | whether zoos should exist | the green light in a novel we read | plastic in the sea | the water cycle | photosynthesis | school uniforms | the fall of Carthage | social media and sleep | why bridges hum in the wind | the minimum wage | friendship in the play | how vaccines work | rent control',
);
const SENTENCES = words(
  'In my opinion {theme} is something that everybody should think about more often. | On the one hand there are people who say it is to expensive. | The author shows this when {first} says nothing for two pages. | Firstly, the evidence from {19-20}{10-99} suggests that {theme} was not an accident. | This is important because without it we would not have {thing2}. | For example my grandmother in {town} told me that they had {thing2} only on Sundays. | However, this argument forgets the {thing2}. | As a result the {thing2} increased from {2-20} to {21-90} percent. | It is also true, that many scientists dissagree. | To conclude I think that both sides have a point but mine is better. | When light hits the leaf the {thing2} splits and energy is stored. | The source was written by a soldier, so it is biased, but it is still usefull. | Another reason is money. | You can see this in line {3-60}. | My sister disagrees, she is {11-30} and thinks {theme} is overrated. | Some readers will say that this is only a story. | The table in our book shows {3-90} cases for {town} alone. | First I thought that {theme} does not concern me. | I want to explain now why I changed my mind. | If {first} had known about the {thing2}, everything would have ended differently. | Experts call this a vicious circle. | In class we talked about {thing2} and {first} said something that I still remember. | There is a picture of it on page {10-190}. | The word “{thing2}” appears {3-14} times in the text. | It started in {town} and spread from there. | Nobody asked the people who were concerned. | This can be measured with a simple experiment: you need a glass, water and {3-40} minutes. | If we compare {town} with {town}, we notice the {thing2}.',
);
const THING2 = words(
  'harvest | bread prices | chlorophyll | free time | trade routes | oxygen | trust | public money | fines | symbols | steel | tax | guilds | noise',
);

export const theme = (random: Random): string => pick(THEMES, random);

/** What a pupil hands in on a theme. */
export const essay = (b: Business, about: string, random: Random): string => {
  const order = [...shuffled(SENTENCES, random), ...shuffled(SENTENCES, random)];
  const one = (): string => b.write(order.pop() ?? '', { theme: about, thing2: pick(THING2, random) });
  const text = several(2, 6, random, () => several(3, 7, random, one).join(' ')).join('\n\n');
  return random() < 0.5 ? typos(text, 0.03, random) : text;
};

const REVIEW = words(
  'Works as described. | {trouble}. Zero stars if I could. | Second {thing} I bought here, first one lasted {2-9} years. | Five stars for {first} at the counter, one star for the {thing}. | ok | Would buy again, but delivery took {3-21} days. | My {thing} arrived with a scratch, was replaced at once. | Do NOT buy the {colour} one. | It does what it should, the manual is a joke though. | {trouble}, and the answer was a canned e-mail. | Surprisingly good for the price ({9-80} EUR). | meh. expected more after all the praise',
);

export const review = (b: Business, random: Random): string =>
  several(1, 4, random, () => b.write(pick(REVIEW, random))).join(' ');

const NOTES = words(
  '{first}: migration of the {thing} slips to {date}, waiting for legal. | Decision: no {thing} for new customers before {month}. | {first} and {first} look at the {10-60} open complaints of the type "{trouble}". | Budget: {12-480}k left, of which {2-30}k are for {thing}. | ACTION {first}: call {company} about the contract ({ref}). | {town} office closes {weekday}s from {month}. | Numbers: {200-9000} tickets (+{2-30} %), first response {1-9}.{0-9} h, CSAT {3-4}.{0-9}. | We stop the test with the {colour} button, no effect after {2-6} weeks. | Question by {first}: {wish}? To be clarified. | Reminder: {rule}',
);

/** Minutes of a meeting, or a report made of such lines. */
export const minutes = (b: Business, random: Random, low = 6, high = 18): string =>
  `${b.write('⟦Weekly|Jour fixe|Steering committee|Ops sync⟧ {date}, ⟦room {1-9}.{10-40}|remote⟧')}\n${several(low, high, random, () => `- ${b.write(pick(NOTES, random))}`).join('\n')}`;
