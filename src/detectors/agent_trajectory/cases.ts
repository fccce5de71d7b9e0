import { observation, past, sketch, type DetectorCase } from '../shared/cases.ts';

const start = (turnCount = 1) =>
  observation({ turnCount, fingerprints: { tools: 'ttttttttttttt', opener: 'ooooooooooooo' } });
const rollingOut = past({ begun: 2, wentOn: true, late: true, runs: 5 });

export const cases: readonly DetectorCase[] = [
  {
    title: 'a task begun again after several others were, and new since then',
    fires: true,
    observation: start(),
    sketch: sketch({ past: rollingOut }),
  },
  {
    title: 'the second task of a key to be rolled out twice',
    fires: true,
    observation: start(2),
    sketch: sketch({ past: past({ begun: 1, wentOn: true, late: true, runs: 1 }) }),
  },
  {
    title: 'a voice command that many people give',
    fires: false,
    observation: observation({
      fingerprints: { tools: 'ttttttttttttt', opener: 'ooooooooooooo' },
      style: { words: 4 },
    }),
    sketch: sketch({ past: rollingOut }),
  },
  {
    title: 'an agent that is being built: the task is tried again with other tools',
    fires: false,
    observation: start(),
    sketch: sketch({ past: past({ ...rollingOut, runs: 0 }) }),
  },
  {
    title: 'an automation’s task, for the hundredth time',
    fires: false,
    observation: start(),
    sketch: sketch({ past: past({ ...rollingOut, begun: 99, counted: true }) }),
  },
  {
    title: 'a new task',
    fires: false,
    observation: start(),
    sketch: sketch({ past: past({ runs: 5 }) }),
  },
  {
    title: 'a retry of a first request, before there was any answer',
    fires: false,
    observation: start(),
    sketch: sketch({ past: past({ begun: 1, runs: 5 }) }),
  },
  {
    title: 'a rollout in progress',
    fires: false,
    observation: start(9),
    sketch: sketch({ past: rollingOut }),
  },
  {
    title: 'people who open a chat without tools with the same words',
    fires: false,
    observation: observation({ fingerprints: { opener: 'ooooooooooooo' } }),
    sketch: sketch({ past: rollingOut }),
  },
];
