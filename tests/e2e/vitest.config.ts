import { defineConfig } from 'vitest/config';
import { PATIENCE } from '../../cli/browsers/patience.ts';

/** The ways to open the extension in the browser's own window: its menus, its address bar, its keys. */
const browserUi = 'tests/e2e/browser-ui/**/*.test.ts';

/**
 * End-to-end tests: the built extension in a real browser, one browser for the whole run, one test at a time.
 * `vitest run --config tests/e2e/vitest.config.ts --project firefox [file]`; build first (`npm run build`).
 * Chromium shows its own interface only in a window: `--project chromium-window` opens it on a virtual display (Xvfb).
 * `--project firefox-browser-ui` starts a separate browser: these tests need a window that has the focus, which it
 * loses in the course of some three hundred tests.
 */
const project = (name: string, files: { readonly include: string[]; readonly exclude?: string[] }) => ({
  test: {
    name,
    root: new URL('../..', import.meta.url).pathname,
    ...files,
    setupFiles: ['tests/e2e/harness/set-up.ts'],
    environment: 'node' as const,
    provide: {
      browser: name.startsWith('chromium') ? ('chromium' as const) : ('firefox' as const),
      inWindow: name.endsWith('-window'),
    },
    // For a test that fails: a wait in it ends first.
    testTimeout: 3 * PATIENCE,
    // One in some three hundred tests loses an event of a busy browser; the report names each that was tried again.
    retry: 1,
    expect: { poll: { timeout: PATIENCE, interval: 100 } },
    hookTimeout: 4 * PATIENCE,
    // Files share one module graph, and so one running browser; the harness cleans up after every test.
    pool: 'forks' as const,
    isolate: false,
    fileParallelism: false,
    sequence: { shuffle: true },
  },
});

const all = 'tests/e2e/**/*.test.ts';

/** For tests of a file that differ in this, `harness/which-browser.ts`. */
const inChromiumAlone = [
  // Words of a card, linking, selectors and queries: no browser decides them.
  'tests/e2e/{articles,as-of}.test.ts',
  'tests/e2e/export/annotations.test.ts',
  'tests/e2e/popup/search.test.ts',
  // `npm start` has a test in both browsers, and this reads pages in the same way.
  'tests/e2e/reports/command-line.test.ts',
  // axe reads the same document and the same rules of style in both, and Chromium alone emulates forced colours.
  'tests/e2e/screens/accessibility.test.ts',
  // Chromium alone reports what moved on a page.
  'tests/e2e/screens/steady.test.ts',
  // Its counters take minutes in Firefox.
  'tests/e2e/saved-pages.test.ts',
  // Firefox forgets an extension that is loaded for a run when it ends, and its data with it.
  'tests/e2e/my-data/crash.test.ts',
  'tests/e2e/register/crash.test.ts',
  // What is wrong with a file is found out without the browser.
  'tests/e2e/register/bad-input.test.ts',
  // Chromium alone has a switch for files.
  'tests/e2e/access/files.test.ts',
];

const projects = [
  project('chromium', { include: [all], exclude: [browserUi] }),
  project('chromium-window', { include: [browserUi] }),
  project('firefox', { include: [all], exclude: [browserUi, ...inChromiumAlone] }),
  project('firefox-browser-ui', { include: [browserUi] }),
];

export default defineConfig({ test: { maxWorkers: 1, projects } });
