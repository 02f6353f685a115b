import type { DateWords, ReportWords } from './types.ts';

type Lists = Omit<
  ReportWords,
  | 'languages'
  | 'spaced'
  | 'lowerCaseNames'
  | 'lowerCaseAdjectives'
  | 'bareOf'
  | 'subjectsBehind'
  | 'postposed'
  | 'participlesLast'
  | 'capitalNouns'
  | 'presentOfLastWeek'
  | 'dates'
  | 'bodyNouns'
>;

const EMPTY: Lists = {
  signed: '',
  sign: '',
  signing: '',
  signedWithoutInstrument: '',
  memorandaOfUnderstanding: '',
  memorandaOfCooperation: '',
  frameworkAgreements: '',
  otherAgreements: '',
  memoranda: '',
  anyAgreement: '',
  otherPapers: '',
  severalPapers: '',
  each: '',
  including: '',
  partOf: '',
  partnered: '',
  partner: '',
  partnerships: '',
  exchanged: '',
  passive: '',
  passivePresent: '',
  background: '',
  visited: '',
  visit: '',
  came: '',
  comes: '',
  habits: '',
  visiting: '',
  received: '',
  receive: '',
  met: '',
  wasReceived: '',
  noGuests: '',
  led: '',
  delegations: '',
  bodyParts: '',
  delegation: '',
  otherGroups: '',
  remotely: '',
  online: '',
  meetings: '',
  facilities: '',
  lessons: '',
  exchange: '',
  visitors: '',
  newStudents: '',
  toured: '',
  founded: '',
  found: '',
  bodies: '',
  alliances: '',
  joined: '',
  join: '',
  admitted: '',
  members: '',
  takesPart: '',
  not: '',
  calledOff: '',
  imagined: '',
  conditional: '',
  beforehand: '',
  possible: '',
  matters: '',
  leadsOn: '',
  pastEndings: '',
  describing: '',
  infinitive: '',
  planned: '',
  agreed: '',
  plannedBehind: '',
  lookingBack: '',
  inYouth: '',
  longAfter: '',
  longAfterBehind: '',
  ended: '',
  anniversary: '',
  fiction: '',
  beside: '',
  bothParties: '',
  threeParties: '',
  fourParties: '',
  sides: '',
  ownBody: '',
  ownBodyInShort: '',
  towardsOwnBody: '',
  sameParty: '',
  pronouns: '',
  separately: '',
  sameDay: '',
  hostSide: '',
  guestSide: '',
  offices: '',
  officeAdjectives: '',
  institutionHeads: '',
  groupHeads: '',
  examples: '',
  groups: '',
  namely: '',
  based: '',
  here: '',
  nameLinks: '',
  behindHeads: '',
  fields: '',
  outsideNames: '',
  articles: '',
  and: '',
  with: '',
  apposed: '',
  between: '',
  by: '',
  of: '',
  from: '',
  to: '',
  at: '',
  near: '',
  relatives: '',
  whose: '',
  notAsParty: '',
  cities: '',
  for: '',
  besideSigning: '',
  dayWords: '',
  personEnds: '',
  in: '',
  occasions: '',
  signingOccasions: '',
  visitOccasions: '',
  foundingOccasions: '',
  definite: '',
  ofKnownPaper: '',
  indefinite: '',
  held: '',
  placeEnds: '',
  told: '',
  clauseOpeners: '',
};

const NO_DATES: DateWords = {
  months: [],
  weekdays: [],
  last: '',
  next: '',
  relative: [],
  numbers: [],
  within: '',
  through: '',
  of: '',
};

/** The words of a language; lists that it leaves out are empty. */
export const defineWords = (
  words: Pick<
    ReportWords,
    | 'languages'
    | 'spaced'
    | 'lowerCaseNames'
    | 'lowerCaseAdjectives'
    | 'lowerCaseAdjectives'
    | 'bareOf'
    | 'subjectsBehind'
    | 'postposed'
    | 'participlesLast'
    | 'capitalNouns'
  > & {
    readonly dates: Partial<DateWords>;
    readonly bodyNouns: ReportWords['bodyNouns'];
  } & Partial<Lists>,
): ReportWords => ({ ...EMPTY, ...words, dates: { ...NO_DATES, ...words.dates } });
