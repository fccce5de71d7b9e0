import { pick } from '../../../../demo/random.ts';
import type { Ask } from '../../../source.ts';

/** What a chat client sends with every request; most leave nearly everything to the provider. */
export function drawClient(random: () => number): Omit<Ask, 'turns' | 'answer'> {
  return {
    ...(random() < 0.5 ? {} : { temperature: pick([0, 0.2, 0.5, 0.7, 0.7, 0.8, 1, 1, 1.2], random) }),
    ...(random() < 0.85 ? {} : { topP: pick([0.9, 0.95, 1], random) }),
    ...(random() < 0.6
      ? {}
      : { maxTokens: pick([512, 800, 1000, 1024, 2000, 2048, 4000, 4096, 8192], random) }),
    ...(random() < 0.6 ? { stream: true } : {}),
    ...(random() < 0.06 ? { reasoning: pick(['low', 'medium', 'high'] as const, random) } : {}),
  };
}
