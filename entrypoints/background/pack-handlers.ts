import { bundledPack } from '../../data/bundled-pack.ts';
import type { PackAdded } from '../../utils/browser/messages/extension-page-to-background.ts';
import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { browserLanguage } from '../../utils/browser/platform/browser-language.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { addedPacks, forgetPack, forgetUploads, keepPack, uploaded } from '../../utils/browser/storage/pack-store.ts';
import { CompiledNamesError } from '../../utils/core/matching/compiled-names/layout.ts';
import { decodeText } from '../../utils/core/pack/decode-text.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { PackError, parsePack, trustPack } from '../../utils/core/pack/parse.ts';
import { summarise } from '../../utils/core/pack/summary.ts';
import { compileNames, invalidateDataset } from './dataset.ts';
import { packsWith } from './enabled-packs.ts';

/** The next call opens the changed packs, and every open page is notified to ask again. */
async function packsChanged(): Promise<void> {
  invalidateDataset();
  const versions = (await addedPacks()).map(({ id, version }) => `${id}@${version}`);
  await extension.storage.local.set({ packs: versions });
}

/** The text of an uploaded file, or what is wrong with the file. */
async function textOf(upload: string): Promise<string | PackAdded> {
  const file = await uploaded(upload);
  if (!file) return { kind: 'failed', reason: 'another file was added meanwhile' };
  return decodeText(new Uint8Array(await file.arrayBuffer())) ?? { kind: 'encoding' };
}

async function add(upload: string): Promise<PackAdded> {
  try {
    const text = await textOf(upload);
    await forgetUploads();
    if (typeof text !== 'string') return text;
    const pack = parsePack(JSON.parse(text));
    if (pack.id === trustPack(bundledPack).id) return { kind: 'bundled-id', id: pack.id };
    // Before the pack is kept: one whose names cannot be compiled would leave the background without any names.
    const packs = await packsWith(pack);
    await keepPack(pack, packs, compileNames(packs));
    await packsChanged();
    return { kind: 'added', title: textIn(pack.title, browserLanguage().locale) };
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'not-json' };
    if (error instanceof PackError) return { kind: 'invalid', reason: error.message };
    if (error instanceof CompiledNamesError) return { kind: 'too-many-names', reason: error.message };
    // An error of the browser: no room on the disk, no memory, a deleted file.
    console.error(error);
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The reader's own packs; none where they cannot be opened, which `data-state` says. */
async function openedPacks() {
  try {
    return await addedPacks();
  } catch (error) {
    console.error(error);
    return [];
  }
}

/** Answers the options page about packs. */
export const packHandlers: Handlers = {
  packs: async () => [
    summarise(trustPack(bundledPack), true, browserLanguage().locale),
    ...(await openedPacks()).map((pack) => summarise(trustPack(pack), false, browserLanguage().locale)),
  ],
  'add-pack': ({ upload }) => add(upload),
  'remove-pack': async ({ id }) => {
    await forgetPack(id);
    await packsChanged();
    return true as const;
  },
};
