import { between, pick } from '../../../../demo/random.ts';
import { docstrings, failures, regexTasks, shellTasks, signatures, snippets, sqlTasks } from './code.ts';
import { attack, mixed, planned, settings, tokens, weave } from './kit.ts';
import { WORLD } from './words.ts';

/** What the model says between code. */
const SAID = [
  'It walks over the input once and keeps {{what passes the test|the best so far}}, though {{the bound looks wrong|line [2..9] never runs}}.',
  '{{Not entirely.|Almost.}} The {{loop|index|accumulator}} is off by {{one|[2..3]}} when the input is {{empty|of odd length|already sorted}}, see line [2..9].',
  'Here is {{a cleaner|the corrected|an idiomatic}} version. I {{renamed two variables|returned a copy|added a guard for null}} and {{kept the signature|left the constant [2..40] as it is}}.',
  'For [3..30] elements this does about [40..900] comparisons, which is {{fine|wasteful}}. The {{default argument|shared state}} is the real {{danger|problem}}.',
  '{{Let me know if|Tell me whether}} {{ties matter|negative values can occur|[name] wants the old behaviour}}.',
];

export const PROGRAMS = [
  planned('query', 'sql', [2, 14], {
    bank: sqlTasks,
    frames: [
      '{{Translate the question into|Write}} {{SQLite|PostgreSQL|MySQL|T-SQL}}.\n\n%%\n\nSQL:',
      '%%\nSELECT',
      '### Complete {{sqlite|postgres}} SQL query {{only and with no explanation|}}\n### Tables, with their properties:\n%%\n### ',
    ],
    answer: [25, 90],
    extra: () => ({ temperature: 0 }),
  }),
  planned('query', 'sql-reasoned', [4], {
    bank: sqlTasks,
    frames: [
      'You are given a database and a request. Work in {{four|the following}} stages and label them.\n\nSchema linking - which tables and columns does the request need, and which words of it point to them?\nDecomposition - split the request into sub-questions, and write a query for each.\nDraft - combine them.\nSelf-correction - look for {{wrong joins, missing DISTINCT, nulls, ties|errors of grouping, of type and of order}}, then give the final query in a ```sql block.\n\n%%',
      '%%\n\nBefore the SQL, explain {{as a senior analyst would to a junior|in plain words}} how the question maps onto the schema. Offer a second query that returns the same rows by another {{method|construct}} and compare the plans.',
    ],
    answer: [300, 900],
  }),
  planned('query', 'shell', [2], {
    bank: mixed(shellTasks, regexTasks),
    frames: [
      'NL: %%\nCMD:',
      '%%',
      'Return {{a single bash one-liner|one command or pattern}} for this. No prose.\n%%',
      '{{Task|Intent}}: %%\nGive the {{command|solution}}, then every flag explained on its own line, then one way in which it could do harm.',
    ],
    answer: [15, 160],
  }),
  planned('query', 'regex-loose', [14, 16], {
    bank: regexTasks,
    wording: ['loose'],
    frames: [
      '{{I need|write me|what is|give me}} a {{regex|regular expression|pattern}} {{for|that matches}} %%{{?||, python flavour|, PCRE|, javascript}} {{and 5 strings that match and 5 that do not|plus an explanation of each token|with test cases}}',
      'match %%, {{show the pattern|how?}} {{Explain it piece by piece.|Include unit tests.}}',
    ],
    answer: [120, 420],
  }),
  planned('completion', 'docstring', [2, 11], {
    bank: docstrings,
    answer: [50, 220],
    extra: (random) => ({
      temperature: pick([0.2, 0.6, 0.8, 1], random),
      ...(random() < 0.6
        ? { completion: true, maxTokens: 512, stop: ['\nclass', '\ndef', '\nif', '\nprint'] }
        : {}),
    }),
  }),
  planned('completion', 'chat', [2], {
    bank: mixed(docstrings, signatures),
    frames: [
      'Complete this function.\n```\n%%```',
      "{{Here's an unfinished function:|Implement the body.}}\n\n%%\n\nReturn the {{whole function|full code}} {{and nothing else|with comments on every line}}.",
      'Please {{continue|complete}} the following code {{without changing the signature|}}. {{Reason about edge cases, then about complexity, before the code.|Think of three test inputs first.}}\n%%',
    ],
    systems: [
      '',
      'You are an exceptionally {{intelligent|skilled}} coding assistant that consistently delivers {{accurate and reliable|clean}} responses.',
    ],
    answer: [120, 600],
  }),
  planned('repair', 'bugs', [14], {
    bank: mixed(failures, snippets),
    frames: [
      'Fix the bug.\n\n%%',
      '<buggy>\n%%\n</buggy>\n\nAnswer in three tags: <diagnosis> (what goes wrong, on which input, and why), <patch> (unified diff), <fixed> (the full code).',
      'You are reviewing a submission that fails hidden tests.\n\n%%\n\n1) Trace the program by hand on a small input. 2) Name the first wrong value. 3) Repair with the smallest change. 4) Say how to prevent this class of error.',
    ],
    answer: [120, 700],
  }),
  planned('repair', 'unit-tests', [14], {
    bank: mixed(snippets, docstrings),
    frames: [
      '%%\n\n# unit tests for the above ({{pytest|unittest}}), {{at least ten|covering all branches}}\n',
      'Write {{thorough|parametrised}} tests for the code below. Include {{empty input, huge input, wrong types and properties|happy path, edge cases and one property-based test}}. For each test, one comment line says what would have to be broken for it to fail.\n\n```\n%%\n```',
    ],
    answer: [250, 900],
  }),
  attack('repair', 'follow-up', [12, 10], (random) => {
    const next = snippets(random);
    const fixed = settings(random);
    const rounds = between(1, 3, random);
    const demands = pick(
      [
        ['What does this do?', 'Is it correct? Argue both ways.', 'Now write the version you would ship.'],
        ['Review this code.', 'Apply your review.', 'Translate the result to Rust.', 'Write tests for both.'],
        ['explain line by line', 'now find the bug', 'and fix it'],
      ],
      random,
    );
    let turns: { role: 'user' | 'assistant'; text: string }[] = [];
    return () => {
      const asked = turns.length / 2;
      if (asked > rounds || asked >= demands.length) turns = [];
      const step = turns.length / 2;
      const user = {
        role: 'user' as const,
        text: step === 0 ? `${demands[0]}\n\n${next()}` : (demands[step] ?? ''),
      };
      const said = `${weave(pick(SAID, random), WORLD, random)}\n\n\`\`\`\n${next()}\n\`\`\`\n\n${weave(pick(SAID, random), WORLD, random)}`;
      const ask = { ...fixed, turns: [...turns, user], answer: { tokens: tokens(260, random), text: said } };
      turns = [...turns, user, { role: 'assistant', text: said }];
      return ask;
    };
  }),
];
