import type { Dossier, Member, SharedFact } from '../../../campaigns/index.ts';
import { ACTIONS, atLeast, FADE_MS, type Action, type Policy } from '../../../domain/index.ts';
import { iso } from '../views.ts';
import type { CampaignView } from './answer.ts';
import { counted, figure, percent } from './figures.ts';
import { labelOf } from './meaning.ts';

/** What the score of a campaign is worth. By Ville's inequality e^-score bounds the chance of ever coming this far (docs/campaigns.md, Pooling). */
export function confidenceOf({ score }: Dossier['summary']): CampaignView['confidence'] {
  const oneIn = Math.floor(Math.exp(score));
  if (oneIn < 2) return { score, one_in: null, says: 'Nothing counts against it as a whole yet.' };
  const says = `If all its members were honest and independent of each other, they would ever come this far with a probability of less than 1 in ${figure(rounded(oneIn))}, allowing for all campaigns that were founded before. What its members were chosen for is not counted. Where the detectors take one member wrongly they may take all that are alike wrongly: see the innocent explanations.`;
  return { score, one_in: oneIn, says };
}

/** Two digits: more would be false precision. */
function rounded(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.floor(count / unit) * unit;
}

/** `template: 3 of 9 members, 0 of 12,400 others that nothing speaks against`. */
export function rarityOf(fact: SharedFact, accounts: number): string {
  const others =
    fact.population === 0
      ? 'nobody else is known yet, so that it weighs what is usual for its kind'
      : `${figure(fact.outside)} of ${counted(fact.population, 'other')} that nothing speaks against`;
  const suspects = fact.suspects === 0 ? '' : `, ${counted(fact.suspects, 'other suspect')}`;
  return `${labelOf(fact.kind)}: ${figure(fact.members)} of ${counted(accounts, 'member')}, ${others}${suspects}`;
}

/** Innocent explanations, and what is known of each. */
export function innocentOf(dossier: Dossier): CampaignView['innocent'] {
  const { members, innocent } = dossier;
  const sentences = new Set(dossier.reasons.map((reason) => reason.innocent));
  const total = members.length;
  return [
    ...[...sentences].map((explanation) => ({
      explanation,
      found: `No member adds more than ${figure(Math.max(0, ...members.map(({ adds }) => adds)))} nats; ${figure(count(members, ({ adds }) => adds > 0))} of ${counted(total, 'member')} add something, ${figure(count(members, ({ adds }) => adds < 0))} speak against it.`,
    })),
    {
      explanation: 'A public harness, course or product, whose users word their requests alike.',
      found:
        innocent === 0
          ? 'Nobody that nothing speaks against is known to word requests as most members do.'
          : `Of all who word requests as most members do, ${percent(innocent)} are accounts that nothing speaks against. Beyond half, members are watched only.`,
    },
    {
      explanation:
        'One office, campus or reseller: many customers behind one network or one payment instrument.',
      found: `Neither links anybody by itself. ${figure(count(members, byContent))} of ${counted(total, 'member')} are linked by what they ask as well.`,
    },
    {
      explanation: 'Accounts that are merely like the others.',
      found: `${figure(count(members, ({ ceiling }) => ceiling === 'watch'))} of ${counted(total, 'member')} are watched at most: too little links them, or too little speaks against them by themselves.`,
    },
  ];
}

const count = (members: readonly Member[], has: (member: Member) => boolean): number =>
  members.filter(has).length;

/** Nats that are more than chance. */
const TELLING = 1;

const byContent = ({ link: { parts } }: Member): boolean =>
  ['wording', 'prompts', 'content'].some((group) => (parts[group] ?? 0) >= TELLING);

/** What would end it, or weaken it. */
export function dissolvesOf(dossier: Dossier, policy: Policy, now: number): CampaignView['dissolves'] {
  const { decision, override, summary } = dossier;
  const isHeld = override !== null && override.expires > now;
  const fades = isHeld ? [] : fadesOf(summary.score, summary.action, policy, now);
  return {
    says: [
      ...(decision === null ? [] : [decision.clears]),
      ...(isHeld ? [] : ['Without new evidence the score falls by one nat in three days.']),
      'A member leaves when what links it has come to nothing, or when what it does clears it; a shared fact that is not seen again loses two thirds of its weight in a month.',
      'An analyst releases it, or splits off the accounts that do not belong.',
    ],
    fades,
  };
}

/** For each action from `watch` up to the present one, when the score falls below it. A decision may be held for longer: see its `until`. */
function fadesOf(
  score: number,
  action: Action,
  policy: Policy,
  now: number,
): CampaignView['dissolves']['fades'] {
  return ACTIONS.toReversed().flatMap((rung) => {
    if (rung === 'allow' || !atLeast(action, rung)) return [];
    const nats = Math.max(0, score + Math.log(policy.falseAlarms[rung]));
    return [{ action: rung, at: iso(now + nats * FADE_MS) }];
  });
}
