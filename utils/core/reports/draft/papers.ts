/** The lists of words for agreements. */
export const PAPERS = [
  'memorandaOfUnderstanding',
  'memorandaOfCooperation',
  'frameworkAgreements',
  'otherAgreements',
  'memoranda',
] as const;
