import { describe } from 'vitest';
import { decidesAlike } from './backtest-parity.ts';

describe('a backtest of the edge’s log lets through of a throttled key what the edge let through', () => {
  decidesAlike({ ceilings: { parameter_extraction: 'throttle' }, throttleRequestsPerMinute: 6 });
});
