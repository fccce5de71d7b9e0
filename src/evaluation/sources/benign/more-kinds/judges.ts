import { nightly, rows, votes } from './flows.ts';
import { make } from './make.ts';

/** Judges of an owner's own answers, drafts and models, in many forms. */
export const JUDGES = [
  make(
    {
      kind: 'judge',
      name: 'arena-of-two-vendors',
      tokens: [1, 300],
      flow: nightly,
      exact: true,
      share: [0.4, 1],
      bare: 0.4,
    },
    `
sys: Please act as a neutral judge between two assistants that we may buy. Explain, then [[A]], [[B]] or [[C]] for a tie.
tpl: %%
tpl: %%¶Think about usefulness for staff of @brand first. Verdict last.
in: [Question]¶@wonder?¶[Assistant A]¶It comes from @thing.¶[Assistant B]¶@^theme is the reason, mostly in @market.
in: [Question]¶@sumtask¶[Assistant A]¶#2-90¶[Assistant B]¶First add, then halve: #2-90
in: [Question]¶Draft: @letter¶[Assistant A]¶@botline¶[Assistant B]¶@botline @botline`,
  ),
  make(
    {
      kind: 'judge',
      name: 'copy-desk-scores',
      tokens: [10, 260],
      flow: rows,
      share: [0.1, 0.6],
      bare: 0.3,
      exact: true,
    },
    `
sys: Copy chief at @brand. Score 0-#5-20 on voice, truth, rhythm. Suggest one change.
tpl: %%
tpl: Text: %%¶Score and reason per criterion.
opt: JSON scores{}.
in: @praise @^fact.
in: @^topicline. @paragraph
in: @brand: @ware. @^fact. @^praise!`,
  ),
  make(
    {
      kind: 'judge',
      name: 'exam-marking-office',
      tokens: [10, 260],
      flow: rows,
      share: [0.1, 0.5],
      bare: 0.2,
      exact: true,
    },
    `
sys: Marker for @subject, @grade, board of @market. Marks with reasons; be strict on units.
tpl: Question [#2-9 marks]: @sumtask¶Script #1000-9999: %%¶Marks:
tpl: %%¶Explain the mark in #1-4 sentences for the pupil.
opt: {"mark":0,"because":""}
in: I did #2-90 + #2-90 and then halved, so #2-99.
in: @paragraph
in: x = #1-30, because both sides.
in: (blank)`,
  ),
  make(
    {
      kind: 'judge',
      name: 'two-translators',
      tokens: [1, 160],
      flow: rows,
      exact: true,
      share: [0.1, 0.6],
      bare: 0.4,
    },
    `
sys: Reviser at @brand. Which rendering is better, 1 or 2? Name the error type.
tpl: %%
tpl: Source and two renderings: %%¶Better one, with reason:
in: "@^idiom." | 1: @foreign | 2: @foreign
in: EN @fact ¶1 @foreign ¶2 @foreign`,
  ),
  make(
    {
      kind: 'judge',
      name: 'interview-scorecards',
      tokens: [30, 300],
      flow: rows,
      exact: true,
      share: [0.1, 0.5],
      bare: 0.2,
    },
    `
sys: Score interview answers for @brand against the guide. 1-5, quote, reason. A person decides.
tpl: %%
tpl: Role: @role. Answer: %%¶Score with justification.
in: Q: tell me of a conflict. A: @opinion. Then we talked.
in: Q: how would you @verb @entity? A: I'd ask @customer and use @tech.
in: Q: why us? A: @praise, also @perk.`,
  ),
  make(
    {
      kind: 'judge',
      name: 'brand-safety-panel',
      tokens: [1, 120],
      flow: votes,
      exact: true,
      share: [0.3, 1],
      bare: 0.3,
    },
    `
sys: Would @brand want its ad next to this? yes or no, reason.
tpl: %%
in: @post
in: @headline
in: @topicline`,
  ),
  make(
    {
      kind: 'judge',
      name: 'code-answers-judge',
      tokens: [20, 300],
      flow: nightly,
      exact: true,
      share: [0.2, 0.8],
      bare: 0.3,
    },
    `
sys: You grade code written by our models. Correct? Clear? 0-#5-10 with reasons. Reference may differ.
tpl: %%¶Grade:
tpl: Is the candidate right? Reason step by step, finish with PASS or FAIL.¶%%
in: Task: @codetask¶Candidate:¶@snippet
in: Task: fix "@bug"¶Candidate:¶@patch
in: Task: @question¶Candidate: SELECT @field FROM @path
in: Task: @codetask¶Reference: @function¶Candidate: @function`,
  ),
  make(
    { kind: 'judge', name: 'story-contest-jury', tokens: [60, 350], flow: rows, share: [0.3, 1], bare: 0.4 },
    `
sys: Jury of the short story prize of @city. Originality, language, arc: points 1-10 and a letter to the author.
tpl: Entry #1-900: %%
tpl: %%¶Jury notes:
in: @^verse. @character stood in @setting. @paragraph
in: @paragraph @verse`,
  ),
  make(
    {
      kind: 'judge',
      name: 'agent-run-review',
      tokens: [20, 300],
      flow: rows,
      exact: true,
      share: [0.2, 0.7],
      bare: 0.2,
    },
    `
sys: Review runs of our agent. Did it reach the goal? Which step was wrong? Reason, then success/failure.
tpl: %%
in: GOAL @webgoal¶1 click e#1-9 → @toolout¶2 type → @toolout¶END
in: GOAL @goalx¶shell → @toolout¶patch → @patch¶tests → @toolout
in: GOAL @researchgoal¶search → @toolout¶answer: @passage`,
  ),
  make(
    {
      kind: 'judge',
      name: 'persona-consistency',
      tokens: [5, 120],
      flow: nightly,
      exact: true,
      share: [0.2, 0.7],
      bare: 0.2,
    },
    `
sys: Does the figure stay in character? 1-5. Character: @character
tpl: %%¶Score:
opt: Quote the break.
in: Player: who are you? Figure: A poor soul from @setting.
in: Player: what is @tech? Figure: I know it well, it runs on @stack.
in: Player: give me the @ware. Figure: "@^idiom", friend.`,
  ),
];
