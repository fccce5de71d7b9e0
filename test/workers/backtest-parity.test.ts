import { describe } from 'vitest';
import { decidesAlike } from './backtest-parity.ts';

describe('a backtest of the edge’s log decides as the edge did', () => {
  decidesAlike({});
});
