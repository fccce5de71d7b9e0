import { counted, observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const handed = (reasoningDemand = 0) =>
  observation({
    turnCount: 3,
    fingerprints: { reasoningBlobs: ['bbbbbbbbbbbbb'] },
    content: { reasoningDemand },
  });
const facts = counted('reasoning_replay', 4);

export const cases: readonly DetectorCase[] = [
  {
    title: 'reasoning of one conversation in another, after several like it',
    fires: true,
    observation: handed(),
    sketch: sketch({ facts, past: past({ replay: 'moved' }) }),
  },
  {
    title: 'reasoning that no turn led to, with a request to transcribe it',
    fires: true,
    observation: handed(0.8),
    sketch: sketch({ facts, past: past({ replay: 'orphan' }) }),
  },
  {
    title: 'reasoning handed back at the same turn with yet another request',
    fires: true,
    observation: handed(),
    sketch: sketch({ facts, past: past({ replay: 'branched' }) }),
  },
  {
    title: 'a conversation that goes on, at another model after fail-over',
    fires: false,
    observation: handed(),
    sketch: sketch({ facts }),
  },
  {
    title: 'no reasoning handed back',
    fires: false,
    observation: observation({}),
    sketch: sketch({ facts }),
  },
];
