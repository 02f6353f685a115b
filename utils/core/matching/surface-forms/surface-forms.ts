import { textsOf } from '../../pack/local-text.ts';
import { evidenceFor, namesOf } from '../../pack/names.ts';
import type { EntityId, Institution, Name, NameKind, Namesake, Official, Pack } from '../../pack/types.ts';
import type { CaseRule } from '../compiled-names/types.ts';
import { institutionVariants } from './institution-forms.ts';
import { namesakeNames } from './namesake-names.ts';
import { personForms } from './person-forms.ts';
import { titledSurnames } from './titled-surnames.ts';
import type { NameForm, SurfaceForm } from './types.ts';

/** Every spelling to search for with these packs, each with the entity or namesake that it stands for. */
export function surfaceForms(packs: readonly Pick<Pack, 'institutions' | 'officials'>[]): SurfaceForm[] {
  return packs.flatMap(({ institutions, officials }) => {
    const byId = new Map(institutions.map((institution) => [institution.id, institution]));
    return [
      ...institutions.flatMap((institution) => institutionForms(institution, byId)),
      ...officials.flatMap((official) => officialForms(official)),
    ];
  });
}

function institutionForms(institution: Institution, byId: ReadonlyMap<EntityId, Institution>): SurfaceForm[] {
  const names = namesOf(institution);
  const parent = institution.partOf === undefined ? undefined : byId.get(institution.partOf);
  const parentNames = parent ? namesOf(parent).map(({ text }) => text) : [];
  const own = new Set(names.map(({ text }) => text));
  const forms = names.flatMap((name) => {
    const variants = institutionVariants(name, institution, parentNames).filter((text) => !own.has(text));
    return [
      surfaceForm(institution.id, 'institution', name, name.text, 'listed'),
      ...variants.map((text) => surfaceForm(institution.id, 'institution', name, text, 'variant')),
    ];
  });
  return [...distinct(forms), ...namesakeForms(institution.id, 'institution', institution.namesakes, own)];
}

function officialForms(official: Official): SurfaceForm[] {
  const names = namesOf(official);
  const own = new Set(names.map(({ text }) => text));
  const titles = official.roles.flatMap(({ title }) => textsOf(title));
  const forms = names.flatMap((name) => [
    surfaceForm(official.id, 'official', name, name.text, 'listed'),
    ...(name.kind === 'short' ? [] : [...personForms(name), ...titledSurnames(name, titles)])
      .filter(({ text }) => !own.has(text))
      .map(({ text, form }) => surfaceForm(official.id, 'official', name, text, form)),
  ]);
  return [...distinct(forms), ...namesakeForms(official.id, 'official', official.namesakes, own)];
}

function surfaceForm(
  entity: EntityId,
  type: SurfaceForm['type'],
  name: Name,
  text: string,
  form: NameForm,
): SurfaceForm {
  const part = form === 'surname' || form === 'given-name' || form === 'initials';
  return {
    text,
    rule: caseRule(text, name.kind),
    entity,
    type,
    name: name.text,
    nameKind: part ? 'short' : name.kind,
    evidence: part ? 'full-name' : evidenceFor(name),
    form,
    ...(name.lang === undefined ? {} : { lang: name.lang }),
  };
}

/** Acronyms are matched as written; so are short names without any small letter. */
function caseRule(text: string, kind: NameKind): CaseRule {
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(text)) return 'caseless';
  const compact = /^\S{2,6}$/u.test(text) && !/\p{Ll}/u.test(text);
  return kind === 'acronym' || compact ? 'exact' : 'proper';
}

function namesakeForms(
  entity: EntityId,
  type: SurfaceForm['type'],
  namesakes: readonly Namesake[] = [],
  own: ReadonlySet<string>,
): SurfaceForm[] {
  return namesakes.flatMap((namesake) =>
    namesakeNames(namesake, own).map(
      (text): SurfaceForm => ({
        text,
        rule: caseRule(text, 'full'),
        entity,
        type,
        name: namesake.text,
        nameKind: 'full',
        evidence: 'none',
        form: 'namesake',
        what: namesake.what,
      }),
    ),
  );
}

function distinct(forms: readonly SurfaceForm[]): SurfaceForm[] {
  const seen = new Set<string>();
  return forms.filter(({ text, rule }) => {
    const key = `${rule} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
