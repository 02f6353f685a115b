/** What universities are called in languages without a profile, whose names are as good as those of others. */
const OTHER_HEADS = new Set(
  `univerzita univerza univerzitet sveučilište veleučilište универзитет πανεπιστήμιο πολυτεχνείο universitetas universitāte
  yliopisto korkeakoulu ammattikorkeakoulu ülikool egyetem tudományegyetem főiskola háskóli unibertsitatea škola šola`.split(
    /\s+/u,
  ),
);
export const isHeadWithoutProfile = (word: string): boolean => OTHER_HEADS.has(word.toLowerCase());

/** What many of their names have besides: vysoká škola is any college. */
const OTHER_GENERIC = new Set('vysoká visoka odborná soukromá súkromná'.split(' '));
export const isGenericWithoutProfile = (word: string): boolean => OTHER_GENERIC.has(word.toLowerCase());
