import { expect, it } from 'vitest';
import { filesToRunAgain, type Report } from '../../scripts/run-again.ts';

type FileResult = Report['testResults'][number];

const file = (name: string, ...statuses: readonly string[]): FileResult => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const run = (testResults: readonly FileResult[], { selected = ['a', 'b'], output = '' } = {}) => {
  const count = (wanted: string) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === wanted).length;
  const report = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending') + count('skipped'),
    testResults,
  };
  return filesToRunAgain({ report, selected, output })?.map(({ name }) => name) ?? null;
};

const failed = file('a', 'passed', 'failed');

it('runs the files again in which a test failed', () => {
  expect(run([failed, file('b', 'passed', 'skipped')])).toEqual(['a']);
  expect(run([failed, file('b', 'failed')])).toEqual(['a', 'b']);
});

it('runs a file again that failed before its first test', () => {
  expect(run([{ ...file('a'), status: 'failed' }, file('b', 'passed')])).toEqual(['a']);
});

it('runs all again where a test of another file did not end, or never ran', () => {
  expect(run([failed, file('b', 'passed', 'pending')])).toBeNull();
});

it('runs all again where a file that was to run is not in the report', () => {
  expect(run([failed, file('b', 'passed')], { selected: ['a', 'b', 'c'] })).toBeNull();
});

it('runs all again after an error outside of the tests', () => {
  const output = '\u001B[41m Unhandled Errors \u001B[49m\nError: Worker exited unexpectedly';
  expect(run([failed, file('b', 'passed')], { output })).toBeNull();
});

it('runs all again where no file failed, where there is no report, and where nobody knows what was to run', () => {
  expect(run([file('a', 'passed'), file('b', 'passed')])).toBeNull();
  expect(filesToRunAgain({ report: null, selected: ['a'], output: '' })).toBeNull();
  const report: Report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, testResults: [failed] };
  expect(filesToRunAgain({ report, selected: null, output: '' })).toBeNull();
});
