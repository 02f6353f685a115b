import { expect, it, vi } from 'vitest';
import { answerCommands } from '../../../../utils/browser/platform/answer-commands.ts';
import { offerForSelection } from '../../../../utils/browser/platform/selection-menu.ts';

const event = () => ({ addListener: vi.fn() });
const api = {
  contextMenus: { removeAll: vi.fn(async () => {}), create: vi.fn(), onClicked: event() },
  runtime: { onInstalled: event() },
  commands: { onCommand: event() },
  tabs: { query: vi.fn(async () => [{ id: 5 }]) },
};
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  get extension() {
    return api;
  },
}));

it('creates the entries once for each installation and passes the selected text on with its tab', async () => {
  const chosen = vi.fn();
  offerForSelection(
    [
      { id: 'add', title: 'Add' },
      { id: 'search', title: 'Search “%s”' },
    ],
    chosen,
  );
  await api.runtime.onInstalled.addListener.mock.lastCall?.[0]({ reason: 'update' });
  expect(api.contextMenus.removeAll).toHaveBeenCalledOnce();
  expect(api.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ title: 'Search “%s”', contexts: ['selection'] }),
  );
  const [entry] = api.contextMenus.create.mock.lastCall ?? [];
  const clicked = api.contextMenus.onClicked.addListener.mock.lastCall?.[0];
  clicked({ menuItemId: 'of another', selectionText: 'no' });
  clicked({ menuItemId: entry.id, selectionText: 'Open University' });
  clicked({ menuItemId: entry.id, selectionText: 'UNESCO', frameId: 4 }, { id: 3, url: 'https://news.example/' });
  expect(chosen.mock.calls).toEqual([
    ['search', { text: 'Open University', tab: null, frame: 0 }],
    ['search', { text: 'UNESCO', tab: expect.objectContaining({ id: 3, url: 'https://news.example/' }), frame: 4 }],
  ]);
});

it("passes on the extension's shortcuts with their tab, and no others", async () => {
  const used = vi.fn();
  answerCommands(used);
  const command = api.commands.onCommand.addListener.mock.lastCall?.[0];
  await command('next-mention', { id: 3 });
  await command('toggle-hidden', undefined);
  await command('_execute_action', { id: 3 });
  expect(used.mock.calls).toEqual([
    ['next-mention', 3],
    ['toggle-hidden', 5],
  ]);
});
