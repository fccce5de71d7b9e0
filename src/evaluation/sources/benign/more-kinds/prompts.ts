import { between, pick, sample } from '../../../../demo/random.ts';
import { say, type Vocabulary } from '../../../material/benign-c/phrases.ts';
import type { Script } from '../../../material/benign-e/script.ts';
import type { Ask } from '../../../source.ts';

type Draw = () => number;

/** Where the input goes in a template. */
const SLOT = '%%';
const ALONE = /(?:^|\n)%%(?:$|\n)/u;

/** The first message of a request around an input. */
export type Message = (input: string) => Pick<Ask, 'system' | 'turns'>;

/** How an owner writes down its further wishes. */
const WISHES: readonly ((wishes: readonly string[]) => string)[] = [
  (wishes) => wishes.join(' '),
  (wishes) => wishes.map((wish) => `- ${wish}`).join('\n'),
  (wishes) => wishes.map((wish, at) => `${at + 1}) ${wish}`).join('\n'),
  (wishes) => `IMPORTANT: ${wishes.join(' ')}`,
  (wishes) => `(${wishes.join(' ')})`,
  (wishes) => `House rules\n${wishes.map((wish) => `* ${wish}`).join('\n')}`,
  (wishes) => wishes.map((wish) => `NB ${wish}`).join('\n'),
];

type Envelope = (input: string) => string;

const nothing: Envelope = (input) => input;

/** What a program puts around an input within a sentence. */
const INLINE: readonly Envelope[] = [
  nothing,
  nothing,
  nothing,
  (input) => `"${input}"`,
  (input) => `<i>${input}</i>`,
];

/** What a program puts around an input that stands by itself. People put nothing. */
const ENVELOPES: readonly Envelope[] = [
  nothing,
  nothing,
  nothing,
  (input) => `"${input}"`,
  (input) => `"""\n${input}\n"""`,
  (input) => `<data>\n${input}\n</data>`,
  (input) => `\`\`\`\n${input}\n\`\`\``,
  (input) => `-----\n${input}\n-----`,
  (input) => JSON.stringify({ input }),
  (input) => `${input}\n`,
  (input) => `» ${input} «`,
];

const MESSAGE_FORMS: readonly ((template: string, wishes: string) => string)[] = [
  (template, wishes) => `${template}\n\n${wishes}`,
  (template, wishes) => `${template}\n${wishes}`,
  (template, wishes) => `${wishes}\n\n${template}`,
  (template, wishes) => `${template} ${wishes}`,
];

/** One program of an owner: system prompt or none, template, wishes and envelope are drawn here, once. */
export function promptOf(script: Script, vocabulary: Vocabulary, bare: number, machine: boolean): Message {
  const { random } = vocabulary;
  const one = (part: keyof Script): string => say(pick(script[part], random), vocabulary);
  const wishes = wishesOf(script, vocabulary);
  const above = script.sys.length > 0 && random() >= bare ? one('sys') : '';
  const template = script.tpl.length > 0 && (above === '' || random() < 0.5) ? one('tpl') : SLOT;
  const inSystem = above !== '' && random() < 0.6;
  const system = inSystem && wishes !== '' ? `${above}${pick([' ', '\n', '\n\n'], random)}${wishes}` : above;
  const whole =
    inSystem || wishes === '' || template === SLOT ? template : pick(MESSAGE_FORMS, random)(template, wishes);
  const envelope = machine ? pick(ALONE.test(template) ? ENVELOPES : INLINE, random) : nothing;
  return (input) => ({
    ...(system === '' ? {} : { system }),
    turns: [{ role: 'user', text: whole.split(SLOT).join(envelope(input)) }],
  });
}

function wishesOf({ opt }: Script, vocabulary: Vocabulary): string {
  const { random }: { random: Draw } = vocabulary;
  const chosen = sample(opt, between(0, 3, random), random).map((wish) => say(wish, vocabulary));
  return chosen.length === 0 ? '' : pick(WISHES, random)(chosen);
}
