import { describePack } from '../facts/cards/describe-pack.ts';
import type { CardPack } from '../facts/cards/types.ts';
import type { ExportWords, MentionExport } from './types.ts';

/** The packs that the entities of an export come from, each once. */
export function packsIn(document: MentionExport): readonly CardPack[] {
  const packs = document.pages
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ entity }) => document.entities.get(entity)?.packs ?? []);
  return [...new Map(packs.map((pack) => [pack.id, pack])).values()];
}

/** A pack in words: its title and version, who publishes it, and its licence. */
export const packText = (pack: CardPack, { translate }: ExportWords): string =>
  [translate('detail.coveragePack', [pack.title, pack.version]), ...describePack(pack, translate)].join('; ');

export const packsText = (packs: readonly CardPack[], words: ExportWords): string =>
  packs.map((pack) => packText(pack, words)).join(' · ');
