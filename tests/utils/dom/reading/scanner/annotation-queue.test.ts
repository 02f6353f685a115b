// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotateReply, AnnotateRequest } from '../../../../../utils/core/page/types.ts';
import { annotationQueue } from '../../../../../utils/dom/reading/scanner/annotation-queue.ts';
import type { Block } from '../../../../../utils/dom/reading/scanner/block-index.ts';

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

type Answer = (request: AnnotateRequest) => AnnotateReply | Promise<AnnotateReply>;
const plain: Answer = (request) => ({
  changed: request.blocks.map(({ id }) => ({ block: id, mentions: [] })),
  context: { pack: '1', seen: request.blocks.map(({ id }) => id) },
});

/** Traffic with a background that answers so. */
function set(answer: Answer, life = new AbortController()) {
  const asked: AnnotateRequest[] = [];
  const applied: number[] = [];
  const stale = vi.fn();
  const { push, idle } = annotationQueue({
    annotate: async (request) => {
      asked.push(request);
      return answer(request);
    },
    page: () => page,
    signal: life.signal,
    apply: async (changed) => void applied.push(...changed.map(({ block }) => block)),
    stale,
    idle: () => {},
  });
  return { push, idle, asked, applied, life, stale };
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

describe('traffic', () => {
  it('asks with what the last answer said the page has shown', async () => {
    const { push, asked, applied, idle } = set(plain);
    push([blockOf(1, 'one')], []);
    await vi.waitFor(() => expect(idle()).toBe(true));
    push([blockOf(2, 'two')], [1]);
    await vi.waitFor(() => expect(applied).toEqual([1, 2]));
    expect(asked.map(({ context, removed }) => [context, removed])).toEqual([
      [null, []],
      [{ pack: '1', seen: [1] }, [1]],
    ]);
  });

  it('sends a long page in batches, one at a time, each block once', async () => {
    let open = 0;
    const { push, asked, applied } = set(async (request) => {
      open += 1;
      expect(open).toBe(1);
      await Promise.resolve();
      open -= 1;
      return plain(request);
    });
    const blocks = Array.from({ length: 12 }, (_, id) => blockOf(id, 'x'.repeat(100_000)));
    push(blocks, []);
    await vi.waitFor(() => expect(applied.length).toBe(12));
    expect(asked.length).toBe(4);
    expect(applied).toEqual(blocks.map(({ id }) => id));
  });

  it('never sends what was gone before its turn came', async () => {
    const { push, asked, idle } = set(plain);
    push([blockOf(1, 'one')], []);
    push([blockOf(2, 'two')], []);
    push([], [2]);
    await vi.waitFor(() => expect(idle()).toBe(true));
    expect(asked.flatMap(({ blocks, removed }) => [...blocks.map(({ id }) => id), ...removed])).toEqual([1]);
  });

  it('tries again while the background starts, and loses nothing', async () => {
    let failures = 3;
    const { push, applied, asked } = set((request) => {
      failures -= 1;
      if (failures >= 0) throw new Error('No answer.');
      return plain(request);
    });
    push([blockOf(1, 'one')], []);
    await vi.advanceTimersByTimeAsync(100 + 500 + 2000);
    await vi.waitFor(() => expect(applied).toEqual([1]));
    expect(new Set(asked.map((request) => JSON.stringify(request.blocks.map(({ id }) => id))))).toEqual(
      new Set(['[1]']),
    );
  });

  it('asks for all blocks anew when the packs are others', async () => {
    let pack = '1';
    const { push, applied, stale, asked, idle } = set((request) => ({ ...plain(request), context: { pack } }));
    push([blockOf(1, 'one')], []);
    await vi.waitFor(() => expect(idle()).toBe(true));
    pack = '2';
    push([blockOf(2, 'two')], []);
    await vi.waitFor(() => expect(stale).toHaveBeenCalledTimes(1));
    push([blockOf(1, 'one'), blockOf(2, 'two')], []);
    await vi.waitFor(() => expect(applied).toEqual([1, 1, 2]));
    expect(asked.at(-1)?.context).toBeNull();
  });

  it('is silent once the page is left', async () => {
    const { push, life, asked, idle, applied } = set(async (request) => {
      life.abort();
      return plain(request);
    });
    push([blockOf(1, 'one')], []);
    await vi.waitFor(() => expect(idle()).toBe(true));
    expect([asked.length, applied.length]).toEqual([1, 0]);
  });
});
