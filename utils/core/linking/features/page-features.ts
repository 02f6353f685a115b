/** The registry of what a page says for or against a candidate. The order is that in which readers see the evidence. */
import { areKnownInitialsOf, isKnownInitials } from '../../languages/initials/known-initials.ts';
import type { Evidence } from '../../page/types.ts';
import type { SentenceEvidence } from '../candidates/types.ts';
import { AMONG_OTHERS_FEATURES, areKnownOfName, mayBeWordThatOpens, when } from './among-others.ts';
import { BARE_NAME_FEATURES } from './bare-names.ts';
import { BARE_NAMESAKE_FEATURES } from './bare-namesakes.ts';
import { CHINESE_NAME_FEATURES } from './chinese-names.ts';
import { COUNTRY_FEATURES } from './country-of-page.ts';
import type { PageFeature } from './feature.ts';
import { INITIALS_FEATURES } from './initials-of-others.ts';
import { LONE_NAME_FEATURES } from './lone-names.ts';
import { MISSPELLED_NAME_FEATURES } from './misspelled-names.ts';
import { NAMED_IN_FULL_FEATURES } from './named-in-full.ts';
import { OTHER_SENSE_FEATURES } from './other-senses.ts';
import { PART_FEATURES } from './parts-of-names.ts';
import { PERSON_FEATURES } from './persons-among-others.ts';
import { COUNTRY_OF_SEVERAL_FEATURES, SEVERAL_BEARERS_FEATURES } from './several-bearers.ts';
import { WELL_KNOWN_FEATURES } from './well-known-names.ts';

/** More other entities than these add nothing. */
const MANY_OTHERS = 6;

function evidenceOfSentence([kind, text]: SentenceEvidence): Evidence {
  if (kind === 'role') return { kind: 'role-word', word: text };
  return kind === 'place' ? { kind: 'place', text } : { kind: 'language', language: text };
}

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
  ...NAMED_IN_FULL_FEATURES,
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
    id: 'of-parent',
    about: 'The body whose unit it is stands right before the bracket with its acronym, with a word for a unit.',
    weight: ({ affiliation }) => affiliation,
    test: ({ candidate }) => when(candidate.ofParent !== undefined),
    evidence: ({ candidate, state }) => {
      const parent = candidate.ofParent === undefined ? null : state.model.known.entity(candidate.ofParent);
      return parent ? [{ kind: 'related-entity', entity: parent.id, name: parent.name }] : [];
    },
    examples: ['The TWO institute («TWI») met.'],
  },
  ...PERSON_FEATURES,
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
  ...COUNTRY_FEATURES,
  ...OTHER_SENSE_FEATURES,
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
  ...WELL_KNOWN_FEATURES,
];
