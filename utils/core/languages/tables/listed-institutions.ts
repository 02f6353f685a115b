/**
 * Parts of the words for universities and the like, for a first look at the items of a list:
 * a page is asked for them in one expression, before any of it is read.
 */
export const LISTED_INSTITUTION =
  'univer|uniwers|egyetem|yliopist|üniver|ülikool|универ|hochschul|högskol|høgskol|høyskol|hogescho|colleg|coll[eè]g|polit[eé]c|polyte|institut|[ée]cole|大学|大學|学院|學院|대학|جامع|đại học|มหาวิทยาลัย|πανεπιστ|אוניברסיט';
