import { between, pick } from '../../../../demo/random.ts';
import { CHAT_WORDS } from '../../../material/benign-b/chat/index.ts';
import { expand, lines } from '../../../material/benign-b/expand.ts';
import { answerTo } from '../../../material/benign-b/people/answer.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, AskTurn, BenignSource } from '../../../source.ts';

type Draw = () => number;

const PREMISES = lines(`
We're writing a {genre} novel. {person} is a {job} in {city}; the antagonist is {style}. Here is what happens first: {passage} Write the next scene, around {length}, close third person.
Continue my story. Keep my voice, no summary at the end.⏎⏎{passage} {passage}
role play: you are {person}, {style}. i'm the {job} who has come to arrest you. *knocks on the door*
Write chapter 1 of a {genre} story about a {animal} and a {job}. Characters: {person}, {person}.
you are the narrator of a {genre} game in {city}. i play {person}. never decide my actions
`);

const NEXT = lines(`
continue
next scene: {person} goes to {city} and finds the {animal}
now from {person}'s point of view
slower. more dialogue, less weather
no, {person} would never say that. redo
*i draw my sword and step back* "who sent you?"
*looks at the {animal}* "is it yours?"
i like the last paragraph. keep it and rewrite the rest
chapter {2..30}. {person} learns about {topic}. end on a cliffhanger
make the {job} less nice
what if {person} had lied from the start? give me {amount} options
describe the room
summarise the story so far, i lose track
Here is my own version: {passage} Is it better?
go on, longer, {length}
`);

/** Long creative sessions: hundreds of turns over one story, the model's own text sent back as the draft. */
export const writer: BenignSource = {
  name: 'person/novelist',
  label: 'benign',
  kind: 'person',
  *asks(random) {
    const client = { ...drawClient(random), temperature: pick([0.8, 0.9, 1, 1.1], random) };
    const name = sittings('draft');
    for (;;) yield* story({ ...client, session: name() }, random);
  },
};

function* story(fixed: Omit<Ask, 'turns' | 'answer'>, random: Draw): Generator<Ask, void> {
  const turns: AskTurn[] = [{ role: 'user', text: expand(pick(PREMISES, random), CHAT_WORDS, random) }];
  for (let scene = between(5, 60, random); scene > 0; scene -= 1) {
    const answer = answerTo(turns.at(-1)?.text ?? '', between(250, 1400, random), random);
    const asked = { ...fixed, turns: turns.slice(-21) };
    do yield { ...asked, answer };
    while (random() < 0.12);
    const next = expand(pick(NEXT, random), CHAT_WORDS, random);
    const revised = random() < 0.06 ? `this is the text now, edit it:\n\n${answer.text}\n\n${next}` : next;
    turns.push({ role: 'assistant', text: answer.text }, { role: 'user', text: revised });
  }
}
