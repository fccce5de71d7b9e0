import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTool } from '../../../source.ts';
import { ask, assistant, family, parallel, settings, tokensOf, tool, user, width, workers } from './owner.ts';
import { code, patch, project } from './places.ts';
import { prose } from './prose.ts';
import { question } from './questions.ts';
import { chance, fill, many, spread, wording, type Random } from './text.ts';

const toolData = family('tool-data', 7, 14);
const review = family('review-data', 7, 14);

const API_VERBS = [
  'get',
  'list',
  'create',
  'cancel',
  'estimate',
  'convert',
  'track',
  'book',
  'search',
  'update',
];
const API_NOUNS = [
  'weather',
  'invoice',
  'route',
  'playlist',
  'appointment',
  'currency',
  'shipment',
  'recipe',
  'flight',
  'ticket',
  'prescription',
  'thermostat',
  'stock_quote',
  'translation',
  'parking',
  'calendar',
  'donation',
  'meter_reading',
  'horoscope',
  'tax_rate',
  'warranty',
  'moon_phase',
];
const API_FIELDS = [
  'city',
  'date',
  'amount',
  'id',
  'user_id',
  'unit',
  'limit',
  'query',
  'from',
  'to',
  'language',
  'priority',
  'email',
  'radius_km',
];

const api = (random: Random): AskTool => ({
  name: `${pick(API_VERBS, random)}_${pick(API_NOUNS, random)}`,
  parameters: sample(API_FIELDS, between(1, 5, random), random),
});

/** Function definitions in, requests and calls out: training data for callers of functions. */
const functionCalls = toolData('requests-and-calls', function* (random) {
  const count = between(1, 10, random);
  const lead = wording(
    [
      `{Write|Generate} ${count} {user requests|queries} {that need|for} {one or more of|} these functions, each with the {correct|} calls as JSON. {Include parallel and nested calls.|Some must lack a required argument.|Arguments must occur in the request.}`,
      'Create a {realistic|difficult} conversation opener that {triggers|requires} {two|all} of the tools, then the {call list|answer}.',
      `Data for function calling. ${count} x {query, answers}.`,
    ],
    random,
  );
  const knobs = settings(
    { temperature: [undefined, 0.7, 1], maxTokens: [undefined, 2048], json: [undefined, true] },
    random,
  );
  const answered = chance(0.6, random);
  const name = workers(random);
  for (;;) {
    const session = name();
    const tools = many(between(1, 6, random), () => api(random));
    const shown = tools
      .map((entry) =>
        JSON.stringify({
          name: entry.name,
          parameters: Object.fromEntries(
            entry.parameters.map((field) => [field, { type: pick(['string', 'integer', 'number'], random) }]),
          ),
        }),
      )
      .join('\n');
    yield ask({ turns: [user(`${lead()}\n\n${shown}`)], ...knobs, session }, spread(70 * count, random));
    if (answered) {
      const text = fill(
        '{Hi|Hey|Please}, {I need|can you give me|what is} the %x% for %place% on %month% %1-28%{ and mail it to %name%|, limit %2-40%|}?',
        random,
        { x: pick(API_NOUNS, random).replace('_', ' ') },
      );
      yield ask({ turns: [user(text)], tools, session }, between(20, 90, random));
    }
  }
});

/** User, assistant and tools all played by models: the results are invented by a model too. */
const simulatedTools = toolData('simulated-tools', function* (random) {
  const simulate = fill(
    'You {simulate|are} the backend of an API. {Return|Reply with} a {plausible|realistic} JSON result for the call. {Stay consistent with earlier results.|Sometimes return an error.}',
    random,
  );
  const system = fill(
    '{You are a helpful assistant with tools.|Use the functions when they help. Ask for missing arguments.}',
    random,
  );
  const knobs = settings({ temperature: [undefined, 0.6, 1], maxTokens: [undefined, 1024] }, random);
  yield* parallel(
    function* (run) {
      const session = `sim-${run}`;
      const tools = many(between(2, 8, random), () => api(random));
      let turns = [
        user(
          `${question(random)} ${fill('{Also|First}, I need the %x% for %place%.', random, { x: pick(API_NOUNS, random).replace('_', ' ') })}`,
        ),
      ];
      for (let round = between(1, 5, random); round > 0; round -= 1) {
        const used = pick(tools, random);
        const call = `${used.name}(${used.parameters.map((field) => `${field}=${fill('{"%place%"|%1-900%|"%month%"}', random)}`).join(', ')})`;
        yield ask({ system, turns, tools, ...knobs, session }, tokensOf(call) + 10, call);
        const result = JSON.stringify({
          ok: chance(0.85, random),
          rows: many(between(1, 5, random), () => ({
            id: between(1, 9999, random),
            label: fill('%adjective% %noun%', random),
            value: between(1, 900, random),
          })),
        });
        yield ask({ system: simulate, turns: [user(call)], ...knobs, session }, tokensOf(result), result);
        turns = [...turns, assistant(call), tool(result)];
      }
      const said = prose('the result', between(1, 4, random), random);
      yield ask({ system, turns, tools, ...knobs, session }, tokensOf(said), said);
    },
    width(random),
    random,
  );
});

/** Diffs of any repository that can be had, with review comments or a better version as labels. */
const reviews = review('diffs', function* (random) {
  const lead = wording(
    [
      '{Review|Comment on} {this|the} {change|patch|diff}. {For each finding: file, line, severity, explanation, suggested code.|Think like a maintainer; be specific.}',
      'Output JSON: [{"line": n, "comment": "...", "kind": "{bug|style|perf}"}]',
      '{Describe|Explain} what {the diff|this commit} does and why, then {list defects|rate its risk 1-10}, reasoning first.',
      'Write the review comment an expert would {leave|write} on the marked hunk, and then the revised hunk.',
    ],
    random,
  );
  const origin = chance(0.6, random);
  const withFile = chance(0.3, random);
  const inSystem = chance(0.4, random);
  const system = settings(
    { temperature: [undefined, 0, 0.2, 0.7], maxTokens: [undefined, 1500, 3000] },
    random,
  );
  const name = workers(random);
  for (;;) {
    const repo = project(random);
    const head = origin
      ? `${pick(['repo', 'project', 'source'], random)}: ${repo.name} (#${between(3, 9000, random)})\n`
      : '';
    const payload = `${head}${patch(repo, random)}${withFile ? `\n\n--- context ---\n${code(repo, between(20, 90, random), random)}` : ''}`;
    const text = inSystem
      ? { system: lead(), turns: [user(payload)] }
      : { turns: [user(`${payload}\n\n${lead()}`)] };
    yield ask({ ...text, ...system, session: name() }, spread(380, random));
  }
});

export const TOOL_DATA = [functionCalls, simulatedTools, reviews] as const;
