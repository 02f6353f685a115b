import { expect, it } from 'vitest';
import { lens, until } from '../harness/lens.ts';

const ouc = 'Open University of China';
const style = 'partnership-lens-underline';

it('tells institutions from officials, and takes the tone that can be read on each ground', async () => {
  const page = await lens.open(
    `<p>UNESCO met Wang Qiming of the ${ouc}.</p>
     <div style="background:#111;color:#eee"><p>UNESCO</p></div>
     <div style="background:#111"><p style="background:rgb(255 255 255 / 95%);color:#222">UNESCO</p></div>
     <div style="background:#808080;color:#000"><p>UNESCO</p></div>
     <div style="background:linear-gradient(red,blue)"><p>UNESCO</p></div>`,
  );
  await expect
    .poll(() => page.highlights())
    .toEqual({
      [`${style}-institution-deep`]: 3,
      [`${style}-official-deep`]: 1,
      [`${style}-institution-bright`]: 1,
      [`${style}-institution-text`]: 2,
    });
});

it('changes its tone when the page turns dark', async () => {
  const page = await lens.open(
    `<style>.dark body { background: #101418; color: #ddd }</style><body><p>UNESCO</p></body>`,
  );
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-institution-deep`]: 1 });
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await until('the tone is bright', async () => (await page.highlights())[`${style}-institution-bright`] === 1);
});

it('draws a line that is there, also in a shadow root and under a strict policy', async () => {
  const page = await lens.open(
    `<body style="margin:0;font:40px/80px monospace"><p style="margin:0">UNESCO</p>
     <x-part><template shadowrootmode="open"><p style="margin:0">UNESCO</p></template></x-part></body>`,
    { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } },
  );
  await until('both are painted', async () => (await page.highlights())[`${style}-institution-deep`] === 2);
  const teal = await until('the line is drawn', async () => {
    const shot = await page.input.screenshot({ clip: { x: 0, y: 0, width: 200, height: 160 }, encoding: 'base64' });
    const found = await page.evaluate(async (data: string) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const counts = { upper: 0, lower: 0 };
      for (let at = 0; at < pixels.length; at += 4) {
        const isTeal = pixels[at] === 11 && pixels[at + 1] === 110 && pixels[at + 2] === 105;
        if (isTeal) counts[at / 4 / image.width < image.height / 2 ? 'upper' : 'lower'] += 1;
      }
      return counts;
    }, shot as string);
    return found.upper > 50 && found.lower > 50 && found;
  });
  expect(teal.upper).toBe(teal.lower);
});

it('leaves the highlights of the page alone', async () => {
  const page = await lens.open(`<p id="p">UNESCO</p>`);
  await page.evaluate(() => {
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set('the-pages-own', new Highlight(range));
  });
  await page.report();
  await page.evaluate(() => document.getElementById('p')?.remove());
  await until('nothing is painted', async () => Object.values(await page.highlights()).every((size) => size === 0));
  expect(await page.evaluate(() => CSS.highlights.has('the-pages-own'))).toBe(true);
});

it('registers only what is near, however it is scrolled', async () => {
  const filler = '<p>Text without names.</p>'.repeat(15);
  const page = await lens.open(`${`<p>Talks at the ${ouc} ended.</p>${filler}`.repeat(600)}`);
  const { mentions } = await page.report();
  expect(mentions.length).toBe(600);
  const count = async () => Object.values(await page.highlights()).reduce((sum, size) => sum + size, 0);
  await until('few are registered', async () => (await count()) > 0 && (await count()) < 200);
  const inSight = () =>
    page.evaluate(() => {
      const seen = [...document.querySelectorAll('p')].filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return paragraph.textContent?.includes('Open University') && bottom > 0 && top < innerHeight;
      });
      const painted = new Set<Node | null>();
      CSS.highlights.forEach((highlight) => {
        for (const range of highlight) painted.add(range.startContainer.parentNode);
      });
      return seen.length > 0 && seen.every((paragraph) => painted.has(paragraph));
    });
  for (const share of [0, 0.43, 1, 0.21]) {
    await page.evaluate((part) => {
      const names = [...document.querySelectorAll('p')].filter((p) => p.textContent?.includes('Open University'));
      names[Math.floor((names.length - 1) * part)]?.scrollIntoView({ block: 'center' });
    }, share);
    await until(`what is in sight at ${share} is painted`, inSight);
  }
  expect(await count()).toBeLessThan(200);
});
