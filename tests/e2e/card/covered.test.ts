import { expect, it } from 'vitest';
import { type PageUnderTest, reader } from '../harness/reader.ts';

const name = 'Open University of China';
const text = `Talks at the ${name} ended in Beijing.`;
const hiddenText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const whole = 'position:absolute;inset:0';

const ALIVE: readonly (readonly [name: string, html: string])[] = [
  [
    'under a link that is stretched over its card',
    `<style>.s::before{content:"";${whole}}</style><article style="position:relative"><p>${text}</p><h3><a class="s" href="#x">More</a></h3></article>`,
  ],
  [
    'under a link that holds text for screen readers only',
    `<article style="position:relative"><p>${text}</p><a style="${whole};z-index:2" href="#x"><span style="${hiddenText}">Read on</span></a></article>`,
  ],
  [
    'under another cell of a grid',
    `<article style="display:grid"><p style="grid-area:1/1">${text}</p><a style="grid-area:1/1;position:relative" href="#x"><span style="${hiddenText}">Read on</span></a></article>`,
  ],
  [
    'under a layer that is moved over it',
    `<p style="margin:0;height:40px">${text}</p><a style="display:block;position:relative;top:-40px;height:40px" href="#x"></a>`,
  ],
  [
    'in a caption that pointers pass through',
    `<figure style="position:relative;margin:0"><a href="#x"><img width="500" height="200" alt="" style="background:#ccc"></a>
     <figcaption style="position:absolute;bottom:0;pointer-events:none;background:white">${text}</figcaption></figure>`,
  ],
  ['that is selected as a whole', `<p style="-webkit-user-select:all;user-select:all">${text}</p>`],
  ['that cannot be selected', `<p style="-webkit-user-select:none;user-select:none">${text}</p>`],
  [
    'under a link in a shadow root',
    `<x-card><template shadowrootmode="open"><article style="position:relative"><p>${text}</p><a style="${whole}" href="#x"></a></article></template></x-card>`,
  ],
];

/** The pieces far enough from each other that no card covers the next name. */
const apart = (pieces: readonly string[]): string =>
  `<!doctype html><html lang="en"><body style="padding-top:60px">${pieces
    .map((html, at) => `<div id="piece-${at}" style="min-height:260px">${html}</div>`)
    .join('')}</body></html>`;

const hover = async (page: PageUnderTest, at: number): Promise<void> => {
  await page.evaluate((piece) => document.getElementById(`piece-${piece}`)?.scrollIntoView({ block: 'center' }), at);
  await page.hover(name, at);
};

it('opens for a name that lies under something the reader sees through', async () => {
  await reader.storage({ settings: { density: 'every' }, settings$: { v: 1 } });
  const page = await reader.open(apart(ALIVE.map(([, html]) => html)));
  await expect.poll(async () => (await page.mentions()).length).toBe(ALIVE.length);
  for (const [at, [which]] of ALIVE.entries()) {
    await hover(page, at);
    const card = await page.cardText('memorandum with').catch(() => 'no card');
    expect(card, which).toContain('memorandum with');
    await page.press('Escape');
    await page.cardGone();
  }
});

/** Long enough for every delay of the card to have passed, as the page itself measures time. */
const rest = 800;

const DEAD: readonly (readonly [name: string, cover: string])[] = [
  ['a picture', `<img width="700" height="60" alt="" style="${whole};background:#ddd">`],
  ['a bar with a background', `<div style="${whole};background:#fff">Menu</div>`],
  ['a bar that stands behind in the page', `<div style="${whole};z-index:3;background:#fff"></div>`],
];

it('opens no card for a name that lies under what hides it', async () => {
  const pieces = DEAD.map(([, cover]) => `<div style="position:relative"><p>${text}</p>${cover}</div>`);
  await reader.storage({ settings: { density: 'every' }, settings$: { v: 1 } });
  const page = await reader.open(apart(pieces));
  await expect.poll(async () => (await page.mentions()).length).toBe(DEAD.length);
  for (const [at, [which]] of DEAD.entries()) {
    await hover(page, at);
    await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), rest);
    expect(await page.cardIsOpen(), which).toBe(false);
  }
});
