import { expect, it } from 'vitest';
import { reader } from '../harness/reader.ts';

const name = 'Open University of China';
const text = `Talks at the ${name} ended in Beijing.`;
const hiddenText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
const whole = 'position:absolute;inset:0';

it.each([
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
])('opens for a name %s', async (_, html) => {
  const page = await reader.open(`<!doctype html><html lang="en"><body style="padding-top:60px">${html}</body></html>`);
  await expect.poll(async () => (await page.mentions()).length).toBe(1);
  await page.hover(name);
  await page.cardText('memorandum with');
});

/** Long enough for every delay of the card to have passed, as the page itself measures time. */
const rest = 800;

it.each([
  ['a picture', `<img width="700" height="60" alt="" style="${whole};background:#ddd">`],
  ['a bar with a background', `<div style="${whole};background:#fff">Menu</div>`],
  ['a bar that stands behind in the page', `<div style="${whole};z-index:3;background:#fff"></div>`],
])('opens no card for a name that lies under %s', async (_, cover) => {
  const page = await reader.open(
    `<!doctype html><html lang="en"><body style="padding-top:60px"><div style="position:relative"><p>${text}</p>${cover}</div></body></html>`,
  );
  await expect.poll(async () => (await page.mentions()).length).toBe(1);
  await page.hover(name);
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), rest);
  expect(await page.cardIsOpen()).toBe(false);
});
