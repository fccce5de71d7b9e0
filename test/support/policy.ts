import { PRESETS } from '../../src/config/presets.ts';
import type { Policy } from '../../src/domain/index.ts';

/** The preset `balanced` with a name of its own; `overrides` replace whole fields. */
export function testPolicy(overrides: Partial<Policy> = {}): Policy {
  const balanced = PRESETS['balanced'];
  if (!balanced) throw new Error('there is no preset named balanced');
  return { id: 'sha256:test', ...balanced, ...overrides };
}
