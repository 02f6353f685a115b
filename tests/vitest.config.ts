import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Tests of one kind; `isolate` gives each file modules of its own, which costs most of the time of a small file. */
const project = (name: string, rooms: string, isolate: boolean) => ({
  test: {
    name,
    root,
    include: [`tests/${rooms}/**/*.test.{ts,tsx}`],
    environment: 'node' as const,
    isolate,
    // Random order: a test that leans on another one must fail here, not on another machine.
    sequence: { shuffle: true },
    // Nothing here measures time: a busy machine may take as long as it needs for a property's hundreds of cases.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});

export default defineConfig({
  root,
  test: {
    projects: [
      // Pure modules keep no state, so files share them: 150 files load them once a worker.
      project('pure', '{architecture,bench,cli,data,eval,scripts,utils/core}', false),
      // These fake the browser and its documents by replacing modules and globals.
      project('faked', '{components,entrypoints,utils/browser,utils/dom}', true),
    ],
    coverage: {
      provider: 'v8',
      // What only a real browser runs is counted as well, so the figures are lower than what all tests reach.
      include: ['{cli,components,data,entrypoints,utils}/**/*.{ts,tsx}'],
      // From the root: a pattern may match anywhere in a path, in that of the project's own folder as well.
      exclude: [`${root}tests/**`, '**/*.d.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.output/coverage',
      // Just below what is measured, in per cent. Raise it with what is measured; never lower it.
      thresholds: { statements: 76, branches: 75, functions: 72, lines: 78 },
    },
  },
});
