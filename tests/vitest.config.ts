import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that fake the browser: they replace modules or globals, which stay replaced for whatever shares them. */
const REPLACES = /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(|fake-indexeddb/;
const aroundTheBrowser = globSync('tests/{entrypoints,utils/browser,utils/dom}/**/*.test.{ts,tsx}', { cwd: root });
const replacing = aroundTheBrowser.filter((path) => REPLACES.test(readFileSync(join(root, path), 'utf8')));

interface Kind {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** Gives each file modules of its own, which costs most of the time of a small file. */
  readonly isolate: boolean;
  /** Kinds run one after the other: a worker that loaded the modules of one kind would be ended for a file of another. */
  readonly groupOrder: number;
}

const project = (name: string, { include, exclude = [], isolate, groupOrder }: Kind) => ({
  test: {
    name,
    root,
    include: [...include],
    exclude: [...exclude],
    environment: 'node' as const,
    isolate,
    // Random order: a test that leans on another one must fail here, not on another machine.
    sequence: { shuffle: true, groupOrder },
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
      // Pure modules keep no state, so files share them: 230 files load them once a worker.
      project('pure', {
        include: ['tests/{architecture,bench,cli,data,eval,scripts,utils/core}/**/*.test.ts'],
        isolate: false,
        groupOrder: 0,
      }),
      // Components keep no state either, and each test removes what it has shown. So it is with all that replaces nothing.
      project('shown', {
        include: ['tests/{components,entrypoints,utils/browser,utils/dom}/**/*.test.{ts,tsx}'],
        exclude: replacing,
        isolate: false,
        groupOrder: 1,
      }),
      project('faked', { include: replacing, isolate: true, groupOrder: 2 }),
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
