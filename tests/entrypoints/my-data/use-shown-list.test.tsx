// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { useShownList } from '../../../entrypoints/my-data/use-shown-list.ts';
import type { ListCounts } from '../../../utils/core/own-data/own-lists.ts';

const NONE: ListCounts = { agreements: 0, visits: 0, events: 0, institutions: 0, officials: 0 };
const VISIT: ListCounts = { ...NONE, visits: 1, institutions: 1 };

it('opens on the first list that holds something, and stays there', () => {
  const { result, rerender } = renderHook((counts) => useShownList(counts), {
    initialProps: null as ListCounts | null,
  });
  expect(result.current[0]).toBe('agreements');
  rerender(NONE);
  expect(result.current[0]).toBe('agreements');
  rerender(VISIT);
  expect(result.current[0]).toBe('visits');
  rerender({ ...VISIT, agreements: 2, visits: 0 });
  expect(result.current[0]).toBe('visits');
});

it('shows the list that the reader chose, also an empty one', () => {
  const { result } = renderHook(() => useShownList(VISIT));
  act(() => result.current[1]('agreements'));
  expect(result.current[0]).toBe('agreements');
  act(() => result.current[1](null));
  expect(result.current[0]).toBeNull();
});
