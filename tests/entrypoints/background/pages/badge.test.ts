import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FrameDocument, TabStates } from '../../../../entrypoints/background/pages/tab-states.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { eventually } from '../../../eventually.ts';

const browser = vi.hoisted(() => ({
  url: '' as string | undefined,
  drawn: [] as string[],
  asked: 0,
  shown: '',
  frames: [0, 3],
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    runtime: { sendMessage: () => Promise.reject(new Error('There is no receiver.')) },
    tabs: {
      get: async () => {
        browser.asked += 1;
        return { url: browser.url };
      },
    },
    scripting: { executeScript: async () => browser.frames.map((frameId) => ({ frameId, result: null })) },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        browser.drawn.push(text);
      },
      getBadgeText: async () => browser.shown,
      setTitle: async ({ title }: { title: string }) => {
        browser.drawn.push(title);
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  },
}));
vi.mock('../../../../utils/browser/platform/browser-language.ts', () => ({ translate: (key: string) => key }));

const { followTabStates } = await import('../../../../entrypoints/background/pages/badge.ts');

const life = { controller: new AbortController() };
beforeEach(() => {
  browser.drawn = [];
  browser.asked = 0;
  browser.frames = [0, 3];
  life.controller = new AbortController();
});
afterEach(() => life.controller.abort());

const frameNaming = (entity: string): FrameDocument => ({
  document: 'a',
  url: 'https://news.example/story',
  status: 'ready',
  context: null,
  names: new Map([[1, [{ entity: entity as EntityId, start: 0, end: 6, exact: 'UNESCO' }]]]),
  isCorrected: () => false,
});

/** What is drawn for a page at `url` that names one entity, in a tab that shows `shown`. */
async function draw(status: FrameDocument['status'], url: string, shown: string | undefined): Promise<string[]> {
  browser.url = shown;
  const tabs = new TabStates();
  followTabStates(tabs, life.controller.signal);
  const name = { entity: 'unesco' as EntityId, start: 0, end: 6, exact: 'UNESCO' };
  const names = new Map([[1, [name]]]);
  tabs.set({ tab: 1, frame: 0 }, { document: 'a', url, status, context: null, names, isCorrected: () => false });
  await eventually(() => expect(browser.asked).toBe(1));
  // What is drawn is drawn in the turns after the answer.
  await new Promise(setImmediate);
  return browser.drawn;
}

describe('the toolbar button', () => {
  it.each([
    ['at the same address', 'https://news.example/story'],
    ['at a section of it', 'https://news.example/story#talks'],
    ['whose address the browser does not give', undefined],
  ])('shows the count of the page that the tab shows %s', async (_, shown) => {
    expect(await draw('ready', 'https://news.example/story', shown)).toEqual(['1', 'toolbar.found']);
  });

  it.each(['https://news.example/other', 'https://news.example/story?page=2', 'https://other.example/story'])(
    'does not show it where the tab shows %s by now',
    async (shown) => {
      expect(await draw('ready', 'https://news.example/story', shown)).toEqual([]);
    },
  );

  it('says of every page of a paused site that it is paused, and of no other site', async () => {
    expect(await draw('paused', 'https://news.example/before', 'https://news.example/story')).toEqual([
      '',
      'toolbar.paused',
    ]);
    browser.drawn = [];
    browser.asked = 0;
    expect(await draw('paused', 'https://news.example/before', 'https://other.example/story')).toEqual([]);
  });

  it('draws nothing of a tab that was left while its address was asked for', async () => {
    browser.url = 'https://news.example/story';
    const tabs = new TabStates();
    followTabStates(tabs, life.controller.signal);
    const names = new Map([[1, [{ entity: 'unesco' as EntityId, start: 0, end: 6, exact: 'UNESCO' }]]]);
    const page = { document: 'a', url: browser.url, status: 'ready', context: null, names } as const;
    tabs.set({ tab: 1, frame: 0 }, { ...page, isCorrected: () => false });
    tabs.leave(1);
    await eventually(() => expect(browser.asked).toBe(1));
    await new Promise(setImmediate);
    expect(browser.drawn).toEqual([]);
  });

  it.each([
    ['3', '3'],
    ['', '1'],
    ['!', '1'],
  ])('shows %j still, where a frame woke the background, as %j', async (shown, expected) => {
    browser.url = 'https://news.example/story';
    browser.shown = shown;
    const tabs = new TabStates();
    followTabStates(tabs, life.controller.signal);
    tabs.noteForgotten(1);
    tabs.set({ tab: 1, frame: 3 }, frameNaming('unesco'));
    await eventually(() => expect(browser.drawn).toContain(expected));
  });

  it('keeps the count where a new frame woke the background, and the other frames have said nothing yet', async () => {
    browser.url = 'https://news.example/story';
    browser.shown = '4';
    browser.frames = [0, 3, 5];
    const tabs = new TabStates();
    followTabStates(tabs, life.controller.signal);
    tabs.set({ tab: 1, frame: 5 }, frameNaming('unesco'));
    await eventually(() => expect(browser.drawn).toContain('4'));
    expect(browser.drawn).not.toContain('1');
  });

  it('counts fewer than before where it knows every frame again', async () => {
    browser.url = 'https://news.example/story';
    browser.shown = '3';
    browser.frames = [0];
    const tabs = new TabStates();
    followTabStates(tabs, life.controller.signal);
    tabs.noteForgotten(1);
    tabs.set({ tab: 1, frame: 0 }, frameNaming('unesco'));
    await eventually(() => expect(browser.drawn).toEqual(['1', 'toolbar.found']));
  });

  it('counts the frames alone from the next page on', async () => {
    browser.url = 'https://news.example/story';
    browser.shown = '3';
    const tabs = new TabStates();
    followTabStates(tabs, life.controller.signal);
    tabs.noteForgotten(1);
    tabs.set({ tab: 1, frame: 0 }, frameNaming('unesco'));
    tabs.set({ tab: 1, frame: 0 }, { ...frameNaming('unesco'), document: 'next' });
    await eventually(() => expect(browser.drawn).toContain('1'));
    expect(tabs.isKnownInPart(1)).toBe(false);
  });

  it('takes no tab for known in part whose frames it knows', () => {
    const tabs = new TabStates();
    tabs.set({ tab: 1, frame: 0 }, frameNaming('unesco'));
    tabs.noteForgotten(1);
    expect(tabs.isKnownInPart(1)).toBe(false);
  });
});
