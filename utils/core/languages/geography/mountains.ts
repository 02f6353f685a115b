/** Words among the names of mountains, some of which are those of universities as well: Mount Harvard, Yale. */

const WORDS = new Set(
  `mount mountain mountains fourteener fourteeners peaks summits hikers climbers berge bergen gipfel montagnes sommets
  montañas cumbres montagne vette montanhas`.split(/\s+/u),
);
export const isOfMountains = (word: string): boolean => WORDS.has(word.toLowerCase());
