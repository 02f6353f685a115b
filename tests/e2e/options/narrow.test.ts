/** The extension's pages on a phone's screen, as Firefox for Android shows them. */
import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

const WIDTH = 390;
/** WCAG 2.2, 2.5.8: the least height and width of what is tapped, in CSS pixels. */
const LEAST = 24;

it.each(['options.html', 'welcome.html', 'popup.html', 'register.html'])(
  '%s fits 390 px, and what is tapped is large enough',
  { timeout: 60_000 },
  async (path) => {
    const page = await reader.extensionPage(path);
    await page.input.setViewport({ width: WIDTH, height: 760 });
    await expect.poll(() => page.text()).toMatch(/\S{3}/);
    const found = await page.evaluate((least) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const small = [
        ...document.querySelectorAll<HTMLElement>('button, a.button, select, input:not([type=file])'),
      ].filter((each) => {
        const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
        return width > 0 && (height < least || width < least);
      });
      return { excess: scrollWidth - clientWidth, small: small.map((each) => each.outerHTML.slice(0, 100)) };
    }, LEAST);
    expect(found).toEqual({ excess: 0, small: [] });
  },
);
