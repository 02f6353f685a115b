import type { Institution, Source } from '../../pack/types.ts';
import { isoPrefix } from './plain-dates.ts';
import type { ExportFile, PackExport } from './types.ts';

/** A text in a command: all from its first quotation mark to the last; what parts commands or aliases is a space. */
const quoted = (text: string): string =>
  `"${text
    .toWellFormed()
    .replace(/[\p{Cc}\s|]+/gu, ' ')
    .trim()}"`;

/** Wikidata writes the precision of a day as 11, of a month as 10, of a year as 9. */
function wikidataTime(date: string | undefined): string | null {
  const plain = isoPrefix(date);
  if (plain === null) return null;
  const precision = { 4: 9, 7: 10, 10: 11 }[plain.length];
  const [year = '', month = '00', day = '00'] = plain.split('-');
  return `+${year}-${month}-${day}T00:00:00Z/${precision}`;
}

/** Reference URL (S854) and the day on which it was read (S813). */
function reference({ url, accessed }: Source): readonly string[] {
  if (url === undefined || !/^https?:/.test(url)) return [];
  const time = wikidataTime(accessed);
  return ['S854', quoted(url), ...(time === null ? [] : ['S813', time])];
}

function commandsFor(institution: Institution, { index }: PackExport): readonly string[] {
  const { identifiers = {}, url, partOf, names, name } = institution;
  const item = identifiers.wikidata;
  if (item === undefined) return [];
  const source = institution.citations.map((citation) => index.source(citation.source)).find((each) => each?.url);
  const cited = source ? reference(source) : [];
  const whole = partOf === undefined ? undefined : index.institution(partOf)?.identifiers?.wikidata;
  const claim = (property: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [[item, property, value, ...cited].join('\t')];
  const aliases = names.flatMap(({ text, lang }) =>
    lang === undefined || text === name || !/^[a-z]{2,3}$/.test(lang)
      ? []
      : [[item, `A${lang}`, quoted(text)].join('\t')],
  );
  return [
    ...claim('P856', url && /^https?:/.test(url) ? quoted(url) : undefined),
    ...claim('P6782', identifiers.ror && quoted(identifiers.ror.replace('https://ror.org/', ''))),
    ...claim('P213', identifiers.isni && quoted(identifiers.isni.replaceAll(' ', ''))),
    ...claim('P361', whole),
    ...aliases,
  ];
}

/** Whether there is anything to state. */
export const hasStatements = (data: PackExport): boolean =>
  data.index.pack.institutions.some((institution) => commandsFor(institution, data).length > 0);

/**
 * QuickStatements (version 1, tabs) for the institutions that have a Wikidata item: official website (P856), ROR
 * (P6782) and ISNI (P213), part of (P361), each with its source, and names in other languages as aliases. It makes no
 * items: whether an agreement deserves one is for Wikidata to say.
 */
export function toQuickStatements(data: PackExport): readonly ExportFile[] {
  const lines = data.index.pack.institutions.flatMap((institution) => commandsFor(institution, data));
  return [{ path: 'quickstatements.tsv', text: lines.map((line) => `${line}\n`).join('') }];
}
