import type { DetectorMeta } from '../../domain/index.ts';

export const meta: DetectorMeta = {
  name: 'agent_trajectory',
  reason: 'agent_trajectory',
  catches:
    'One harness and tool schema over many unrelated tasks, each rolled out several times: conversations that begin with an opener that has already been worked through.',
  classes: [7, 15, 16],
  references: ['AML.T0024.002', 'AML.CS0056', 'LLM06:2026'],
  falsePositives: [
    'Evaluations of an agent that sample each task several times, one task after the other',
    'Products whose users open many conversations with the same suggested first messages',
  ],
  blindSpots: [
    'One rollout a task',
    'Rollouts of one task spread over keys, which only campaigns see',
    'Repetitions more than about a hundred conversations apart',
  ],
};
