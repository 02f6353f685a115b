/** What a page says right behind a name to introduce its bearer. */

const IS_OTHER_THING =
  /^,\s+(?:the|an?|a|o|la|le|el|il|lo|die|der|das)\s+(?:[\p{Ll}-]+\s)?(?:club|team|side|town|city|village|county|firm|band|river|ship|newspaper|musical|film|movie|novel|opera|song|album|liner|pub|hotel|cidade|ciudad|ville|Stadt|clube)\b/u;

/** "Birmingham City, the football club", "Toruk, a town of 30,000": whether `after` says that the name is no university's. */
export const isIntroducedAsOther = (after: string): boolean => IS_OTHER_THING.test(after);

const IS_OTHER_GENERATION =
  /^,?\s+(?:млађи|старији|младший|старший|mlađi|stariji|Filho|Neto|hijo|le Jeune|der Jüngere|the [YE](?:ounger|lder))(?!\p{L})/u;

/** "Toruk Vexler the Younger": whether `after` says that a namesake of another generation is meant. */
export const isOfOtherGeneration = (after: string): boolean => IS_OTHER_GENERATION.test(after);

/** ", a fisherman", ", 9,", ", aged 71": whom a page introduces so, its readers do not know. */
const IS_UNKNOWN = /^,\s+(?:an?\s\p{Ll}|(?:aged\s)?\d{1,2}\b)/u;

/** Whether `after`, the text right behind a person's name, introduces somebody whom readers do not know. */
export const isIntroducedAsUnknown = (after: string): boolean => IS_UNKNOWN.test(after);
