import type { AttackSource } from '../../../source.ts';
import { answerLoops } from './answerLoop.ts';
import { dialogues } from './dialogue.ts';
import { magpies } from './magpie.ts';
import { selfChats } from './selfChat.ts';

/** Sources in which requests build on answers, or the model plays the user. */
export const multiturn: readonly AttackSource[] = [...answerLoops, ...dialogues, ...selfChats, ...magpies];
