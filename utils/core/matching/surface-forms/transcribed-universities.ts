/** Universities of China in languages that do not write pinyin, with the spellings of their cases. */
import { inflectedNames } from '../../languages/cases/inflected-names.ts';
import { transcribedUniversity } from '../../languages/institutions/chinese-universities.ts';
import { shortUniversity } from '../../languages/institutions/short-universities.ts';
import { namesOf } from '../../pack/names.ts';
import type { Institution, InstitutionKind, Name } from '../../pack/types.ts';
import { ALONE, type Ambiguity } from './ambiguity.ts';

export interface TranscribedForm {
  /** The whole name that it comes from. */
  readonly name: Name;
  readonly text: string;
  readonly form: 'variant' | 'bare';
  readonly ambiguity: Ambiguity;
}

const UNIVERSITIES = new Set<InstitutionKind>(['university', 'college', 'other']);
const NONE: readonly TranscribedForm[] = [];
const WITH_FULL_NAME: Ambiguity = { evidence: 'full-name', isCommon: false };

export function transcribedUniversities(institution: Institution): readonly TranscribedForm[] {
  if (institution.country !== 'CN' || !UNIVERSITIES.has(institution.kind)) return NONE;
  const names = namesOf(institution).flatMap(({ text, kind }) => (kind === 'full' ? [text] : []));
  return transcribedUniversity(names).flatMap(({ text, lang, bare }) => {
    const name: Name = { text, kind: 'translated', ...(lang === undefined ? {} : { lang }) };
    const wholes =
      lang === undefined
        ? [text]
        : [text, ...inflectedNames(text, lang), ...[shortUniversity(text, lang) ?? []].flat()];
    return [
      ...wholes.map((each): TranscribedForm => ({ name, text: each, form: 'variant', ambiguity: ALONE })),
      ...(bare === undefined ? [] : [{ name, text: bare, form: 'bare', ambiguity: WITH_FULL_NAME } as const]),
    ];
  });
}
