/**
 * What linking needs to know of one language. Words are given in small letters, separated by white space; one that ends
 * in * stands for all words that begin so. A language is one file here and one line in `../language-profiles.ts`.
 */
export interface LanguageProfile {
  /** BCP 47, without a region. */
  readonly language: string;
  /** What an institution is: the word on which its name rests (university, ministry). */
  readonly heads: string;
  /** Pages write heads in small letters: l'université de Toruk. */
  readonly headsInSmallLetters?: true;
  /** What a university is called: its name is often put into the language of the page (Universität Leiden). */
  readonly university: string;
  /** What the names of many institutions say besides (national, technology), which tells none of them apart. */
  readonly generic: string;
  /** Small words inside names (of, and). */
  readonly small: string;
  /** Those that stand between the word for a university and its name (of, de la). */
  readonly between: string;
  /** Words that join the members of a row (and, &). */
  readonly and: string;
  /**
   * The last word of a row joins two bodies wherever it stands; not so where it is a small word of another language.
   */
  readonly andIsOtherWord?: true;
  /** Phrases that stand for one more university, of the town behind them: la Universidad de Toruk y la de Leeds. */
  readonly oneMoreOf?: string;
  /** What a company may add to its name without becoming another one. */
  readonly companyWords?: string;
  /** Words beside which a common word with a capital is a company (shares, stores). */
  readonly trade?: string;
  /** Words that stand before names of bodies rather than of places. */
  readonly beforeBodies?: string;
  /** Words before which a name of a place is a place (in, near). */
  readonly locatives: string;
  /** Legal forms of companies, which names are given with and without. */
  readonly legalForms: string;
  /** Words beside which a name is that of a place of learning (student, degree). */
  readonly academic: string;
  /** People and works of such places, which name theirs right beside them (engineers at Leeds, a Leeds thesis). */
  readonly scholars?: string;
  /** Of these and of `academic`, and besides them, what says so only before the name: studied at, but not behind it. */
  readonly scholarsBefore?: string;
  /** Fields of study, which stand before “at” and a place of learning: physics at Leeds. */
  readonly fields?: string;
  /**
   * What stands behind the names of universities and of towns (offers, admits): teaching, or what is taught, is near.
   */
  readonly deeds?: string;
  /**
   * What only persons do, and no body in a figure: right behind a name that is a person's as well it shows the person.
   */
  readonly personDeeds?: string;
  /** The weapons of persons: behind a name that is a person's as well one shows the person (knife). */
  readonly personThings?: string;
  /** What is taught (course): a town does nothing of it. */
  readonly teaching?: string;
  /** What stands before partners (with). */
  readonly partners?: string;
  /** What partners have (swap, agreement). */
  readonly partnerships?: string;
  /** Definite articles that do not stand before the bare name of a university (the Leeds bus). */
  readonly definiteArticles?: string;
  /** Beside these the name of a town is that of its club (beat, league). */
  readonly sports?: string;
  /** Beside these the name of a town is the town (mayor, airport). */
  readonly cityWords?: string;
  /** Phrases, separated by |, behind which a page gives the short name of what it has just named. */
  readonly definition: string;
  /** What is called after an institution without being one of its units (press, hospital, park). */
  readonly namedAfter: string;
  /** What stands beside the name of a place (lake, creek, town, street). */
  readonly landforms?: string;
  /** What people are and do who are no officials: behind or before a name it shows that another person bears it. */
  readonly trades?: string;
  /** What stands before the name of who made a picture, a text or music (photo, lyrics). */
  readonly credits?: string;
}
