import { TOLERATED } from '../metrics/baselines.ts';
import { FOLDS } from '../folds.ts';

/** What the figures mean, for the document. */
export const HOW = `## How it is measured

Each key is composed from one source (an owner with a business, a wording and parameters drawn from a seed), written in the wire format of one provider, given a
client and arrival times, and judged line by line by the code that \`npm run backtest\` and the edge run. Nothing but the evaluation knows the labels.

- **Sources.** The project's own generators (\`src/evaluation/sources\`), and with \`--data DIR\` published prompt sets (\`<set>.jsonl.gz\`, one row a line:
  \`messages\`, \`params\`, \`session\`, \`contexts\`, \`meta\`). Of published sets, those under non-commercial terms are measured on and nothing is fitted on
  them; no set but the agent sessions and the arrival traces is captured traffic.
- **Timing.** With traces, offices follow the ten-minute windows of one real client each, scaled to the key's length, and half of the machines follow a
  recorded sequence of gaps; without, office hours and gamma gaps of the project's own.
- **Scenarios.** _honest_: one owner a key. _heavy_: one harvest a key, 10,000 requests; it is followed until it is blocked, and what it got by then counts
  against the 10,000. _diluted_: a gateway or person carries a harvest at random places, with the harvest's own client and parameters. _drip_: 26 requests
  a day for 44 days. _trick_: an owner of the heavy ones, disguised.
- **Counts.** Requests and tokens until an action are the harvest's own, up to and including the request that triggered it. The diluted bars
  count all requests of the key.
- **Weights held out.** Families and kinds are left out in ${FOLDS} parts; a key is judged by weights fitted without its part. Detectors, features and the
  lexicon were written with the own families in view: no held-out weight undoes that. Published families that no weight was fitted on are judged as they are.
- **Baselines** get the threshold that accuses ${TOLERATED * 100} % of every second honest key, and are measured on the others: output tokens
  within an hour, and a biased MMD² with an RBF kernel on windows of 100 requests (13 simple features and 12 topic buckets of the same observations).
  The published MMD test reads embeddings of the prompts, which Weir does not have.`;
