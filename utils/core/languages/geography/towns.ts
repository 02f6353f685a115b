const TOWN =
  /^(?:cit(?:y|ies)|municipalit(?:y|ies)|ciudad(?:es)?|municipios?|cidades?|municípios?|villes?|communes?|città|comun[ei]|st[aä]dte?|stad|steden|gemeenten?|miast[oa]|kommun(?:er)?)$/iu;
/** Whether a word means a town or its council: City of Leeds, Stadt Leeds; the cities of Leeds and Lund. */
export const isTownWord = (word: string): boolean => TOWN.test(word);

const SQUARE_BEFORE = /(?<!\p{L})Place\s(?:de|de\sla|du|des)\s$/u;
/** "Place de la Toruk": whether `before` makes a square of a name, as a word that is an everyday one elsewhere. */
export const isSquareBefore = (before: string): boolean => SQUARE_BEFORE.test(before);
