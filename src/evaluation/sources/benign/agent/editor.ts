import { between, pick } from '../../../../demo/random.ts';
import { CODE_TASKS, PREFIXES, TOOL_RESULTS } from '../../../material/benign-b/agents/code.ts';
import { expand, lines } from '../../../material/benign-b/expand.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { drawDeveloper } from './coding.ts';

type Draw = () => number;

/** Completion at the cursor: the same prefix again with some letters more, short answers, alternatives, a log-probability to rank them. */
function* completions(random: Draw): Generator<Ask, void> {
  const developers = Array.from({ length: pick([1, 1, 4, 20], random) }, () => drawDeveloper(random));
  const ranked = random() < 0.3;
  const fixed: Omit<Ask, 'turns' | 'answer'> = {
    completion: true,
    temperature: pick([0, 0.1, 0.2], random),
    maxTokens: pick([48, 64, 128, 256], random),
    stop: pick([['\n\n'], ['\n'], ['\n\n', '```']], random),
    ...(ranked ? { logprobs: true, topLogprobs: pick([1, 2, 3], random), n: pick([1, 2, 3], random) } : {}),
  };
  const fim = random() < 0.6;
  const name = sittings('file');
  for (;;) {
    const { words } = pick(pick(developers, random).repositories, random);
    const session = name();
    let before = expand(`${pick(TOOL_RESULTS, random)}\n${pick(PREFIXES, random)}`, words, random);
    const after = expand(pick(PREFIXES, random), words, random);
    for (let stroke = between(1, 25, random); stroke > 0; stroke -= 1) {
      const text = fim ? `<prefix>${before}<suffix>${after}<middle>` : before;
      const answer = { tokens: between(3, 48, random), text: expand(' {verb}({noun})', words, random) };
      yield { ...fixed, session, turns: [{ role: 'user', text }], answer };
      before +=
        random() < 0.4
          ? answer.text
          : expand(pick([' {noun}', '.{verb}(', '\n  ', ' = '], random), words, random);
    }
  }
}

const CHORES = lines(`
[Write|Generate] a commit message [of one line|in the imperative] for this diff:⏎{diff}
Review this pull request. [Point out bugs only.|Comment by line.] Title: {task}⏎{diff}
Summarise the changes for the changelog, [one bullet each|for users, not developers].⏎{diff}
[Explain|Say in one sentence] why this build failed:⏎{diff}
Triage this issue: [bug, feature or question|priority P0 to P3]? {task}
[Name the branch for|Estimate the effort of] this task: {task}
`);

/** Review bots, commit messages, changelogs: one constant instruction over the team's own diffs. */
function* chores(random: Draw): Generator<Ask, void> {
  const developers = Array.from({ length: between(1, 15, random) }, () => drawDeveloper(random));
  const instructions = Array.from({ length: between(1, 3, random) }, () =>
    expand(pick(CHORES, random), {}, random),
  );
  const fixed = {
    temperature: pick([0, 0, 0.2, 0.3], random),
    ...(random() < 0.5 ? { maxTokens: pick([100, 500, 1024], random) } : {}),
  };
  const name = sittings('run');
  for (;;) {
    const { words } = pick(pick(developers, random).repositories, random);
    const material = { ...words, diff: TOOL_RESULTS, task: CODE_TASKS };
    const hunks = Array.from({ length: between(1, 6, random) }, () =>
      expand('{diff}', material, random),
    ).join('\n');
    const text = expand(
      pick(instructions, random).replace('{diff}', () => hunks),
      material,
      random,
    );
    yield {
      ...fixed,
      session: name(),
      turns: [{ role: 'user', text }],
      answer: { tokens: between(6, 420, random) },
    };
  }
}

const source = (variant: string, asks: BenignSource['asks']): BenignSource => ({
  name: `agent/${variant}`,
  label: 'benign',
  kind: 'agent',
  asks,
});

export const EDITORS: readonly BenignSource[] = [
  source('autocompletion', completions),
  source('review-bot', chores),
];
