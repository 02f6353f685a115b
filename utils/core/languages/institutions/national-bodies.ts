/** National, Nationale, Nationella, Nacional, Nazionale, Națională: before a name it makes another one of it. */
const NATIONAL =
  /^N(?:ational(?:e[nrs]?|a|t)?|ationella|asjonale?|acional|azionale|ațional[ăa]?|acionaln[aieou]|árodní|arodow[ya])$/u;

export const isNational = (word: string): boolean => NATIONAL.test(word);
