import { compileLinkingData } from '../linking/compile-linking-data.ts';
import { disagreementsOf } from '../pack/disagreements.ts';
import { indexPack } from '../pack/index-pack.ts';
import type { LeftOut } from '../pack/left-out.ts';
import { type EntityLists, withIdsAmong } from '../pack/merge-packs.ts';
import { countsOf, type PackCounts } from '../pack/summary.ts';
import type { LanguageTag, Pack } from '../pack/types.ts';
import { compileSearch } from '../search/compile-search.ts';
import type { LineTexts } from '../search/search-text.ts';
import { finish } from '../search/steps.ts';
import { packRowIndex } from './row-index.ts';
import { frameOf, type PackFrame, pagesOf, type RowPage, rowsOf } from './row-pages.ts';

/** The files of a prepared pack: what linking, the rows and search need, each read when it is first needed. */
export interface PackFiles {
  readonly linking: Uint8Array;
  readonly rows: Uint8Array;
  readonly search: Uint8Array;
  readonly searchNames: LineTexts;
  readonly searchAbout: LineTexts;
}
export type PackFile = keyof PackFiles;

export interface PreparedPack {
  readonly frame: PackFrame;
  readonly counts: PackCounts;
  readonly leftOut: readonly LeftOut[];
  readonly files: PackFiles;
  readonly pages: Iterable<RowPage>;
}

interface PrepareOptions {
  /** The entities of the other packs, those of earlier ones first: what both know has one id. */
  readonly before: readonly EntityLists[];
  /** Of the reader. */
  readonly language: LanguageTag;
}

/**
 * Computes everything that the background needs of a pack, so that a background that has just started only reads. Gives
 * the share of the work that is done, from 0 to 1, between its parts. Throws CompiledNamesError for too many names.
 */
export function* preparePack(given: Pack, { before, language }: PrepareOptions): Generator<number, PreparedPack, void> {
  const pack = withIdsAmong(given, before);
  yield 0.05;
  const { entities: disagreeing, examples } = disagreementsOf(pack, before);
  yield 0.1;
  const { bytes: linking, leftOut } = compileLinkingData(pack);
  yield 0.5;
  const search = finish(compileSearch(indexPack(pack, language)));
  yield 0.9;
  const rows = rowsOf(pack);
  return {
    frame: frameOf(pack),
    counts: countsOf(pack),
    leftOut: disagreeing === 0 ? leftOut : [...leftOut, { reason: 'disagreeing', count: disagreeing, examples }],
    files: {
      linking,
      rows: packRowIndex(rows),
      search: search.bytes,
      searchNames: search.names,
      searchAbout: search.about,
    },
    pages: pagesOf(rows),
  };
}
