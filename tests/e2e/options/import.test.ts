/** Files that readers choose on the options page: each gets an answer. */
import { expect, it } from 'vitest';
import { ADD_PACK, type FileContents, giveFile, packOf } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { itInOneBrowser } from '../harness/which-browser.ts';

const SETTINGS = 'Load settings from a file';
const says = (options: PageUnderTest, words: RegExp | string) => expect.poll(() => options.text()).toMatch(words);

/** Everything in the extension's database, as text, and the lists in its storage. */
const kept = async (options: PageUnderTest): Promise<string> =>
  (await options.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('partnership-lens');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const values: string[] = [];
    for (const name of open.objectStoreNames) {
      const store = open.transaction(name).objectStore(name);
      const all = await new Promise<unknown[]>((resolve, reject) => {
        const request = store.getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      // Pages of rows are UTF-8.
      const texts = all.map((value) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value),
      );
      values.push(...texts.map((text) => `${name}: ${text}`.slice(0, 200)));
    }
    open.close();
    return values.join('\n');
  })) + JSON.stringify(await reader.storage());

const [school] = packOf().institutions;
const NO_PACKS: readonly (readonly [name: string, file: FileContents, answer: RegExp])[] = [
  ['Latin-1', { text: JSON.stringify(packOf({ title: 'Zemblä' })), encoding: 'latin1' }, /encoding other than UTF-8/],
  ['nothing', { text: '' }, /not added\. It is not a data pack: it is not JSON\./],
  ['an archive', { text: 'PK\u0003\u0004\u00ff\u00fe', encoding: 'latin1' }, /encoding other than UTF-8/],
  ['another JSON', { text: '[]' }, /not added\. It is not a valid data pack: /],
  [
    'every fault of a pack',
    { text: JSON.stringify(packOf({ asOf: 'soon', institutions: [{ ...school, kind: 'castle' }] })) },
    /not added\. It is not a valid data pack\. What is wrong with it:(?=.*asOf: "soon").*institutions\[0\]\.kind: "castle"/s,
  ],
];

itInOneBrowser('answers to a file that is no pack, or that cannot be read, and keeps nothing of it', async () => {
  const options = await reader.extensionPage('options.html');
  for (const [name, file, answer] of NO_PACKS) {
    await giveFile(options, ADD_PACK, file);
    await expect.poll(() => options.text(), { message: name }).toMatch(answer);
  }
  await options.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('Not readable', 'NotReadableError'));
  });
  await giveFile(options, SETTINGS, { text: '{}' });
  await says(options, /could not be read: .* Nothing was changed/);
  expect(await kept(options)).not.toMatch(/zembla|files: |pages: /i);
});

it('adds a pack in UTF-16, and keeps nothing of it after it is removed', async () => {
  const page = await reader.open('<h1>News</h1><p>The Zembla Polytechnic University is new.</p>');
  const options = await reader.extensionPage('options.html');
  await giveFile(options, ADD_PACK, { text: `\uFEFF${JSON.stringify(packOf())}`, encoding: 'utf16le' });
  await says(options, '“Zembla schools” was added');
  await expect.poll(async () => (await page.mentions()).length).toBe(1);
  for (const words of [/stored-packs: .*zembla/, /files: /, /pages: .*Zembla Polytechnic/])
    expect(await kept(options)).toMatch(words);
  await (await options.element('button[aria-label="Remove Zembla schools"]')).click();
  await says(options, '“Zembla schools” was removed');
  await expect.poll(async () => (await page.mentions()).length).toBe(0);
  await (await options.element('xpath///button[. = "Undo"]')).click();
  await says(options, '“Zembla schools” was put back');
  await expect.poll(async () => (await page.mentions()).length).toBe(1);
  await (await options.element('button[aria-label="Remove Zembla schools"]')).click();
  await says(options, '“Zembla schools” was removed');
  await expect.poll(async () => (await page.mentions()).length).toBe(0);
  await expect.poll(() => kept(options)).not.toMatch(/zembla|files: |pages: /i);
});

it('adds a file larger than a message may be, and refuses one over the limit', async () => {
  const options = await reader.extensionPage('options.html');
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()), blanks: 70 });
  await says(options, '“Zembla schools” was added');
  await (await options.element('button[aria-label="Remove Zembla schools"]')).click();
  await says(options, '“Zembla schools” was removed');
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()), blanks: 257 });
  await says(options, 'larger than 256 MB');
  await giveFile(options, SETTINGS, { text: '{}', blanks: 11 });
  await says(options, 'too large to hold settings');
});

itInOneBrowser('says that the background gives no answer', async () => {
  const options = await reader.extensionPage('options.html');
  await options.evaluate(() => {
    type Api = { readonly runtime: object };
    const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
    Object.assign((browser ?? chrome)?.runtime ?? {}, {
      sendMessage: () => Promise.reject(new Error('Could not establish connection.')),
    });
  });
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()) });
  await says(options, /did not answer/);
});

itInOneBrowser(
  'refuses a file of more than half a million names with the reason, and keeps nothing of it',
  async () => {
    const options = await reader.extensionPage('options.html');
    const before = await kept(options);
    await giveLargePack(options, 500_000);
    await says(options, /was not added, and nothing was changed: it holds more than 500,000 names/);
    expect(await kept(options)).toBe(before);
  },
);

/** Gives a pack of so many schools and one more; 30,000 take a few seconds. */
async function giveLargePack(options: PageUnderTest, size = 30_000): Promise<void> {
  await options.element(`input[type=file][aria-label="${ADD_PACK}"]`);
  await options.evaluate(
    (label, pack, length) => {
      const [school] = pack.institutions;
      const schools = Array.from({ length }, (_, number) => ({
        ...school,
        id: `zembla-school-${number}`,
        name: `Zembla Polytechnic University ${number}`,
      }));
      const text = JSON.stringify({ ...pack, institutions: [school, ...schools] });
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'file.json', { type: 'application/json' }));
      const field = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
      if (!field) return;
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    ADD_PACK,
    packOf(),
    size,
  );
}

itInOneBrowser(
  'shows how far a large file is, can be used meanwhile, and leaves nothing of one that is cancelled',
  async () => {
    const options = await reader.extensionPage('options.html');
    const before = await kept(options);
    await giveLargePack(options);
    await says(options, /30.001 institutions/);
    // In one step: on a busy machine the file would be added while the test asks and clicks.
    const share = await options.evaluate(() => {
      document.querySelector<HTMLElement>('.import-progress button')?.click();
      return document.querySelector('progress')?.value ?? -1;
    });
    expect(share).toBeGreaterThan(0);
    await says(options, 'Adding the file was cancelled.');
    await expect.poll(() => kept(options)).toBe(before);
  },
);

it('leaves nothing of a file whose page was closed in the middle, and takes the next one', async () => {
  const first = await reader.extensionPage('options.html');
  const before = await kept(first);
  await giveLargePack(first);
  await says(first, /30.001 institutions/);
  await first.close();
  const options = await reader.extensionPage('options.html');
  await expect.poll(() => kept(options)).toBe(before);
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf()) });
  await says(options, '“Zembla schools” was added');
});

itInOneBrowser('reads settings in UTF-16, and says so where they are in another encoding', async () => {
  const options = await reader.extensionPage('options.html');
  const settings = JSON.stringify({ format: 'partnership-lens-settings/1', settings: { trigger: 'alt' } });
  await giveFile(options, SETTINGS, { text: settings, encoding: 'utf16le' });
  await says(options, 'The settings were loaded.');
  await giveFile(options, SETTINGS, { text: `${settings}é`, encoding: 'latin1' });
  await says(options, /encoding other than UTF-8.*Nothing was changed/);
});

it('opens cards of a pack with names in rare, old and private languages', async () => {
  const languages = ['zh-yue', 'zh-min-nan', 'i-klingon', 'x-own', 'sl-rozaj-biske-1994', 'en-GB-oed'];
  const [school] = packOf().institutions;
  const [source] = packOf().sources;
  const sources = languages.map((language, at) => ({ ...source, id: `gazette-${at}`, language }));
  const institutions = languages.map((lang, at) => ({
    ...school,
    id: `school-${at}`,
    name: `Zembla Polytechnic University of ${lang}`,
    names: [{ text: `Zemblanska Politehnika Svega ${at}`, kind: 'translated', lang }],
    citations: [{ source: `gazette-${at}`, locator: '¶1' }],
  }));
  const page = await reader.open(
    `<h1>News</h1>${institutions.map(({ name }) => `<p style="margin-bottom:30px">The ${name} is new.</p>`).join('')}`,
  );
  const options = await reader.extensionPage('options.html');
  await giveFile(options, ADD_PACK, { text: JSON.stringify(packOf({ sources, institutions })) });
  await says(options, '“Zembla schools” was added');
  await expect.poll(async () => (await page.mentions()).length).toBe(languages.length);
  await page.input.bringToFront();
  for (const { name } of institutions) {
    await page.hover(name);
    expect(await page.cardText(name)).toContain('The Gazette');
    await page.press('Escape');
    await page.cardGone();
  }
});
