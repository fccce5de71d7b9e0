import { accountPool } from './account-pool.ts';
import { batchJob } from './batch-job.ts';
import { chatProduct } from './chat-product.ts';
import { codingAgent } from './coding-agent.ts';
import { evaluation } from './evaluation.ts';
import { parameterAttack } from './parameter-attack.ts';
import type { Player } from './player.ts';
import { reasoningHarvest } from './reasoning-harvest.ts';
import { singleHarvest } from './single-harvest.ts';
import { tutor } from './tutor.ts';

/** Everybody who takes part in the demo, honest customers first. */
export const PLAYERS: readonly Player[] = [
  chatProduct,
  codingAgent,
  batchJob,
  evaluation,
  tutor,
  singleHarvest,
  parameterAttack,
  reasoningHarvest,
  ...accountPool,
];
