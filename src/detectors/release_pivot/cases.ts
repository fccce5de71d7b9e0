import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

export const cases: readonly DetectorCase[] = [
  {
    title: 'most of the traffic has moved to a new model since yesterday',
    fires: true,
    observation: observation({}),
    sketch: sketch({ past: past({ pivoted: true }) }),
  },
  {
    title: 'the same, in the middle of a conversation',
    fires: true,
    observation: observation({ turnCount: 9 }),
    sketch: sketch({ past: past({ pivoted: true }) }),
  },
  {
    title: 'a new model tried beside the usual one',
    fires: false,
    observation: observation({}),
    sketch: sketch({}),
  },
  {
    title: 'a stream within the key: the key’s own has counted it',
    fires: false,
    observation: observation({}),
    sketch: sketch({ scope: 'template', past: null }),
  },
];
