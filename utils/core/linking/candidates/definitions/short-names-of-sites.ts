/**
 * Short names that no pack has, of bodies of learning that the page names in full: the body's own site is called so
 * (UU, uu.nl), or its name has these letters (UofL). They need no definition.
 */

import { isEverydayWord, isFamiliarWord, isPersonalName } from '../../../languages/common-words/common-words.ts';
import { isPlaceName } from '../../../languages/geography/places.ts';
import { isCommonAbbreviation } from '../../../languages/initials/common-abbreviations.ts';
import { isKnownInitials } from '../../../languages/initials/known-initials.ts';
import { areInitialsOf, isWithOf, shortensName } from '../../../languages/initials/letters-of-names.ts';
import { madeOnce } from '../../../languages/made-once.ts';
import { namesOf } from '../../../pack/names.ts';
import type { LinkingModel } from '../../linking-model.ts';
import { isOfLearning } from '../institutions/institution-span.ts';
import { type Site, siteOf } from '../institutions/sites.ts';
import type { EntityEntry, NameEntry } from '../name-entry.ts';
import type { BlockFindings, CandidateSpan } from '../types.ts';

export interface ShortNameOfSite {
  readonly text: string;
  /** A whole name of the body on the page. */
  readonly full: NameEntry;
  /** Others have it as well, so that it is a candidate of them where it stands. */
  readonly isKnown: boolean;
}

const NONE: readonly ShortNameOfSite[] = [];
const LONGEST = 8;
/** Two letters stand for too much, but on the body's own site. */
const TELLING = 3;
const MAY_BE_NAME = /^\p{Script=Latin}{2,8}$/u;

function isWordOrSign(text: string): boolean {
  const small = text.toLowerCase();
  const asName = `${text.charAt(0)}${small.slice(1)}`;
  return (
    isCommonAbbreviation(text) ||
    isKnownInitials(text.toUpperCase()) ||
    isEverydayWord(small) ||
    isFamiliarWord(small) ||
    isPlaceName(asName) ||
    isPersonalName(asName)
  );
}

/** The short names of the page that a bracket holds nowhere, which may define it; by whether others have them. */
function usedNames(blocks: readonly BlockFindings[], model: LinkingModel): ReadonlyMap<string, boolean> {
  const used = new Map<string, boolean>();
  const inBrackets = new Set<string>();
  for (const { spans, shortNames = [] } of blocks) {
    for (const [text, , isInBrackets] of shortNames) {
      if (isInBrackets) inBrackets.add(text);
      else if (text.length <= LONGEST && !used.has(text)) used.set(text, false);
    }
    for (const { candidates, end, start } of spans) {
      if (end - start > LONGEST) continue;
      const entry = candidates[0] && model.known.at(candidates[0].form);
      if (entry?.isAcronym) used.set(entry.text, true);
    }
  }
  for (const text of used.keys())
    if (inBrackets.has(text) || !MAY_BE_NAME.test(text) || isWordOrSign(text)) used.delete(text);
  return used;
}

/** The one body of learning that a span names in full. */
function wholeNameIn({ candidates }: CandidateSpan, model: LinkingModel): NameEntry | null {
  const [first, ...others] = candidates.map(({ form }) => model.known.at(form));
  if (!first?.namesInFull || first.isAcronym || first.entity.entity.type !== 'institution') return null;
  if (!isOfLearning(first.entity.entity) || others.some((entry) => entry?.entity !== first.entity)) return null;
  return first;
}

function bodiesNamedIn(blocks: readonly BlockFindings[], model: LinkingModel): ReadonlyMap<EntityEntry, NameEntry> {
  const bodies = new Map<EntityEntry, NameEntry>();
  for (const { spans } of blocks) {
    for (const span of spans) {
      const full = wholeNameIn(span, model);
      if (full && !bodies.has(full.entity)) bodies.set(full.entity, full);
    }
  }
  return bodies;
}

/** The same bodies stand on page after page. */
const knownSites = new WeakMap<EntityEntry, readonly Site[]>();
function sitesOf(entity: EntityEntry): readonly Site[] {
  const known = knownSites.get(entity);
  if (known !== undefined) return known;
  const sites = entity.addresses.flatMap((each) => siteOf(each) ?? []);
  knownSites.set(entity, sites);
  return sites;
}

export function shortNamesOfSites(
  blocks: readonly BlockFindings[],
  model: LinkingModel,
  address: string | undefined,
): readonly ShortNameOfSite[] {
  const used = usedNames(blocks, model);
  if (used.size === 0) return NONE;
  const page = madeOnce(() => ({ domain: address === undefined ? undefined : siteOf(address)?.domain }));
  const found: ShortNameOfSite[] = [];
  for (const [body, full] of bodiesNamedIn(blocks, model)) {
    const { entity, acronyms } = body;
    const names = madeOnce(() => namesOf(entity).flatMap(({ kind, text }) => (kind === 'acronym' ? [] : [text])));
    for (const [text, isKnown] of used) {
      const inCapitals = text.toUpperCase();
      const isOf = (): boolean => {
        if (acronyms.has(inCapitals)) return true;
        const own = sitesOf(body).find(({ label }) => label === inCapitals);
        const isOwn = own !== undefined && own.domain === page().domain;
        if (own === undefined) return !isKnown && names().some((name) => isWithOf(text, name));
        if (!isOwn && text.length < TELLING) return !isKnown && names().some((name) => areInitialsOf(text, name));
        return names().some((name) => shortensName(text, name));
      };
      if (isOf()) found.push({ text, full, isKnown });
    }
  }
  return found;
}
