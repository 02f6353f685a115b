/** Parts of the world in English. */

const CONTINENT = /^(?:Africa|Americas?|Asia|Europe|Australia)$/u;
export const isContinent = (word: string): boolean => CONTINENT.test(word);

const PART_OF_WORLD = /^(?:Africa|America|Asia|Europe|Americas|International)$/u;
/** Whether a company puts the word behind its name in the name of a branch: NFC Africa. Australia is a country, too. */
export const isPartOfWorld = (word: string): boolean => PART_OF_WORLD.test(word);
