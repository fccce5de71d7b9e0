import { describe, expect, it } from 'vitest';
import { closingLines, exitCode, summarise, type Report } from '../closing.ts';

const report = (changes: Partial<Report> = {}): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
  ...changes,
});

describe('the closing lines of a test run', () => {
  it('end with the counts, alone on a line', () => {
    expect(closingLines(summarise(report(), 0), []).at(-1)).toBe('3 passed, 0 failed, 2 skipped');
  });

  it('count a file that cannot be loaded as failed', () => {
    const broken = report({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(summarise(broken, 1)).toMatchObject({ passed: 3, failed: 1, outside: false });
  });

  it('count an error outside of the tests as failed, and say so', () => {
    const summary = summarise(report(), 1);
    expect(closingLines(summary, [])).toContain('The run failed outside of any test: see above.');
    expect(summary.failed).toBe(1);
  });

  it('report a run without a report as failed', () => {
    expect(summarise(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0, outside: true });
  });

  it('name each missing program and how to install it', () => {
    const lines = closingLines(summarise(report(), 0), [{ name: 'redis-server', suites: 'the board' }]);
    expect(lines.join('\n')).toContain('apt-get install redis-server');
  });
});

describe('the exit code of a test run', () => {
  it('is success when tests passed and none failed', () => {
    expect(exitCode(summarise(report(), 0), 0)).toBe(0);
  });

  it('is a failure when no test ran, whatever vitest says', () => {
    const nothing = report({ numPassedTests: 0, numPendingTests: 4, numTodoTests: 0 });
    expect(exitCode(summarise(nothing, 0), 0)).toBe(1);
  });

  it('is vitest’s own when a test failed', () => {
    expect(exitCode(summarise(report({ numFailedTests: 1 }), 7), 7)).toBe(7);
  });
});
