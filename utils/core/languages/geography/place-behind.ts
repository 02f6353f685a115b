/**
 * Where a body is, as the words right behind its initials say it: "PSU from Portland", "ПГУ из Перми", "ПГУ (Пермь)".
 */
const WHERE =
  /^(?:,\s|\s?\(|\s(?=(?:из|в|во|from|of|in|aus|de|da|di)\s))(?:(?:из|в|во|г\.|from|of|in|aus|de|da|di)\s)?(?<place>\p{Lu}[\p{L}’'-]*)/u;

export const placeWhereIs = (after: string): string | undefined => WHERE.exec(after)?.groups?.place;

const IN_PLACE = /^\s(?:in|i|te)\s(?<place>\p{Lu}[\p{L}\p{M}]*)/u;
/** "die Toruk-Universität in Leiden": where a university is, in Germanic languages. */
export const placeIn = (after: string): string | undefined => IN_PLACE.exec(after)?.groups?.place;

const IN_ENGLISH = /^,?\s+in\s+(?:the\s+)?(?<word>\p{Lu}\p{L}*)/u;
/** The word with a capital behind "in", in English: "TKU in Oslo", "TKU in May". */
export const wordIn = (after: string): string | undefined => IN_ENGLISH.exec(after)?.groups?.word;

const TOWN_OF = /^\s(?:de|da|do|di|du|of|din)\s(?<place>\p{Lu}[\p{L}\p{M}’'-]+)(?!\s\p{Lu})/u;
/** "La UTX de Lima": the one word that says of which town initials are. */
export const townOf = (after: string): string | undefined => TOWN_OF.exec(after)?.groups?.place;

const IN_APPOSITION = /^,\s(?:in|en|à|em|im)\s(?<place>\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}),/u;
/** "Toruk, in New South Wales, has": where a name lies, as what stands between commas says it. */
export const placeInApposition = (after: string): string | undefined => IN_APPOSITION.exec(after)?.groups?.place;
