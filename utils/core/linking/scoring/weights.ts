import type { BareSign } from '../candidates/institutions/bare-signs.ts';

/**
 * What each kind of evidence weighs, in points. A name is linked from `threshold` on. `npm run eval -- --features`
 * measures what each contributes.
 */
export interface Weights {
  /** Points from which a candidate is linked. */
  readonly threshold: number;
  /** By itself: a distinctive name; a whole personal name that many people might bear. */
  readonly distinctive: number;
  readonly personalName: number;
  /**
   * A short name of five Chinese characters or more, of a body that belongs to no country: no country on the page can
   * be evidence for it.
   */
  readonly longHanName: number;
  /** The entity is named in full elsewhere on the page; for a body that every country has, that says less. */
  readonly namedInFull: number;
  readonly namedInFullEveryCountryHasOne: number;
  /** The same acronym is linked elsewhere on the page. */
  readonly linkedElsewhere: number;
  /** "Name (ACR)". */
  readonly definition: number;
  /** A tied entity, by how the data ties them; near is the same block or the one before or after. */
  readonly tie: {
    readonly part: number;
    readonly role: number;
    readonly agreement: number;
    readonly visit: number;
    readonly event: number;
    /** No pair is tied more strongly than this. */
    readonly strongest: number;
    readonly near: number;
    readonly farInstitution: number;
    readonly farPerson: number;
    /** A body with very many ties says little. */
    readonly wellConnected: number;
    readonly most: number;
  };
  /** A word of the person's own title right beside the name, or in the same sentence; another office there. */
  readonly ownRoleBeside: number;
  readonly ownRoleInSentence: number;
  readonly roleBeside: number;
  readonly roleInSentence: number;
  /** A rare surname behind a title, of a person whose offices the pack does not tell. */
  readonly titledSurname: number;
  /** A common name of a person whom the page introduces like anybody: by age, or as a member of a trade. */
  readonly introducedPerson: number;
  /** A rare surname, or a single name, where the page names others of the packs for certain. */
  readonly rareNameAmongOthers: number;
  /** An institution of the person's own right behind the name: of Tsinghua, (STOU). */
  readonly affiliation: number;
  /** A calling that the person does not have, right beside the name, in the same sentence, or in the same block. */
  readonly otherCallingBeside: number;
  readonly otherCallingInSentence: number;
  readonly otherCallingInBlock: number;
  /** The name's own country right beside it. */
  readonly countryBeside: number;
  /** Most places on the page lie in the entity's country, or in another one. */
  readonly countryOfPage: number;
  /** The name’s own country right beside it, where the name needs its whole name on the page: the Queen Mary. */
  readonly countryOfPageCommon: number;
  readonly otherCountryOfPage: number;
  /** The pack lists a namesake for this text; words of that namesake stand on the page. */
  readonly namesakeListed: number;
  readonly namesakeWords: number;
  /** The page names another body whose name this acronym abbreviates. */
  readonly competingSense: number;
  /** No known word stands behind a short Chinese name, as in names of goods and houses that begin so. */
  readonly coinedBehind: number;
  /** Some other entity of the packs is linked on the page. */
  readonly coOccurrence: number;
  /** A whole personal name that few people bear. */
  readonly rarePersonalName: number;
  /** A whole personal name, where some other entity of the packs is linked on the page. */
  readonly personAmongOthers: number;
  /** The page lies on a site of the institution. */
  readonly ownSite: number;
  /** For a bare name: each institution that the page names in full; a row of such names around it. */
  readonly institutionsOfPage: number;
  readonly enumeration: number;
  /** The small signs around a bare name, fitted on pages by `npm run eval -- --fit`. */
  readonly bare: BareWeights;
  /** The bare name of a well-known university, where the page speaks of learning. */
  readonly wellKnown: number;
  /** A town behind “at” in a sentence of learning, on a page that names its university in full. */
  readonly townWithLearning: number;
  /** A phrase that stands for one more university, before a bare name: y la de Toruk. */
  readonly oneMore: number;
  /** A bare name of several words without another meaning: La Trobe. */
  readonly bareOfSeveralWords: number;
  /** The town of a university right behind its bare name: Toruk in Vexvale. */
  readonly ownPlaceBehind: number;
  /** Several bear the name, this one only in another order of words, in part or without its place. */
  readonly derivedOfSeveral: number;
  /** Several bear the name: another one is shown by it; another one is the university of that bare name. */
  readonly shownForOther: number;
  readonly noUniversityOfSeveral: number;
  /** Several bear the name, and the page speaks most of the country of this one. */
  readonly countryOfSeveral: number;
  /** The same where the block itself speaks of that country. */
  readonly countryOfSeveralInBlock: number;
  /** Several bear the name, and the place of this one stands beside it, or in its block. */
  readonly placeOfSeveral: number;
  /** The one rare word by which the pack shows the entity. */
  readonly ownWord: number;
  /** No other entity has the acronym, and the page deals with institutions. */
  readonly uniqueAcronym: number;
  /** A common word that stands for a company, written as a name. */
  readonly commonWordAmongOthers: number;
  /** The page deals with institutions, and speaks of the country of the one that has the acronym. */
  readonly acronymOfCountry: number;
  /**
   * What may as well be somebody else’s, where the page does not show whose it is: a surname alone, a misspelled name.
   */
  readonly notShown: number;
  /** The place says that the text is something else: a day in a table, a term among Chinese words. */
  readonly otherThing: number;
  /** Words stand around a Chinese name that stand around no name. */
  readonly strangeInChinese: number;
  /** Of several that bear a name, one must have so much more for it than any other. */
  readonly margin: number;
}

type PageSign = 'in-column' | 'in-list' | 'beside-cell' | 'other-nearer' | 'town-named-in-full';

/** What the signs around a bare name (`features/bare-names.ts`) weigh. */
export type BareWeights = Readonly<Record<Exclude<BareSign, 'learning-in-sentence'> | PageSign, number>>;

export const WEIGHTS: Weights = {
  threshold: 1.5,
  distinctive: 4,
  personalName: 1,
  longHanName: 2,
  namedInFull: 3,
  namedInFullEveryCountryHasOne: 1,
  linkedElsewhere: 2,
  definition: 4,
  tie: {
    part: 3,
    role: 3,
    agreement: 2,
    visit: 1.5,
    event: 1,
    strongest: 3,
    near: 1,
    farInstitution: 0.75,
    farPerson: 0.6,
    wellConnected: 0.3,
    most: 3,
  },
  ownRoleBeside: 1.5,
  ownRoleInSentence: 0.75,
  roleBeside: 0.75,
  roleInSentence: 0.25,
  titledSurname: 1.5,
  introducedPerson: -1,
  rareNameAmongOthers: 1.5,
  affiliation: 2,
  otherCallingBeside: -6,
  otherCallingInSentence: -3,
  otherCallingInBlock: -1,
  countryBeside: 3,
  countryOfPage: 3,
  countryOfPageCommon: 1,
  otherCountryOfPage: -2,
  namesakeListed: -0.5,
  namesakeWords: -1,
  competingSense: -6,
  coinedBehind: -3,
  coOccurrence: 0.25,
  rarePersonalName: 2,
  personAmongOthers: 0.5,
  ownSite: 3,
  institutionsOfPage: 0.25,
  enumeration: 4,
  bare: {
    town: -2,
    'scholars-before': 1.5,
    // Set by hand: no training page has it.
    'degree-from': 3,
    'scholars-behind': 2.25,
    'learning-near': 1,
    // Set by hand; the fit gave 2. Trains and visitors are at towns as well, which the training pages hardly show.
    'behind-at': 1.5,
    affiliation: 2.5,
    'alone-in-cell': -0.75,
    'row-of-universities': 3,
    'universities-in-sentence': 0.25,
    'deed-behind': 3,
    // Outweighs every sign that can stand beside it: such a name is not linked.
    'behind-the': -8.5,
    'behind-with': 2,
    apposition: -2.25,
    'in-address': -1,
    'sport-near': -1.25,
    'city-beside': -1.5,
    // Set by hand: outweighs the full name and the other entities of the page, but on its own site the university is
    // meant.
    'whole-person': -5,
    'in-column': 3.25,
    // Set by hand, to the weight of a column: no training page has it.
    'in-list': 3.25,
    'beside-cell': -3,
    'other-nearer': -0.5,
    'town-named-in-full': 0.25,
  },
  wellKnown: 2,
  townWithLearning: 1.5,
  oneMore: 4,
  bareOfSeveralWords: 1,
  ownPlaceBehind: 2,
  shownForOther: -2,
  noUniversityOfSeveral: -1,
  derivedOfSeveral: -3,
  countryOfSeveral: 2,
  countryOfSeveralInBlock: 2.5,
  placeOfSeveral: 2,
  ownWord: 1.5,
  uniqueAcronym: 1.5,
  commonWordAmongOthers: 1.5,
  acronymOfCountry: 1.5,
  // Set by hand, to the weight of another sense: more than any one thing that speaks for the name.
  notShown: -6,
  otherThing: -6,
  // Set by hand: more than a distinctive name and all that usually speaks for it.
  strangeInChinese: -12,
  margin: 1,
};
