import { between, pick, sample } from '../../../../demo/random.ts';
import {
  attack,
  bankOf,
  chance,
  mixed,
  narrowed,
  planned,
  settings,
  tokens,
  weave,
  type Bank,
} from './kit.ts';
import { knowledge, trivia } from './science.ts';
import { instructions, longInstructions, passages, sentences, snippetsOfText } from './texts.ts';
import { oneTongue } from './tongues.ts';
import { WORLD } from './words.ts';

const OUTLINE = {
  ...WORLD,
  piece: [
    'a feature article',
    'a novella',
    'a report for ministers',
    'a travel book',
    'an essay',
    'a handbook',
    'a memoir',
    'a detective story',
    'a grant proposal',
    'a history for young readers',
  ],
  beat: [
    'The first day in [town]',
    'What [name] did not say',
    'How [topic] came to [country]',
    'Costs, and who bears them',
    'A letter from [month] [1890..2020]',
    'Three objections',
    'The [trade] and the [thing]',
    'Figures for [2001..2023]',
    'An argument at dinner',
    'What remains unknown about [topic]',
    'The return',
    'A walk through [town] at [1..11] p.m.',
    'Lessons for [country]',
    'Glossary of [topic]',
  ],
};

/** A plan of a long text, of which one part is asked for. */
const outlines: Bank = (random) => {
  const words = narrowed(OUTLINE, random);
  return () => {
    const parts = sample(words['beat'] ?? [], between(4, 9, random), random).map(
      (beat, i) => `${i + 1}. ${beat}`,
    );
    return weave(
      `Work: [piece] about [topic], set in [country]\nAudience: [trade]s\nContents:\n${parts.join('\n')}\n\nPart to write now: [1..4]`,
      words,
      random,
    );
  };
};

const COURSE = {
  ...WORLD,
  level: [
    'grade [3..9] pupils',
    'undergraduates without a background in the field',
    'professionals who retrain as a [trade]',
    'PhD students',
    'retired people',
    'secondary-school students in [country]',
    'nurses',
    'self-taught programmers',
    'curious adults',
  ],
  unit: [
    'the history of [topic]',
    'measuring [topic]',
    'common misconceptions about [topic]',
    '[topic] and [topic] compared',
    'a case study of [topic] in [town], [1950..2020]',
    'limits of [topic]',
    '[topic] in everyday life',
    'the mathematics behind [topic]',
    'first experiments with [topic]',
  ],
};

export const WRITTEN = [
  planned('longform', 'outline-parts', [14], {
    bank: outlines,
    frames: [
      '%%\n\nWrite this part in full: {{at least 2,000 words|1,500 to 2,500 words}}. {{No summary at the end. Keep facts consistent with the other parts.|Vary the length of paragraphs. Show, do not tell.}}',
      'You are writing a long work one part at a time.\n\n<plan>\n%%\n</plan>\n\nOnly the part that is due. Do not repeat the heading, do not announce what follows, do not conclude the work.',
    ],
    answer: [1_600, 3_300],
    extra: (random) => (random() < 0.5 ? { maxTokens: 8_192 } : {}),
  }),
  planned('longform', 'back-translated', [14, 2], {
    bank: passages,
    frames: [
      'Here is a text that somebody wrote in reply to an instruction to an assistant. {{Find|Guess}} the instruction. Then write {{a much better|an ideal}} reply to it, {{of the same length or longer|long, structured and complete}}.\n\nText:\n%%',
      '%%\n\n===\nWhich writing prompt would have led to this? Give the prompt, an outline, and a new piece of {{800|1,200|1,500}} words from the outline.',
    ],
    answer: [500, 1_700],
  }),
  planned('textbook', 'topic-audience', [14], {
    bank: bankOf(['[unit], for [level]', '"[unit]" ([level])', '[unit] | [level]'], COURSE),
    frames: [
      'Write {{an extract of a textbook|a section of a coursebook}} on %%. {{It should be clear, full of reasoning and self-contained, with worked examples, and end with exercises and their solutions.|Aim at depth: definitions, why they are so, a worked case, and a short quiz.}} {{Do not include a title or an introduction.|}}',
      'Course unit: %%\n\nPlease write the passage as a {{story|dialogue between a teacher and a pupil|blog post|lecture transcript}}, in which the concepts {{unfold naturally|are motivated before they are named}}.',
    ],
    answer: [600, 1_900],
  }),
  planned('textbook', 'seeded', [14, 16], {
    bank: passages,
    wording: ['rotating', 'loose'],
    frames: [
      'Extract of a webpage:\n"%%"\n\nWrite {{an educational piece|a college-level textbook section|a lesson for young children|a WikiHow-like tutorial}} {{inspired by|loosely related to}} it. {{Be rigorous.|Be engaging.|Use anecdotes.}} {{Do not mention the extract.|Go beyond the extract.}}',
      '{{Take|Use}} the passage below as a {{seed|starting point}} and {{teach the general subject behind it|write the chapter of a schoolbook that explains it}}, {{for beginners|for experts}}.\n\n%%',
    ],
    answer: [500, 1_500],
  }),
  planned('web', 'summaries', [14, 2], {
    bank: passages,
    frames: [
      '%%\n\ntl;dr',
      'Summarize in {{three bullet points|two sentences|one paragraph}}:\n\n%%',
      'Text:\n"""\n%%\n"""\nWrite a summary that is {{faithful, dense with entities and no longer than 80 words|abstractive}}. Then write a second one, denser, of the same length.',
    ],
    answer: [50, 200],
  }),
  planned('web', 'questions', [14], {
    bank: passages,
    frames: [
      '%%\n\n{{Generate|Write}} {{5|8|10}} question-answer pairs from this document. Types: {{factual, inferential, comparative, yes/no, unanswerable|who, when, why, how, what if}}. {{JSON lines with keys q, a, type.|Format Q: / A:.}} {{Each question has to make sense without the document.|}}',
      'You convert web pages to dialogues. From the page below, write a conversation between a curious reader and someone who knows the page by heart; everything on the page gets used, and the reader never asks two questions at once.\n\n<page>\n%%\n</page>',
    ],
    systems: ['', '', 'You are a data generation engine. Output only data.'],
    answer: [250, 800],
  }),
  planned('web', 'rephrased', [14], {
    bank: passages,
    frames: [
      'For the following paragraph give me a {{diverse|}} paraphrase in high quality {{English|language}} as in sentences on {{Wikipedia|a science magazine}}: %%',
      'Rewrite so that {{a toddler|a child}} would understand it: %%',
      'Turn this into {{terse, abstruse language of an erudite scholar|notes of a student|a transcript of a podcast}}.\n\n%%',
    ],
    answer: [120, 500],
  }),
  planned('translation', 'pairs', [2, 14], {
    bank: snippetsOfText,
    frames: [
      'Translate {{the sentence|from English}} into {{German|Korean|Hindi|Turkish|Spanish|Vietnamese|Swahili|Polish}}: %%',
      '{{English|EN}}: %%\n{{French|Chinese (Simplified)|Ukrainian|Tamil|Yoruba}}:',
      'Sentence:\n%%\n\nGive {{three|four}} translations into {{Japanese|Arabic|Portuguese|Dutch}}, from literal to free, {{score each from 0 to 100|say which is best}} and {{mark the errors of the others|explain the choices word by word}}.',
    ],
    answer: [40, 260],
  }),
  attack('translation', 'both-ways', [2, 10], (random) => {
    const next = sentences(random);
    const { name, next: foreign } = oneTongue(random);
    const there = pick(
      ['Translate into @: ', '@ translation of the following, nothing else:\n', '[en > @] '],
      random,
    ).replace('@', name);
    const back = pick(
      ['Translate into English: ', 'Back into English, as literally as possible:\n', '[> en] '],
      random,
    );
    const fixed = settings(random, 1_024);
    let pending = '';
    return () => {
      const text = pending === '' ? there + next() : back + pending;
      const answer = `${foreign()} ${foreign()}`;
      pending = pending === '' ? answer : '';
      return {
        ...fixed,
        turns: [{ role: 'user', text }],
        answer: { tokens: tokens(40, random), text: answer },
      };
    };
  }),
  planned('extract', 'open-entities', [14], {
    bank: passages,
    frames: [
      'Given a passage, your task is to extract all entities and identify their entity types. {{The output should be a list of tuples: [("entity 1", "type of entity 1"), ... ].|Types are free: be as specific as you can.}}\n\nPassage: %%',
      '%%\n\nReturn JSON: every entity mentioned, its type (any noun phrase, not a fixed list), a one-sentence description of the type, and the span.',
    ],
    systems: ['', 'You are a helpful information extraction system.'],
    answer: [100, 450],
    extra: (random) => ({ temperature: 0, ...(random() < 0.4 ? { json: true } : {}) }),
  }),
  planned('extract', 'relations-reasoned', [14, 4], {
    bank: passages,
    frames: [
      'Text: %%\n\n{{Build|Extract}} a knowledge graph: (subject | relation | object), each triple with {{the words that support it and why they do|a rationale}}. {{Invent relation names as needed.|}} Afterwards propose {{three|five}} schemas under which a specialised extractor could be trained on this text, and the output under each.',
      'Domain: {{guess it|any}}. Passage:\n%%\n\nStep 1, which kinds of events happen? Step 2, define a template for each. Step 3, fill the templates. Step 4, negative examples: spans that look like fillers but are not, with reasons.',
    ],
    answer: [350, 900],
  }),
  planned('restyle', 'target-style', [14, 10], {
    bank: (random) => {
      const question = mixed(instructions, trivia)(random);
      const answer = snippetsOfText(random);
      const [a, b] = pick(
        [
          ['Question: ', '\nOriginal answer: '],
          ['USER\n', '\n\nASSISTANT (old)\n'],
          ['{"prompt": "', '", "response": "'],
        ],
        random,
      );
      return () => `${a}${question()}${b}${Array.from({ length: between(1, 4, random) }, answer).join(' ')}`;
    },
    frames: [
      '%%\n\n{{Rewrite the answer in your own style|Answer afresh in your own words|Improve the answer}}: {{structured, complete, friendly, with a short introduction and a closing line|well organised, with headings where needed}}. {{Fix mistakes silently.|Keep what is right.}} Output only the new answer.',
      'The dataset entry below was written by people and is uneven. Bring it to the house style.\n\nHouse style: {{starts with the direct answer; then the reasons; then, if useful, an example|speaks to the reader; explains terms on first use; avoids lists}}; {{never says "as an AI"|no filler}}; {{150-300 words|as long as the question deserves}}; neutral tone; British spelling.\n\nEntry:\n%%\n\nNew response:',
    ],
    answer: [150, 500],
  }),
  attack('restyle', 'several-voices', [14], (random) => {
    const next = mixed(instructions, knowledge, longInstructions)(random);
    const voices = sample(
      [
        'as a terse engineer',
        'as a patient teacher',
        'in the manner of a newspaper',
        'for a child',
        'as a checklist',
        'with a joke at the end',
        'as a Socratic dialogue',
        'as a lawyer who hedges',
        'in verse',
      ],
      between(2, 5, random),
      random,
    );
    const before = chance(0.5, random);
    const fixed = settings(random);
    let [item, used] = [next(), 0];
    return () => {
      if (used === voices.length) [item, used] = [next(), 0];
      const voice = `Answer ${voices[used++]}.`;
      const text = before ? `${voice}\n\n${item}` : `${item}\n\n${voice}`;
      return { ...fixed, turns: [{ role: 'user', text }], answer: { tokens: tokens(260, random) } };
    };
  }),
];
