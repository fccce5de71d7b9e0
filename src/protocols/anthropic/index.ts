import type { Protocol } from '../../domain/index.ts';
import { batch } from './batch.ts';
import { call } from './call.ts';
import { rateLimitHeaders } from './limits.ts';
import { refuse } from './refuse.ts';
import { route } from './route.ts';
import { streamUsage, usage } from './usage.ts';
import { withhold } from './withhold.ts';

/** Anthropic's Messages API (docs.anthropic.com/en/api). Its streams always report usage. */
export const anthropic: Protocol = {
  name: 'anthropic',
  route,
  call,
  batch,
  usage,
  streamUsage,
  askForUsage: () => null,
  hideUsage: (event) => event,
  withhold,
  refuse,
  rateLimitHeaders,
};
