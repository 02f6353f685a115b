import { expect, it } from 'vitest';
import { lazyLoader, lazyScript, provide } from '../../../../utils/dom/lazy-scripts/lazy-scripts.ts';

let scripts = 0;
/** Each test has its own script, since scripts meet at the world's global object. */
function setUp(run: (give: (text: string) => void) => Promise<unknown>) {
  scripts += 1;
  const script = lazyScript<string>(`test-${scripts}`);
  const life = new AbortController();
  const loader = lazyLoader(
    script,
    () => run((text) => provide(script, text)),
    (text) => text.toUpperCase(),
    life.signal,
  );
  return { script, life, loader };
}

it('runs the script once for all calls at the same time', async () => {
  let runs = 0;
  const { loader } = setUp(async (provide) => {
    runs += 1;
    provide('tools');
  });
  expect(loader.loaded).toBeNull();
  expect(await Promise.all([loader.load(), loader.load()])).toEqual(['TOOLS', 'TOOLS']);
  expect([runs, loader.loaded]).toEqual([1, 'TOOLS']);
});

it('tries again after a failure', async () => {
  let runs = 0;
  const { loader } = setUp(async (provide) => {
    runs += 1;
    if (runs === 1) throw new Error('No access to this frame');
    provide('card');
  });
  await expect(loader.load()).rejects.toThrow('No access');
  expect(await loader.load()).toBe('CARD');
});

it('ignores what is provided after its signal ended, and leaves nothing on the global object', async () => {
  const { script, life, loader } = setUp(() => Promise.resolve());
  void loader.load();
  life.abort();
  provide(script, 'late');
  expect(loader.loaded).toBeNull();
  expect(Object.getOwnPropertySymbols(globalThis)).not.toContain(Symbol.for(`partnership-lens.test-${scripts}`));
});
