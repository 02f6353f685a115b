// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { useRows } from '../../../components/data-browser/use-rows.ts';
import type { BrowseReply } from '../../../utils/core/search/browse-list.ts';
import { show } from '../harness/show.tsx';

const never = new Promise<never>(() => undefined);
const reply = { total: 300, rows: [], facets: { kinds: [], countries: [], years: [] } } as unknown as BrowseReply;

function List({ ask }: { readonly ask: (from: number, count: number) => Promise<BrowseReply> }) {
  const { reply: latest, error, need, retry } = useRows(ask);
  // As VirtualList does when its part in view, or this function, changes.
  useLayoutEffect(() => {
    if (latest) need(0, 150);
  }, [latest === null, need]);
  return (
    <>
      <p>{error instanceof Error ? error.message : 'fine'}</p>
      <button type="button" onClick={retry}>
        Retry
      </button>
    </>
  );
}

it('asks for a page that fails once, and again when the reader asks', async () => {
  let isBroken = true;
  const ask = vi.fn(async (from: number): Promise<BrowseReply> => {
    // Ends a loop, which would otherwise never leave the queue of microtasks.
    if (ask.mock.calls.length > 10) return never;
    if (from === 100 && isBroken) throw new Error('broken');
    return reply;
  });
  const { container, find } = show(<List ask={ask} />);
  await waitFor(() => expect(container.textContent).toContain('broken'));
  expect(ask.mock.calls.map(([from]) => from)).toEqual([0, 100]);
  isBroken = false;
  fireEvent.click(find.getByRole('button', { name: 'Retry' }));
  await waitFor(() => expect(container.textContent).toContain('fine'));
  expect(ask.mock.calls.map(([from]) => from)).toEqual([0, 100, 100]);
});

it('says that a page failed although another one came after it', async () => {
  const late = Promise.withResolvers<BrowseReply>();
  const ask = vi.fn(async (from: number): Promise<BrowseReply> => {
    if (from === 0 && ask.mock.calls.length > 2) return never;
    if (from === 100) throw new Error('broken');
    return from === 200 ? late.promise : reply;
  });
  function Both() {
    const rows = useRows(ask);
    useLayoutEffect(() => {
      if (rows.reply) rows.need(0, 250);
    }, [rows.reply === null]);
    return (
      <p>
        {rows.reply?.total} {rows.error instanceof Error ? rows.error.message : 'fine'}
      </p>
    );
  }
  const { container } = show(<Both />);
  await waitFor(() => expect(container.textContent).toBe('300 broken'));
  late.resolve({ ...reply, total: 299 });
  await waitFor(() => expect(container.textContent).toBe('299 broken'));
});
