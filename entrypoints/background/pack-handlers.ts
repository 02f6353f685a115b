import { bundledPack } from '../../data/bundled-pack.ts';
import type { PackAdded } from '../../utils/browser/messages/extension-page-to-background.ts';
import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { extension } from '../../utils/browser/platform/extension.ts';
import { addedPacks, forgetPack, keepPack } from '../../utils/browser/storage/pack-store.ts';
import { CompiledNamesError } from '../../utils/core/matching/compiled-names/layout.ts';
import { PackError, parsePack, trustPack } from '../../utils/core/pack/parse.ts';
import { summarise } from '../../utils/core/pack/summary.ts';
import { compileNames, invalidateDataset } from './dataset.ts';
import { packsWith } from './enabled-packs.ts';

/** The next question finds the other packs, and every open page hears that it has to ask. */
async function packsChanged(): Promise<void> {
  invalidateDataset();
  const versions = (await addedPacks()).map(({ id, version }) => `${id}@${version}`);
  await extension.storage.local.set({ packs: versions });
}

/** Longer texts are not even parsed: a pack at the stated limit of names is smaller. */
const mostCharacters = 300_000_000;

async function add(text: string): Promise<PackAdded> {
  if (text.length > mostCharacters) return { kind: 'refused', reason: `: is longer than ${mostCharacters} characters` };
  try {
    const pack = parsePack(JSON.parse(text));
    if (pack.id === trustPack(bundledPack).id)
      return { kind: 'refused', reason: `id: "${pack.id}" is the bundled pack's` };
    // Before it is kept: a pack whose names cannot be compiled would leave the background without any names.
    await compileNames(await packsWith(pack));
    await keepPack(pack);
    await packsChanged();
    return { kind: 'added', title: pack.title };
  } catch (error) {
    if (error instanceof PackError || error instanceof SyntaxError || error instanceof CompiledNamesError)
      return { kind: 'refused', reason: error.message };
    throw error;
  }
}

/** What the options page asks. */
export const packHandlers: Handlers = {
  packs: async () => [
    summarise(trustPack(bundledPack), true),
    ...(await addedPacks()).map((pack) => summarise(pack, false)),
  ],
  'add-pack': ({ text }) => add(text),
  'remove-pack': async ({ id }) => {
    await forgetPack(id);
    await packsChanged();
    return true as const;
  },
};
