// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  annotationQueue,
  type Batch,
  type BatchReply,
} from '../../../../../utils/dom/reading/scanner/annotation-queue.ts';
import type { Block } from '../../../../../utils/dom/reading/scanner/block-index.ts';
import { eventually } from '../../../../eventually.ts';

const page = { title: 'Page', language: 'en' };
const blockOf = (id: number, text: string): Block => ({
  id,
  order: id,
  text,
  base: 0,
  element: document.body,
  segments: null,
  role: 'text',
  language: '',
  next: null,
  previous: null,
});

type Answer = (batch: Batch) => BatchReply | Promise<BatchReply>;
const plain: Answer = (batch) => batch.blocks.map(({ id }) => ({ block: id, mentions: [] }));

/** A queue whose background gives these answers. */
function set(answer: Answer, life = new AbortController(), apply = async (): Promise<void> => {}) {
  const asked: Batch[] = [];
  const applied: number[] = [];
  const stale = vi.fn();
  const { push, idle, failed } = annotationQueue({
    annotate: async (batch) => {
      asked.push(batch);
      return answer(batch);
    },
    page: () => page,
    signal: life.signal,
    apply: async (changed) => {
      applied.push(...changed.map(({ block }) => block));
      await apply();
    },
    stale,
    idle: () => {},
  });
  return { push, idle, failed, asked, applied, life, stale };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('an annotation queue', () => {
  it('has failed, and goes on, where an answer could not be applied', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const { push, applied, idle, failed } = set(plain, new AbortController(), async () => {
      if (broken) throw new Error('not to be applied');
    });
    push([blockOf(1, 'one')], []);
    await eventually(() => expect([idle(), failed()]).toEqual([true, true]));
    broken = false;
    push([blockOf(2, 'two')], []);
    await eventually(() => expect(applied).toEqual([1, 2]));
    await eventually(() => expect([idle(), failed()]).toEqual([true, false]));
  });

  it('says which batch is the first, and whether more waits', async () => {
    const { push, asked, applied, idle } = set(plain);
    push([blockOf(1, 'x'.repeat(300_000)), blockOf(2, 'x'.repeat(200_000))], []);
    await eventually(() => expect(idle()).toBe(true));
    push([blockOf(3, 'three')], [1]);
    await eventually(() => expect(applied).toEqual([1, 2, 3]));
    expect(asked.map(({ isFirst, isMore, removed }) => [isFirst, isMore, removed])).toEqual([
      [true, true, []],
      [false, false, []],
      [false, false, [1]],
    ]);
  });

  it('sends one batch for a page without text', async () => {
    const { push, asked, idle } = set(plain);
    push([], []);
    await eventually(() => expect(idle()).toBe(true));
    push([], []);
    await eventually(() => expect(idle()).toBe(true));
    expect(asked.map(({ blocks, isFirst }) => [blocks, isFirst])).toEqual([[[], true]]);
  });

  it('sends a long page in batches, one at a time, each block once', async () => {
    let open = 0;
    const { push, asked, applied } = set(async (batch) => {
      open += 1;
      expect(open).toBe(1);
      await Promise.resolve();
      open -= 1;
      return plain(batch);
    });
    const blocks = Array.from({ length: 12 }, (_, id) => blockOf(id, 'x'.repeat(100_000)));
    push(blocks, []);
    await eventually(() => expect(applied.length).toBe(12));
    expect(asked.map((batch) => batch.blocks.length)).toEqual([3, 3, 3, 3]);
    expect(applied).toEqual(blocks.map(({ id }) => id));
  });

  it('sends no more blocks in one batch than make a short answer', async () => {
    const { push, asked, applied } = set(plain);
    const blocks = Array.from({ length: 5000 }, (_, id) => blockOf(id, 'x'));
    push(blocks, []);
    await eventually(() => expect(applied.length).toBe(5000));
    expect(asked.map((batch) => batch.blocks.length)).toEqual([4000, 1000]);
  });

  describe('in Firefox', () => {
    const paragraphs = (count: number): readonly Block[] =>
      Array.from({ length: count }, (_, id) => blockOf(id, 'x'.repeat(1000)));
    const isAt = (state: DocumentReadyState): unknown => vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
    beforeEach(() => {
      vi.stubEnv('FIREFOX', 'true');
      isAt('interactive');
    });
    afterEach(() => {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    });

    it('sends the beginning of a long page that loads alone, so that the first marks do not wait for what is far below', async () => {
      const { push, asked, applied } = set(plain);
      push(paragraphs(100), []);
      await eventually(() => expect(applied.length).toBe(100));
      expect(asked.map(({ blocks, isMore }) => [blocks.length, isMore])).toEqual([
        [6, true],
        [94, false],
      ]);
    });

    it('sends a long page that is loaded at once, since its links are styled', async () => {
      isAt('complete');
      const { push, asked, applied } = set(plain);
      push(paragraphs(100), []);
      await eventually(() => expect(applied.length).toBe(100));
      expect(asked.length).toBe(1);
    });

    it('sends an article in one batch', async () => {
      const { push, asked, applied } = set(plain);
      push(paragraphs(15), []);
      await eventually(() => expect(applied.length).toBe(15));
      expect(asked.length).toBe(1);
    });
  });

  it('never sends blocks that were removed before their batch', async () => {
    const { push, asked, idle } = set(plain);
    push([blockOf(1, 'one')], []);
    push([blockOf(2, 'two')], []);
    push([], [2]);
    await eventually(() => expect(idle()).toBe(true));
    expect(asked.flatMap(({ blocks, removed }) => [...blocks.map(({ id }) => id), ...removed])).toEqual([1]);
  });

  it('tries again while the background starts, and loses no block', async () => {
    let failures = 3;
    const { push, applied, asked } = set((batch) => {
      failures -= 1;
      if (failures >= 0) throw new Error('No answer.');
      return plain(batch);
    });
    push([blockOf(1, 'one')], []);
    await vi.advanceTimersByTimeAsync(100 + 500 + 2000);
    await eventually(() => expect(applied).toEqual([1]));
    expect(new Set(asked.map((batch) => JSON.stringify(batch.blocks.map(({ id }) => id))))).toEqual(new Set(['[1]']));
  });

  it('gives up after many tries, says so, and sends the same blocks with the next ones', async () => {
    let isUp = false;
    const { push, applied, failed, idle } = set((batch) => {
      if (!isUp) throw new Error('No answer.');
      return plain(batch);
    });
    push([blockOf(1, 'one')], []);
    await vi.advanceTimersByTimeAsync(100 + 500 + 2000 + 10_000 + 1);
    await eventually(() => expect([idle(), failed()]).toEqual([true, true]));
    isUp = true;
    push([blockOf(2, 'two')], []);
    await eventually(() => expect(applied).toEqual([1, 2]));
    expect(failed()).toBe(false);
  });

  it('sends all blocks again when the background forgot the page', async () => {
    let forgets = false;
    const { push, applied, stale, asked, idle } = set((batch) => (forgets ? 'forgotten' : plain(batch)));
    push([blockOf(1, 'one')], []);
    await eventually(() => expect(idle()).toBe(true));
    forgets = true;
    stale.mockImplementation(() => {
      forgets = false;
      push([blockOf(1, 'one'), blockOf(2, 'two')], []);
    });
    push([blockOf(2, 'two')], []);
    await eventually(() => expect(applied).toEqual([1, 1, 2]));
    expect(asked.at(-1)?.isFirst).toBe(true);
  });

  it('sends nothing after the page was left', async () => {
    const { push, life, asked, idle, applied } = set(async (batch) => {
      life.abort();
      return plain(batch);
    });
    push([blockOf(1, 'one')], []);
    await eventually(() => expect(idle()).toBe(true));
    expect([asked.length, applied.length]).toEqual([1, 0]);
  });
});
