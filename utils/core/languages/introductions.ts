/** What a page says right behind a name to introduce its bearer. */

const IS_OTHER_THING =
  /^,\s+(?:the|an?|a|o|la|le|el|die|der)\s+(?:[\p{Ll}-]+\s)?(?:club|team|side|town|city|village|county|firm|band|river|ship|newspaper|cidade|ciudad|ville|Stadt|clube)\b/u;

/** "Birmingham City, the football club", "Toruk, a town of 30,000": whether `after` says that the name is no university's. */
export const isIntroducedAsOther = (after: string): boolean => IS_OTHER_THING.test(after);

/** ", a fisherman", ", 9,", ", aged 71": whom a page introduces so, its readers do not know. */
const IS_UNKNOWN = /^,\s+(?:an?\s\p{Ll}|(?:aged\s)?\d{1,2}\b)/u;

/** Whether `after`, the text right behind a person's name, introduces somebody whom readers do not know. */
export const isIntroducedAsUnknown = (after: string): boolean => IS_UNKNOWN.test(after);
