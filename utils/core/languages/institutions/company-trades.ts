/** What companies make or are, as the last word of their names. */

const TRADE =
  / (?:Group|Holdings?|Automobiles|Automotive|Motors|Airlines|Airways|Aerospace|Industries|Enterprises|Pharmaceuticals?|Laboratories|Technologies|Systems|Electronics|Semiconductors?|Communications|Telecommunications|Entertainment|International|Brands|Breweries|Cinemas|Foods|Stores|Chemicals?|Petroleum|Insurance|Securities|Shipyards?|Steel|Partners)$/u;
/** A name without that word, which pages leave out where two rare words stand before it. */
export const withoutTradeWord = (name: string): string => name.replace(TRADE, '');
