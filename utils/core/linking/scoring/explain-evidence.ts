import type { Translate } from '../../i18n/translate.ts';
import type { Evidence } from '../../page/types.ts';

type Kind = Evidence['kind'];
type Of<K extends Kind> = Extract<Evidence, { kind: K }>;

const NAMED_AT = {
  heading: 'why.namedInHeading',
  here: 'why.namedHere',
  earlier: 'why.namedEarlier',
  later: 'why.namedLater',
} as const;
const DEFINED_AT = {
  heading: 'why.definedInHeading',
  here: 'why.definedHere',
  earlier: 'why.definedEarlier',
  later: 'why.definedLater',
} as const;
const MAX_NAMES = 2;
/** A country (ISO 3166-1). */
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** Why a text was linked, for the reader. */
export interface Explanation {
  /** The strongest reason: "full name". */
  readonly short: string;
  /** All reasons, the strongest first: "“OUC” is defined earlier on the page; also on this page: Fan Xianrui". */
  readonly whole: string;
}

/**
 * `text` as it stands on the page; `countryName` gives a country's name for its code. A town says more than its
 * country, and stands on the page, where of a country there may be nothing but its people or its capital. `null`
 * without evidence.
 */
export function explainEvidence(
  { text, evidence }: { readonly text: string; readonly evidence: readonly Evidence[] },
  translate: Translate,
  countryName: (code: string) => string,
): Explanation | null {
  const find = <K extends Kind>(kind: K): Of<K> | undefined =>
    evidence.find((each): each is Of<K> => each.kind === kind);
  const defined = find('definition');
  const named = find('named-in-full');
  const places = evidence.flatMap((each) => (each.kind === 'place' ? [each.text] : []));
  const place = places.find((each) => !COUNTRY_CODE.test(each)) ?? places.map(countryName)[0];
  const role = find('role-word');
  const misspelled = find('misspelled');
  const related = evidence.filter((each): each is Of<'related-entity'> => each.kind === 'related-entity');
  const names = related.slice(0, MAX_NAMES).map(({ name }) => name);
  const reasons = [
    find('full-name') && translate('why.fullName'),
    misspelled && translate('why.misspelled', [misspelled.text]),
    find('own-site') && translate('why.ownSite'),
    defined && translate(DEFINED_AT[defined.where ?? 'here'], [text, defined.text]),
    named && translate(NAMED_AT[named.where ?? 'earlier'], [named.text]),
    names.length > 0 && translate('why.related', [names.join(translate('why.and'))]),
    role && translate('why.role', [role.word]),
    place && translate('why.place', [place]),
    find('institutions-of-page') && translate('why.institutionsOfPage'),
  ].filter((reason) => typeof reason === 'string');
  const [short] = reasons;
  return short === undefined ? null : { short, whole: reasons.join(translate('why.semicolon')) };
}
