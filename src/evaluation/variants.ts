/** A way to judge. `full` is what runs at the edge; the others show what a part of it is worth. */
export interface Variant {
  readonly name: string;
}

export const FULL = 'full';

export const variantsFor = (_ablation: boolean): readonly Variant[] => [{ name: FULL }];
