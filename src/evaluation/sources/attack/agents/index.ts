import type { AttackSource } from '../../../source.ts';
import { dialogues, irrelevance, singleCalls } from './tool-bank.ts';
import { TRAJECTORIES } from './trajectories.ts';

/** Harvests of acting models: whole trajectories and banks of tool calls. */
export const AGENTS: readonly AttackSource[] = [...TRAJECTORIES, singleCalls, irrelevance, dialogues];
