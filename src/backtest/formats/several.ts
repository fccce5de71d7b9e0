import { LineError, type LogLine, type Reject } from '../log-line.ts';

/**
 * Converts each of several requests in a value, in ascending time. A bad one is handed to `reject` and the others are kept; without
 * `reject` it is thrown.
 */
export const convertEach = <T>(
  values: readonly T[],
  convert: (value: T) => readonly LogLine[],
  reject?: Reject,
): readonly LogLine[] =>
  values.flatMap((value) => attempt(() => convert(value), reject)).sort((one, other) => one.ts - other.ts);

const attempt = (convert: () => readonly LogLine[], reject?: Reject): readonly LogLine[] => {
  try {
    return convert();
  } catch (error) {
    if (reject === undefined || !(error instanceof LineError)) throw error;
    reject(error);
    return [];
  }
};
