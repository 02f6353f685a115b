/** What is named and marked on a page, as most tests of pages ask for it. */
import type { PageUnderTest } from './page-under-test.ts';
import { until } from './until.ts';

/** The names that are found, as they stand on the page and in its order. */
export const exact = async (page: PageUnderTest): Promise<readonly string[]> =>
  (await page.mentions()).map((each) => each.exact);

/** Waits until the names that are found are these. */
export const becomes = (page: PageUnderTest, wanted: readonly string[]): Promise<unknown> =>
  until(`mentions ${JSON.stringify(wanted)}`, async () => JSON.stringify(await exact(page)) === JSON.stringify(wanted));

/** How many names are marked. */
export const painted = async (page: PageUnderTest): Promise<number> =>
  Object.values(await page.highlights()).reduce((sum, size) => sum + size, 0);
