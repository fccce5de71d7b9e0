/** Four decimals: what is beyond depends on the order of additions and says nothing. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
