import type { DateWords, ReportWords } from './types.ts';

type Lists = Omit<ReportWords, 'languages' | 'spaced' | 'lowerCaseNames' | 'bareOf' | 'dates'>;

const EMPTY: Lists = {
  signed: '', sign: '', signing: '', signedWithoutInstrument: '', memorandaOfUnderstanding: '', memorandaOfCooperation: '',
  frameworkAgreements: '', otherAgreements: '', memoranda: '', anyAgreement: '', otherPapers: '', passive: '', background: '',
  visited: '', visit: '', visiting: '', received: '', receive: '', wasReceived: '', led: '', delegations: '', delegation: '',
  otherGroups: '', remotely: '', exchange: '', visitors: '', toured: '', founded: '', found: '', bodies: '', alliances: '',
  joined: '', join: '', admitted: '', members: '', takesPart: '', not: '', calledOff: '', imagined: '', possible: '', infinitive: '', planned: '',
  plannedBehind: '', lookingBack: '', ended: '', anniversary: '', fiction: '', beside: '', bothParties: '', threeParties: '',
  sameParty: '', sameDay: '', hostSide: '', guestSide: '', offices: '', officeAdjectives: '', institutionHeads: '', nameLinks: '', fields: '',
  outsideNames: '', articles: '', and: '', with: '', between: '', by: '', of: '', from: '', to: '', at: '', for: '',
  besideSigning: '', dayWords: '', personEnds: '', in: '', placeEnds: '', told: '', clauseOpeners: '',
};

const NO_DATES: DateWords = { months: [], weekdays: [], last: '', next: '', relative: [], numbers: [], within: '', through: '', of: '' };

/** The words of a language; lists that it leaves out are empty. */
export const defineWords = (
  words: Pick<ReportWords, 'languages' | 'spaced' | 'lowerCaseNames' | 'bareOf'> & { readonly dates: Partial<DateWords> } & Partial<Lists>,
): ReportWords => ({ ...EMPTY, ...words, dates: { ...NO_DATES, ...words.dates } });
