/** A draft of the reader's own: names, footnotes and questions; nothing of it stays. */
import { expect, it } from 'vitest';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { axeReads, itInOneBrowser } from '../harness/which-browser.ts';

const DRAFT = `Partners for life

In 2019 the Open University of China and Open University Malaysia signed a memorandum of cooperation.
Jing Degang, president of the Open University of China, led it. SUSTech looked on.`;

const says = (page: PageUnderTest, ...words: readonly string[]) =>
  until(`the draft page says ${words.join(', ')}`, async () => {
    const text = (await page.text()).replace(/\s+/g, ' ');
    return words.every((word) => text.includes(word)) && text;
  });

it('names, ties and cites what the packs know of a draft, and asks where they tell it otherwise', async () => {
  const page = await reader.extensionPage('draft.html');
  const field = await page.element('textarea');
  await field.focus();
  await page.evaluate((text) => {
    const area = document.querySelector('textarea');
    if (!area) return;
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, DRAFT);
  const text = await says(page, 'the draft: 2019', 'the packs: 31 August 2023');
  expect(text).toMatch(/Later: [^.]*Wang Qiming \(/);
  expect(text).toContain('SUSTech is never spelled out in the draft.');
  expect(text).toContain('Open University of China – Open University Malaysia');
  if (axeReads) expect(await page.axe()).toEqual([]);

  await page.evaluate(() => {
    const copied = window as unknown as { copied: string };
    navigator.clipboard.writeText = (written) => {
      copied.copied = written;
      return Promise.resolve();
    };
  });
  const copy = await page.element('xpath///button[contains(., "Copy ") and contains(., " footnotes")]');
  await copy.click();
  await says(page, 'footnotes were copied.');
  const notes = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(notes).toMatch(/^1\. /);
  expect(notes).toContain(
    'Memorandum of cooperation between the Open University of China and Open University Malaysia',
  );
  expect(notes).toContain('http://en.ouchn.edu.cn/');

  expect(JSON.stringify(await reader.storage())).not.toContain('Partners for life');
  const again = await reader.extensionPage('draft.html');
  expect(await (await again.element('textarea')).evaluate((area) => (area as HTMLTextAreaElement).value)).toBe('');
});

itInOneBrowser('offers the citation style again in which footnotes were copied last', async () => {
  const style = (page: PageUnderTest) =>
    page.evaluate(() => document.querySelector<HTMLSelectElement>('.draft-section-head select')?.value ?? null);
  const open = async () => {
    const page = await reader.extensionPage('draft.html');
    await (await page.element('textarea')).focus();
    await page.evaluate((text) => {
      const area = document.querySelector('textarea');
      if (!area) return;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, DRAFT);
    await says(page, 'footnotes');
    return page;
  };
  const page = await open();
  await expect.poll(() => style(page)).toBe('text');
  await page.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.draft-section-head select');
    if (!select) return;
    select.value = 'markdown';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(async () => JSON.stringify(await reader.storage())).toContain('"citationFormat":"markdown"');
  const again = await open();
  await expect.poll(() => style(again)).toBe('markdown');
});
