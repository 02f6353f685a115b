// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

const store = vi.hoisted(() => ({ packs: vi.fn() }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({ ownPacks: store.packs, readOwnData: vi.fn() }));
vi.mock('../../../utils/browser/storage/pack-store.ts', () => ({ storedPacks: async () => [] }));
vi.mock('../../../utils/browser/messages/handle-messages.ts', () => ({ handleMessages: () => undefined }));
const { useOwnData } = await import('../../../entrypoints/my-data/use-own-data.ts');

it('says that own data cannot be read only until it is read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  store.packs.mockRejectedValueOnce(new Error('The database is closed')).mockResolvedValue([]);
  let shown: ReturnType<typeof useOwnData> | null = null;
  function Screen() {
    shown = useOwnData(null, 'en');
    return null;
  }
  const now = () => {
    if (!shown) throw new Error('Not rendered');
    return shown as ReturnType<typeof useOwnData>;
  };
  show(<Screen />);
  await vi.waitFor(() => expect(now().unread).toMatchObject({ error: { message: 'The database is closed' } }));
  await act(() => now().readAgain());
  expect(now()).toMatchObject({ unread: null, data: { documents: [] } });
});
