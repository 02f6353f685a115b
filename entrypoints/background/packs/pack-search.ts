import { browserLanguage } from '../../../utils/browser/platform/browser-language.ts';
import { readFiles, type StoredPack } from '../../../utils/browser/storage/pack-store.ts';
import { indexPack } from '../../../utils/core/pack/index-pack.ts';
import { mergeUnified } from '../../../utils/core/pack/merge-packs.ts';
import { countryNames } from '../../../utils/core/prepared/country-names.ts';
import { type CompiledSearch, compileSearch } from '../../../utils/core/search/compile-search.ts';
import { openSearch, type SearchInSteps } from '../../../utils/core/search/search.ts';
import { SearchFile } from '../../../utils/core/search/search-file.ts';
import { NO_LINES } from '../../../utils/core/search/search-text.ts';
import { inSlices } from '../in-slices.ts';
import type { BundledPack } from './bundled-packs.ts';
import { wholePack } from './whole-pack.ts';

/** The bundled packs as one: their texts are compiled in the reader's language, and the packs not kept. */
async function compiled(bundled: readonly BundledPack[]): Promise<readonly CompiledSearch[]> {
  if (bundled.length === 0) return [];
  const pack = mergeUnified(await Promise.all(bundled.map(wholePack)));
  return [await inSlices(compileSearch(indexPack(pack, browserLanguage().locale)))];
}

/** Opens the search over the bundled packs, as one, and those that the reader added. */
export async function openPackSearch(
  bundled: readonly BundledPack[],
  stored: readonly StoredPack[],
  packVersion: string,
): Promise<SearchInSteps> {
  const [own, bytes, names, about] = await Promise.all([
    compiled(bundled),
    readFiles(stored, 'search'),
    readFiles(stored, 'searchNames'),
    readFiles(stored, 'searchAbout'),
  ]);
  const none = new Uint8Array();
  const files = stored.map((_, index) => ({
    bytes: bytes[index] ?? none,
    names: names[index] ?? NO_LINES,
    about: about[index] ?? NO_LINES,
  }));
  return openSearch(
    [...own, ...files].map((file) => new SearchFile(file)),
    packVersion,
    countryNames(navigator.language),
  );
}
