import { catalogue, type Detectors, type Weights } from '../detectors/index.ts';
import { DETECTORS } from '../scoring/index.ts';
import type { KeyPlan } from './scenario.ts';

/** A way to judge. `edge` is what runs at the edge; the others show what a part of it is worth. */
export interface Variant {
  readonly name: string;
  /** What judges a key; null when the variant has nothing to say on it. */
  detectorsFor(plan: KeyPlan): Detectors | null;
  /** Whether keys are followed to their end, and not only as long as differences show. */
  readonly whole: boolean;
}

export const EDGE = 'edge';
export const HELD_OUT = 'held out';
const without = (detector: string): string => `without ${detector}`;

/** Weights fitted without one family or kind, by its name. */
export type HeldOut = Readonly<Record<string, Weights>>;

/** With `heldOut`, each key is also judged by weights that were fitted without its family or kind; with `ablation`, without each detector. */
export function variantsFor(ablation: boolean, heldOut: HeldOut | null): readonly Variant[] {
  const edge: Variant = { name: EDGE, detectorsFor: () => DETECTORS, whole: true };
  return [
    edge,
    ...(heldOut === null ? [] : [heldOutVariant(heldOut)]),
    ...(ablation ? DETECTORS.map(({ meta }) => withoutDetector(meta.name)) : []),
  ];
}

/** Families that no weights were fitted on are held out as they are. */
function heldOutVariant(heldOut: HeldOut): Variant {
  const byGroup = new Map(Object.entries(heldOut).map(([group, weights]) => [group, catalogue(weights)]));
  return { name: HELD_OUT, detectorsFor: ({ group }) => byGroup.get(group) ?? DETECTORS, whole: true };
}

const withoutDetector = (name: string): Variant => ({
  name: without(name),
  detectorsFor: () => DETECTORS.filter(({ meta }) => meta.name !== name),
  whole: false,
});
