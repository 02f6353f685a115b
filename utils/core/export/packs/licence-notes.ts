import { licenceAddress } from '../../facts/cards/describe-pack.ts';
import { headerOf } from '../../pack/index-pack.ts';
import { textIn } from '../../pack/local-text.ts';
import type { Pack, PackHeader } from '../../pack/types.ts';

/** What the packs behind an export say about themselves, each once. */
export const headersOf = (pack: Pack): readonly PackHeader[] => pack.members ?? [headerOf(pack)];

/**
 * A pack in one line, for the files of an export: "Partnerships of …, version 1, data as of 2024-01-31, published by …,
 * licence CC-BY-4.0 (address)". In English, as are the names of fields in files.
 */
export function licenceNote({ title, version, asOf, publisher, licence }: PackHeader): string {
  const address = licenceAddress(licence);
  return [
    `${textIn(title, 'en')}, version ${version}, data as of ${asOf}`,
    ...(publisher ? [`published by ${[publisher.name, publisher.url].filter(Boolean).join(' ')}`] : []),
    licence === null
      ? 'licence not stated'
      : `licence ${licence}${address === null || address === licence ? '' : ` (${address})`}`,
  ].join(', ');
}
