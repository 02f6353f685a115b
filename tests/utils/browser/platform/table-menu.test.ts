import { beforeEach, expect, it, vi } from 'vitest';
import { offerForTables } from '../../../../utils/browser/platform/table-menu.ts';
import { eventually } from '../../../eventually.ts';

const api = vi.hoisted(() => ({
  contextMenus: {
    update: vi.fn(async (_: string, __: { visible: boolean }) => {}),
    create: vi.fn(),
    onClicked: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  tabs: { query: vi.fn(async (): Promise<readonly object[]> => []) },
  change: (): void => {},
}));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({ extension: api }));
vi.mock('../../../../utils/browser/platform/follow-active-tab.ts', () => ({
  followActiveTab: (changed: () => void) => {
    api.change = changed;
  },
}));

const holdsTable = vi.fn(async (_: number) => true);
const isOn = vi.fn(async (url: string) => !url.includes('paused'));
const tab = { id: 7, status: 'complete', url: 'https://news.example/' };

async function offered(active: object): Promise<boolean | undefined> {
  api.tabs.query.mockResolvedValue([active]);
  api.change();
  await eventually(() => expect(api.contextMenus.update).toHaveBeenCalledOnce());
  return api.contextMenus.update.mock.lastCall?.[1].visible;
}

beforeEach(() => {
  vi.clearAllMocks();
  offerForTables('Read the tables', isOn, holdsTable, () => {}, new AbortController().signal);
});

it('is offered for a page that holds a table', async () => {
  expect(await offered(tab)).toBe(true);
  expect(holdsTable).toHaveBeenCalledWith(7);
  api.contextMenus.update.mockClear();
  holdsTable.mockResolvedValueOnce(false);
  expect(await offered(tab)).toBe(false);
});

it.each([
  ['of a site that is switched off', { ...tab, url: 'https://paused.example/' }],
  ['that the browser does not let it read', { ...tab, url: undefined }],
  ['that is still loading', { ...tab, status: 'loading' }],
])('does not look at a page %s', async (_, active) => {
  expect(await offered(active)).toBe(false);
  expect(holdsTable).not.toHaveBeenCalled();
});
