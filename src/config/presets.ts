import type { Policy } from '../domain/index.ts';

/**
 * Complete policies to start from. False-alarm rates are probabilities over a key's whole life; `balanced` tolerates 3 honest keys in a
 * thousand ever being throttled and 5 in ten thousand ever being blocked.
 */
const balanced: Omit<Policy, 'id'> = {
  mode: 'enforce',
  falseAlarms: { watch: 0.05, throttle: 0.003, degrade: 0.001, verify: 0.0007, block: 0.0005 },
  holdSeconds: { watch: 3600, throttle: 3600, degrade: 21_600, verify: 86_400, block: 604_800 },
  // What is told by likelihood asks for verification, which honest people can give and nothing is forwarded without. A block is for exact signatures, and for analysts.
  ceilings: {
    template_harvest: 'verify',
    coverage_growth: 'verify',
    reasoning_coercion: 'verify',
    reasoning_replay: 'block',
    reward_harvest: 'verify',
    agent_trajectory: 'verify',
    parameter_extraction: 'block',
    logprob_scoring: 'verify',
    prompt_generation: 'verify',
    best_of_n: 'throttle',
    synthetic_dialogue: 'verify',
    rewrite_set: 'verify',
    release_pivot: 'watch',
    disguised_prompts: 'verify',
  },
  quotas: [],
  concurrency: null,
  throttleRequestsPerMinute: 6,
  reserveOutputTokens: 1024,
  prices: [{ model: '*', input: 2.5, output: 10 }],
  lease: { seconds: 5, requests: 100, strict: false },
  timeouts: { ledger: 2000, board: 250, origin: 600_000 },
  stance: {
    unknown: 'fail_open',
    allow: 'fail_open',
    watch: 'fail_open',
    throttle: 'fail_closed',
    degrade: 'fail_closed',
    verify: 'fail_closed',
    block: 'fail_closed',
  },
  uninspected: 'forward',
  unknownPaths: 'forward',
  inspectBytes: 1_048_576,
  bodyBytes: 33_554_432,
  streamUsage: 'sampled',
  sampling: { after: 1000, perSecond: 1, oneIn: 16 },
  help: { verify: 'https://example.com/verify', appeal: 'https://example.com/appeal' },
};

const strict: Omit<Policy, 'id'> = {
  ...balanced,
  lease: { ...balanced.lease, strict: true },
  stance: {
    unknown: 'fail_closed',
    allow: 'fail_closed',
    watch: 'fail_closed',
    throttle: 'fail_closed',
    degrade: 'fail_closed',
    verify: 'fail_closed',
    block: 'fail_closed',
  },
  uninspected: 'refuse',
  unknownPaths: 'refuse',
  streamUsage: 'exact',
  sampling: { ...balanced.sampling, oneIn: 1 },
};

export const PRESETS: Readonly<Record<string, Omit<Policy, 'id'>>> = { balanced, strict };
