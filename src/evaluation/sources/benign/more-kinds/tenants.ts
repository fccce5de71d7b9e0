import { AGENTS } from './agents.ts';
import { CAMPUS } from './campus.ts';
import { CONTENT } from './content.ts';
import { GROUNDING } from './grounding.ts';
import { HARNESSES } from './harnesses.ts';
import { JOBS } from './jobs.ts';
import { JUDGES } from './judges.ts';
import { LEARNING } from './learning.ts';
import { LOOPS } from './loops.ts';
import { shared } from './make.ts';
import { OWN_DATA } from './own-data.ts';
import { PASSAGES } from './passages.ts';
import { PERSONS } from './persons.ts';
import { TONGUES } from './tongues.ts';

const EVERYTHING = [
  ...AGENTS,
  ...CONTENT,
  ...GROUNDING,
  ...JOBS,
  ...LEARNING,
  ...OWN_DATA,
  ...PERSONS,
  ...HARNESSES,
  ...LOOPS,
  ...JUDGES,
  ...TONGUES,
  ...PASSAGES,
];

/** Keys that many share: gateways, campuses, agencies, companies. */
export const TENANTS = [
  shared('gateway-of-everything', 'gateway', EVERYTHING, [10, 40, 120]),
  shared('reseller-to-people', 'gateway', PERSONS, [8, 40, 150]),
  shared('reseller-to-shops', 'gateway', [...CONTENT, ...JOBS], [5, 20, 60]),
  shared('learning-platform', 'gateway', LEARNING, [3, 8, 12]),
  shared('agent-hosting', 'gateway', [...AGENTS, ...GROUNDING], [4, 12, 40]),
  shared(
    'university-proxy',
    'university',
    [...PERSONS, ...LEARNING, ...HARNESSES, ...OWN_DATA, ...CAMPUS],
    [15, 60],
  ),
  shared('faculty-key', 'university', [...CAMPUS, ...PERSONS, ...JOBS, ...HARNESSES], [3, 6, 12]),
  shared('small-agency', 'batch', CONTENT, [2, 3, 5]),
  shared('start-up', 'development', [...OWN_DATA, ...AGENTS, ...HARNESSES], [2, 4, 7]),
  shared('evaluation-and-production', 'evaluation', [...HARNESSES, ...JOBS, ...GROUNDING], [2, 3, 4]),
  shared('quality-department', 'judge', [...JUDGES, ...HARNESSES], [2, 3, 5]),
  shared('editorial-office', 'batch', [...LOOPS, ...CONTENT, ...PASSAGES], [2, 4, 8]),
  shared('foreign-chat-site', 'gateway', TONGUES, [3, 10, 30]),
  shared('public-office', 'batch', [...PASSAGES, ...JOBS], [2, 4, 9]),
  shared('office-of-ten', 'gateway', [...PERSONS, ...JOBS, ...CONTENT], [10]),
];
