/** What pages leave of a Slavic name: without the town behind it (Univerzita Palackého), or what it has in quotes. */

const TOWN_BEHIND = /^(?<name>.+) (?:ve?|we?|u) \p{Lu}[\p{L}-]+(?: \p{L}+){0,3}$/u;
const LANGUAGES = new Set('cs sk pl hr sr bs sl'.split(' '));
/** In Polish what is taught has a capital as well: any town has a Uniwersytet Medyczny. */
const POLISH_FIELD =
  /^(?:Nauk|Stosowanych|Sztuk|Pięknych|Fizycznego|Wychowania|Zarządzania|Bankow\p{L}+|Biznesu|Humanist\p{L}+|Społeczn\p{L}+|Zdrowi\p{L}+|Wyższa|Szkoła|Szkół|Państwowa|Państwowy|Zawodowa|(?:\p{Lu}\p{Ll}+-)?\p{Lu}\p{Ll}*(?:czn|wn|rsk|roln|ltn|kow|dow|dn|jn|tn|lick)(?:y|a|e|ych|ego|ej)|Medyczn\p{L}+|Lekarsk\p{L}+|Morsk\p{L}+|Teologiczn\p{L}+|Handlow\p{L}+)$/u;

/** A name without its town, where a person or a people is left that tells it; undefined of any other name. */
export function withoutSlavicTown(name: string, language: string): string | undefined {
  const primary = language.split('-', 1)[0] ?? '';
  const short = LANGUAGES.has(primary) ? TOWN_BEHIND.exec(name)?.groups?.name : undefined;
  if (short === undefined || /[,()"„“”«»]/u.test(short)) return undefined;
  const [, ...others] = short.split(' ');
  const telling = others.filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word));
  const tells = primary === 'pl' ? telling.some((word) => !POLISH_FIELD.test(word)) : telling.length > 0;
  return tells ? short : undefined;
}

const QUOTED = /(?:«|„|“|")(?<name>\p{Script=Cyrillic}[^«»„“”"]+)[»“”"]$/u;
/** Національний університет «Одеська політехніка»: the name in quotes at the end, of several words. */
export function quotedName(name: string): string | undefined {
  const quoted = QUOTED.exec(name)?.groups?.name;
  return quoted !== undefined && /\s/u.test(quoted) ? quoted : undefined;
}
