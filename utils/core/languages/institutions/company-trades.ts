/** What companies make or are, as the last word of their names. */

const TRADE =
  / (?:Group|Holdings?|Automobiles|Automotive|Motors|Airlines|Airways|Aerospace|Industries|Enterprises|Pharmaceuticals?|Laboratories|Technologies|Systems|Electronics|Semiconductors?|Communications|Telecommunications|Entertainment|International|Brands|Breweries|Cinemas|Foods|Stores|Chemicals?|Petroleum|Insurance|Securities|Shipyards?|Steel|Partners)$/u;
/** A name without that word, which pages leave out where two rare words stand before it. */
export const withoutTradeWord = (name: string): string => name.replace(TRADE, '');

const LONGER_COMPANY =
  /^(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,4},?\s+(?:PLC|Plc|Ltd|LTD|Limited|LLC|Inc|Corp|Corporation|Company|GmbH|AG|JSC|SA)\b/u;
/** "NFC Africa Mining PLC": whether a name goes on in words with capitals as that of a company. */
export const goesOnAsCompany = (after: string): boolean => LONGER_COMPANY.test(after);

/** "The ICBC group" */
export const isGroupWord = (word: string): boolean => /^group$/iu.test(word);
