import { expect, it } from 'vitest';
import { reader } from './harness/reader.ts';

it('finds the place of texts, also when they are spread over nodes', async () => {
  const page = await reader.open('<p>Before <b>Open Uni</b>versity <p>after, and <i>after</i>');
  const [first, second] = [await page.pointOf('University'), await page.pointOf('after', 1)];
  expect(second.y).toBeGreaterThan(first.y);
  expect(
    await page.evaluate((x: number, y: number) => document.elementFromPoint(x, y)?.localName, second.x, second.y),
  ).toBe('i');
});

it('reports a change to the page, and nothing without one', async () => {
  const page = await reader.open('<p id="p">Text</p>');
  expect(await page.changes()).toEqual([]);
  await page.evaluate(() => document.getElementById('p')?.append('more'));
  expect(await page.changes()).toEqual(['childList in P #text']);
});

it('reads a closed shadow root, and finds in it the violations that axe has to find', async () => {
  const page = await reader.open('<p>Text</p>');
  await page.inContentWorld(() => {
    const host = document.createElement('partnership-lens-sample');
    const root = host.attachShadow({ mode: 'closed' });
    const button = document.createElement('button');
    button.append(document.createElement('span'));
    const faint = document.createElement('p');
    faint.style.cssText = 'color: #ccc; background: #fff';
    faint.append('faint text');
    root.append(button, faint);
    document.documentElement.append(host);
  });
  expect(await page.cardText()).toBe('faint text');
  const rules = (await page.axe('card')).map((line) => line.split(':')[0]);
  expect(rules).toContain('button-name');
  expect(rules).toContain('color-contrast');
  expect(await page.changes()).toEqual([]);
});

it('keeps what a test stored until the test is over', async () => {
  expect(await reader.storage()).toEqual({});
  expect(await reader.storage({ some: 'thing' })).toEqual({ some: 'thing' });
});
