import type { CampaignReport, Summary } from './summary.ts';
import { count, many, plain, table } from './text.ts';

/** Rows of the table. What is beyond is counted, and in the summary file. */
const ROWS = 20;

/** The campaigns that were acted on, for people: a table below what it says; empty when there are none. */
export function campaignText({ campaigns, keys }: Summary): string[] {
  const acted = Object.entries(campaigns)
    .filter(([, { first }]) => first.throttle !== undefined)
    .toSorted(([a, x], [b, y]) => y.keys.length - x.keys.length || (a < b ? -1 : 1));
  if (acted.length === 0) return [];
  const rows = table(
    ['campaign', 'keys', 'requests', 'out tokens', 'let through', 'now', 'why', 'linked by'],
    acted.slice(0, ROWS).map(([id, campaign]) => row(id, campaign, keys)),
    [1, 2, 3, 4],
  );
  const rest = acted.length - ROWS;
  return [
    `${many(acted.length, 'campaign')} of accounts that act together (docs/campaigns.md):`,
    rest > 0 ? `${rows}\n… and ${count(rest)} more (--summary OUT has them all)` : rows,
  ];
}

function row(id: string, { keys, final, reasons, links }: CampaignReport, all: Summary['keys']): string[] {
  const members = keys.flatMap((key) => all[key] ?? []);
  const sum = (field: 'requests' | 'output_tokens' | 'forwarded_output_tokens'): string =>
    count(members.reduce((total, member) => total + member[field], 0));
  const counts = [sum('requests'), sum('output_tokens'), sum('forwarded_output_tokens')];
  return [plain(id, 16), count(keys.length), ...counts, final, reasons.join(', '), links.join(', ')];
}
