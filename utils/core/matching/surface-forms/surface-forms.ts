import { isEverydayWord, isFamiliarWord } from '../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../languages/geography/places.ts';
import { nameOfInitials } from '../../languages/initials/known-initials.ts';
import { partsOfCompound } from '../../languages/institutions/compound-universities.ts';
import { namesOfSites } from '../../languages/institutions/names-of-sites.ts';
import { isGeneric, isSmallWord } from '../../languages/language-profiles.ts';
import { CAPITAL, kindOf, SMALL } from '../../languages/letters.ts';
import { withoutThe } from '../../languages/sentences/capital-articles.ts';
import { textsOf } from '../../pack/local-text.ts';
import { namesOf } from '../../pack/names.ts';
import type { EntityId, Institution, Name, NameKind, Namesake, Official, Pack } from '../../pack/types.ts';
import type { CaseRule } from '../compiled-names/types.ts';
import { ALONE, type Ambiguity, ambiguityOf, ambiguityOfPerson, isOfficeOfNation } from './ambiguity.ts';
import { derivedNames } from './derived-names.ts';
import { foreignForms } from './foreign-persons.ts';
import { institutionNames, officialNames } from './further-names.ts';
import { hanShortNames } from './han-short-names.ts';
import {
  inSmallLetters,
  institutionVariants,
  namesWithoutHonoree,
  namesWithoutTown,
  OF_LEARNING,
  quotedNames,
} from './institution-forms.ts';
import { namesakeNames } from './namesake-names.ts';
import { personForms } from './person-forms.ts';
import { titledSurnames } from './titled-surnames.ts';
import { transcribedPersons } from './transcribed-persons.ts';
import { transcribedUniversities } from './transcribed-universities.ts';
import type { NameForm, SurfaceForm } from './types.ts';

/**
 * Every spelling to search for with these packs, each with the entity or namesake that it stands for; without the
 * derived ones only those that the packs list.
 */
export function surfaceForms(
  packs: readonly Pick<Pack, 'institutions' | 'officials'>[],
  areDerived = true,
): SurfaceForm[] {
  if (!areDerived)
    return packs.flatMap(({ institutions, officials }) => [...institutions, ...officials].flatMap(listedForms));
  const forms: SurfaceForm[] = [];
  for (const { institutions, officials } of packs) {
    // Of a register of names none is part of another.
    const isParted = institutions.some(({ partOf }) => partOf !== undefined);
    const byId = new Map(isParted ? institutions.map((institution) => [institution.id, institution]) : []);
    for (const institution of institutions) for (const form of institutionForms(institution, byId)) forms.push(form);
    for (const form of formsOfOfficials(officials)) forms.push(form);
  }
  return forms;
}

function listedForms(entity: Institution | Official): readonly SurfaceForm[] {
  const forms = namesOf(entity).map((name) => {
    const { text, kind } = name;
    const computed =
      entity.type === 'official' ? ambiguityOfPerson(text) : ambiguityOf(text, kind, text === entity.name);
    return surfaceForm(entity.id, entity.type, name, text, 'listed', refined(computed, name));
  });
  const own = new Set(forms.map(({ text }) => text));
  return [...distinct(forms), ...namesakeForms(entity.id, entity.type, entity.namesakes, own)];
}

/**
 * "The Open University" is looked for without its article: with it, it would be found, since it begins first, where the
 * Open University of China is named.
 */
function withoutArticle(name: Name): Name {
  const text = withoutThe(name.text);
  return text !== name.text && /^\S+ \S/u.test(text) ? { ...name, text } : name;
}

/** CARE and OSLO are words in capitals, and stand so in headings. */
function isWordInCapitals(text: string): boolean {
  const small = text.toLowerCase();
  return isEverydayWord(small) || isFamiliarWord(small) || isPlaceName(`${text.charAt(0)}${small.slice(1)}`);
}

/** UNILAG as a further name is an acronym, whatever the pack calls it. */
const asAcronym = (name: Name, displayed: string): Name =>
  (name.kind === 'full' || name.kind === 'short') &&
  name.evidence === undefined &&
  name.text !== displayed &&
  /^\p{Lu}{4,8}$/u.test(name.text) &&
  !isWordInCapitals(name.text)
    ? { ...name, kind: 'acronym' }
    : name;

function institutionForms(institution: Institution, byId: ReadonlyMap<EntityId, Institution>): readonly SurfaceForm[] {
  const displayed = withoutArticle({ text: institution.name, kind: 'full' }).text;
  const names = institutionNames(institution).map((name) => asAcronym(withoutArticle(name), displayed));
  const parent = institution.partOf === undefined ? undefined : byId.get(institution.partOf);
  const parentNames = parent ? namesOf(parent).map(({ text }) => text) : [];
  const own = new OwnTexts(names);
  const forms: SurfaceForm[] = [];
  for (const name of names) {
    const { text, kind } = name;
    const add = (spelling: string, form: NameForm, ambiguity: Ambiguity): void => {
      forms.push(surfaceForm(institution.id, 'institution', name, spelling, form, ambiguity));
    };
    const ambiguity =
      asGiven(name) ??
      (isOfficeOfNation(name, institution) ? ALONE : ambiguityOf(inTwoWords(name, names), kind, text === displayed));
    add(text, 'listed', ambiguity);
    const asVariant: VariantOf = { ambiguity, isDisplayed: text === displayed };
    for (const variant of institutionVariants(name, institution, parentNames))
      if (!own.has(variant)) add(variant, 'variant', variantAmbiguity(variant, name, asVariant));
    for (const other of hanShortNames(name, institution))
      if (!own.has(other)) add(other, 'bare', { evidence: 'full-name', isCommon: false });
    for (const other of namesWithoutHonoree(name))
      if (!own.has(other)) add(other, 'cut', derivedAmbiguity(other, 'cut', name));
    for (const other of namesWithoutTown(name, institution))
      if (!own.has(other)) add(other, 'variant', refined(ambiguityOf(other, 'full', true), name));
    for (const other of quotedNames(name))
      if (!own.has(other)) add(other, 'bare', { evidence: 'full-name', isCommon: false });
    if (text !== displayed && kind !== 'translated') continue;
    // What is left of a unit's name may be that of the whole body: UNESCO.
    for (const { text: other, form } of derivedNames(name, institution))
      if (!own.has(other) && !parentNames.includes(other) && !isTownInTranslation(other, form, name))
        add(other, form, derivedAmbiguity(other, form, name));
  }
  for (const each of transcribedUniversities(institution))
    if (!own.has(each.text))
      forms.push(surfaceForm(institution.id, 'institution', each.name, each.text, each.form, each.ambiguity));
  // With whole names of its own, it may be another body of these initials.
  const [shown, ...others] = names;
  const whole = others.length === 0 ? nameOfInitials(displayed) : undefined;
  if (shown !== undefined && whole !== undefined && !own.has(whole))
    forms.push(surfaceForm(institution.id, 'institution', shown, whole, 'variant', ambiguityOf(whole, 'full', true)));
  for (const form of siteForms(institution, names, forms)) forms.push(form);
  const { namesakes = [] } = institution;
  if (namesakes.length === 0) return distinct(forms);
  return [...distinct(forms), ...namesakeForms(institution.id, 'institution', namesakes, own)];
}

/** Short names by the institution's own site, beyond those that it has: they stand as an acronym does. */
function siteForms(
  institution: Institution,
  names: readonly Name[],
  known: readonly SurfaceForm[],
): readonly SurfaceForm[] {
  const { id, url, domains = [], kind } = institution;
  const addresses = url === undefined ? domains : [url, ...domains];
  if (addresses.length === 0 || !OF_LEARNING.has(kind)) return NONE;
  const isKnown = (text: string): boolean => known.some((form) => form.text.toLowerCase() === text.toLowerCase());
  const texts = names.flatMap((name) => (name.kind === 'acronym' ? [] : [name.text]));
  return namesOfSites(addresses, texts)
    .filter((text) => !isKnown(text))
    .map((text): SurfaceForm => {
      const name: Name = { text: institution.name, kind: 'acronym' };
      const ambiguity: Ambiguity = { evidence: 'context', isCommon: false };
      return { ...surfaceForm(id, 'institution', name, text, 'site', ambiguity), rule: 'proper' };
    });
}
const NONE: readonly SurfaceForm[] = [];

function officialForms(official: Official): SurfaceForm[] {
  const names = officialNames(official);
  const own = new Set(names.map(({ text }) => text));
  const titles = official.roles.flatMap(({ title }) => textsOf(title));
  const forms = names.flatMap((name) => {
    const ambiguity = refined(ambiguityOfPerson(name.text), name);
    return [
      surfaceForm(official.id, 'official', name, name.text, 'listed', ambiguity),
      ...(name.kind === 'short'
        ? []
        : [...personForms(name), ...foreignForms(name, official), ...titledSurnames(name, titles)]
      )
        .filter(({ text }) => !own.has(text))
        .map(({ text, form }) => surfaceForm(official.id, 'official', name, text, form, ambiguity)),
    ];
  });
  return [...distinct(forms), ...namesakeForms(official.id, 'official', official.namesakes, own)];
}

/** Vexvaleuniversitetet says as much as Vexvale universitetet, and the word by itself would not. */
function inTwoWords({ text, kind }: Name, names: readonly Name[]): string {
  if (kind !== 'translated' || text.includes(' ')) return text;
  const parts = partsOfCompound(
    text,
    names.map((name) => name.text),
  );
  return parts === null ? text : `${parts.stem} ${parts.head}`;
}

function transcribedForms(official: Official): readonly SurfaceForm[] {
  const names = officialNames(official).filter(({ kind }) => kind !== 'short');
  const forms = names.flatMap((name) => {
    const ambiguity = refined(ambiguityOfPerson(name.text), name);
    const spellings = transcribedPersons(name);
    return spellings.map(({ text, form }) => surfaceForm(official.id, 'official', name, text, form, ambiguity));
  });
  return distinct(forms);
}

/**
 * What only pages spell so is left to another one whose own name it is: Mueller, where the pack has Müller and Mueller.
 */
function formsOfOfficials(officials: readonly Official[]): readonly SurfaceForm[] {
  const own = officials.flatMap(officialForms);
  const taken = new Set(own.filter(({ form }) => form !== 'given-name').map(({ text }) => text));
  return [...own, ...officials.flatMap(transcribedForms).filter(({ text }) => !taken.has(text))];
}

/** Of so few names each is looked at faster than a set of them is made. */
const FEW = 8;

/** The texts of an entity's names. */
class OwnTexts {
  readonly #names: readonly Name[];
  readonly #all: ReadonlySet<string> | null;

  constructor(names: readonly Name[]) {
    this.#names = names;
    this.#all = names.length > FEW ? new Set(names.map(({ text }) => text)) : null;
  }

  has(text: string): boolean {
    if (this.#all !== null) return this.#all.has(text);
    for (const name of this.#names) if (name.text === text) return true;
    return false;
  }
}

/** Universidad de Pekín: in that language Pekín is the town. */
const isTownInTranslation = (text: string, form: NameForm, { kind }: Name): boolean =>
  kind === 'translated' && form === 'bare' && isPlaceName(text);

/** Vexmar American for Vexmar American plc: without the legal form it says of which nation something is. */
const isOfNation = (variant: string, text: string): boolean =>
  text.startsWith(variant) && countryOf(variant.slice(variant.lastIndexOf(' ') + 1)) !== undefined;

interface VariantOf {
  readonly ambiguity: Ambiguity;
  readonly isDisplayed: boolean;
}

/**
 * A variant is as sure as its name, but for what is left without a legal form, and initials that are written as a word.
 */
function variantAmbiguity(variant: string, name: Name, { ambiguity, isDisplayed }: VariantOf): Ambiguity {
  const { text, kind } = name;
  // Most variants have as many words as their names, and are no word by themselves.
  if (variant.includes(' ')) return isOfNation(variant, text) ? { evidence: 'full-name', isCommon: false } : ambiguity;
  // Apple Inc. is a whole name, and Apple a word.
  if (text.startsWith(variant)) return refined(ambiguityOf(variant, kind, isDisplayed), name);
  const isWord = kind === 'full' && inSmallLetters(text).includes(variant);
  return isWord ? refined({ evidence: 'full-name', isCommon: true }, name) : ambiguity;
}

/** A name in another order is as good as a listed one; what is left of it without its head needs the whole name. */
function derivedAmbiguity(text: string, form: NameForm, { evidence }: Name): Ambiguity {
  if (form === 'spelled') return { evidence: 'full-name', isCommon: true };
  if (form === 'side') return { evidence: 'full-name', isCommon: true };
  if (form === 'bare') return { evidence: 'full-name', isCommon: text.split(/[\s-]/u).every(isEverydayWord) };
  // Others go by that name elsewhere, so that the page must speak of this one's country or name it in full.
  if (form === 'cut')
    return { evidence: 'context', isCommon: text.split(/\s/u).every((word) => isGeneric(word) || isSmallWord(word)) };
  const computed = ambiguityOf(text, 'full', true);
  return evidence === undefined || evidence === 'none' ? computed : { evidence, isCommon: true };
}

/** What the pack says of a name, which counts before what its words say; null where it says nothing. */
const asGiven = ({ evidence }: Name): Ambiguity | null =>
  evidence === undefined ? null : { evidence, isCommon: false };

/** What the pack says of a name counts before what its words say. */
const refined = ({ evidence, isCommon }: Ambiguity, name: Name): Ambiguity =>
  name.evidence === undefined ? { evidence, isCommon } : { evidence: name.evidence, isCommon: false };

const PARTS = new Set<NameForm>(['surname', 'given-name', 'without-generation', 'initials', 'bare', 'side']);

function surfaceForm(
  entity: EntityId,
  type: SurfaceForm['type'],
  name: Name,
  text: string,
  form: NameForm,
  { evidence, isCommon }: Ambiguity,
): SurfaceForm {
  const part = PARTS.has(form);
  const made: { -readonly [Field in keyof SurfaceForm]: SurfaceForm[Field] } = {
    text,
    rule: form === 'spelled' ? 'exact' : caseRule(text, name.kind),
    entity,
    type,
    name: name.text,
    nameKind: form === 'spelled' ? 'acronym' : part ? 'short' : name.kind,
    evidence: part ? 'full-name' : evidence,
    isCommon,
    // What a pack says of the whole name does not hold for what is left of it.
    isTyped: name.evidence !== undefined && form !== 'bare' && form !== 'side',
    form,
  };
  if (name.lang !== undefined) made.lang = name.lang;
  return made;
}

/** Whether no letter is a capital or a small one, nor may be one that takes two units. */
function isCaseless(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === CAPITAL || kind === SMALL) return false;
    if (unit >= 0xd800 && unit < 0xe000) return !/[\p{Lu}\p{Ll}\p{Lt}]/u.test(text);
  }
  return true;
}

/** Acronyms are matched as written; so are short names without any small letter. */
function caseRule(text: string, kind: NameKind): CaseRule {
  if (isCaseless(text)) return 'caseless';
  if (kind === 'acronym') return 'exact';
  // Of at most two units each.
  const isCompact = text.length <= 12 && /^\S{2,6}$/u.test(text) && !/\p{Ll}/u.test(text);
  return isCompact ? 'exact' : 'proper';
}

function namesakeForms(
  entity: EntityId,
  type: SurfaceForm['type'],
  namesakes: readonly Namesake[] = [],
  own: Pick<ReadonlySet<string>, 'has'>,
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
        isCommon: false,
        isTyped: true,
        form: 'namesake',
        what: namesake.what,
      }),
    ),
  );
}

function distinct(forms: readonly SurfaceForm[]): readonly SurfaceForm[] {
  if (forms.length < 2) return forms;
  if (forms.length <= FEW) return forms.filter((form, at) => isFirstOf(forms, form, at));
  const seen = new Set<string>();
  return forms.filter(({ text, rule }) => {
    const key = `${rule} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether none before it has the same text and rule. */
function isFirstOf(forms: readonly SurfaceForm[], { text, rule }: SurfaceForm, at: number): boolean {
  for (let before = 0; before < at; before += 1)
    if (forms[before]?.text === text && forms[before]?.rule === rule) return false;
  return true;
}
