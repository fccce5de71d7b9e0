import { pick } from '../../../../demo/random.ts';
import { anyMaths, competition, isabelle, lean, school, statements, university } from './maths.ts';
import { chemistry, exam, physics } from './science.ts';
import { mixed, planned, type Random } from './kit.ts';

const thinking = (random: Random) =>
  pick([{}, {}, { reasoning: 'high' as const }, { maxTokens: 8_192 }], random);

const COACH = [
  'You are a {{careful|patient|rigorous}} mathematician who {{writes out every step|never skips a step}}. For each problem:\n1. Restate what is given and what is asked.\n2. Choose a method and say why it applies.\n3. Carry it out, {{one transformation a line|with all intermediate results}}.\n4. Check the result by {{a second method|substitution|a rough estimate}}.\n5. {{Finish with a line "Final answer: ..."|State the answer alone in the last line.}}\n{{Do not apologise or add remarks.|Write in complete sentences.|}}',
  'You will be given a mathematics problem. Produce a {{reference|model|gold}} solution as it would appear in {{a solutions manual|a teacher handbook|the official booklet}}. The solution has to be {{self-contained|complete}}, and {{a reader who only knows the earlier chapters|a weak student}} should be able to follow it. {{Think for as long as you need before you write.|Explore several ideas, and say which fail and why.}} {{Verify the answer numerically if possible.|}}',
  'Your task is to solve mathematical problems {{through a long, thorough process of thought|by a cycle of analysis, exploration, reassessment and verification}}. Structure the reply in two parts. In the first, think aloud: {{decompose the question, recall related facts, try, doubt, go back|summarise findings, brainstorm, verify each step, refine errors, revisit earlier steps}}. In the second, give a clean solution {{with the result in a box|that omits the dead ends}}. {{The first part should be much longer than the second.|Label the parts THOUGHT and SOLUTION.}}',
];

export const REASONING = [
  planned('maths', 'school-bare', [2], { bank: school, answer: [90, 350] }),
  planned('maths', 'school-suffixed', [4, 2], {
    bank: school,
    frames: [
      "%%\nLet's {{think step by step|work it out step by step|solve it slowly}}.",
      '%% {{Think carefully, show the work, then the number.|Explain each step before you answer.}}',
      'Q: %%\nA: {{First,|We start with|Step 1:}}',
      '%%\n\n{{Show your reasoning.|Write the rationale first.}} {{End with #### and the number|The last line must be the number only|Then write "The answer is".}}',
    ],
    answer: [150, 500],
  }),
  planned('maths', 'manual', [4], { bank: anyMaths, systems: COACH, answer: [500, 1_800], extra: thinking }),
  planned('maths', 'boxed', [4, 2], {
    bank: mixed(competition, university),
    frames: [
      String.raw`%%` +
        '\n' +
        String.raw`{{Please reason|Reason}} step by step, and put {{your final answer|the result}} within \boxed{}.`,
      String.raw`Solve the {{following|}} problem. {{Put the|The}} answer goes in \boxed{}.` + '\n\n%%',
      String.raw`{{Problem|Question}}: %%` + '\n\nSolution (final result as ' + String.raw`$\boxed{\cdot}$):`,
    ],
    answer: [600, 2_600],
    extra: thinking,
  }),
  planned('maths', 'university-loose', [4, 16], {
    bank: university,
    wording: ['loose'],
    frames: [
      '{{hi,|hello!|}} {{could you|can you|please}} {{help me with|solve|work through}} this {{one|exercise|problem}}{{?|:|}}\n%%\n{{i need all the steps|with every step pls|I want to understand the whole derivation, so do not skip anything}}',
      '%%\n\n{{How would one go about this?|Walk me through it in full.|Show the full derivation please.|What is the reasoning, in detail?}}',
      '{{For my notes|From the problem set of this week|Revision|Past paper}}: %% {{Full working, please.|Explain the idea first and then compute.|Please justify every step.}}',
    ],
    answer: [400, 1_500],
  }),
  planned('competition', 'sampled', [11], {
    bank: competition,
    answer: [900, 3_400],
    extra: (random) => ({ n: pick([2, 4, 8], random), temperature: pick([0.7, 0.8, 1], random) }),
  }),
  planned('competition', 'critique-and-solution', [4], {
    bank: competition,
    frames: [
      '# Task\nBelow is a competition problem. {{Write|Produce}} a solution of {{the standard of a gold medallist|publication quality}}.\n\n# Requirements\n- Before solving, write a section "Observations" with {{small cases|what the numbers suggest}}.\n- {{At least two|Two}} approaches must be {{attempted|sketched}}; abandon one explicitly and say what was wrong with it.\n- Every claim that is used {{is proved or named|needs a proof}}.\n- After the solution, write "Check" and {{test the result against small cases|re-derive the result another way}}.\n- After that, "Lessons": which {{general technique|key insight}} does the problem teach and how would one have found it?\n- The {{integer|final answer}} is repeated in the last line, as ANSWER=<value>.\n\n# Problem\n%%\n\n# Output\nMarkdown, {{no preamble|without any introduction}}.',
      'I will give you one olympiad problem. {{Do not hurry.|Take your time.}} Think in the first person, as someone who sees the problem for the first time, with {{wrong turns and corrections|hesitations, "wait", "let me check that"}}, until you are certain. Length is not an issue; {{under a thousand words means that you have skipped something|very long answers are welcome}}. Close with the answer.\n\n<problem>\n%%\n</problem>',
    ],
    answer: [1_400, 3_600],
  }),
  planned('proof', 'lean', [2, 11], {
    bank: lean,
    frames: [
      '{{Complete|Finish}} the following Lean 4 code{{| with explanatory comments preceding each line of code}}:\n\n```lean4\n%%\n```',
      '%%',
      'Here is a statement in Lean 4 with Mathlib.\n```lean\n%%\n```\nFirst give a proof plan in {{English|words}}: main steps, lemmas of Mathlib that you expect to need, and where {{`nlinarith`, `omega` or `simp`|automation}} should close a goal. Then give the {{whole file|full proof}}, {{without `sorry`|which must compile}}.',
      'Tactic state of a Lean 4 session:\n%%\n\nReply with the proof only, inside one code block.',
    ],
    systems: ['', '', 'You are an expert in formal proof who writes Lean 4 for a current Mathlib.'],
    answer: [150, 1_600],
  }),
  planned('proof', 'isabelle', [2], {
    bank: isabelle,
    frames: [
      'Isabelle/HOL. Prove, in structured Isar style, {{with sledgehammer-free steps|with short steps by auto, simp or linarith}}:\n\n%%',
      'Informal first, formal then. (a) Give an informal proof. (b) Turn it into an Isar sketch in which every step is stated and justified by <ATP>. (c) Fill the gaps.\n\n%%',
    ],
    answer: [200, 900],
  }),
  planned('proof', 'informal', [4, 2], {
    bank: statements,
    frames: [
      '%%',
      'Statement. %%\n\nWrite {{a complete proof|a proof at the level of a first-year graduate text}}. {{Number the steps; after each, name the fact it rests on.|Point out where each hypothesis is used.}} If the statement is false, {{say so and construct|give}} a counterexample, then {{repair the statement and prove the repaired one|state the nearest true version}}.',
    ],
    systems: [
      '',
      'Proof assistant for a {{corpus|collection}} of natural-language proofs. Style: {{terse|textbook|expository}}. Use LaTeX.',
    ],
    answer: [400, 1_500],
  }),
  planned('science', 'physics-worked', [4], {
    bank: physics,
    frames: [
      '{{Read|Take}} the physics problem below and write: KNOWN, UNKNOWN, DIAGRAM (in words), PRINCIPLE, EQUATIONS, NUMBERS, ANSWER (with units), SANITY CHECK.\n\n%%',
      '%%\n\nSolve symbolically {{first|before inserting numbers}}, and comment on the limiting cases.',
      '%%',
    ],
    answer: [300, 1_000],
  }),
  planned('science', 'chemistry-bank', [2], {
    bank: chemistry,
    frames: [
      '%%',
      'Chemistry question{{ for the dataset||, graded C}}: %%\nAnswer with a {{full|worked}} explanation.',
      '%%\n\nExplain the concept behind it, then solve.',
    ],
    systems: [
      '',
      'You are a chemistry {{professor|teaching assistant}}. {{Answer in full, with the theory needed.|Be exhaustive.}}',
    ],
    answer: [200, 900],
  }),
  planned('science', 'two-voices', [4, 14], {
    bank: mixed(physics, chemistry),
    wording: ['rotating'],
    frames: [
      'Imagine {{a student and a tutor|two physicists|a sceptic and an expert}} {{at a whiteboard|over coffee|in an exam hall}} who work on this: "%%" Write their conversation until {{both agree on the result|the student has found it alone}}. {{The tutor never gives the answer away.|Each line should carry one step.}}',
      'Teach {{a bright fourteen-year-old|a freshman|an engineer who forgot it all}} to solve "%%" {{Then set a similar problem and solve that too.|After the solution, list three typical mistakes.}}',
    ],
    answer: [400, 1_300],
  }),
  planned('exam', 'explained', [4, 2], {
    bank: exam,
    frames: [
      '%%\n\n{{Give the correct option and explain why each of the others is wrong.|Discuss the options one by one, then conclude with "Correct: <letter>".}}',
      'The following is a multiple choice question. {{Reason before you choose.|Think through the relevant knowledge, eliminate options, then choose.}} {{Your reply must be JSON: {"rationale": ..., "answer": ...}|Finish with "Answer: X".}}\n\n%%',
      '%%\nExplanation:',
    ],
    answer: [120, 450],
  }),
  planned('exam', 'letters', [2], {
    bank: exam,
    frames: ['%%\nAnswer:', '%%\nJust the letter.'],
    systems: ['', '', 'Answer the question. Reply with {{one letter|the option only}}.'],
    answer: [1, 4],
    extra: (random) => (random() < 0.5 ? { logprobs: true, topLogprobs: 5, temperature: 0 } : {}),
  }),
];
