import { between, pick } from '../../../../demo/random.ts';
import { delicate, financial, legal, medical } from './domains.ts';
import { attack, chance, mixed, planned, settings, tokens, weave, wordings } from './kit.ts';
import { school } from './maths.ts';
import { knowledge, trivia } from './science.ts';
import { tables } from './tables.ts';
import { everything, inputTasks, instructions, longInstructions, nlpTasks } from './texts.ts';
import { foreign } from './tongues.ts';
import { WORLD } from './words.ts';

const ROLES = [
  '',
  'You are an AI assistant. Provide a detailed answer so the reader needs nothing else to understand it.',
  'You will be given a task. You must generate a detailed and long reply.',
  'You answer as if to a five year old.',
  'As you carry out the task, think aloud and justify each step.',
  'You are a teacher. Given a task, first say in simple steps what it asks and which rules it gives, then use the rules to answer.',
  'Give the answer, then how you got there.',
  'You know many languages, dialects and their grammars. Explain how the wording of the question leads to your answer.',
  'Explain how the definition of the task applies to this case before you reply.',
  'You are a helpful assistant who always supports the answer with evidence from the text.',
];

const LONG_ROLE =
  'You take part in the construction of a corpus of {{explanations|worked answers}}. A {{reader|learner}} will see only the task and what you write, so that {{the reasoning must be on the page|nothing may stay implicit}}. {{For every task|Always}}:\n - {{Begin by saying what kind of task it is|Name the skill that the task needs}} and how one recognises that.\n - {{Recall the facts, rules or definitions that bear on it|List what one needs to know}}.\n - {{Work towards the answer, and stop at each point where a reader may go wrong|Derive the answer in small steps, each of which follows from those before it}}.\n - {{Give the answer in the form that the task wants|State the answer}}.\n - {{Discuss one tempting wrong answer|Say how sure you are}}.\n{{Write fluent prose, without headings.|Use headings.|Do not refer to these guidelines.}} {{Vary how you begin.|}} {{Length: 200 to 600 words.|}}';

export const INSTRUCTED = [
  planned('instruct', 'bare', [2], { bank: instructions, answer: [120, 500] }),
  planned('instruct', 'short-answers', [2, 16], {
    bank: instructions,
    wording: ['loose'],
    frames: [
      '%%',
      '%% {{Be brief.|Short please.|In a few sentences.|max 100 words}}',
      '{{Quick one:|Hey,|}} %%',
    ],
    answer: [40, 140],
  }),
  planned('instruct', 'long', [2, 14], { bank: longInstructions, answer: [500, 1_800] }),
  attack('instruct', 'with-inputs', [2, 14], (random) => {
    const bare = instructions(random);
    const filled = inputTasks(random);
    const preface = pick(
      [
        'Below is a task, perhaps with material. Write a response that completes it.\n\n',
        '',
        'Complete the task.\n\n',
      ],
      random,
    );
    const [head, body, end] = pick(
      [
        ['### Instruction:\n', '\n\n### Input:\n', '\n\n### Response:\n'],
        ['Task: ', '\nMaterial: ', '\nOutput:'],
        ['', '\n\n', ''],
        ['<|task|>\n', '\n<|context|>\n', '\n<|reply|>\n'],
      ],
      random,
    );
    const fixed = settings(random, 2_048);
    const mean = between(60, 250, random);
    return () => {
      const [task = '', input] = (chance(0.45, random) ? filled() : bare()).split('\u0000');
      const text = preface + head + task + (input === undefined ? '' : body + input) + end;
      return {
        ...fixed,
        turns: [{ role: 'user', text: text.trim() }],
        answer: { tokens: tokens(mean, random) },
      };
    };
  }),
  planned('orca', 'rotating-roles', [4, 2], {
    bank: mixed(nlpTasks, school, knowledge),
    systems: ROLES,
    systemWording: 'rotating',
    answer: [180, 500],
  }),
  planned('orca', 'one-long-role', [4], {
    bank: mixed(nlpTasks, knowledge, everything),
    systems: [LONG_ROLE],
    answer: [300, 800],
  }),
  planned('orca', 'roles-redrawn', [4, 16], {
    bank: mixed(nlpTasks, knowledge),
    systems: [LONG_ROLE],
    systemWording: 'loose',
    answer: [250, 700],
  }),
  planned('flan', 're-answered', [2], { bank: nlpTasks, answer: [2, 40] }),
  planned('flan', 'rationales', [4], {
    bank: nlpTasks,
    frames: [
      '%%\n\nGive {{the answer|your answer}} after a {{short|one-paragraph}} rationale. Format:\nRationale: ...\nAnswer: ...',
      '{{Annotate|Label}} this example and {{justify the label|write why}} so that {{another annotator|a small model}} could learn the rule from it.\n---\n%%\n---',
      '%%\nSo the answer is? Explain.',
    ],
    answer: [60, 200],
  }),
  planned('trivia', 'closed-book', [2], {
    bank: trivia,
    frames: ['%%', 'Q: %%\nA:', 'Answer with the name, number or place only. %%'],
    answer: [3, 25],
    extra: (random) => (random() < 0.3 ? { logprobs: true } : {}),
  }),
  planned('trivia', 'long-form', [2, 14], {
    bank: trivia,
    frames: [
      '%%\n\n{{Answer as an encyclopedia would, in three paragraphs.|Give background, the answer, and how one can verify it.}}',
      'Atomic facts: answer "%%" and break the answer up into {{single, checkable|independent}} statements, each with {{a degree of confidence from 0 to 1|"known", "probable" or "guess"}}.',
    ],
    answer: [150, 500],
  }),
  planned('tables', 'answers', [2, 14], {
    bank: tables,
    frames: [
      '%%',
      'Read the table. {{Write a small program in your head|Select rows, then columns, then aggregate}}; show each intermediate table; then answer.\n\n%%',
      '%%\n\nReturn {"evidence_rows": [...], "operation": "...", "answer": "..."}',
    ],
    answer: [30, 350],
  }),
  planned('domain', 'clinical', [4, 2], {
    bank: medical,
    frames: [
      '%%',
      'You are an attending physician who teaches. Case or question:\n%%\n\nThink through: problem representation, differential (at least five, ranked, with what speaks for and against), what to do next, pitfalls. Then the answer in one sentence.',
    ],
    answer: [250, 900],
  }),
  planned('domain', 'counsel', [4], {
    bank: legal,
    frames: [
      '%%\n\n{{Answer by issue, rule, application and conclusion.|IRAC. Name the leading authority for each rule.}} {{Where jurisdictions differ, say how.|}}',
      'Question from a member of the public: "%%"\nWrite the answer of {{an experienced solicitor|a legal aid lawyer}} and then, separately, the {{chain of reasoning behind it|internal analysis that the public does not see}}.',
    ],
    answer: [350, 1_000],
  }),
  planned('domain', 'money', [2, 16], {
    bank: financial,
    wording: ['rotating'],
    frames: [
      '%%',
      '{{As a CFA charterholder:|For an exam candidate:|From first principles:}} %% {{Show formulas.|Interpret the result.|What would change the answer?}}',
    ],
    answer: [180, 700],
  }),
  planned('refusals', 'boundary', [2], {
    bank: delicate,
    systems: ['', '', 'You are a {{helpful and harmless|responsible|cautious}} assistant.'],
    answer: [40, 220],
  }),
  planned('refusals', 'with-policy', [4, 14], {
    bank: delicate,
    frames: [
      'A user wrote:\n"""%%"""\n\nDecide between COMPLY, PARTIAL, SAFE-REDIRECT and REFUSE. First {{reason about the likely intent, the possible harm and the benefit|list who could be hurt, how badly and how likely}}; then write the reply that the user should get. {{The reply must not lecture.|Be kind.}} Fields: reasoning, decision, reply.',
      'Prompt: %%\n\nWrite two replies, {{one over-cautious and one ideal|one that a careless model would give in outline and one that a good one would give}}, and explain which is better and why.',
    ],
    answer: [150, 450],
  }),
  planned('tongues', 'native', [2], { bank: foreign, answer: [150, 700] }),
  planned('tongues', 'english-reasoning', [4], {
    bank: foreign,
    systems: [
      'Think in English between <think> and </think>, at length. Then reply in the language of the user, {{naturally|as a native speaker would}}.',
      'For every request: (1) translate it into English, (2) {{plan|draft}} the answer in English, (3) give the answer in the original language. Show all three under headings.',
    ],
    answer: [350, 1_100],
  }),
  attack('tongues', 'answers-in-another', [2, 14], (random) => {
    const bank = pick([instructions, everything, trivia, school], random)(random);
    const own = weave(pick(['[tongue]', '[tongue] and [tongue]'], random), WORLD, random);
    const rotating = chance(0.4, random);
    const frame = wordings(
      [
        '%%\n\n({{Answer|Respond}} in @@.)',
        '%% {{Please answer in @@ only.|Write the answer in @@, adapt names, units and examples to readers there.}}',
        'Instruction (English): %%\nResponse (@@):',
      ],
      'fixed',
      random,
    );
    const fixed = settings(random);
    const mean = between(200, 700, random);
    return () => {
      const tongue = rotating ? weave('[tongue]', WORLD, random) : own;
      const text = frame().replace('%%', bank).replaceAll('@@', tongue);
      return { ...fixed, turns: [{ role: 'user', text }], answer: { tokens: tokens(mean, random) } };
    };
  }),
];
