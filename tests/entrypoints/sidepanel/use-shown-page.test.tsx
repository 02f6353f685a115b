// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { PageState } from '../../../components/page/types.ts';
import { useShownPage } from '../../../entrypoints/sidepanel/use-shown-page.ts';
import { samplePage } from '../../components/side-panel/sample-page.ts';

afterEach(cleanup);

const CLOSED: PageState = { kind: 'closed', reason: 'browser', family: 'chromium', host: null };
const read = samplePage(['harbour-university']);
const reading = samplePage(['harbour-university'], { state: 'reading' });
const grown = samplePage(['harbour-university', 'jing-dehai']);
const other = samplePage(['jing-dehai'], { url: 'https://example.com/another' });

/** What is shown after each state of the page in turn. */
function shownAfter(isOwnTab: boolean, states: readonly PageState[]): readonly PageState[] {
  const [first = CLOSED, ...later] = states;
  const { result, rerender } = renderHook((page: PageState) => useShownPage(page, isOwnTab), { initialProps: first });
  return [
    result.current,
    ...later.map((state) => {
      rerender(state);
      return result.current;
    }),
  ];
}

it('shows what is there now in a panel beside a page', () => {
  expect(shownAfter(false, [read, other, CLOSED])).toEqual([read, other, CLOSED]);
});

it('keeps the page in a tab of its own when the tab of the page goes elsewhere or is closed', () => {
  expect(shownAfter(true, [{ kind: 'loading' }, reading, read, reading, grown, other, CLOSED])).toEqual([
    { kind: 'loading' },
    reading,
    read,
    read,
    grown,
    grown,
    grown,
  ]);
});

it('says why a page cannot be shown where it never was', () => {
  expect(shownAfter(true, [CLOSED])).toEqual([CLOSED]);
});
