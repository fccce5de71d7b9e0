/** The part of vitest's JSON report that is read. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A program that some suites need, beside what npm installs. */
export interface Tool {
  readonly name: string;
  /** What is tested with it. */
  readonly suites: string;
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The run ended badly without a failed test. */
  readonly outside: boolean;
}

/**
 * What a run comes to, given its report (null when it ended before it wrote one) and vitest's exit code. A file that could not be loaded has
 * no tests of its own and counts as one failed; so does a run that ended badly without any failed test, because "0 failed" would hide it.
 */
export function summarise(report: Report | null, status: number): Summary {
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + broken.length;
  const outside = failed === 0 && status !== 0;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: outside ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    outside,
  };
}

/** The exit code of a run: vitest's own, and never success when something failed or nothing ran. */
export const exitCode = ({ passed, failed }: Summary, status: number): number =>
  failed > 0 || passed === 0 ? status || 1 : status;

/** The lines that end a run: what is missing on this machine, what went wrong outside of the tests, and the counts. */
export function closingLines(summary: Summary, missing: readonly Tool[]): readonly string[] {
  const { passed, failed, skipped, outside } = summary;
  const lines = missing.map(
    ({ name, suites }) =>
      `${name} is not installed: suites that need it (${suites}) are skipped. To run them: apt-get install ${name}`,
  );
  if (outside) lines.push('The run failed outside of any test: see above.');
  if (passed + failed + skipped === 0) lines.push('No test ran.');
  return ['', ...lines, `${passed} passed, ${failed} failed, ${skipped} skipped`];
}
