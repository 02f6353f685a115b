/**
 * `npm test`: every check of the project except the floor of coverage (`npm run test:coverage`); the last line counts
 * what passed and what failed. It takes no words.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers, installVirtualDisplay } from '../cli/browsers/install.ts';
import { BROWSER_NAMES } from '../cli/browsers/types.ts';
import { parseWords } from '../cli/call-fault.ts';
import { callFolder, runTool, say, type Terminal } from '../cli/frame.ts';
import { filesToRunAgain, type Report } from './run-again.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = await mkdtemp(join(tmpdir(), 'partnership-lens-tests-'));

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Programs that are run; each is a script for Node. */
const PROGRAMS = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  build: 'scripts/build.ts',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
};

/** Runs a program to its end; gives its exit code and everything it printed. */
function run(program: keyof typeof PROGRAMS, ...parameters: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(root, PROGRAMS[program]), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? 1, output })));
}

interface Outcome extends Count {
  readonly output: string;
  /** Runs what failed once more; it is not counted yet. */
  readonly again?: () => Promise<Outcome>;
}

/** A check with one result. */
async function check(program: keyof typeof PROGRAMS, ...parameters: string[]): Promise<Outcome> {
  const { code, output } = await run(program, ...parameters);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output };
}

interface TestRun extends Outcome {
  /** Null where the run was aborted. */
  readonly report: Report | null;
}

/** Tests by vitest; an aborted run counts as a failure. */
async function tests(name: string, ...parameters: string[]): Promise<TestRun> {
  const file = join(results, `${name}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run('vitest', 'run', ...parameters, ...reporters);
  const report = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => null,
  );
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const brokeOff = code !== 0 && failed === 0;
  return { passed, failed: failed + (brokeOff ? 1 : 0), skipped: report?.numPendingTests ?? 0, output, report };
}

/** The paths of the test files that a run with these parameters takes; null where vitest does not tell. */
async function selectedFiles(...parameters: string[]): Promise<readonly string[] | null> {
  const list = join(await mkdtemp(join(results, 'list-')), 'files.json');
  await run('vitest', 'list', '--filesOnly', `--json=${list}`, ...parameters);
  return readFile(list, 'utf8').then(
    (text) => (JSON.parse(text) as readonly { readonly file: string }[]).map(({ file }) => file),
    () => null,
  );
}

/** What stands in tests/e2e, in parts of one to three minutes each: all that none names is in the last one. */
const ON_PAGES = ['page', 'card', 'export'];
const OWN_PAGES = ['data', 'my-data', 'options', 'popup', 'register', 'reports', 'screens', 'side-panel.test.ts'];
const rest = (await readdir(join(root, 'tests/e2e'))).filter((name) => ![...ON_PAGES, ...OWN_PAGES].includes(name));

/**
 * End-to-end tests of a browser, all or some; each call starts a browser of its own. After a failure the files in which
 * one failed can be run again, or all: a machine with too much to do has less to do then.
 */
const endToEnd =
  (project: string, names: readonly string[] = []) =>
  async (): Promise<Outcome> => {
    const parameters = ['--config', 'tests/e2e/vitest.config.ts', '--project', project];
    const call = (filters: readonly string[]) =>
      tests(['end-to-end', project, ...names.slice(0, 1)].join('-'), ...parameters, ...filters);
    const all = names.map((name) => `tests/e2e/${name}${name.includes('.') ? '' : '/'}`);
    const { report, ...outcome } = await call(all);
    if (outcome.failed === 0) return outcome;
    const { failed, output } = outcome;
    const selected = await selectedFiles(...parameters, ...all);
    const files = filesToRunAgain({ report, selected, output });
    if (files === null) return { passed: 0, failed, skipped: 0, output, again: () => call(all) };
    const uncounted = files.flatMap(({ assertionResults }) => assertionResults);
    const count = (status: string) => uncounted.filter((each) => each.status === status).length;
    return {
      passed: outcome.passed - count('passed'),
      failed,
      skipped: outcome.skipped - count('skipped'),
      output,
      again: () => call(files.map(({ name }) => name)),
    };
  };

/** Tests of what Chromium shows only in a window; without a virtual display they are skipped with the reason. */
async function inWindow(): Promise<Outcome> {
  const advice = installVirtualDisplay((line) => console.error(line));
  if (advice === null) return endToEnd('chromium-window')();
  console.error(`Menus, address bar and shortcuts of Chromium are not tested. ${advice}`);
  return { passed: 0, failed: 0, skipped: 1, output: '' };
}

type Step = readonly [name: string, run: () => Promise<Outcome>];

/** So many steps run at a time: a browser waits for most of its time, so a core carries two. */
const LANES = Math.min(8, 2 * availableParallelism());

const builds: readonly Step[] = [['builds for both browsers', () => check('build')]];

/** Begun in this order beside the builds, which they do not need. The types wait: the builds write generated ones. */
const besideBuilds: readonly Step[] = [
  ['unit tests', () => tests('unit', '--config', 'tests/vitest.config.ts')],
  ['lint and format', () => check('biome', 'check', '--error-on-warnings')],
  ['unused code', () => check('knip')],
];

/**
 * Begun in this order after the builds, each by the first lane
 * that is free: the long ones first, so that all end together.
 */
const afterBuilds: readonly Step[] = [
  ['end to end in chromium, its own pages', endToEnd('chromium', OWN_PAGES)],
  ['end to end in firefox, on pages', endToEnd('firefox', ON_PAGES)],
  ['end to end in chromium, on pages', endToEnd('chromium', ON_PAGES)],
  ['end to end in firefox, all others', endToEnd('firefox', [...rest, ...OWN_PAGES])],
  ['end to end in chromium, all others', endToEnd('chromium', rest)],
  ['types', () => check('tsc', '--noEmit', '--checkers', '1')],
  ['end to end in firefox, at its own window', endToEnd('firefox-browser-ui')],
  ['end to end in chromium, with a window', inWindow],
  ['web-ext lint', () => check('web-ext', 'lint', '--source-dir', '.output/firefox-mv3')],
];

const total = { passed: 0, failed: 0, skipped: 0 };

/** Run at the end, when nothing runs beside them. */
const toRunAgain: Step[] = [];

/**
 * Runs the steps one after another; prints the outcome of each, and what a failed one printed. Gives how many of their
 * checks failed.
 */
async function inOrder(steps: Iterable<Step>): Promise<number> {
  let failures = 0;
  for (const [name, step] of steps) {
    const start = Date.now();
    const { passed, failed, skipped, output, again } = await step();
    total.passed += passed;
    total.skipped += skipped;
    if (again) toRunAgain.push([`${name}, once more`, again]);
    else {
      total.failed += failed;
      failures += failed;
    }
    if (failed > 0) console.log(output.trimEnd());
    const seconds = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
    const counts = passed + failed > 1 ? `, ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
    const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
    const rest = again ? ', to be run once more at the end' : '';
    console.log(`${mark} ${seconds} s  ${name}${counts}${skipped ? `, ${skipped} skipped` : ''}${rest}`);
  }
  return failures;
}

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  parseWords({ args: [...words], options: {} });
  const advice = installBrowsers(BROWSER_NAMES, terminal.say);
  if (advice !== null) {
    terminal.say(advice);
    return 1;
  }
  const start = Date.now();
  const building = inOrder(builds);
  const first = besideBuilds.values();
  const then = afterBuilds.values();
  const lane = async (begun: Promise<unknown>): Promise<void> => {
    await begun;
    await inOrder(first);
    if ((await building) === 0) await inOrder(then);
  };
  await Promise.all([building, ...Array.from({ length: LANES - 1 }, () => Promise.resolve())].map(lane));
  await inOrder(toRunAgain);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}, in ${minutes} min`);
  return total.failed > 0 ? 1 : 0;
}

try {
  // No `startTool`, which takes a closed pipe for a good end.
  const stdout = (data: string | Uint8Array): void => void process.stdout.write(data);
  process.exitCode = await runTool(main, process.argv.slice(2), { folder: callFolder, print: stdout, say });
} finally {
  await rm(results, { recursive: true, force: true });
}
