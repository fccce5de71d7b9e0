import { describe, expect, test } from 'vitest';
import { parseOptions, UsageError } from '../../../src/demo/options.ts';

describe('options of npm start', () => {
  test('without any, the demo runs on its defaults and may take neighbouring ports', () => {
    expect(parseOptions([])).toMatchObject({
      port: { wanted: 8787, named: false },
      originPort: { wanted: 4010, named: false },
      once: false,
      json: null,
      log: null,
    });
  });

  test('a named port is meant', () => {
    expect(parseOptions(['--port', '9000'])?.port).toEqual({ wanted: 9000, named: true });
  });

  test('--help is no run', () => {
    expect(parseOptions(['-h', '--once'])).toBeNull();
  });

  test.each([
    [['--port', '70000'], /--port 70000: give a port number/],
    [['--origin-port', 'x'], /--origin-port x: give a port number/],
    [['--speed=-1'], /--speed -1: give a number/],
    [['--speed', 'fast'], /--speed fast: give a number/],
    [['--onec'], /--help lists the options/],
  ])('%j is refused with what to do', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});
