/**
 * The words by which news of one language tell of signings, visits and foundings. Lists are phrases between commas:
 * `*` stands for any ending, `~` for up to four words, `(a|b)` for either; `^` before a phrase keeps its capitals.
 */
export type Phrases = string;

/** How far a date word points from the day of the page: `['next month', 'month', 1]`; `#` stands for a number. */
export type RelativeDate = readonly [
  phrase: string,
  unit: 'day' | 'week' | 'weekend' | 'month' | 'year',
  distance: number,
];

export interface DateWords {
  /** Seven, from Monday on; the forms of one day between bars. */
  readonly weekdays: readonly string[];
  /** Twelve, the forms of one month between bars; empty where months are numbered. */
  readonly months: readonly string[];
  /** What stands beside a weekday and points to the past or to the future. */
  readonly last: Phrases;
  readonly next: Phrases;
  readonly relative: readonly RelativeDate[];
  /** Before a day and a month in numbers: ngày 5/3. */
  readonly beforeNumbers?: Phrases;
  /** Whether a date with slashes may begin with its month. */
  readonly monthFirst?: boolean;
  /** From one on. */
  readonly numbers: readonly string[];
  /** What leads to a month or a year that stands alone. */
  readonly within: Phrases;
  /** Between two days: 24 to 28 December. */
  readonly through: Phrases;
  /** Between a day and its month or a month and its year, where anything stands there. */
  readonly of: Phrases;
}

/** What later sentences call a body by: the university, the ministry. */
export type BodyNoun =
  | 'university'
  | 'college'
  | 'school'
  | 'institute'
  | 'academy'
  /** Of learning first; no company. */
  | 'institution'
  | 'organisation'
  | 'ministry'
  | 'government'
  | 'embassy'
  | 'alliance'
  | 'association'
  | 'commission'
  | 'company'
  | 'foundation'
  | 'centre'
  | 'museum'
  | 'library'
  | 'hospital'
  /** 院 alone: hospitals, institutes, academies and colleges are called so in Chinese, and seldom universities. */
  | 'yuan';

export interface ReportWords {
  /** Primary language tags. */
  readonly languages: readonly string[];
  /** Whether words stand apart. */
  readonly spaced: boolean;
  /** Whether names hold adjectives without capitals: Томский государственный университет. */
  readonly lowerCaseNames?: boolean;
  /**
   * What adjectives without capitals end with that stand before the noun of a name, which has none either: Slovenská
   * technická univerzita. The noun then begins no name: rektor univerzity Jan Novák.
   */
  readonly lowerCaseAdjectives?: string;
  /** Whether “of” is told by a case or by nothing: делегация университета, delegasi universiti. */
  readonly bareOf?: boolean;
  /** Whether subjects often stand behind their verb: Am Montag unterzeichneten X und Y …, подписали X и Y … */
  readonly subjectsBehind?: boolean;
  /**
   * Whether the words that say how a name stands follow it, and verbs with their modal words end the sentence: 大学は,
   * 대학교와.
   */
  readonly postposed?: boolean;
  /** Whether a participle may end the clause behind its object: hat X besucht. */
  readonly participlesLast?: boolean;
  /** Whether every noun has a capital, so that one word with a capital is no name. */
  readonly capitalNouns?: boolean;
  /** Whether the present with a weekday may tell of the last one in running text as well: X signs it on Monday. */
  readonly presentOfLastWeek?: boolean;
  readonly dates: DateWords;
  /**
   * The words for a kind of body, in every form in which they stand in `sameParty`, in groups (“both universities”) and
   * in names.
   */
  readonly bodyNouns: Readonly<Partial<Record<BodyNoun, Phrases>>>;

  /** To sign, in forms that tell of the past or of anything. */
  readonly signed: Phrases;
  /** Forms that tell of the present or are led to: sign. They count in headlines, and behind “will” or “did not”. */
  readonly sign: Phrases;
  /** The act as a noun: the signing of. */
  readonly signing: Phrases;
  /** To sign where the instrument is part of the word: 签约, signatories were. */
  readonly signedWithoutInstrument: Phrases;
  readonly memorandaOfUnderstanding: Phrases;
  readonly memorandaOfCooperation: Phrases;
  readonly frameworkAgreements: Phrases;
  readonly otherAgreements: Phrases;
  /** Memoranda of either kind. */
  readonly memoranda: Phrases;
  /** May be any of them: document, pact. */
  readonly anyAgreement: Phrases;
  /** What is signed as well but ties no institutions: contracts of players, petitions, treaties. */
  readonly otherPapers: Phrases;
  /** Papers in the plural, of which each partner has one: signed MoUs with X and Y. */
  readonly severalPapers: Phrases;
  /** Says the same of papers: separate, each. */
  readonly each: Phrases;
  /** Behind a number of papers, before those that are named: including. */
  readonly including: Phrases;
  /** Before papers of which some are counted: ten of the agreements. */
  readonly partOf: Phrases;
  /** Verbs that tell of an agreement without naming its paper: joined hands with. */
  readonly partnered: Phrases;
  readonly partner: Phrases;
  /** What such an agreement is for; without any of it two bodies do something else together. */
  readonly partnerships: Phrases;
  /** Handed each other, which counts where what they handed is a paper that ties bodies. */
  readonly exchanged: Phrases;
  /** Makes a verb passive: was. */
  readonly passive: Phrases;
  /** Those of them that tell of the present: is. */
  readonly passivePresent: Phrases;
  /** Before an instrument that only explains something: under an agreement signed with … */
  readonly background: Phrases;

  /** Who comes is the subject, where they come to the object. */
  readonly visited: Phrases;
  readonly visit: Phrases;
  /** To come or be somewhere, in the past: a visit only where people are named who travel. */
  readonly came: Phrases;
  /** The same in the present, of what is to come. */
  readonly comes: Phrases;
  /** Makes a visit a habit: every year. */
  readonly habits: Phrases;
  /** The act as a noun: a visit. */
  readonly visiting: Phrases;
  /** Who is host is the subject: received. */
  readonly received: Phrases;
  readonly receive: Phrases;
  /** Those of them that tell of two who meet anywhere: met. */
  readonly met: Phrases;
  /** Passive: was received by. */
  readonly wasReceived: Phrases;
  /** What verbs of receiving also stand for, where they accept or adopt it: documents, a decision, new students. */
  readonly noGuests: Phrases;
  /** Led or sent a delegation (to). */
  readonly led: Phrases;
  readonly delegations: Phrases;
  /** Parts of a body from which a delegation comes: faculty, department. */
  readonly bodyParts: Phrases;
  /** Those of them that make a visit one of a delegation, whatever it came for. */
  readonly delegation: Phrases;
  /** Groups whose journeys are no visit of their institution: teams, choirs, tourists. */
  readonly otherGroups: Phrases;
  /** Students who come to study, and are no guests: exchange students. */
  readonly newStudents: Phrases;
  /** Not in person, and said of what is done: by video link. */
  readonly remotely: Phrases;
  /** The same, but also said of things: online meetings, online degrees. */
  readonly online: Phrases;
  /** What is no visit where one of those words is said of it: meeting, tour. */
  readonly meetings: Phrases;
  /** What is there in person, though a meeting by video stands before it: video conference centre. */
  readonly facilities: Phrases;
  /** What is taught, where the words behind say how: courses on Zoom. */
  readonly lessons: Phrases;
  readonly exchange: Phrases;
  /** How a later sentence goes on about visitors: they, the guests. */
  readonly visitors: Phrases;
  /** What visitors do at a further host: saw, toured. */
  readonly toured: Phrases;

  readonly founded: Phrases;
  readonly found: Phrases;
  readonly bodies: Phrases;
  /** Head nouns of bodies that have members. */
  readonly alliances: Phrases;
  readonly joined: Phrases;
  readonly join: Phrases;
  /** The body is the subject, its new member the object: admitted. */
  readonly admitted: Phrases;
  /** What it becomes: member. */
  readonly members: Phrases;
  /** What further parties of a founding are said to be: secretariat, member. */
  readonly takesPart: Phrases;

  readonly not: Phrases;
  /** What calls a deed off wherever it stands in the sentence: postponed, unsigned. */
  readonly calledOff: Phrases;
  /** Anywhere before a deed it makes it one that is only thought of: imagine, if, hope. */
  readonly imagined: Phrases;
  /** Makes a deed depend on something, wherever it stands: on condition that. */
  readonly conditional: Phrases;
  /** Before an act that is only spoken of: before signing. */
  readonly beforehand: Phrases;
  /** The same, but only right before it: could, might, wants to. */
  readonly possible: Phrases;
  /** Behind a deed, what only is spoken of: 签署流程 (how one signs), where words do not stand apart. */
  readonly matters: Phrases;
  /** What a verb ends with that leads on to another clause: 체결하고. */
  readonly leadsOn: Phrases;
  /** What a verb of the past may end with before a noun that it describes: 締結した協定. */
  readonly pastEndings: Phrases;
  /** Behind a verb, it belongs to a noun: 来访的X校长. */
  readonly describing: Phrases;
  /** Of a verb right behind it: to. */
  readonly infinitive: Phrases;
  /** Leads to a deed to come, standing before it. */
  readonly planned: Phrases;
  /** Words of planning that tell when the plan was made: agreed on Monday to sign. */
  readonly agreed: Phrases;
  /** The same, standing behind a noun: the signing is planned for. */
  readonly plannedBehind: Phrases;
  readonly lookingBack: Phrases;
  /** What somebody was when they came in former times: as a student. */
  readonly inYouth: Phrases;
  /** Right before a deed, without a comma between, it tells how long ago the deed was: years after. */
  readonly longAfter: Phrases;
  /** The same behind it, where words do not stand apart: 十年后. */
  readonly longAfterBehind: Phrases;
  /** Says that the deed is over: terminated, expired. */
  readonly ended: Phrases;
  /** Titles of stories that look back. */
  readonly anniversary: Phrases;
  /** Fiction, exercises, samples. */
  readonly fiction: Phrases;
  /** Headings of what is not the story: related, comments. */
  readonly beside: Phrases;

  /** The two parties, both sides. */
  readonly bothParties: Phrases;
  readonly threeParties: Phrases;
  readonly fourParties: Phrases;
  /** What signatories speak for: the Malaysian side. */
  readonly sides: Phrases;
  /** The body that publishes the page, as it speaks of itself: our university, 我校. */
  readonly ownBody: Phrases;
  /** What it is called in short behind a word of `towardsOwnBody` alone: 校 of 来校. */
  readonly ownBodyInShort: Phrases;
  readonly towardsOwnBody: Phrases;
  /** One that was named before: the institute, it. What it is by its `bodyNouns` it must be. */
  readonly sameParty: Phrases;
  /** Those of them that stand for a body alone and say nothing of its kind: it. */
  readonly pronouns: Phrases;
  /** Between commas before a further paper of the same signing. */
  readonly separately: Phrases;
  /** Happened on the day of what was told before: later, the same day. */
  readonly sameDay: Phrases;
  /** The hosts, the guests, as signatories speak for them. */
  readonly hostSide: Phrases;
  readonly guestSide: Phrases;

  readonly offices: Phrases;
  /** What may stand between an institution and its office: X’s acting rector. */
  readonly officeAdjectives: Phrases;
  /** Head nouns of institutions that the packs may not know. */
  readonly institutionHeads: Phrases;
  /** Those of them that in the plural call several bodies and none by its name: two Chinese universities. */
  readonly groupHeads: Phrases;
  /** Before bodies that are named as examples: such as. */
  readonly examples: Phrases;
  /** What several bodies are called together, behind their number: universities. */
  readonly groups: Phrases;
  /** Before their names: namely. */
  readonly namely: Phrases;
  /** Behind the place of a body, before its name: Paris-based. */
  readonly based: Phrases;
  /** At the place of the page: X here and Y. */
  readonly here: Phrases;
  /** Words within such a name. */
  readonly nameLinks: Phrases;
  /** Behind the noun of a name, before what tells whose or of what the body is: University | of Nairobi. */
  readonly behindHeads: Phrases;
  /** Fields of study and work, which “and” may join within a name. */
  readonly fields: Phrases;
  /** Capitalised words that are no part of a name after them. */
  readonly outsideNames: Phrases;

  readonly articles: Phrases;
  readonly and: Phrases;
  readonly with: Phrases;
  /** Between commas, they say with whom else a body is tied: X, a partner of Y. */
  readonly apposed: Phrases;
  readonly between: Phrases;
  readonly by: Phrases;
  readonly of: Phrases;
  readonly from: Phrases;
  readonly to: Phrases;
  readonly at: Phrases;
  /** Leads to what something else is beside: the town near X. */
  readonly near: Phrases;
  /** Behind “with”, they open a clause about the body before it: with which. */
  readonly relatives: Phrases;
  /** Between a person and their body, where words do not stand apart. */
  readonly whose: Phrases;
  /** Behind a body that is no party, where words do not stand apart: 毕业 (graduated from). */
  readonly notAsParty: Phrases;
  /** What a page calls a city that it named before: the capital. */
  readonly cities: Phrases;
  readonly for: Phrases;
  /** Leads to persons who are not signatories: witnessed by, in the presence of. */
  readonly besideSigning: Phrases;
  /** Days of the week and other capitalised words that are no names. */
  readonly dayWords: Phrases;
  /** What follows the name of a person, where words do not stand apart. */
  readonly personEnds: Phrases;
  /** Leads to a place: in, at. */
  readonly in: Phrases;
  /** What a later sentence calls any deed when it tells where it took place: the ceremony, the event. */
  readonly occasions: Phrases;
  /** The same for one type of deed alone: the signing, the visit, the opening. */
  readonly signingOccasions: Phrases;
  readonly visitOccasions: Phrases;
  readonly foundingOccasions: Phrases;
  /** Before something that was named already; empty in languages without such an article. */
  readonly definite: Phrases;
  /** Before a paper that the verb behind it only explains: the agreement that X signed gives … */
  readonly ofKnownPaper: Phrases;
  /** Before something that was not named yet. */
  readonly indefinite: Phrases;
  /** Took place, was held. */
  readonly held: Phrases;
  /** What follows a place, where words do not stand apart. */
  readonly placeEnds: Phrases;
  /** Leads to the day on which something was said, not done: announced on. */
  readonly told: Phrases;
  /** Opens a clause of its own. */
  readonly clauseOpeners: Phrases;
}
