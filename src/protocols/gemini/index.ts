import type { Protocol } from '../../domain/index.ts';
import { batch } from './batch.ts';
import { call } from './call.ts';
import { refuse } from './refuse.ts';
import { route } from './route.ts';
import { streamUsage, usage } from './usage.ts';
import { withhold } from './withhold.ts';

/** Google's Gemini API (ai.google.dev/api). Its streams always report usage; it has no rate-limit headers. */
export const gemini: Protocol = {
  name: 'gemini',
  route,
  call,
  batch,
  usage,
  streamUsage,
  askForUsage: () => null,
  hideUsage: (event) => event,
  withhold,
  refuse,
  rateLimitHeaders: () => [],
};
