import { beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../../../utils/browser/messages/extension-page-to-background.ts';
import { CallError } from '../../../../utils/browser/messages/result.ts';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { TabReport } from '../../../../utils/core/page/tab-report.ts';
import { packOfRows } from '../../../../utils/core/prepared/row-pages.ts';
import { smallIndex } from '../../../utils/core/reports/small-story.ts';

const background = vi.hoisted(() => ({
  fails: false,
  /** Whether the packs are there that know the names of these tests. */
  isAdded: true,
  home: null as EntityId | null,
  /** Whether packs of the reader cannot be opened now. */
  isReduced: false,
  /** What was read of the packs. */
  read: [] as unknown[],
}));
vi.mock('../../../../entrypoints/background/packs/dataset.ts', () => ({
  dataset: async () => {
    if (background.fails) throw new CallError('data-unavailable');
    const { isAdded, isReduced } = background;
    return {
      isReduced,
      model: { known: { entity: (id: string) => ({ ties: new Set(id === 'alliance' ? [] : ['one']) }) } },
      indexAround: async (subject: unknown) => {
        background.read.push(subject);
        return isAdded
          ? smallIndex
          : indexPack(packOfRows(smallIndex.pack, { entities: [], records: [], sources: [] }));
      },
    };
  },
}));
vi.mock('../../../../entrypoints/background/packs/home-entity.ts', () => ({
  homeEntity: async () => background.home ?? Promise.reject(new Error('The storage is broken.')),
}));
const { tabPageHandlers } = await import('../../../../entrypoints/background/handlers/tab-page-handlers.ts');

const reportOf = (entities: readonly string[], mediaType = 'text/html') =>
  ({
    page: { mediaType, date: { edtf: '2024-03-07' }, mentions: entities.map((entity) => ({ entity })) },
    frames: [],
  }) as unknown as TabReport;

const kept: [number, TabPage][] = [];
const keeper = {
  begin: () => async (tab: number, page: TabPage) => {
    kept.push([tab, page]);
  },
};
const ask = (report: () => Promise<TabReport>, isBrief = false) =>
  tabPageHandlers({ report }, keeper)['tab-page']?.({ type: 'tab-page', tab: 7, isBrief }, {} as never);

beforeEach(() => {
  Object.assign(background, { fails: false, isAdded: true, home: null, isReduced: false, read: [] });
  kept.length = 0;
});

it('describes the names of a page and what connects them, and reads the packs once for both', async () => {
  const report = reportOf(['beta', 'alpha', 'beta', 'alliance', 'of-a-pack-that-is-gone']);
  const answer = await ask(async () => report);
  expect(answer).toMatchObject({
    report,
    overviews: [{ id: 'beta', name: 'Beta University' }, { id: 'alpha' }, { id: 'alliance' }],
    together: { directTotal: 2, direct: [{ entities: [{ id: 'beta' }, { id: 'alpha' }] }, {}] },
  });
  expect(background.read).toEqual([
    { entities: ['beta', 'alpha', 'alliance', 'of-a-pack-that-is-gone'], withRecords: true },
  ]);
});

it("gives the reader's own institution's ties with the names of the page", async () => {
  background.home = 'alpha' as EntityId;
  const answer = await ask(async () => reportOf(['beta']));
  expect(answer?.overviews.map(({ id }) => id)).toEqual(['beta']);
  expect(answer?.together).toMatchObject({ directTotal: 0, withHome: [{ withHome: true }, { withHome: true }] });
});

it('gives all ties in brief where they are few', async () => {
  for (const home of [null, 'alpha' as EntityId]) {
    background.home = home;
    const report = async () => reportOf(['beta', 'alliance']);
    expect(await ask(report, true)).toEqual(await ask(report));
  }
});

it('describes the names by a pack that is added while the page answers', async () => {
  background.isAdded = false;
  const answer = await ask(async () => {
    background.isAdded = true;
    return reportOf(['beta']);
  });
  expect(answer?.overviews.map(({ id }) => id)).toEqual(['beta']);
});

it('needs no packs for a PDF, of whose names nothing is shown', async () => {
  background.fails = true;
  expect(await ask(async () => reportOf([], 'application/pdf'))).toMatchObject({ overviews: [] });
});

it("reads no rows for a PDF, and none for a page without names, also not the reader's own institution's", async () => {
  background.home = 'alpha' as EntityId;
  await ask(async () => reportOf(['alpha'], 'application/pdf'));
  expect(await ask(async () => reportOf([]))).toMatchObject({ overviews: [], together: { directTotal: 0 } });
  await expect(ask(() => Promise.reject(new CallError('unreachable')))).rejects.toThrow();
  expect(background.read).toEqual([]);
});

it('fails as the page does where no content script runs, and as the packs do where they cannot be opened', async () => {
  await expect(ask(() => Promise.reject(new CallError('unreachable')))).rejects.toMatchObject({
    reason: 'unreachable',
  });
  background.fails = true;
  for (const names of [['alpha'], []]) {
    await expect(ask(async () => reportOf(names))).rejects.toMatchObject({ reason: 'data-unavailable' });
  }
});

it('keeps what it answers in brief about names, as long as no pack is missing', async () => {
  const report = async () => reportOf(['beta', 'alpha']);
  const brief = await ask(report, true);
  expect(kept).toEqual([[7, brief]]);
  await ask(report);
  await ask(async () => reportOf([]), true);
  background.isReduced = true;
  await ask(report, true);
  expect(kept).toHaveLength(1);
});
