import type { AttackSource } from '../../../source.ts';
import { coercionForms } from './coercionForms.ts';
import { coercionSources } from './coercion.ts';
import { elicitations } from './elicitation.ts';

/** Sources that elicit written-out reasoning. */
export const cot: readonly AttackSource[] = [...elicitations, ...coercionSources, ...coercionForms];
