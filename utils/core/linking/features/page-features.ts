/** The registry of what a page says for or against a candidate. The order is that in which readers see the evidence. */

import { speaksChinese } from '../../languages/han/places.ts';
import { areKnownInitialsOf, isKnownInitials } from '../../languages/initials/known-initials.ts';
import type { Evidence } from '../../page/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { SentenceEvidence } from '../candidates/types.ts';
import {
  AMONG_MANY,
  AMONG_OTHERS_FEATURES,
  areKnownOfName,
  isTellingCutName,
  mayBeWordThatOpens,
  when,
} from './among-others.ts';
import { BARE_NAME_FEATURES } from './bare-names.ts';
import { BARE_NAMESAKE_FEATURES } from './bare-namesakes.ts';
import { CHINESE_NAME_FEATURES } from './chinese-names.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';
import { INITIALS_FEATURES } from './initials-of-others.ts';
import { LONE_NAME_FEATURES } from './lone-names.ts';
import { MISSPELLED_NAME_FEATURES } from './misspelled-names.ts';
import { hasCertainBeside, MANY_CERTAIN } from './page-entities.ts';
import { PART_FEATURES } from './parts-of-names.ts';
import { COUNTRY_OF_SEVERAL_FEATURES, SEVERAL_BEARERS_FEATURES } from './several-bearers.ts';

/** By how much another country says more against a Chinese name that the body of every country has. */
const OF_STATE = 2.5;
/** More other entities than these add nothing. */
const MANY_OTHERS = 6;

function evidenceOfSentence([kind, text]: SentenceEvidence): Evidence {
  if (kind === 'role') return { kind: 'role-word', word: text };
  return kind === 'place' ? { kind: 'place', text } : { kind: 'language', language: text };
}

/** Three characters that no pack gives to another body: 北师大 names its town. */
const tellsItsTown = ({ text, isContested }: NameEntry): boolean => text.length > 2 && !isContested;

/** The country of the page against that of the entity: 1 the same, -1 another, 0 where nothing is said. */
function countryOf(clues: Clues): -1 | 0 | 1 {
  const { entry, candidate, state } = clues;
  const { country: own, everyCountryHasOne } = entry.entity;
  if (own === undefined || entry.isAcronym || entry.isDistinctive || entry.isTown) return 0;
  const spoken = clues.spokenCountry;
  const isTheirs = spoken !== undefined && own !== spoken;
  const isNamed = clues.named !== undefined;
  if (entry.isHan && !everyCountryHasOne) {
    // Bodies of other states bear a Chinese name only where Chinese is written; a page for such a state means its own.
    if (isTheirs && (candidate.spoken !== undefined || (!isNamed && speaksChinese(spoken) && !tellsItsTown(entry))))
      return -1;
    if (!state.countries.mentions(own)) return 0;
  } else if (isTheirs) {
    // A page that names many institutions names those of other countries as well: Oxford, Yale.
    const isAmongMany =
      (entry.form === 'bare' || isTellingCutName(entry) || candidate.signs !== undefined) &&
      state.pageEntities.institutions >= AMONG_MANY;
    const hasOwnBeside = candidate.evidence?.some(([kind]) => kind === 'place') === true;
    return (isNamed && !everyCountryHasOne) || isAmongMany || hasOwnBeside ? 0 : -1;
  } else if (spoken === undefined) return 0;
  // A country, or the language that tells it, is not enough for a name that means little by itself.
  return entry.needsFullName && !isNamed && clues.support.points === 0 ? 0 : 1;
}

const isWholePerson = ({ entry, candidate }: Clues): boolean =>
  entry.entity.isPerson && (!entry.isPart || candidate.from !== undefined);

/** So many other entities are no coincidence, though each of their names may be anybody's. */
const MANY_PERSONS = 3;

export const PAGE_FEATURES: readonly PageFeature[] = [
  {
    id: 'long-chinese-name',
    about: 'A short name of five Chinese characters or more of a body of no country is hardly anything else.',
    weight: ({ longHanName }) => longHanName,
    test: ({ entry }) => when(entry.isLongHan),
    examples: ['«世界潮汐机构»开会'],
  },
  {
    id: 'misspelled',
    about: 'One word of the name is misspelled. It has its points from the sentence; here the right name is shown.',
    weight: () => 0,
    test: ({ candidate }) => when(candidate.misspelled !== undefined),
    evidence: ({ entry }) => [{ kind: 'misspelled', text: entry.text }],
    examples: ['Queen Ada University of London met the «Harbour Univeristy of China»'],
  },
  {
    id: 'own-name',
    about: 'The name is distinctive. It has its points from the sentence; here it is only shown.',
    weight: () => 0,
    test: ({ entry, candidate }) =>
      when(
        (entry.isDistinctive && !entry.isPart && candidate.misspelled === undefined) ||
          entry.isLongHan ||
          candidate.from !== undefined ||
          candidate.isWhole === true,
      ),
    evidence: () => [{ kind: 'full-name' }],
    examples: ['«Fan Xueling», vice president of the Harbour University of China'],
  },
  {
    id: 'own-site',
    about: 'The page lies on a site of the institution, which goes by its short names there.',
    weight: ({ ownSite }) => ownSite,
    test: ({ entry, state }) => when(!entry.isTown && state.speaker.is(entry.entity)),
    evidence: () => [{ kind: 'own-site' }],
    examples: ['«TLIX» opens its doors'],
  },
  {
    id: 'definition',
    about: 'The page puts the acronym right beside the full name.',
    weight: ({ definition }) => definition,
    test: (clues) => when(clues.definition !== undefined && clues.occurrence.span.defines !== undefined),
    examples: ['The Harbour University of China («HUC») met'],
  },
  {
    id: 'named-in-full',
    about: 'The page names the entity by its full name as well.',
    weight: ({ namedInFull }) => namedInFull,
    test: ({ entry, occurrence, candidate, named, definition }) => {
      if (named === undefined || (definition && occurrence.span.defines !== undefined)) return 0;
      if (candidate.signs?.includes('town')) return 0;
      // A page that has used the body’s own name hardly goes over to one that is another body’s, unless it says so.
      if (occurrence.isShownForOther && !entry.isAcronym && !entry.isPart && !candidate.isFormer) return 0;
      return when(!entry.entity.everyCountryHasOne || entry.isAcronym);
    },
    examples: ['The Harbour University of China met; «HUC» rests'],
  },
  {
    id: 'named-in-full-of-many',
    about: 'The same for a body that every country has: its full name may stand beside the short name of another one.',
    weight: ({ namedInFullEveryCountryHasOne }) => namedInFullEveryCountryHasOne,
    test: ({ entry, occurrence, named, definition }) => {
      if (named === undefined || (definition && occurrence.span.defines !== undefined)) return 0;
      return when(entry.entity.everyCountryHasOne && !entry.isAcronym);
    },
    examples: ['The Chinese Ministry of Lighthouses met; the «Ministry of Lighthouses» rests'],
  },
  {
    id: 'explained',
    about: 'Where the full name or the explanation stands, which the reader is shown.',
    weight: () => 0,
    test: ({ definition, named }) => when(definition !== undefined || named !== undefined),
    evidence: (clues) => {
      const { definition, named, entry, state } = clues;
      if (definition) {
        const full = state.pageEntities.named.get(entry.entity.id)?.text ?? '';
        const text = full === '' || full === entry.text ? entry.text : `${full} (${entry.text})`;
        return [{ kind: 'definition', block: definition.block, text, where: clues.where(definition) }];
      }
      return named ? [{ kind: 'named-in-full', block: named.block, text: named.text, where: clues.where(named) }] : [];
    },
    examples: ['The Harbour University of China («HUC») met'],
  },
  {
    id: 'linked-elsewhere',
    about:
      'Another sentence of the page made sure of the same acronym, of the same name of several bodies, of a surname or a common word.',
    weight: ({ linkedElsewhere }) => linkedElsewhere,
    test: ({ linkedElsewhere }) => when(linkedElsewhere !== undefined),
    evidence: (clues) => {
      const linked = clues.linkedElsewhere;
      return linked
        ? [{ kind: 'named-in-full', block: linked.block, text: linked.text, where: clues.where(linked) }]
        : [];
    },
    examples: ['The HUC of China met\n«HUC» rests'],
  },
  {
    id: 'ties',
    about: 'The page names entities to which the data ties this one.',
    weight: () => 1,
    // A page that names a part of Leeds University often speaks of the town of Leeds too.
    test: ({ entry, candidate, support }) =>
      entry.form === 'spelled' || candidate.signs?.includes('town') ? 0 : support.points,
    evidence: ({ support }) => support.evidence,
    examples: ['«Fan Xueling» came to the Harbour University of China'],
  },
  {
    id: 'tied-company',
    about: 'A page that deals with many of the entities makes a weak tie stronger, unless it speaks of a namesake.',
    weight: ({ coOccurrence }) => coOccurrence,
    test: ({ entry, support, meansOther, state, others }) => {
      if (support.points <= 0 || meansOther || entry.form === 'spelled') return 0;
      if (entry.entity.isPerson || entry.entity.everyCountryHasOne) return 0;
      return state.namesakes.has(entry.inCapitals) ? 0 : Math.min(Math.max(others - 1, 0), MANY_OTHERS);
    },
    examples: ['Fan Xueling, Lantern University and Queen Ada University of London met «HUC»'],
  },
  {
    id: 'of-official',
    about: 'An official of the body stands right before its name, which a bracket or a comma parts from it.',
    weight: ({ affiliation }) => affiliation,
    test: ({ isOfOfficial }) => when(isOfOfficial),
    evidence: ({ candidate, state }) => {
      const official = candidate.ofOfficial === undefined ? null : state.model.known.entity(candidate.ofOfficial);
      return official ? [{ kind: 'related-entity', entity: official.id, name: official.name }] : [];
    },
    examples: ['The Harbour University of China met. Fan Xueling («HUC») rests.'],
  },
  {
    id: 'person-among-others',
    about: 'The page names anything else of the packs beside the person.',
    weight: ({ coOccurrence }) => coOccurrence,
    test: (clues) => when(isWholePerson(clues) && clues.state.pageEntities.any.size > 0),
    examples: ['«Fan Xueling» came to the Harbour University of China'],
  },
  {
    id: 'unknown-office-among-others',
    about: 'The same for a person whose offices the pack does not tell: a common name, but no other office to miss.',
    weight: ({ personAmongOthers }) => personAmongOthers,
    test: (clues) => {
      const { entry, state, others } = clues;
      return when(
        isWholePerson(clues) &&
          !entry.isHan &&
          entry.entity.titles.size === 0 &&
          (state.pageEntities.institutions > 0 ||
            others >= MANY_PERSONS ||
            hasCertainBeside(state.pageEntities, entry.entity.id)),
      );
    },
    examples: ['«Emma Thompson» came to the Harbour University of China'],
  },
  {
    id: 'rare-name-among-others',
    about:
      'A surname, with initials or without, or a single name that hardly anybody else has, where the page names others of the packs for certain.',
    weight: ({ rareNameAmongOthers }) => rareNameAmongOthers,
    test: ({ candidate, state, meansOther }) =>
      when(candidate.isRareName === true && !meansOther && state.pageEntities.certain.size >= MANY_CERTAIN),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China met Queen Ada University of London and «Vexler»'],
  },
  {
    id: 'institutions-of-page',
    about: 'The page names many institutions, so that a bare name among them is one too: Oxford, Yale.',
    weight: ({ institutionsOfPage }) => institutionsOfPage,
    test: ({ entry, state, candidate, meansOther }) =>
      entry.needsFullName &&
      !entry.isCommon &&
      !entry.isAcronym &&
      !entry.entity.isPerson &&
      !(meansOther && candidate.signs === undefined)
        ? Math.min(state.pageEntities.institutions, MANY_OTHERS)
        : 0,
    evidence: ({ state }) => (state.pageEntities.institutions > 0 ? [{ kind: 'institutions-of-page' }] : []),
    examples: ['The Harbour University of China met «Vexvale»'],
  },
  {
    id: 'enumeration',
    about: 'The bare name stands in a row with other names of institutions.',
    weight: ({ enumeration }) => enumeration,
    test: ({ entry, candidate }) => when(entry.needsFullName && candidate.inRow === true),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China, «Vexvale» and Queen Ada University of London'],
  },
  {
    id: 'beside',
    about: 'What stands right beside the name: an office, a country. It has its points from the sentence.',
    weight: () => 0,
    test: ({ candidate }) => when(candidate.evidence !== undefined),
    evidence: ({ candidate }) => (candidate.evidence ?? []).map(evidenceOfSentence),
    examples: ['The «HUC» of China met'],
  },
  {
    id: 'country-of-page',
    about: 'The block, or else the page, speaks of the country of the entity.',
    weight: ({ countryOfPage }) => countryOfPage,
    test: (clues) => when((!clues.entry.isCommon || clues.entry.entity.everyCountryHasOne) && countryOf(clues) === 1),
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: ['Ships left Beijing. The «Ministry of Lighthouses» said so.'],
  },
  {
    id: 'other-country-of-page',
    about: 'The block, or else the page, speaks of another country.',
    weight: ({ otherCountryOfPage }) => otherCountryOfPage,
    test: (clues) => {
      if (countryOf(clues) !== -1) return 0;
      // In Chinese every country’s ministry has the same name, and ties to it say nothing.
      return clues.entry.isHan && clues.entry.entity.everyCountryHasOne ? OF_STATE : 1;
    },
    examples: ['Ships left Nairobi. The «Ministry of Lighthouses» said so.'],
  },
  {
    id: 'competing-sense',
    about: 'The page names another body for which this acronym or surname stands, nearer than this one.',
    weight: ({ competingSense }) => competingSense,
    test: ({ meansOther, candidate }) => when(meansOther && candidate.signs === undefined),
    examples: ['The Highland University of Cyprus («HUC») met'],
  },
  {
    id: 'other-of-name',
    about: 'The page introduces the bearer of this Chinese name as another person, or as another body.',
    weight: ({ competingSense }) => competingSense,
    test: ({ occurrence, state }) => when(state.othersOfName.has(occurrence.ordinal)),
    examples: ['厨师«骆明远»来了', '骆明远来了\n厨师骆明远走了\n«骆明远»说'],
  },
  {
    id: 'chinese-bearer',
    about: 'The page names another university whose name is shortened like this one’s, and not this one in full.',
    weight: ({ competingSense }) => competingSense,
    test: ({ entry, state, named }) =>
      when(entry.isHan && entry.nameKind === 'short' && named === undefined && state.hanBearers.has(entry.inCapitals)),
    examples: ['西港海事大学在西港。«西海大»开学了。', '«西海大»开学了\n西港海事大学没有'],
  },
  {
    id: 'namesake-words',
    about: 'The page holds words by which the pack describes a namesake.',
    weight: ({ namesakeWords }) => namesakeWords,
    test: ({ entry, state }) => when(!entry.isDistinctive && state.namesakes.has(entry.inCapitals)),
    examples: ['«HUC» rests\nShips left Qingdao'],
  },
  {
    id: 'namesake-listed',
    about: 'The pack lists a namesake for this name.',
    weight: ({ namesakeListed }) => namesakeListed,
    test: ({ entry }) => when(entry.isContested),
    examples: ['The «HUC» of China met'],
  },
  ...COUNTRY_OF_SEVERAL_FEATURES,
  {
    id: 'unique-acronym',
    about: 'The acronym has four letters or more, and no other entity of the packs has it.',
    weight: ({ uniqueAcronym }) => uniqueAcronym,
    test: (clues) => {
      const { entry, state, meansOther } = clues;
      return when(
        entry.isAcronym &&
          !meansOther &&
          !mayBeWordThatOpens(clues) &&
          entry.text.length >= 4 &&
          state.pageEntities.institutions >= 2 &&
          !entry.isContested &&
          (!isKnownInitials(entry.text) || areKnownInitialsOf(entry.text, entry.entity.name)) &&
          state.model.holdersOf(entry.inCapitals).length === 1,
      );
    },
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China met Queen Ada University of London and «TLIX»'],
  },
  ...LONE_NAME_FEATURES,
  ...AMONG_OTHERS_FEATURES,
  ...BARE_NAME_FEATURES,
  {
    id: 'own-word',
    about: 'The pack shows the entity by this one rare word, or by a name whose initials everybody knows.',
    weight: ({ ownWord }) => ownWord,
    test: ({ entry, occurrence, state, meansOther }) => {
      if (occurrence.isShared) return 0;
      if (entry.isOwnWord) return 1;
      // 200 HP, washed with PBS: such initials are other things as well, on a page that names no body.
      const isKnown = !meansOther && areKnownOfName(entry, occurrence.block.language);
      return when(isKnown && state.pageEntities.certain.size > 0);
    },
    evidence: () => [{ kind: 'full-name' }],
    examples: ['Shares of «Toruvia» rose'],
  },
  ...SEVERAL_BEARERS_FEATURES,
  ...PART_FEATURES,
  ...BARE_NAMESAKE_FEATURES,
  ...CHINESE_NAME_FEATURES,
  ...MISSPELLED_NAME_FEATURES,
  ...INITIALS_FEATURES,
];
