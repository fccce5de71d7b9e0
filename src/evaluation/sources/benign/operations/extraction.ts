import { between, pick, sample } from '../../../../demo/random.ts';
import type { Ask, AskTurn } from '../../../source.ts';
import { email, resume, review, SERVICE, transcript } from './office.ts';
import { article, event } from './scholarship.ts';
import {
  chance,
  fill,
  habits,
  hex,
  honest,
  model,
  one,
  request,
  some,
  times,
  user,
  type Habits,
  type Random,
} from './text.ts';
import { page, subject } from './world.ts';

/** One program that puts each of its owner's records through the same request. */
export interface Job {
  readonly system?: string;
  /** Worked examples that go before each record. */
  readonly shots?: readonly AskTurn[];
  readonly base: Partial<Ask>;
  readonly workers: number;
  /** Records, after which the job is over. */
  readonly size: number;
  /** The user turn for the record of that number. */
  item(at: number): string;
  /** Tokens of a usual answer. */
  readonly middle: number;
}

export function* runJob(job: Job, random: Random): Generator<Ask, void> {
  for (let at = 0; at < job.size; at++) {
    const base = { ...job.base, ...(job.system === undefined ? {} : { system: job.system }) };
    const turns = [...(job.shots ?? []), user(job.item(at))];
    yield request({ ...base, session: `worker-${at % job.workers}` }, turns, job.middle, random);
  }
}

/** How large jobs are, and on how many workers. */
export const scale = (random: Random): { workers: number; size: number } => ({
  workers: pick([1, 1, 2, 4, 8, 16], random),
  size: pick([600, 1500, 2500, 6000], random),
});

const COLD: Habits = { heat: [0, 0, null, 0.1], cap: [null, null, 256, 1024] };
const asJson = (random: Random, share = 0.5): Partial<Ask> => (chance(share, random) ? { json: true } : {});

const LABELS = [
  'refund_request',
  'card_arrival',
  'login_issue',
  'tariff_change',
  'meter_reading',
  'complaint',
  'cancel_contract',
  'delivery_late',
  'praise',
  'data_request',
  'spam',
  'opening_hours',
  'technical_fault',
  'invoice_copy',
  'other',
];

/** Mail of a service desk sorted into the desk's own queues, some with worked examples. */
const intents = honest('batch', 'mail-intents', function* (random) {
  const labels = sample(LABELS, between(5, 14, random), random);
  const system = fill(
    `[You are a classifier.|Intent classification for {firm}.] [Labels|Allowed classes]: ${labels.map((label) => (chance(0.3, random) ? label.toUpperCase() : label)).join(', ')}. [Return the label only.|Reply \\{"intent": ..., "confidence": 0-1\\}.] [If several apply choose the one that needs action first.|Ignore quoted earlier mails.|]`,
    random,
  );
  const mail = (): string => {
    const body = one(pick(SERVICE, random).asks, random);
    return chance(0.4, random)
      ? body
      : email(
          `${body}\n${one(['I have been a customer since 20{10-22}.', '', 'My contract is {100000-999999}.', 'This is the {2-4}th time I write!!'], random)}`,
          random,
        );
  };
  const shots = chance(0.4, random)
    ? times(between(2, 6, random), (at) => [
        user(mail()),
        model(labels[at % labels.length] ?? 'other'),
      ]).flat()
    : [];
  yield* runJob(
    {
      system,
      shots,
      base: { ...habits({ heat: [0, null], cap: [8, 16, 60, null] }, random) },
      ...scale(random),
      item: mail,
      middle: 5,
    },
    random,
  );
});

const OCR = [
  '{firm}\n{last}str. {1-190}, {city}   Tel {phone}\n\n[INVOICE|RECHNUNG|Facture|Tax lnvoice] N0. {2019-2026}-{100-99999}\nDate: {iso}    Cust. {10000-99999}\n',
  '          {firm}\n VAT ID [DE|GB|PL]{100000000-999999999}\n[Bill to|Rechnung an]: {firm}, {city}\nInv# {A}{1000-99999}   due {day}\n',
];
const LINES = [
  '{1-40} x {ware}  {money}',
  '{10000-99999} {ware}   {1-9} pc  @ {money}  = {money}',
  'Freight {city} - {city} ....... {money}',
  'Labour {1-12}.{0-9} h  {role}   {money}',
];

/** Scanned invoices to records. */
const invoices = honest('batch', 'invoice-records', function* (random) {
  const fields = sample(
    [
      'supplier',
      'invoice_number',
      'invoice_date',
      'due_date',
      'currency',
      'net_total',
      'vat_total',
      'gross_total',
      'iban',
      'line_items[]',
      'po_number',
      'vat_id',
    ],
    between(5, 11, random),
    random,
  );
  const intro = one(
    [
      'Extract the following fields from the invoice text as JSON: {f}. Use null when absent. Dates as YYYY-MM-DD, decimals with a dot.',
      'OCR text of a supplier invoice follows. Return exactly this JSON object with values filled in: {f}',
      'You are an accounts payable clerk. Fields: {f}. No explanations.',
    ],
    random,
    {
      f: chance(0.5, random)
        ? fields.join(', ')
        : JSON.stringify(Object.fromEntries(fields.map((name) => [name, 'string|null']))),
    },
  );
  const item = (): string =>
    `${intro}\n\n---\n${one(OCR, random, { A: 'RE' })}\n${some(LINES, between(1, 12, random), random).join('\n')}\n${fill('Net {money}\nVAT {7-25}% {money}\n[TOTAL|Gesamt|T0TAL] {money}\nIBAN [DE|NL|AT]{10-99} {1000-9999} {1000-9999} {1000-9999} {1000-9999}\n[Thank you for your business|Zahlbar innerhalb von {7-30} Tagen|E&OE|]', random)}`;
  yield* runJob(
    {
      base: { ...habits(COLD, random), maxTokens: 1500, ...asJson(random) },
      ...scale(random),
      item,
      middle: 240,
    },
    random,
  );
});

/** Notes and actions of recorded meetings or calls. */
const minutes = honest('batch', 'call-minutes', function* (random) {
  const system = fill(
    "[Summarise the meeting transcript.|You write minutes for {firm}.|Call wrap-up for the {dept} team.] [Sections: Decisions, Actions (owner, due date), Open points.|5 bullets, then next steps.|One paragraph for the CRM, then the caller's mood in one word.] [The transcript is automatic; correct obvious errors.|Do not add anything that was not said.] [Write in English whatever the language.|]",
    random,
  );
  const [low, high] = pick(
    [
      [10, 30],
      [30, 70],
      [60, 110],
    ] as const,
    random,
  );
  yield* runJob(
    {
      system,
      base: habits({ heat: [null, 0.2, 0], cap: [null, 800, 2000] }, random),
      workers: pick([1, 2, 3], random),
      size: 1600,
      item: (at) =>
        `${fill('[Meeting|Call|Weekly {dept}] {iso} ', random)}#${at + 1}\n\n${transcript(between(low, high, random), random)}`,
      middle: 330,
    },
    random,
  );
});

/** CVs to the fields of an applicant system. */
const applicants = honest('batch', 'resume-fields', function* (random) {
  const schema = {
    name: 'string',
    email: 'string',
    years_experience: 'number',
    positions: [{ title: 'string', employer: 'string', from: 'YYYY-MM', to: 'YYYY-MM or null' }],
    skills: ['string'],
    ...(chance(0.5, random) ? { languages: [{ code: 'string', level: 'string' }] } : {}),
    ...(chance(0.4, random) ? { notes: 'string' } : {}),
  };
  const ask = one(
    [
      'Parse this CV into the JSON schema.',
      'Extract the candidate data. Never guess age, gender or nationality.',
      'You are the import step of an applicant tracking system. Output JSON only, matching:',
    ],
    random,
  );
  yield* runJob(
    {
      system: `${ask}\n${JSON.stringify(schema, null, pick([0, 2], random))}`,
      base: { ...habits(COLD, random), maxTokens: 3000, ...asJson(random, 0.7) },
      ...scale(random),
      item: () => `${fill('[FILE: cv_{last}_{2019-2026}.pdf\n|]', random)}${resume(random)}`,
      middle: 520,
    },
    random,
  );
});

/** Buyers' reviews, several in one request. */
const reviews = honest('batch', 'review-mood', function* (random) {
  const many = pick([1, 1, 5, 10, 20], random);
  const ask = one(
    [
      'Classify each review: pos / neg / mixed. Output lines "n: label".',
      'For every review give sentiment (-1..1), topic (quality, delivery, price, service, fit) and whether it needs a reply. JSON array.',
      'Sentiment?',
      'Did the customer have a problem with the product itself? y/n for each.',
      'Tag the reviews for our weekly report to {dept}. CSV: id;sentiment;theme;quote',
    ],
    random,
  );
  const item = (at: number): string =>
    `${ask}\n\n${times(many, (n) => (many === 1 ? review(random) : `${at * many + n + 1}. ${review(random)}`)).join('\n')}`;
  yield* runJob(
    { base: habits(COLD, random), ...scale(random), item, middle: many === 1 ? 3 : many * 14 },
    random,
  );
});

/** Rows of a customer database completed from the companies' own home pages. */
const enrichment = honest('batch', 'crm-enrichment', function* (random) {
  const wanted = sample(
    [
      'industry (NACE section)',
      'employee range',
      'B2B or B2C',
      'headquarters city',
      'one-line description (max 15 words)',
      'likely buyer persona',
      'uses field staff (yes/no)',
      'sells in EU (yes/no)',
      'fit score 0-100 for our product with reason',
    ],
    between(2, 6, random),
    random,
  );
  const own = fill(
    '[We sell {noun} software to mid-size firms.|Our product: {app} for [clinics|hauliers|schools|hotels].|]',
    random,
  );
  const table = chance(0.5, random);
  const item = (): string => {
    const firm = fill('{firm}', random);
    const site = fill(
      `[Home|About us|Welcome] | ${firm.replaceAll('|', '')}
[Since {1890-2019}|For over {10-90} years] we [make|supply|install] {ware}s for customers in {city} and {city}. [Family-owned.|Part of {firm}.|Certified to ISO {9001-14001}.]
[Our team of {5-900}|{10-2000} colleagues] [looks forward to your call|works at {2-14} sites]. Jobs: {role} (m/f/d), {role}.
Imprint · Cookies · {phone} · Managing director {first} {last}`.replace(' | ', ' - '),
      random,
    );
    return table
      ? `name,domain,country,last_contact\n"${firm}",${fill('{brand}.example,[DE|UK|FR|US|],{iso}', random)}\n\nwebsite text:\n${site}`
      : JSON.stringify({
          company: firm,
          website_text: site,
          notes: fill('[|met at fair {city}|{first} knows CFO|bounced {day}]', random),
        });
  };
  yield* runJob(
    {
      system:
        `${own} ${fill('[Fill these fields for the account|Enrich the CRM row]', random)}: ${wanted.join('; ')}. ${fill('[unknown if unclear|Use null rather than guessing]', random)}. JSON.`.trim(),
      base: { ...habits(COLD, random), ...asJson(random) },
      ...scale(random),
      item,
      middle: 70,
    },
    random,
  );
});

const KEYS = [
  'btn',
  'dialog',
  'toast',
  'onboarding',
  'error',
  'settings',
  'email',
  'push',
  'checkout',
  'empty',
];
const STRINGS = [
  '{verb} {noun}',
  'Are you sure you want to {verb} this {noun}?',
  '{0} {noun}s [selected|left|expired]',
  'Your {noun} will [expire|renew] on %(date)s.',
  "We couldn't {verb} your {noun}. [Try again|Contact {dept}].",
  'No {noun}s yet',
  '<b>%(name)s</b> invited you to {app}',
  'Next',
  'Learn more about {noun} [limits|fees]',
  '%1$s of %2$s [synced|used]',
];

/** Strings of the owner's own app into another language, by the file. */
const strings = honest('batch', 'app-strings', function* (random) {
  const tongues = sample(
    ['de', 'fr', 'pt-BR', 'ja', 'tr', 'pl', 'ko', 'es-MX', 'nl', 'ar'],
    between(1, 7, random),
    random,
  );
  const glossary = times(
    between(0, 8, random),
    () => fill('{noun} = ', random) + fill('[do not translate|keep short|{brand}]', random),
  );
  const form = pick(['json', 'xml', 'po'], random);
  const ask = one(
    [
      'Translate the UI strings from English to {t}. Keep placeholders and tags untouched. Max 1.3x length.',
      'Localise for {t} (informal tone). Return the same {form} with translated values.',
      'You are the i18n step of our build. target={t}. Output only {form}.',
    ],
    random,
    { form, t: '§' },
  );
  const item = (at: number): string => {
    const rows = times(
      between(4, 40, random),
      () => [`${pick(KEYS, random)}.${fill('{noun}.{verb}', random)}`, one(STRINGS, random)] as const,
    );
    const body =
      form === 'json'
        ? JSON.stringify(Object.fromEntries(rows), null, 2)
        : rows
            .map(([key, value]) =>
              form === 'xml'
                ? `<string name="${key}">${value}</string>`
                : `msgid "${key}"\nmsgstr "${value}"`,
            )
            .join('\n');
    return `${ask.replaceAll('§', tongues[at % tongues.length] ?? 'de')}\n${glossary.length > 0 ? `Glossary:\n${glossary.join('\n')}\n` : ''}\n${body}`;
  };
  yield* runJob(
    {
      base: habits({ heat: [null, 0, 0.3], cap: [null, 4000] }, random),
      workers: pick([1, 4], random),
      size: pick([300, 1600], random),
      item,
      middle: 480,
    },
    random,
  );
});

/** A newsroom's or archive's own articles condensed for newsletters and teasers. */
const digests = honest('batch', 'article-digests', function* (random) {
  const ask = one(
    [
      'TL;DR in {2-4} sentences for our newsletter:',
      'Write a teaser (max 180 characters) and three keywords for the archive.',
      'Summarize for radio, 40 seconds, spoken style.',
      'Kicker, headline (60 chars), standfirst. Keep names as spelled.',
      'Summarise the article below for readers with basic English (A2).',
    ],
    random,
  );
  const magazine = chance(0.5, random);
  const base = habits({ heat: [null, 0.3, 0.7], cap: [null, 200, 400] }, random);
  yield* runJob(
    {
      base,
      ...scale(random),
      item: () =>
        `${ask}\n\n"""${magazine ? page(subject(random), between(3, 8, random), random) : article(event(random), between(6, 20, random), random)}"""\n[id ${hex(6, random)}]`,
      middle: 85,
    },
    random,
  );
});

export const EXTRACTION = [intents, invoices, minutes, applicants, reviews, enrichment, strings, digests];
