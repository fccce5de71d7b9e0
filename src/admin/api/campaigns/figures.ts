const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `12,400` and `3.25`. */
export const figure = (value: number): string => number.format(value);

export const usd = (value: number): string => dollars.format(value);

/** `0 %`, `under 1 %`, `42 %`. */
export const percent = (part: number): string =>
  part > 0 && part < 0.01 ? 'under 1 %' : `${whole.format(100 * part)} %`;

/** `1 account`, `2 accounts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** `2026-11-02 09:30`, in UTC. */
export const minute = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
