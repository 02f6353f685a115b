import type { InstitutionId, Name, NameKind, PackDocument, SourceId } from '../../../utils/core/pack/types.ts';
import type { Tally } from '../tally.ts';
import { kindOf } from './kind-of.ts';
import type { RorName, RorRecord } from './record.ts';

export const SOURCE = 'ror' as SourceId;
export type PackInstitution = PackDocument['institutions'][number];

const MAX_NAME = 300;
const MAX_NAMES = 1000;
const MAX_DOMAINS = 100;
const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const HOST = /^[^\s/:@?#A-Z.]+(?:\.[^\s/:@?#A-Z.]+)+$/;
const ADDRESS = /^https?:\/\/[^\s/?#]+[^\s]*$/;

/** The id of the institution in the pack; it ends with the registry's own. */
const idOf = (ror: string): InstitutionId => `ror-${ror}` as InstitutionId;

/** The name that the registry shows, or the first that it has; `null` for a record without names. */
export const displayNameOf = ({ names }: RorRecord): RorName | null => {
  const short = names.filter(({ value }) => value.length <= MAX_NAME);
  return short.find(({ types }) => types.includes('ror_display')) ?? short.find(isWhole) ?? short[0] ?? null;
};
const isWhole = ({ types }: RorName): boolean => !types.includes('acronym');

/**
 * A record as an institution of a pack. `display`: its name;
 * `parent`: the institution of the pack that it is a part of.
 */
export function toInstitution(
  record: RorRecord,
  display: RorName,
  parent: string | null,
  dropped: Tally,
): PackInstitution {
  const [country] = record.countries;
  const url = record.website !== null && ADDRESS.test(record.website) ? record.website : null;
  const domains = domainsOf(record, url);
  if (record.website !== null && url === null) dropped.add('site that is no http or https address');
  const wikidata = record.wikidata !== null && /^Q[1-9]\d{0,11}$/.test(record.wikidata) ? record.wikidata : null;
  const isni = record.isni !== null && /^\d{4} ?\d{4} ?\d{4} ?\d{3}[\dX]$/.test(record.isni) ? record.isni : null;
  return {
    id: idOf(record.id),
    name: display.value,
    kind: kindOf(record, englishName(record) ?? display.value),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
    ...(parent === null ? {} : { partOf: idOf(parent) }),
    names: namesOf(record, display, dropped),
    identifiers: {
      ror: `https://ror.org/${record.id}`,
      ...(wikidata === null ? {} : { wikidata }),
      ...(isni === null ? {} : { isni }),
    },
    ...(url === null ? {} : { url }),
    ...(domains.length > 0 ? { domains } : {}),
    ...(record.places.length > 0 ? { summary: record.places.join(', ') } : {}),
    citations: [{ source: SOURCE, locator: record.id }],
  };
}

const englishName = ({ names }: RorRecord): string | undefined =>
  names.find(({ lang, types }) => lang === 'en' && types.includes('label'))?.value;

/** Its own hosts, and that of its site without the usual `www.`. */
function domainsOf({ domains }: RorRecord, url: string | null): readonly string[] {
  const site = url !== null && URL.canParse(url) ? [new URL(url).hostname.replace(/^www\./, '')] : [];
  return [...new Set([...domains, ...site])].filter((host) => HOST.test(host)).slice(0, MAX_DOMAINS);
}

function namesOf({ names }: RorRecord, display: RorName, dropped: Tally): readonly Name[] {
  const seen = new Set<string>();
  const kept: Name[] = [];
  for (const name of [display, ...names]) {
    if (name.value.length > MAX_NAME) dropped.add('name of more than 300 characters');
    else if (!seen.has(name.value)) {
      seen.add(name.value);
      kept.push({
        text: name.value,
        kind: name === display ? 'full' : nameKindOf(name, display),
        ...(name.lang !== null && LANGUAGE.test(name.lang) ? { lang: name.lang } : {}),
      });
    }
  }
  for (const _ of kept.slice(MAX_NAMES)) dropped.add('name beyond the thousandth of a record');
  return kept.slice(0, MAX_NAMES);
}

/** The kinds of a pack: an alias of one word, such as a place or a first name, is a short name and no full one. */
function nameKindOf({ value, types, lang }: RorName, display: RorName): NameKind {
  if (types.includes('acronym')) return 'acronym';
  if (types.includes('label')) return lang === 'en' || lang === null || lang === display.lang ? 'full' : 'translated';
  return isOneWord(value) ? 'short' : 'full';
}

/** Scripts without spaces write a short name in at most four characters. */
const isOneWord = (name: string): boolean =>
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u.test(name) ? [...name].length <= 4 : !/[\s-]/.test(name);
