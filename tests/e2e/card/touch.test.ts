import { expect, it } from 'vitest';
import { reader, until } from '../harness/reader.ts';
import { name, story } from './story.ts';

it('opens at the bottom of the screen on a tap, below the name, and closes on a tap outside', async () => {
  const page = await reader.open(story(), { viewport: { width: 390, height: 760 } });
  await page.report();
  const { x, y } = await page.pointOf(name);
  // On a busy machine a tap may last so long that the browser takes it for a long press, so the test taps again.
  await until('a tap opens the card', async () => {
    await page.input.touchscreen.tap(x, y);
    return until('the card is open', () => page.cardIsOpen(), 3000).catch(() => false);
  });
  await page.cardText('memorandum with');
  const height = await page.evaluate(() => innerHeight);
  await expect.poll(async () => Math.round((await page.cardRect()).bottom)).toBe(height);
  const sheet = await page.cardRect();
  expect(sheet.left).toBe(0);
  expect(sheet.top).toBeGreaterThan(y);
  await page.input.touchscreen.tap(20, 20);
  await page.cardGone();
});

it('follows a link on a tap, and shows no card then', async () => {
  const page = await reader.open(story());
  await page.report();
  const { x, y } = await page.pointOf('Open University Malaysia');
  await page.input.touchscreen.tap(x, y);
  await until('the link was followed', () => page.evaluate(() => location.hash === '#elsewhere'));
  expect(await page.cardIsOpen()).toBe(false);
});
