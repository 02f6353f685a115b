/** Y stands for a vowel as often as for a consonant. */
const CONSONANTS = /[^AEIOUYАЕЁИОУЫЭЮЯІЇЄ]{4}/u;

/**
 * Whether capitals cannot be read as a word of any language: CCRTVU, but not GALILEO, which programmes, brands and
 * ships are called too.
 */
export const areUnspeakable = (capitals: string): boolean => CONSONANTS.test(capitals);
