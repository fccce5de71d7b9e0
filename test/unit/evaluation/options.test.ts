import { describe, expect, it } from 'vitest';
import { parseOptions, UsageError } from '../../../src/evaluation/options.ts';

describe('the options of the evaluation', () => {
  it('measure everything, unless it shall be quick', () => {
    expect(parseOptions([])).toMatchObject({ seed: 1, baselines: true, ablation: true, heldOut: true });
    expect(parseOptions(['--quick', '--baselines'])).toMatchObject({
      baselines: true,
      ablation: false,
      heldOut: false,
    });
  });

  it('take names from the option or as they stand', () => {
    expect(parseOptions(['--only', 'a,b', 'c'])?.only).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [['--scenario', 'heavy,none'], /none/],
    [['--keys', '0'], /--keys 0/],
    [['--write', 'x.md'], /--date/],
    [['--nonsense'], /nonsense/],
  ] as const)('refuse %j and say why', (args, why) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(why);
  });
});
