import { defineConfig } from 'vitest/config';

// Random order: a test that leans on another one must fail here, not on somebody else's machine.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{architecture,bench,cli,components,data,entrypoints,eval,scripts,utils}/**/*.test.{ts,tsx}'],
    environment: 'node',
    sequence: { shuffle: true },
    // Nothing here measures time: a busy machine may take as long as it needs for a property's hundreds of cases.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
