import { defineConfig } from 'vitest/config';

/**
 * End-to-end tests: the built extension in a real browser, one browser for the whole run, one test at a time.
 * `vitest run --config tests/e2e/vitest.config.ts --project firefox [file]`; build first (`npm run build`).
 */
const project = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    setupFiles: ['tests/e2e/harness/set-up.ts'],
    environment: 'node' as const,
    provide: { browser },
    testTimeout: 30_000,
    // A browser on a busy machine takes its time.
    expect: { poll: { timeout: 8_000 } },
    hookTimeout: 60_000,
    // Files share one module graph, and so one running browser; the harness cleans up after every test.
    pool: 'forks' as const,
    isolate: false,
    fileParallelism: false,
    sequence: { shuffle: true },
  },
});

export default defineConfig({ test: { maxWorkers: 1, projects: [project('chromium'), project('firefox')] } });
