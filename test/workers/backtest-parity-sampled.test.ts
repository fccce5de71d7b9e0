import { describe } from 'vitest';
import { decidesAlike } from './backtest-parity.ts';

describe('a backtest of the edge’s log observes the requests that the edge observed of a busy key', () => {
  // A sample of a loop shows too few answers that come back; its campaign with the harvest, whose prompts are the same, is no matter of one log.
  decidesAlike({ sampling: { after: 5, perSecond: 0.01, oneIn: 4 } }, 'a loop');
});
