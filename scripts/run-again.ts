/** Which end-to-end tests run once more after a run in which some failed. */

/** What vitest writes of a run. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  /** The path of the file. */
  readonly name: string;
  readonly status: 'passed' | 'failed';
  /** One that was left out by its author is `skipped`; one that never ran, or did not end, is `pending`. */
  readonly assertionResults: readonly { readonly status: string }[];
}

interface FailedRun {
  /** Null where the run wrote none. */
  readonly report: Report | null;
  /** The paths of the files that were to run; null where they are not known. */
  readonly selected: readonly string[] | null;
  readonly output: string;
}

/**
 * The files in which something failed, or null where all are to run again: in a run that was not whole, a file that is
 * not told as failed may hold tests that never ran, and an error outside of the tests belongs to no file.
 */
export function filesToRunAgain({ report, selected, output }: FailedRun): readonly FileResult[] | null {
  if (report === null || selected === null || output.includes('Unhandled Error')) return null;
  const names = new Set(report.testResults.map(({ name }) => name));
  if (!selected.every((name) => names.has(name))) return null;
  if (report.testResults.some(({ assertionResults }) => assertionResults.some(({ status }) => status === 'pending')))
    return null;
  const failed = report.testResults.filter(({ status }) => status === 'failed');
  return failed.length > 0 ? failed : null;
}
