import type { CampaignGraph, CampaignView } from '../answer.ts';
import { counted, figure, minute, usd } from '../figures.ts';
import { graphOf } from '../graph.ts';
import { layoutOf } from './layout.ts';
import { legend, LEGEND_WIDTH } from './legend.ts';
import { edgeMarks, factMarks, memberMarks, ringMarks, roomForNames } from './marks.ts';
import { element, words, xml } from './text.ts';

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
const HEAD = 84;

/** The link graph as a drawing that needs nothing but itself: no scripts, no styles, nothing from elsewhere. */
export function drawing(view: CampaignView): string {
  const graph = graphOf(view);
  const layout = layoutOf(graph);
  const room = roomForNames(graph);
  const reach = { x: layout.radius + room.x, y: layout.radius + room.y };
  const key = legend(view, graph, 2 * reach.x, HEAD);
  const width = Math.round(2 * reach.x + LEGEND_WIDTH);
  const height = Math.round(Math.max(HEAD + 2 * reach.y, key.bottom));
  const centre = `translate(${Math.round(reach.x)} ${Math.round(HEAD + (height - HEAD) / 2)})`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': FONT,
      'font-size': 12,
      fill: '#1d2329',
      role: 'img',
    },
    element('title', {}, xml(`Campaign ${view.id}: who shares what`)),
    element('rect', { width, height, fill: '#ffffff' }),
    heading(view, graph),
    element(
      'g',
      { transform: centre },
      ringMarks(graph, layout),
      edgeMarks(graph, layout),
      memberMarks(graph, layout),
      factMarks(graph, layout),
    ),
    key.marks,
  );
}

function heading(view: CampaignView, { left_out: leftOut }: CampaignGraph): string {
  const took = `${counted(view.output_tokens, 'output token')}, ${usd(view.list_price_usd)} at list price`;
  const line = `${counted(view.accounts, 'account')} · ${took} · score ${figure(view.score)} nats · ${minute(view.at)} UTC`;
  const drawn = figure(view.accounts - leftOut.members);
  const missing = [
    ...(leftOut.members > 0
      ? [`of ${figure(view.accounts)} members the ${drawn} that are linked most strongly are drawn`]
      : []),
    ...(leftOut.facts > 0
      ? [`${counted(leftOut.facts, 'fact that says less is', 'facts that say less are')} left out`]
      : []),
  ];
  return [
    words(24, 32, `Campaign ${view.id}: ${view.action}`, { 'font-size': 20, 'font-weight': 600 }),
    words(24, 54, line, { fill: '#4b545e', 'font-size': 13 }),
    missing.length === 0 ? '' : words(24, 74, `Not all of it: ${missing.join('; ')}.`, { fill: '#a50f15' }),
  ].join('');
}
