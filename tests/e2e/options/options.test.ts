import { expect, it } from 'vitest';
import { bundledDocuments } from '../../../data/bundled-packs.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { ADD_PACK, giveFile } from '../harness/pack-file.ts';
import { type PageUnderTest, reader, until } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const story = `<!doctype html><title>Story</title><h1>Talks</h1>
  <p>The Open University of China met Open University Malaysia. The Open University of China was glad.</p>
  <h2>Later</h2><p>The Open University of China will report.</p>`;

/** How many highlights of the extension are registered, of all kinds. */
const painted = async (page: PageUnderTest): Promise<number> =>
  Object.entries(await page.highlights())
    .filter(([name]) => !name.includes('open'))
    .reduce((sum, [, size]) => sum + size, 0);

const choose = async (options: PageUnderTest, label: string): Promise<void> => {
  await until(`“${label}” can be chosen`, () =>
    options.evaluate((wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const found = labels.find((each) => each.textContent?.startsWith(wanted));
      found?.click();
      return found !== undefined;
    }, label),
  );
};

it('changes at once how many names an open page marks, and keeps the choice', async () => {
  const page = await reader.open(story);
  // The first in each section: the quiet choice holds until the reader makes another.
  await expect.poll(() => painted(page)).toBe(3);
  const options = await reader.extensionPage('options.html');
  await choose(options, 'Every mention');
  await expect.poll(() => painted(page)).toBe(4);
  await choose(options, 'The first in each section');
  await expect.poll(() => painted(page)).toBe(3);
  await choose(options, 'The first on the page');
  await expect.poll(() => painted(page)).toBe(2);
  await choose(options, 'Nothing on the page');
  await expect.poll(() => painted(page)).toBe(0);
  expect((await page.mentions()).length).toBe(4);
  const again = await reader.extensionPage('options.html');
  const held = await until('the choices are shown', () =>
    again.evaluate(() => {
      const checked = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
        ({ value }) => value,
      );
      return checked.length > 0 && checked;
    }),
  );
  expect(held).toEqual(['hover', 'page', 'badge', 'auto', 'everywhere']);
});

itInOneBrowser('pauses a site and resumes it without a reload', async () => {
  const page = await reader.open(story);
  await expect.poll(() => painted(page)).toBe(3);
  const options = await reader.extensionPage('options.html');
  await options.element('#site-host');
  await options.input.type('#site-host', 'http://127.0.0.1/any');
  await options.press('Enter');
  await expect.poll(() => painted(page)).toBe(0);
  await options.element('select');
  await options.input.select('select', 'until-data-changes');
  await until('the rule is kept', async () => JSON.stringify(await reader.storage()).includes('until-data-changes'));
  expect(await painted(page)).toBe(0);
  await options.input.select('select', 'on');
  await expect.poll(() => painted(page)).toBe(3);
});

itInOneBrowser('undoes a correction of the reader', async () => {
  const made = { entity: 'open-university-malaysia', text: 'open university malaysia', made: 1_700_000_000_000 };
  await reader.storage({ settings: { corrections: [{ ...made, scope: { kind: 'site', host: '127.0.0.1' } }] } });
  const page = await reader.open(story);
  await expect.poll(() => painted(page)).toBe(2);
  const options = await reader.extensionPage('options.html');
  await until('it is listed by name', async () =>
    (await options.text()).includes('“open university malaysia” is not Open University Malaysia'),
  );
  await (await options.element('button[aria-label^="Undo"]')).click();
  await expect.poll(() => painted(page)).toBe(3);
});

const pack = {
  format: 'partnership-pack/1',
  id: 'harbour',
  title: 'Harbour schools',
  version: '1',
  asOf: '2026-01-31',
  coverage: 'One invented school.',
  sources: [{ id: 'gazette', publisher: 'The Gazette', title: 'A school opens', language: 'en' }],
  institutions: [
    {
      id: 'harbour-school',
      name: 'Harbour School of Tidal Studies',
      kind: 'school',
      names: [],
      citations: [{ source: 'gazette', locator: '¶1' }],
    },
  ],
  officials: [],
  agreements: [],
  visits: [],
  events: [],
};

itInOneBrowser('adds a data pack, which open pages use at once, and removes it', async () => {
  const page = await reader.open(`${story}<p>The Harbour School of Tidal Studies is new.</p>`);
  await expect.poll(() => painted(page)).toBe(3);
  const options = await reader.extensionPage('options.html');
  await giveFile(options, ADD_PACK, { text: JSON.stringify(pack) });
  await expect.poll(() => options.text()).toContain('“Harbour schools” was added');
  await expect.poll(() => painted(page)).toBe(4);
  await page.hover('Harbour School of Tidal Studies');
  expect(await page.cardText('The Gazette')).toContain('Harbour School');
  await (await options.element('button[aria-label="Remove Harbour schools"]')).click();
  await expect.poll(() => painted(page)).toBe(3);
});

it('saves a pack that comes with the extension for other programs, with all its sources', async () => {
  const options = await reader.extensionPage('options.html');
  await options.element('.pack-export option[value="ouc-newsroom"]');
  await options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('.pack-export select');
    if (!select) throw new Error('There is nothing to choose a pack by');
    select.value = 'ouc-newsroom';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await (await options.element('.pack-export .export > .button')).click();
  await (await options.element('.pack-export [data-format="sources-csl-json"]')).click();
  const sources = JSON.parse(new TextDecoder().decode((await reader.download()).bytes)) as readonly { id: string }[];
  const [, newsroom] = bundledDocuments.map((document) => parsePack(document));
  expect(sources.length).toBe(newsroom?.sources.length);
});

itInOneBrowser('says what is wrong with a refused pack, and where', async () => {
  const options = await reader.extensionPage('options.html');
  const [school] = pack.institutions;
  const broken = { ...pack, institutions: [{ ...school, citations: [{ source: 'nowhere', locator: '¶1' }] }] };
  await giveFile(options, ADD_PACK, { text: JSON.stringify(broken) });
  await expect
    .poll(() => options.text())
    .toMatch(/not added\. It is not a valid data pack: institutions\[0\]\.citations\[0\]\.source.*nowhere/u);
  await giveFile(options, ADD_PACK, { text: 'no pack' });
  await expect.poll(() => options.text()).toContain('not a data pack: it is not JSON');
});

itInOneBrowser('loads a settings file, and says what it could not read', async () => {
  const options = await reader.extensionPage('options.html');
  const settings = { trigger: 'alt', density: 'some' };
  await giveFile(options, 'Load settings from a file', {
    text: JSON.stringify({ format: 'partnership-lens-settings/1', settings }),
  });
  await expect.poll(() => options.text()).toContain('could not be read: “Which mentions to mark”');
  await expect.poll(async () => JSON.stringify(await reader.storage())).toContain('"trigger":"alt"');
  await giveFile(options, 'Load settings from a file', { text: '{}' });
  await expect.poll(() => options.text()).toContain('Nothing was changed');
});

it('lets a reader try a card on the first-run page', async () => {
  const page = await reader.extensionPage('welcome.html');
  await page.element('.sample-article');
  const painted = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await expect.poll(painted).toBeGreaterThan(5);
});
