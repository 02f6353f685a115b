const TOWN =
  /^(?:cit(?:y|ies)|municipalit(?:y|ies)|ciudad(?:es)?|municipios?|cidades?|municípios?|villes?|communes?|città|comun[ei]|st[aä]dte?|stad|steden|gemeenten?|miast[oa]|kommun(?:er)?)$/iu;
/** Whether a word means a town or its council: City of Leeds, Stadt Leeds; the cities of Leeds and Lund. */
export const isTownWord = (word: string): boolean => TOWN.test(word);
