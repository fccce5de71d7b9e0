import type { Protocol } from '../../domain/index.ts';
import { batch } from './batch.ts';
import { call } from './call.ts';
import { rateLimitHeaders } from './limits.ts';
import { refuse } from './refuse.ts';
import { route } from './route.ts';
import { askForUsage, hideUsage } from './stream-options.ts';
import { streamUsage, usage } from './usage.ts';
import { withhold } from './withhold.ts';

/** OpenAI's API (platform.openai.com/docs/api-reference), as its many compatible servers speak it too. */
export const openai: Protocol = {
  name: 'openai',
  route,
  call,
  batch,
  usage,
  streamUsage,
  askForUsage,
  hideUsage,
  withhold,
  refuse,
  rateLimitHeaders,
};
