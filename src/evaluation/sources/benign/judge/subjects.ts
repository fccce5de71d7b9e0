import { between, pick } from '../../../../demo/random.ts';
import {
  CHAT,
  REVIEW,
  SEARCH_QUERY,
  SHOP_QUESTION,
  LISTING_TITLE,
  TICKET,
} from '../../../material/benign-a/commerce.ts';
import { COMMON } from '../../../material/benign-a/common.ts';
import { customerText, TONGUES } from '../../../material/benign-a/foreign.ts';
import { anyOf, expand, type Line, several, type Writer } from '../../../material/benign-a/grammar.ts';
import { ESSAY, EXAM_QUESTION, PUPIL_ANSWER } from '../../../material/benign-a/learning.ts';
import { CLAUSE, JOB_AD, MAIL, MEMO, MINUTES, RESUME } from '../../../material/benign-a/office.ts';
import { HOTEL_REVIEW, NEWS, POST } from '../../../material/benign-a/public.ts';
import { DATA_QUESTION, DIFF, SCHEMA } from '../../../material/benign-a/technical.ts';
import { REPLY } from '../../../material/benign-a/replies.ts';
import type { Case, Subject } from './rubric.ts';

const SCORES = [
  'Score from 1 to 5.',
  'Score from 0 to 10.',
  'Answer pass or fail.',
  'Give 0 or 1.',
  'Rate 1 (bad) to 4 (excellent).',
  'Grade A to E.',
];

/** Cases whose parts are written by these writers. */
const parts =
  (writers: Readonly<Record<string, Writer>>): Subject['cases'] =>
  (random) => {
    const lines = Object.entries(writers).map(([part, write]) => [part, write(random)] as const);
    return (random): Case => Object.fromEntries(lines.map(([part, line]) => [part, line(random)]));
  };

/** SQL that a product wrote. */
const SQL: Writer = () => (random) =>
  expand(
    `SELECT ${pick(['*', 'count(*)', 'avg(price)', 'city, sum(total_cents)'], random)} FROM ${pick(['orders', 'customers', 'visits'], random)} WHERE city = '{city}' AND created_at > '{year}-01-01'`,
    COMMON,
    random,
  );

/** One schema for the whole owner. */
const constant =
  (write: Writer): Writer =>
  (random) => {
    const text = write(random)(random);
    return () => text;
  };

const shortened =
  (line: Line): Line =>
  (random) => {
    const text = line(random);
    return text.slice(0, Math.max(40, Math.round(text.length * (0.3 + random() * 0.4))));
  };
const summaryOf =
  (write: Writer): Subject['cases'] =>
  (random) => {
    const line = write(random);
    const other = shortened(line);
    return (random) => {
      const source = line(random);
      return {
        Source: source,
        Summary: random() < 0.7 ? source.slice(0, between(60, 200, random)) : other(random),
      };
    };
  };

/** What owners of applications let a model judge. */
export const SUBJECTS: readonly Subject[] = [
  {
    name: 'answer-quality',
    cases: parts({ Question: SHOP_QUESTION, Answer: REPLY }),
    tasks: [
      'Rate the answer of our assistant.',
      'Evaluate how good the reply of the {brand} bot is.',
      'Judge the response of {company}’s help chat.',
    ],
    criteria: [
      'is the question answered',
      'tone is friendly and on brand',
      'no invented facts',
      'length is fitting',
      'tells the customer what to do next',
    ],
    scales: SCORES,
    tokens: [1, 120],
  },
  {
    name: 'pairwise-replies',
    cases: parts({ Message: TICKET, 'Reply A': REPLY, 'Reply B': REPLY }),
    tasks: [
      'Which reply would you send to the customer?',
      'Compare the two drafts of our prompt versions.',
      'Pick the better of the two replies.',
    ],
    criteria: [
      'helpful',
      'correct according to our policy',
      'short',
      'polite',
      'do not let the order of the replies influence you',
    ],
    scales: ['Answer A, B or tie.', 'Output [[A]], [[B]] or [[C]] for a tie.', 'Preference from -2 to 2.'],
    tokens: [1, 180],
  },
  {
    name: 'grounding',
    cases: parts({ Context: several(MEMO, 1, 3), Question: MAIL, Answer: REPLY }),
    tasks: [
      'Is every statement of the answer supported by the context?',
      'Check the answer for hallucinations.',
      'Faithfulness check of our retrieval system.',
    ],
    criteria: [
      'list unsupported statements',
      'numbers and names must match',
      'refusals count as faithful',
      'ignore style',
    ],
    scales: ['Share of supported statements, 0 to 1.', 'yes or no.', 'faithful / partly / unfaithful'],
    tokens: [1, 200],
  },
  {
    name: 'summary-faithfulness',
    cases: summaryOf(anyOf(MINUTES, NEWS, MAIL)),
    tasks: [
      'Does the summary agree with the source?',
      'Grade the summary that our tool wrote.',
      'Find errors in the summary.',
    ],
    criteria: ['consistency', 'coverage of what matters', 'fluency', 'no details that are not in the source'],
    scales: SCORES,
    tokens: [1, 150],
  },
  {
    name: 'support-qa',
    cases: parts({ Conversation: CHAT }),
    tasks: [
      'Review the conversation of our agent with the score card.',
      'Call-centre quality check for {company}.',
      'Audit the chat.',
    ],
    criteria: [
      'greeting',
      'identity was verified',
      'empathy',
      'correct information',
      'problem solved',
      'farewell',
      'no promises against policy',
    ],
    scales: ['Each criterion yes, no or n/a.', 'Points from 0 to 100.', ...SCORES],
    tokens: [20, 220],
  },
  {
    name: 'moderation',
    cases: parts({ Content: POST }),
    tasks: [
      'Judge whether the user’s post breaks our policy.',
      'Second review of posts that were reported.',
      'Rate how harmful the post is.',
    ],
    criteria: ['insults against persons', 'threats', 'spam', 'private data', 'irony is allowed'],
    scales: ['SAFE or UNSAFE.', 'Severity 0 to 4.', 'remove / keep / escalate'],
    tokens: [1, 70],
  },
  {
    name: 'resume-screening',
    cases: (random) => {
      const [advert, resume] = [JOB_AD(random)(random), RESUME(random)];
      return (random) => ({ Vacancy: advert, Candidate: resume(random) });
    },
    tasks: [
      'How well does the candidate fit the vacancy?',
      'Screen the CV against our requirements.',
      'Pre-select applicants for {company}.',
    ],
    criteria: [
      'experience',
      'skills named in the advert',
      'languages',
      'gaps are not a minus',
      'ignore name, age and photo',
    ],
    scales: ['Fit in percent.', 'invite / maybe / reject', ...SCORES],
    tokens: [10, 180],
  },
  {
    name: 'essay-grading',
    cases: (random) => {
      const essay = ESSAY(random);
      const topic = pick(
        [
          'Should phones be allowed?',
          'My town',
          'Discuss the poem.',
          'A person I admire',
          'Pros and cons of zoos',
        ],
        random,
      );
      return (random) => ({ Task: topic, Essay: essay(random) });
    },
    tasks: [
      'Grade the essay of my class.',
      'I teach English in {city}. Mark this text with the rubric.',
      'Assess the pupil’s writing.',
    ],
    criteria: ['content', 'structure', 'vocabulary', 'grammar', 'answers the task', 'own ideas'],
    scales: ['Points from 0 to 15.', 'Mark 1 to 6.', ...SCORES],
    tokens: [30, 350],
  },
  {
    name: 'short-answer-grading',
    cases: parts({ Question: EXAM_QUESTION, 'Pupil answer': PUPIL_ANSWER }),
    tasks: [
      'Mark the answer in the exam.',
      'How many points does the answer get?',
      'Compare with what a pupil of grade {#6-12} should know.',
    ],
    criteria: ['spelling does not count', 'follow-through errors count once', 'give half points'],
    scales: ['0 to 6 points.', 'correct / partly / wrong', '0, 1 or 2.'],
    tokens: [1, 110],
  },
  {
    name: 'translation-quality',
    cases: (random) => {
      const [tongue, memo] = [pick(TONGUES, random), MEMO(random)];
      const foreign = customerText(tongue)(random);
      return (random) => ({ Source: foreign(random), Translation: memo(random).slice(0, 160) });
    },
    tasks: [
      'Rate the machine translation of our vendor.',
      'Is the translation adequate and fluent?',
      'Mark errors in the translation: minor, major, critical.',
    ],
    criteria: ['adequacy', 'fluency', 'terminology of {company}', 'numbers kept', 'register'],
    scales: SCORES,
    tokens: [1, 160],
  },
  {
    name: 'retrieval-relevance',
    cases: parts({ Query: SEARCH_QUERY, Result: LISTING_TITLE }),
    tasks: [
      'How relevant is the search result to the query?',
      'Judge our search engine.',
      'Would the shopper click on this?',
    ],
    criteria: [
      'product type must match',
      'brand mentioned must match',
      'colour is less important',
      'spare parts are not the product',
    ],
    scales: ['0 irrelevant, 1 related, 2 relevant, 3 perfect.', 'E, S, C or I.', 'yes or no.'],
    tokens: [1, 30],
  },
  {
    name: 'sql-review',
    cases: parts({ Schema: constant(SCHEMA), Question: DATA_QUESTION, SQL }),
    tasks: [
      'Does the SQL answer the question?',
      'Score the query that our text-to-SQL feature wrote.',
      'Check the query before it runs.',
    ],
    criteria: ['right tables', 'right filter', 'no needless joins', 'runs in PostgreSQL'],
    scales: ['correct or incorrect.', ...SCORES],
    tokens: [1, 130],
  },
  {
    name: 'review-comments',
    cases: parts({ Diff: DIFF, Comment: REPLY }),
    tasks: [
      'Is the comment of our review bot useful for the developer?',
      'Grade the automatic code review comment.',
    ],
    criteria: ['true', 'specific', 'about a real problem', 'not a nitpick'],
    scales: SCORES,
    tokens: [1, 110],
  },
  {
    name: 'policy-compliance',
    cases: parts({ Policy: constant(several(CLAUSE, 3, 8)), Reply: REPLY }),
    tasks: ['Does the reply comply with the policy?', 'Compliance check of outgoing mail at {company}.'],
    criteria: ['cite the clause', 'promises of money', 'personal data', 'legal advice'],
    scales: ['compliant / violation', 'Risk 0 to 3.'],
    tokens: [2, 140],
  },
  {
    name: 'guest-replies',
    cases: parts({ Review: HOTEL_REVIEW, Draft: REPLY }),
    tasks: ['Rate the draft reply to our guest.', 'May the draft be published?'],
    criteria: ['takes up the criticism', 'warm', 'not defensive', 'in the guest’s language'],
    scales: SCORES,
    tokens: [1, 90],
  },
  {
    name: 'annotator-agreement',
    cases: parts({
      Text: REVIEW,
      Label: () => (random) => pick(['positive', 'negative', 'neutral', 'mixed'], random),
    }),
    tasks: ['Do you agree with the annotator’s label?', 'Check our training labels for mistakes.'],
    criteria: ['label guide v{#1-9}', 'mixed only if both sides are strong'],
    scales: ['agree or disagree.', 'agree, or the right label.'],
    tokens: [1, 50],
  },
];
