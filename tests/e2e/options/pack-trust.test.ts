/** A signed pack from its first file on: a newer one, a changed one, one of another key, and back. */
import { webcrypto } from 'node:crypto';
import { expect } from 'vitest';
import { keyFingerprint, makeKeys, signPack } from '../../../utils/core/signing/sign-pack.ts';
import { ADD_PACK, giveFile, packOf } from '../harness/pack-file.ts';
import { type PageUnderTest, reader } from '../harness/reader.ts';
import { itInFirefox, itInOneBrowser } from '../harness/which-browser.ts';

const subtle = webcrypto.subtle as SubtleCrypto;
const says = (options: PageUnderTest, words: RegExp | string) => expect.poll(() => options.text()).toMatch(words);
const press = async (options: PageUnderTest, text: string): Promise<void> => {
  await says(options, text);
  await options.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(wanted))?.click();
  }, text);
};
const give = (options: PageUnderTest, document: object) =>
  giveFile(options, ADD_PACK, { text: JSON.stringify(document) });

const academy = {
  id: 'zembla-academy',
  name: 'Zembla Academy of Letters',
  kind: 'academy',
  names: [],
  citations: [{ source: 'gazette', locator: '¶2' }],
};
const [first] = packOf().institutions;
const second = packOf({ version: '2', institutions: [{ ...first, country: 'FR' }, academy] });

itInOneBrowser('knows its publisher again, and refuses everybody besides', async () => {
  const [keys, others] = [await makeKeys(subtle), await makeKeys(subtle)];
  const fingerprint = await keyFingerprint(keys, subtle);
  const page = await reader.open('<p>The Zembla Academy of Letters met.</p>');
  const options = await reader.extensionPage('options.html');

  await give(options, await signPack(packOf(), keys, subtle));
  await says(options, '“Zembla schools” was added');
  await says(options, `It is signed. Compare the key with the one its publisher gives: ${fingerprint}`);
  await says(options, `Signed. Key of the publisher: ${fingerprint}`);

  // Changed after it was signed; not signed any more; signed by somebody besides the publisher.
  const signed = await signPack(second, keys, subtle);
  await give(options, { ...signed, title: 'Zembla, changed' });
  await says(options, 'It was changed after its publisher signed it');
  await give(options, second);
  await says(options, 'this file is not signed');
  await give(options, await signPack(second, others, subtle));
  await says(options, `It is signed with the key ${await keyFingerprint(others, subtle)}`);
  await says(options, 'version 1');

  // The publisher's own: what changes is shown first, and can be refused.
  await give(options, signed);
  await says(options, 'What changes in “Zembla schools”');
  await says(options, 'signed by the same publisher as before');
  await says(options, 'New: 1 institution or official. Zembla Academy of Letters');
  await says(options, 'Changed: 1 institution or official. Zembla Polytechnic University');
  expect(await options.axe()).toEqual([]);
  await press(options, 'Keep what I have');
  await says(options, 'version 1');
  expect(await page.mentions()).toEqual([]);
  await give(options, signed);
  await press(options, 'Use the newer version');
  await says(options, 'version 2');
  await expect.poll(async () => (await page.mentions()).length).toBe(1);

  // Back, and forth again.
  await press(options, 'Back to version 1');
  await says(options, 'Version 1 is in use again');
  await expect.poll(async () => (await page.mentions()).length).toBe(0);
  await press(options, 'Back to version 2');
  await expect.poll(async () => (await page.mentions()).length).toBe(1);

  await (await options.element('button[aria-label="Remove Zembla schools"]')).click();
  await says(options, '“Zembla schools” was removed');
  // Without the pack its key is forgotten.
  await give(options, second);
  await says(options, 'Not signed: nobody vouches for this file');
  await (await options.element('button[aria-label="Remove Zembla schools"]')).click();
  await says(options, '“Zembla schools” was removed');
});

// The browsers check signatures each with their own cryptography.
itInFirefox('knows a signed pack, and refuses one that was changed after it was signed', async () => {
  const keys = await makeKeys(subtle);
  const options = await reader.extensionPage('options.html');
  await give(options, await signPack(packOf(), keys, subtle));
  await says(options, '“Zembla schools” was added');
  await says(options, `Signed. Key of the publisher: ${await keyFingerprint(keys, subtle)}`);
  await give(options, { ...(await signPack(second, keys, subtle)), title: 'Zembla, changed' });
  await says(options, 'It was changed after its publisher signed it');
  await says(options, 'version 1');
});

itInOneBrowser('takes several files at once, and says what became of each', async () => {
  const options = await reader.extensionPage('options.html');
  await options.element(`input[type=file][aria-label="${ADD_PACK}"]`);
  const texts = [
    JSON.stringify(packOf()),
    '{"format":',
    JSON.stringify(packOf({ id: 'other', title: 'Other schools' })),
  ];
  await options.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const [at, text] of given.entries()) transfer.items.add(new File([text], `file-${at}.json`));
    document
      .querySelector('.file-drop')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, texts);
  await says(options, '3 files were given; not added: 1.');
  await says(options, 'file-0.json: “Zembla schools” was added');
  await says(options, 'file-1.json: The file was not added. It is not a data pack');
  await says(options, 'file-2.json: “Other schools” was added');
  for (const title of ['Zembla schools', 'Other schools']) {
    await (await options.element(`button[aria-label="Remove ${title}"]`)).click();
    await says(options, `“${title}” was removed`);
  }
});
