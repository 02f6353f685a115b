/** Two windows side by side, each with its page, its panel and its tabs. */
import { expect, it } from 'vitest';
import type { PageUnderTest } from './harness/page-under-test.ts';
import { reader } from './harness/reader.ts';
import type { SurfaceUnderTest } from './harness/surface-under-test.ts';
import { until } from './harness/until.ts';

interface Windows {
  readonly tabs: {
    get(tab: number): Promise<{ readonly windowId: number }>;
    move(tab: number, to: { readonly windowId: number; readonly index: number }): Promise<unknown>;
    update(tab: number, change: { readonly active: boolean }): Promise<unknown>;
  };
}

const says = (panel: SurfaceUnderTest, words: string) =>
  until(`the panel says ${words}`, async () => (await panel.text()).includes(words));

const story = async (title: string, name: string): Promise<PageUnderTest> => {
  const page = await reader.open(`<title>${title}</title><h1>${title}</h1><p>${name} met UNESCO on Monday.</p>`);
  await page.report();
  return page;
};

const FIRST = 'Open University of China';
const SECOND = 'Open University Malaysia';
const THIRD = 'Jing Degang';

it('has a panel in each of two windows that shows the page of its own window', async () => {
  const [left, right] = [await story('Left', FIRST), await story('Right', SECOND)];
  const [panelOfLeft, panelOfRight] = [await reader.panel(left), await reader.panel(right)];
  for (const panel of [panelOfLeft, panelOfRight]) await panel.click('#tab-names');
  await says(panelOfLeft, FIRST);
  await says(panelOfRight, SECOND);
  await left.input.goto(reader.server.add({ body: `<title>Later</title><p>${THIRD} met UNESCO on Monday.</p>` }));
  await says(panelOfLeft, THIRD);
  expect(await panelOfRight.text()).not.toContain(THIRD);
  await says(panelOfRight, SECOND);
});

it('shows a tab in the panel of the window that it was moved to', async () => {
  const [left, right] = [await story('Left', FIRST), await story('Right', SECOND)];
  const panel = await reader.panel(right);
  await panel.click('#tab-names');
  await says(panel, SECOND);
  await reader.browser.inExtension(
    async (api, moved, target) => {
      const { tabs } = api as unknown as Windows;
      const { windowId } = await tabs.get(target);
      await tabs.move(moved, { windowId, index: -1 });
      await tabs.update(moved, { active: true });
    },
    left.tab.id,
    right.tab.id,
  );
  // The panel begins with the ties beside another tab.
  await panel.click('#tab-names');
  await says(panel, FIRST);
  await left.hover(FIRST);
  expect(await left.cardText('memorandum')).toContain(FIRST);
});
