import type { Action } from '../../../../domain/index.ts';
import type { LinkGroup } from '../meaning.ts';

/** Told apart by the colour-blind too (after Okabe and Ito). */
export const GROUP_COLOURS: Readonly<Record<LinkGroup, string>> = {
  wording: '#0072b2',
  prompts: '#56b4e9',
  payment: '#d55e00',
  identity: '#cc79a7',
  network: '#009e73',
  timing: '#8a7a00',
  content: '#6a51a3',
  analyst: '#222222',
};

export const colourOf = (group: string): string => GROUP_COLOURS[group as LinkGroup] ?? '#666666';

/** The severer, the darker. */
export const ACTION_COLOURS: Readonly<Record<Action, string>> = {
  allow: '#ffffff',
  watch: '#e3e6ea',
  throttle: '#fdcc8a',
  degrade: '#fc9f62',
  verify: '#e5603f',
  block: '#a50f15',
};
