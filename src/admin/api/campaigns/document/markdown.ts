import { ACTIONS } from '../../../../domain/index.ts';
import type { CampaignView } from '../answer.ts';
import { counted, figure, minute, percent, usd } from '../figures.ts';
import { labelOf } from '../meaning.ts';
import { code, list, prose, table } from './text.ts';

/** Rows of a table that a reader still looks at; the JSON has all that there are. */
const ROWS = { members: 50, facts: 25, timeline: 30 } as const;

/** The dossier as a document to be handed on. Names, values and reasons of any origin are code spans or escaped. */
export const document = (view: CampaignView): string =>
  `${[
    `# Campaign ${code(view.id)}: ${view.action}`,
    opening(view),
    summary(view),
    '## How sure',
    `${view.confidence.says} The score is ${figure(view.score)} nats.`,
    '## What it does to its members',
    reached(view),
    '## What links them',
    table(
      ['', 'what it means', 'members:', 'nats (mean):'],
      view.links.map(({ group, means, members, nats }) => [group, means, figure(members), figure(nats)]),
    ),
    '## What they share',
    facts(view),
    '## Members',
    members(view),
    '## Models',
    models(view),
    '## What happened',
    timeline(view),
    '## Innocent explanations considered',
    list(view.innocent.map(({ explanation, found }) => `_${explanation}_ ${found}`)),
    '## What would dissolve it',
    list(dissolves(view)),
  ].join('\n\n')}\n`;

const opening = (view: CampaignView): string =>
  `${counted(view.accounts, 'account')} that act together since ${minute(view.founded)} took ${counted(view.output_tokens, 'output token')} ` +
  `in ${counted(view.requests, 'request')}, ${usd(view.list_price_usd)} at list price. State of ${minute(view.at)}; all times are UTC.`;

function summary(view: CampaignView): string {
  const { decision, override, confirmed_by: confirmed } = view;
  const rows = [
    [
      'decision',
      `${view.action}${decision === null ? '' : ` since ${minute(decision.since)}, ${ends(decision.until)}`}`,
    ],
    ['enforced', view.enforced === view.action ? 'yes' : `${view.enforced} (shadow mode)`],
    ['reasons', view.reasons.join(', ') || 'none'],
    ['first stopped', view.stopped_at === null ? 'never' : minute(view.stopped_at)],
    [
      'analyst’s word',
      override === null
        ? 'none'
        : `${override.action} by ${code(override.by)} until ${minute(override.expires)}: ${code(override.reason)}`,
    ],
    [
      'confirmed',
      confirmed === null
        ? 'no'
        : `by ${code(confirmed.by)} on ${minute(confirmed.at)}: ${code(confirmed.reason)}`,
    ],
  ];
  return table(['', ''], rows);
}

const ends = (until: string | null): string =>
  until === null ? 'without an end' : `until ${minute(until)} unless it is seen again`;

const reached = ({ reached: counts, accounts }: CampaignView): string =>
  list(
    ACTIONS.filter((action) => counts[action] > 0).map(
      (action) =>
        `${action}: ${counted(counts[action], 'account')} (${percent(counts[action] / Math.max(1, accounts))})`,
    ),
  );

const facts = ({ facts: all, accounts }: CampaignView): string =>
  cut(
    all,
    ROWS.facts,
    ['', 'value', 'members:', 'others that nothing speaks against:', 'other suspects:', 'nats:'],
    (fact) => [
      labelOf(fact.kind),
      code(fact.value),
      `${figure(fact.members)} of ${figure(accounts)}`,
      fact.of_others === 0 ? 'none known' : `${figure(fact.others)} of ${figure(fact.of_others)}`,
      figure(fact.suspects),
      figure(fact.nats),
    ],
    'They share no fact.',
  );

const members = ({ members: all, accounts }: CampaignView): string =>
  cut(
    all,
    ROWS.members,
    [
      'account',
      'since',
      'keys:',
      'requests:',
      'output tokens:',
      'list price:',
      'own evidence:',
      'adds:',
      'linked by',
      'reached',
    ],
    (member) => [
      code(member.name),
      minute(member.since),
      figure(member.keys.length),
      figure(member.requests),
      figure(member.output_tokens),
      usd(member.list_price_usd),
      figure(member.suspicion),
      figure(member.adds),
      linkOf(member.link),
      `${member.action}${member.by_likeness ? ' (by likeness)' : ''}`,
    ],
    'Nobody is left in it.',
    accounts,
  );

/** `9.5: wording 6, content 3.5`, the strongest part first. */
function linkOf({ nats, parts }: CampaignView['members'][number]['link']): string {
  const strongest = Object.entries(parts)
    .filter(([, part]) => part !== 0)
    .toSorted(([, a], [, b]) => b - a);
  return `${figure(nats)}: ${strongest.map(([group, part]) => `${group} ${figure(part)}`).join(', ')}`;
}

const models = (view: CampaignView): string =>
  table(
    ['model', 'requests:'],
    view.models.map(({ model, requests }) => [code(model), figure(requests)]),
  );

const timeline = (view: CampaignView): string =>
  cut(
    view.timeline.toReversed(),
    ROWS.timeline,
    ['when', 'what', 'who'],
    ({ at, what, who }) => [minute(at), what, code(who)],
    'Nothing is known.',
  );

/** A table of the first rows, with a line on those that are not in it. */
function cut<T>(
  all: readonly T[],
  most: number,
  headings: readonly string[],
  cells: (one: T) => readonly string[],
  none: string,
  total = all.length,
): string {
  if (all.length === 0) return none;
  const drawn = table(headings, all.slice(0, most).map(cells));
  const missing = total - Math.min(most, all.length);
  return missing === 0 ? drawn : `${drawn}\n\n… and ${figure(missing)} more.`;
}

function dissolves({ dissolves: { says, fades } }: CampaignView): readonly string[] {
  const days = fades.map(({ action, at }) => `${action} from ${minute(at)} on`);
  if (days.length === 0) return says.map(prose);
  return [
    ...says.map(prose),
    `Without new evidence the score is below ${days.join(', ')}. The decision may be held for longer.`,
  ];
}
