import type { Tab } from './browsers/tab.ts';

/** CSS pixels; longer pages are cut, as browsers refuse taller pictures. */
const MAX_HEIGHT = 8000;

/** The whole page as PNG, its highlights painted. */
export async function takeScreenshot(tab: Tab): Promise<Uint8Array> {
  const before = tab.page.viewport() ?? { width: 1000, height: 800 };
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  // Highlights are registered for what is near the viewport only, so the viewport is made as tall as the page.
  await tab.page.setViewport({ ...before, height: Math.min(MAX_HEIGHT, Math.max(before.height, height)) });
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
  const screenshot = await tab.page.screenshot();
  await tab.page.setViewport(before);
  return screenshot;
}
