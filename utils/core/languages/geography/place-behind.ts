/** Where a body is, as the words right behind its initials say it: "PSU from Portland", "ПГУ из Перми", "ПГУ (Пермь)". */
const WHERE =
  /^(?:,\s|\s?\(|\s(?=(?:из|в|во|from|of|in|aus|de|da|di)\s))(?:(?:из|в|во|г\.|from|of|in|aus|de|da|di)\s)?(?<place>\p{Lu}[\p{L}’'-]*)/u;

export const placeWhereIs = (after: string): string | undefined => WHERE.exec(after)?.groups?.place;
