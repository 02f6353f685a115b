import { expect, it } from 'vitest';
import type { PageUnderTest } from '../harness/page-under-test.ts';
import { reader, until } from '../harness/reader.ts';

const ouc = 'Open University of China';
const style = 'partnership-lens-underline';

/** Marks every mention of a name, and not only the first of a section. */
const EVERY_MENTION = { settings: { density: 'every' }, settings$: { v: 1 } };

/** A colour of a mark on its background: marks are drawn at 60 %. */
const drawnOn = (ground: number, colour: readonly number[]): readonly number[] =>
  colour.map((part) => Math.round(part * 0.6 + ground * 0.4));

/** The longest level line of a colour in the 80 pixels under `y`; 0 where there is none as long as a word. */
async function lineOf(page: PageUnderTest, { y, colour }: { y: number; colour: readonly number[] }): Promise<number> {
  const shot = await page.input.screenshot({ clip: { x: 0, y, width: 200, height: 80 }, encoding: 'base64' });
  const measure = async (data: string, [red, green, blue]: readonly number[]): Promise<number> => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    let longest = 0;
    let run = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      if ((at / 4) % image.width === 0) run = 0;
      const isNear = [red, green, blue].every((part, index) => Math.abs((pixels[at + index] ?? 0) - (part ?? 0)) <= 2);
      run = isNear ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest > 100 ? longest : 0;
  };
  return page.evaluate(measure, shot as string, colour);
}

it('marks institutions and officials differently, in a tone that is readable on each background', async () => {
  await reader.storage(EVERY_MENTION);
  const page = await reader.open(
    `<p>UNESCO met Wang Qiming of the ${ouc}.</p>
     <div style="background:#111;color:#eee"><p>UNESCO</p></div>
     <div style="background:#111"><p style="background:rgb(255 255 255 / 95%);color:#222">UNESCO</p></div>
     <div style="background:#808080;color:#000"><p>UNESCO</p></div>
     <div style="background:linear-gradient(red,blue)"><p>UNESCO</p></div>`,
  );
  await expect
    .poll(() => page.highlights())
    .toEqual({
      [`${style}-institution-on-light`]: 3,
      [`${style}-official-on-light`]: 1,
      [`${style}-institution-on-dark`]: 1,
      [`${style}-institution-text`]: 2,
    });
});

it('changes the tone when the page turns dark', async () => {
  const page = await reader.open(
    `<style>.dark body { background: #101418; color: #ddd }</style><body><p>UNESCO</p></body>`,
  );
  await expect.poll(() => page.highlights()).toEqual({ [`${style}-institution-on-light`]: 1 });
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await until(
    'the tone is the one for dark backgrounds',
    async () => (await page.highlights())[`${style}-institution-on-dark`] === 1,
  );
});

it('paints visible lines, also in a shadow root and under a strict policy', async () => {
  await reader.storage(EVERY_MENTION);
  const page = await reader.open(
    `<body style="margin:0;font:40px/80px monospace"><p style="margin:0">UNESCO</p>
     <x-part><template shadowrootmode="open"><p style="margin:0">UNESCO</p></template></x-part></body>`,
    { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } },
  );
  await until('both are painted', async () => (await page.highlights())[`${style}-institution-on-light`] === 2);
  const upper = await until('the upper line is drawn', () =>
    lineOf(page, { y: 0, colour: drawnOn(255, [11, 110, 105]) }),
  );
  expect(await lineOf(page, { y: 80, colour: drawnOn(255, [11, 110, 105]) })).toBe(upper);
});

it("paints the line in the text's own colour where no tone is readable", async () => {
  await reader.storage(EVERY_MENTION);
  const page = await reader.open(
    `<body style="margin:0;font:40px/80px monospace;background:#808080"><section style="color:rgb(0 0 160)">
     <p style="margin:0"><b>UNESCO</b></p></section><p style="margin:0;color:rgb(90 0 0)">UNESCO</p></body>`,
  );
  await until('both are painted', async () => (await page.highlights())[`${style}-institution-text`] === 2);
  await until('the upper line is drawn', () => lineOf(page, { y: 0, colour: drawnOn(128, [0, 0, 160]) }));
  await until('the lower line is drawn', () => lineOf(page, { y: 80, colour: drawnOn(128, [90, 0, 0]) }));
});

it('does not touch the highlights of the page', async () => {
  const page = await reader.open(`<p id="p">UNESCO</p>`);
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

it('registers only highlights near the viewport, wherever the page is scrolled', async () => {
  await reader.storage(EVERY_MENTION);
  const filler = '<p>Text without names.</p>'.repeat(15);
  const page = await reader.open(`${`<p>Talks at the ${ouc} ended.</p>${filler}`.repeat(600)}`);
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

it('registers no highlight farther than a quarter of the viewport away', async () => {
  await reader.storage(EVERY_MENTION);
  const page = await reader.open(
    `<body style="margin:0">${'<p style="margin:0;height:40px">UNESCO held talks.</p>'.repeat(100)}`,
  );
  /** How far below the viewport the last registered one begins, in viewports; null where none is registered. */
  const farthest = () =>
    page.evaluate(() => {
      const tops = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => startContainer.parentElement?.getBoundingClientRect().top ?? 0),
      );
      return tops.length === 0 ? null : Math.max(...tops) / innerHeight - 1;
    });
  await until('as many as are to be are registered', async () => {
    const far = await farthest();
    return far !== null && far > 0.15 && far <= 0.25;
  });
});

it('marks nothing in navigation, buttons, labels and menus, which the list has all the same', async () => {
  const page = await reader.open(
    `<nav><a href="#a">UNESCO</a></nav><button>UNESCO</button><label>UNESCO <input></label><menu><li>UNESCO</li></menu>
     <h1>Talks</h1><p id="text">UNESCO met the ${ouc}.</p>`,
  );
  await reader.storage(EVERY_MENTION);
  await until('the text is marked', async () => (await page.highlights())[`${style}-institution-on-light`] === 2);
  expect((await page.mentions()).length).toBeGreaterThan(2);
});

it.each([
  ['section', ['caption', 'text']],
  ['page', ['text']],
])('marks the first mention in the running text, whatever stands beside it, by %s', async (density, wanted) => {
  await reader.storage({ settings: { density }, settings$: { v: 1 } });
  const page = await reader.open(
    `<h1>Talks</h1><nav><a href="#a">UNESCO</a></nav><figure><img alt=""><figcaption id="caption">The hall of UNESCO.</figcaption></figure>
     <p id="text">On Monday, UNESCO met the guests.</p><p id="again">Then UNESCO wrote a letter to all of them.</p>`,
  );
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer }) => startContainer.parentElement?.id)
        .sort(),
    );
  await expect.poll(marked).toEqual(wanted);
});
