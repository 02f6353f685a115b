import { textIn } from '../../pack/local-text.ts';
import type { LanguageTag, LocalText } from '../../pack/types.ts';
import type { OwnRow } from '../types.ts';
import { type EditedList, FORM_FIELDS, type FormField } from './fields.ts';

/** What a name in a form stands for: a row of the same pack, an entity of another pack, or one that is new. */
export interface NameDraft {
  readonly text: string;
  /** An own id, or `pack:id`; null where the name is of a new entity. */
  readonly id: string | null;
}

export interface RoleDraft {
  readonly title: string;
  readonly institution: NameDraft;
  readonly from: string;
  readonly until: string;
}

export interface SignatoryDraft {
  readonly official: NameDraft;
  readonly signsFor: NameDraft;
}

/** The values of a form as they are typed, by field. */
export interface DraftValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, boolean>>;
  readonly institutions: Readonly<Record<string, readonly NameDraft[]>>;
  readonly roles: readonly RoleDraft[];
  readonly signatories: readonly SignatoryDraft[];
}

type Fields = Readonly<Record<string, unknown>>;

const text = (value: unknown, language: LanguageTag): string =>
  value === null || value === undefined ? '' : textIn(value as LocalText, language);

/** Gives for a reference in a row the name to show. */
export type NameOf = (id: string) => string | undefined;

export function nameDraft(reference: unknown, nameOf: NameOf): NameDraft {
  if (typeof reference === 'string') return { text: nameOf(reference) ?? reference, id: reference };
  const { id, name } = reference as { readonly id: string; readonly name: string };
  return { text: nameOf(id) ?? name, id };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A field's text as a form shows it. */
export function fieldText({ type }: FormField, value: unknown, language: LanguageTag): string {
  switch (type) {
    case 'dates':
    case 'texts':
      return listOf(value)
        .map((each) => text(each, language))
        .join('; ');
    case 'lines':
      return listOf(value)
        .map((name) => (name as { readonly text: string }).text)
        .join('\n');
    case 'places':
      return listOf(value)
        .map((place) => {
          const { name, country } = place as { readonly name: string; readonly country: string };
          return `${name}, ${country}`;
        })
        .join('\n');
    default:
      return text(value, language);
  }
}

/** The form of a row, or an empty one. `language`: of the texts that a row has in several. */
export function draftOf(list: EditedList, row: OwnRow | null, language: LanguageTag, nameOf: NameOf): DraftValues {
  const fields: Fields = row ? { ...row } : {};
  const texts: Record<string, string> = {};
  const flags: Record<string, boolean> = {};
  const institutions: Record<string, readonly NameDraft[]> = {};
  for (const field of FORM_FIELDS[list]) {
    const value = fields[field.name];
    if (field.type === 'flag') flags[field.name] = value === true;
    else if (field.type === 'institutions')
      institutions[field.name] = listOf(value).map((each) => nameDraft(each, nameOf));
    else if (field.type !== 'roles' && field.type !== 'signatories')
      texts[field.name] = fieldText(field, value, language);
  }
  const roles = listOf(fields.roles).map((role): RoleDraft => {
    const { title, institution, from, until } = role as Fields;
    return {
      title: text(title, language),
      institution: nameDraft(institution, nameOf),
      from: text(from, language),
      until: text(until, language),
    };
  });
  const signatories = listOf(fields.signatories).map((signatory): SignatoryDraft => {
    const { official, for: signsFor } = signatory as Fields;
    return { official: nameDraft(official, nameOf), signsFor: nameDraft(signsFor, nameOf) };
  });
  return { texts, flags, institutions, roles, signatories };
}
