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

/**
 * Why a text was linked, in one line: at most two reasons, the strongest first. `text` as it stands on the page.
 * "OUC is defined earlier on the page; Fan Xianrui is named"
 */
export function explainEvidence(
  { text, evidence }: { readonly text: string; readonly evidence: readonly Evidence[] },
  translate: Translate,
): string {
  const find = <K extends Kind>(kind: K): Of<K> | undefined =>
    evidence.find((each): each is Of<K> => each.kind === kind);
  const defined = find('definition');
  const named = find('named-in-full');
  const place = find('place');
  const role = find('role-word');
  const related = evidence.filter((each): each is Of<'related-entity'> => each.kind === 'related-entity');
  const names = related.slice(0, MAX_NAMES).map(({ name }) => name);
  const reasons = [
    find('full-name') && translate('why.fullName', [text]),
    defined && translate(DEFINED_AT[defined.where ?? 'here'], [text, defined.text]),
    named && translate(NAMED_AT[named.where ?? 'earlier'], [named.text]),
    names.length > 0 && translate('why.related', [names.join(translate('why.and'))], names.length),
    role && translate('why.role', [role.word]),
    place && translate('why.place', [place.text]),
  ].filter((reason) => typeof reason === 'string');
  return reasons.slice(0, 2).join(translate('why.semicolon'));
}
