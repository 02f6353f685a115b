// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

vi.mock('../../../entrypoints/my-data/find-entities.ts', () => ({ findEntities: async () => [] }));
const { useRowForm } = await import('../../../entrypoints/my-data/use-row-form.ts');

it('sends a row once, however often it is saved before the answer', async () => {
  const answer = Promise.withResolvers<string | null>();
  const onChange = vi.fn(() => answer.promise);
  let shown: ReturnType<typeof useRowForm> | null = null;
  function Screen() {
    shown = useRowForm({
      worker: { ask: async () => ({ row: null, names: {}, sources: [], byHand: null }) } as never,
      mainPack: null,
      formatDate: String,
      onChange,
      onRemove: onChange,
      // It does not reject.
      attempt: (act) => void act(),
      onGone: () => undefined,
    });
    return null;
  }
  const now = () => {
    if (!shown) throw new Error('Not rendered');
    return shown as ReturnType<typeof useRowForm>;
  };
  show(<Screen />);
  await act(async () => now().add('institutions'));
  const first = now().form;
  if (!first) throw new Error('No form');
  const values = { ...first.values, texts: { ...first.values.texts, name: 'Millbrook Conservatory', country: 'CY' } };
  await act(() => {
    first.onSave(values);
    first.onSave(values);
  });
  expect(onChange).toHaveBeenCalledOnce();
  expect(now().form?.isSending).toBe(true);
  await act(async () => answer.resolve('refused'));
  expect(now().form).toMatchObject({ isSending: false, refused: 'refused' });
  await act(() => now().form?.onSave(values));
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('says that a row is gone which another window has removed', async () => {
  const onGone = vi.fn();
  let shown: ReturnType<typeof useRowForm> | null = null;
  function Screen() {
    const never = async () => null;
    shown = useRowForm({
      worker: { ask: async () => ({ row: null, names: {}, sources: [], byHand: null }) } as never,
      mainPack: null,
      formatDate: String,
      onChange: never,
      onRemove: never,
      attempt: (act) => void act(),
      onGone,
    });
    return null;
  }
  show(<Screen />);
  const row = {
    ...{ pack: 'desk', list: 'visits', id: 'gone', name: '', kind: '' },
    country: null,
    date: '',
    ends: '',
  };
  await act(async () => (shown as ReturnType<typeof useRowForm> | null)?.edit(row as never));
  expect((shown as ReturnType<typeof useRowForm> | null)?.form).toBeNull();
  expect(onGone).toHaveBeenCalledWith(expect.stringContaining('no longer there'));
});

it('says the sources of a row as they are called, and one that is gone by its id', async () => {
  let shown: ReturnType<typeof useRowForm> | null = null;
  const citations = [
    { source: 'desk', locator: 'row 1' },
    { source: 'lost', locator: 'page 2' },
  ];
  const row = { id: 'mill', name: 'Millbrook Conservatory', kind: 'university', country: 'CY', names: [], citations };
  const sources = [{ id: 'desk', publisher: 'The desk', title: 'Entered by hand', language: 'en' }];
  function Screen() {
    const never = async () => null;
    shown = useRowForm({
      worker: { ask: async () => ({ row, names: {}, sources, byHand: null }) } as never,
      mainPack: null,
      formatDate: String,
      onChange: never,
      onRemove: never,
      attempt: (act) => void act(),
      onGone: () => undefined,
    });
    return null;
  }
  show(<Screen />);
  const now = () => shown as ReturnType<typeof useRowForm> | null;
  await act(async () => now()?.edit({ pack: 'desk', list: 'institutions', id: 'mill' } as never));
  expect(now()?.form?.sources).toEqual(['Entered by hand, The desk, row 1', 'lost, page 2']);
});
