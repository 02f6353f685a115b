/** Words for those who govern a place or a country: Regents are a board more often than Regent’s University. */

const OFFICES = new Set(
  `regents trustees governors fellows overseers visitors curators scholars senate provost provosts chancellor chancellors
  president presidents presidency rector rectors dean deans council board syndics electors bishop`.split(/\s+/u),
);
export const isGoverningBody = (word: string): boolean => OFFICES.has(word.toLowerCase());
