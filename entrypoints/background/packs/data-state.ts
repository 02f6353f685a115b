import type { DataState } from '../../../utils/browser/messages/extension-page-to-background.ts';
import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { storedPacks } from '../../../utils/browser/storage/pack-store.ts';
import { textIn } from '../../../utils/core/pack/local-text.ts';
import { dataset } from './dataset.ts';

/** The titles of packs; its id for one whose title cannot be read either. */
async function titlesOf(ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { locale } = browserLanguage();
  const stored = await storedPacks().catch(() => []);
  const titles = new Map(stored.map(({ id, frame }) => [id, textIn(frame.title, locale)]));
  return ids.map((id) => titles.get(id) ?? id);
}

/**
 * Which of the reader's packs were not in use when they were opened: what a card says of itself. It is made of them as
 * they were opened then, or fails. Throws as `dataset` does.
 */
export async function stateAsOpened(): Promise<DataState> {
  const { isReduced, damaged } = await dataset();
  return { isReduced, damaged: await titlesOf(damaged) };
}

/**
 * Which of them are not in use now, also where they were opened before and the database cannot be opened any more, as
 * on a full disk. Throws as `dataset` does.
 */
export async function stateNow(): Promise<DataState> {
  const state = await stateAsOpened();
  const areThere = await storedPacks().then(
    () => true,
    (error: unknown) => {
      console.error(error);
      return false;
    },
  );
  return { ...state, isReduced: state.isReduced || !areThere };
}
