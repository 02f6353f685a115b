import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that replace modules or globals, which stay replaced for whatever shares them; a sample in quotes does not. */
const REPLACES = /(?<!["'])\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(|fake-indexeddb/;
/** What plain Node does not give: a document, a build's own variables, modules put in place of others. */
const NEEDS_VITE = /@vitest-environment happy-dom|\bvi\.(?:mock|doMock|stubEnv)\(/;
/** What is still being written after the last test must not come into the database of another file. */
const STORES = /fake-indexeddb/;
const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: root })
  .filter((path) => !path.startsWith('tests/e2e/'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    if (REPLACES.test(text)) return { path, kind: STORES.test(text) ? 'stored' : 'faked' };
    return { path, kind: NEEDS_VITE.test(text) || path.endsWith('.tsx') ? 'shown' : 'pure' };
  });

/** Coverage is counted in what vite makes: in plain Node it would leave out all files that no test loads. */
const COUNTS_COVERAGE = process.argv.some((word) => word.startsWith('--coverage'));

interface Kind {
  /** Gives each file a worker of its own, which costs most of the time of a small file. */
  readonly isolate: boolean;
  /** A thread starts for less than a process, which counts where each file has one of its own. */
  readonly pool?: 'forks' | 'threads';
  /**
   * Kinds run one after the other: a worker that loaded the modules of one kind would be ended for a file of another.
   */
  readonly groupOrder: number;
  readonly globalSetup?: string[];
  readonly setupFiles?: string[];
  /**
   * Plain Node loads the modules, as it does for the command line. Through vite each use of an import is a call that
   * Node cannot make away with, so that code of many small functions takes several times as long.
   */
  readonly inPlainNode?: boolean;
}

const project = (
  name: string,
  { isolate, pool = 'forks', groupOrder, globalSetup = [], setupFiles = [], inPlainNode = false }: Kind,
) => ({
  test: {
    name,
    root,
    include: files.filter(({ kind }) => kind === name).map(({ path }) => path),
    environment: 'node' as const,
    isolate,
    pool,
    globalSetup,
    setupFiles,
    ...(inPlainNode && !COUNTS_COVERAGE ? { experimental: { viteModuleRunner: false, nodeLoader: false } } : {}),
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
      // Pure modules keep no state, so files share them: 300 files load them once.
      project('pure', { isolate: false, groupOrder: 0, inPlainNode: true }),
      // Components keep no state either, and each test removes what
      // it has shown. So it is with all that replaces nothing.
      project('shown', { isolate: false, groupOrder: 1 }),
      project('faked', {
        isolate: false,
        groupOrder: 2,
        globalSetup: ['tests/entrypoints/harness/bundled-folder.ts'],
        setupFiles: ['tests/entrypoints/harness/own-modules.ts'],
      }),
      project('stored', {
        isolate: true,
        pool: 'threads',
        groupOrder: 3,
        globalSetup: ['tests/entrypoints/harness/bundled-folder.ts'],
      }),
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
