import type { LogFormat } from '../log-line.ts';
import { cloudflareAiGateway } from './cloudflare-ai-gateway.ts';
import { helicone } from './helicone.ts';
import { litellm } from './litellm.ts';
import { otelGenAi } from './otel/index.ts';
import { weir } from './weir.ts';

export { ArraySplitter, type Element } from './array.ts';

/** The formats that `--format NAME` knows, the default first (docs/log-formats.md). */
export const FORMATS: readonly LogFormat[] = [weir, cloudflareAiGateway, litellm, helicone, otelGenAi];
