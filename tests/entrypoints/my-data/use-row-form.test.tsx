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
