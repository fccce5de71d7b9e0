import { between, pick, sample } from '../../../demo/random.ts';
import type { AskTool } from '../../source.ts';
import { list } from './grammar.ts';
import { phrase } from './instructions.ts';

const VERBS = list(
  'get; list; create; update; cancel; search; convert; book; send; calculate; compare; track; schedule; find; set; play; translate; check; estimate; export',
);

const OBJECTS: Readonly<Record<string, readonly string[]>> = {
  weather_forecast: ['city', 'date', 'unit'],
  flight: ['origin', 'destination', 'date', 'passengers'],
  hotel_room: ['city', 'check_in', 'nights'],
  stock_price: ['symbol', 'currency'],
  currency: ['amount', 'source', 'target'],
  calendar_event: ['title', 'start', 'attendees'],
  email: ['recipient', 'subject', 'body'],
  recipe: ['ingredients', 'diet'],
  playlist: ['mood', 'length'],
  parcel: ['tracking_number'],
  invoice: ['customer', 'amount', 'due'],
  loan_rate: ['principal', 'years'],
  restaurant_table: ['name', 'people', 'time'],
  train: ['origin', 'destination', 'class'],
  reminder: ['text', 'time'],
  thermostat: ['room', 'temperature'],
  light: ['room', 'brightness'],
  patient_record: ['patient_id', 'field'],
  dose: ['drug', 'weight'],
  movie: ['title', 'year'],
  book: ['author', 'title'],
  word_definition: ['word', 'language'],
  route: ['from', 'to', 'mode'],
  taxi: ['pickup', 'dropoff'],
  tax: ['income', 'country'],
  password: ['length', 'symbols'],
  dns_record: ['domain', 'type'],
  repository: ['owner', 'name'],
  ticket: ['project', 'summary', 'priority'],
  database_row: ['table', 'filter'],
  image: ['prompt', 'size'],
  unit: ['value', 'from_unit', 'to_unit'],
  horoscope: ['sign'],
  workout: ['goal', 'minutes'],
  crop_yield: ['crop', 'area'],
  tide_table: ['harbour', 'date'],
  exam_slot: ['subject', 'week'],
  insurance_quote: ['vehicle', 'age'],
  lottery_result: ['date'],
  pet_shelter: ['species', 'radius'],
};

const STYLES = [
  (verb: string, object: string) => `${verb}_${object}`,
  (verb: string, object: string) =>
    `${verb}${object
      .split('_')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('')}`,
  (verb: string, object: string) => `${object}.${verb}`,
  (verb: string, object: string) => `${verb}-${object.replaceAll('_', '-')}`,
] as const;

/** A catalogue of invented functions, drawn once: about 800 in one style of naming. */
export function toolCatalogue(random: () => number): AskTool[] {
  const style = pick(STYLES, random);
  return Object.entries(OBJECTS).flatMap(([object, parameters]) =>
    VERBS.map((verb) => ({
      name: style(verb, object),
      parameters: [
        ...parameters,
        ...(random() < 0.3 ? [pick(['locale', 'limit', 'verbose', 'page', 'user_id'], random)] : []),
      ],
    })),
  );
}

const QUERIES = list(
  `{verb} the {object} for {name} in {city}; Could you {verb} a {object}? {detail}; I need to {verb} {2-6} {object}s by {day}; {person} wants to {verb} the {object}. {detail};
  hey, {verb} {object} please, {detail}; {detail} So {verb} the {object}, then {verb} the {object}; What is the {object} in {city} on {day}?; Please {verb} my {object} and tell {name} about it;
  Help me {verb} the {object} - {detail}; Is there any {object} in {city}? If so, {verb} it; First {verb} the {object} and if that fails {verb} another {object};
  {name} asked me to {verb} the {object} before {day}; My {object} is wrong, {verb} it; for {city}, {city} and {city}: {verb} {object}`,
);

const DETAILS = list(
  `it should be for {2-9} people; my budget is {20-900} euros; the date is {day}; {name} will pay; use the same as last time; reference {10000-99999}; in {city}, not in {city}; as cheap as possible; for {person}; no later than {1-12} pm; twice a week`,
);

/** A made-up user's request for some of the given functions. */
export function toolQuery(tools: readonly AskTool[], random: () => number): string {
  const object = () => {
    const words = (pick(tools, random).name.match(/[A-Z]?[a-z]+/g) ?? ['order']).map((word) =>
      word.toLowerCase(),
    );
    return words.filter((word) => !VERBS.includes(word)).join(' ');
  };
  const filled = pick(QUERIES, random)
    .replaceAll('{detail}', () => pick(DETAILS, random))
    .replaceAll('{verb}', () => pick(VERBS, random))
    .replaceAll('{object}', object);
  return phrase(filled, random);
}

/** A call of one of the tools, as text. */
export function toolCall(tools: readonly AskTool[], random: () => number): string {
  const tool = pick(tools, random);
  const values = tool.parameters.map((name) => [
    name,
    phrase(pick(['{name}', '{city}', '{day}', '{2-90}', '{goods}'], random), random),
  ]);
  return JSON.stringify({ name: tool.name, arguments: Object.fromEntries(values) as Record<string, string> });
}

export const someTools = (catalogue: readonly AskTool[], most: number, random: () => number): AskTool[] =>
  sample(catalogue, between(1, most, random), random);
