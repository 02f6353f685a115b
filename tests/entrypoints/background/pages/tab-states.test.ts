import { describe, expect, it, vi } from 'vitest';
import { type FrameDocument, TabStates } from '../../../../entrypoints/background/pages/tab-states.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { TabState } from '../../../../utils/core/page/tab-state.ts';

const documentOf = (document: string, entities: readonly string[] = []): FrameDocument => ({
  document,
  url: `https://news.example/${document}`,
  status: 'ready',
  context: { pack: '1' },
  names: new Map([[1, entities.map((entity) => ({ entity: entity as EntityId, start: 0, end: 1, exact: entity }))]]),
  isCorrected: () => false,
});

function setUp() {
  const tabs = new TabStates();
  const life = new AbortController();
  const seen: (readonly [number, TabState | null, string])[] = [];
  tabs.follow((...change) => seen.push(change), life.signal);
  return { tabs, life, seen };
}

describe('the states of the tabs', () => {
  it('join the frames of a tab, each entity once', () => {
    const { tabs, seen } = setUp();
    tabs.set({ tab: 1, frame: 0 }, documentOf('a', ['unesco']));
    tabs.set({ tab: 1, frame: 7 }, documentOf('b', ['unesco', 'ouc']));
    expect(tabs.stateOf(1)).toEqual({ status: 'ready', entities: 2 });
    expect(seen.map(([, state]) => state?.entities)).toEqual([1, 2]);
    // The toolbar compares addresses with the tab's own.
    expect(seen.at(-1)?.[2]).toBe('https://news.example/a');
  });

  it('forget the frames of the earlier page when the tab shows another one', () => {
    const { tabs } = setUp();
    tabs.set({ tab: 1, frame: 0 }, documentOf('a', ['unesco']));
    tabs.set({ tab: 1, frame: 7 }, documentOf('b', ['ouc']));
    tabs.set({ tab: 1, frame: 0 }, documentOf('c'));
    expect(tabs.framesOf(1)).toEqual([0]);
    expect(tabs.stateOf(1)?.entities).toBe(0);
  });

  it('ignore a document that the frame no longer shows', () => {
    const { tabs } = setUp();
    tabs.set({ tab: 1, frame: 0 }, documentOf('a'));
    expect(tabs.of({ tab: 1, frame: 0 }, 'a')?.document).toBe('a');
    expect(tabs.of({ tab: 1, frame: 0 }, 'b')).toBeNull();
    expect(tabs.of({ tab: 2, frame: 0 }, 'a')).toBeNull();
  });

  it('leave a tab for good: what its documents still say comes late, and a new one counts again', () => {
    const { tabs, seen } = setUp();
    expect(tabs.leave(1)).toBe(false);
    tabs.set({ tab: 1, frame: 0 }, documentOf('a', ['unesco']));
    tabs.set({ tab: 1, frame: 7 }, documentOf('b', ['ouc']));
    expect(tabs.leave(1)).toBe(true);
    tabs.set({ tab: 1, frame: 7 }, documentOf('b', ['ouc']));
    tabs.set({ tab: 1, frame: 0 }, { ...documentOf('a'), status: 'failed' });
    expect(tabs.stateOf(1)).toBe(null);
    expect(seen.at(-1)?.[1]).toBe(null);
    tabs.set({ tab: 1, frame: 0 }, documentOf('c', ['unesco']));
    expect(tabs.stateOf(1)).toEqual({ status: 'ready', entities: 1 });
  });

  it('remember of a tab that was left only its last documents, and nothing once it is closed', () => {
    const { tabs } = setUp();
    const key = { tab: 1, frame: 0 };
    for (const document of ['a', 'b']) {
      tabs.set(key, documentOf(document));
      tabs.leave(1);
    }
    tabs.set(key, documentOf('b'));
    expect(tabs.stateOf(1)).toBe(null);
    tabs.close(1);
    tabs.set(key, documentOf('b'));
    expect(tabs.stateOf(1)).not.toBe(null);
  });

  it('notify listeners that a tab is gone, and stop with the signal', () => {
    const { tabs, life, seen } = setUp();
    tabs.set({ tab: 1, frame: 0 }, documentOf('a'));
    tabs.keepFrames(1, []);
    expect([tabs.stateOf(1), seen.at(-1)?.[1]]).toEqual([null, null]);
    life.abort();
    tabs.set({ tab: 1, frame: 0 }, documentOf('a'));
    expect(seen).toHaveLength(2);
    const late = vi.fn();
    tabs.follow(late, life.signal);
    tabs.set({ tab: 1, frame: 0 }, documentOf('b'));
    expect(late).not.toHaveBeenCalled();
  });

  it('keep the context of linking for the last used tabs only, and the counts for all', () => {
    const { tabs } = setUp();
    for (let tab = 0; tab < 150; tab += 1) tabs.set({ tab, frame: 0 }, documentOf('a', ['unesco']));
    const contexts = Array.from({ length: 150 }, (_, tab) => tabs.of({ tab, frame: 0 }, 'a')?.context !== null);
    expect(contexts.filter(Boolean)).toHaveLength(100);
    expect([contexts[0], contexts[149]]).toEqual([false, true]);
    expect(tabs.stateOf(0)?.entities).toBe(1);
  });
});
