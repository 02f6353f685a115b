import { beforeEach, expect, it, vi } from 'vitest';
import type { StoryPage } from '../../../../utils/core/reports/types.ts';
import { smallIndex, storyOf } from '../../../utils/core/reports/small-story.ts';

const page = vi.hoisted(() => ({ story: null as StoryPage | null }));
vi.mock('../../../../utils/browser/messages/send.ts', () => ({
  sendToTab: async (_tab: number, { type }: { type: string }, frame: number) =>
    page.story && type === 'story' && frame === 0
      ? { ok: true, value: page.story }
      : { ok: false, reason: 'unreachable' },
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { tabs: { get: async () => ({ title: 'A file', url: 'https://files.example/a.pdf' }) } },
}));
vi.mock('../../../../entrypoints/background/packs/dataset.ts', () => ({
  dataset: async () => ({ indexAround: async () => smallIndex }),
}));
const { reportHandlers } = await import('../../../../entrypoints/background/handlers/report-handlers.ts');

const ask = () => reportHandlers['page-reports']?.({ type: 'page-reports', tab: 3 }, {} as never);

beforeEach(() => {
  page.story = null;
});

it('gives what the page of the tab reports, compared with the packs', async () => {
  page.story = storyOf(
    ['# News', '[Alpha University|alpha] and [Beta University|beta] signed a memorandum of cooperation on 31 August.'],
    { date: '2023-09-04' },
  );
  expect(await ask()).toMatchObject({
    date: '2023-09-04',
    reports: [{ type: 'agreement', status: { kind: 'known', record: { id: 'alpha-beta-2023' } } }],
  });
});

it('fails where no content script runs in the tab', async () => {
  await expect(ask()).rejects.toMatchObject({ reason: 'unreachable' });
});

const TOLD = '[Alpha University|alpha] and [Beta University|beta] signed a memorandum of cooperation on 30 August.';

it('gives the same as forms, with the page as their source', async () => {
  page.story = {
    ...storyOf(['# News', TOLD], { date: '2023-09-04' }),
    url: 'https://daily.example/',
    publisher: 'Daily',
  } as StoryPage;
  expect(await reportHandlers['page-proposals']?.({ type: 'page-proposals', tab: 3 }, {} as never)).toMatchObject({
    source: { title: 'News', url: 'https://daily.example/', publisher: 'Daily', published: '2023-09-04' },
    proposals: [{ status: { kind: 'differs', fields: ['date'] }, form: { type: 'agreement' } }],
  });
});

const select = (text: string) =>
  reportHandlers['selected-facts']?.({ type: 'selected-facts', tab: 3, frame: 0, text }, {} as never);

it('reads a selection of a page, also of one in which no content script runs', async () => {
  expect(await select('Onhava Conservatory (OC)')).toMatchObject({
    source: { title: 'A file', url: 'https://files.example/a.pdf', publisher: 'files.example', published: null },
    forms: { institution: { name: 'Onhava Conservatory', otherName: 'OC' } },
  });
});
