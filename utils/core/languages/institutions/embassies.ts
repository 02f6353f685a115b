/** The names of embassies in many languages, in two parts: whose it is, and where. */

/**
 * What stands before the place of an embassy, by language: la
 * is an article elsewhere, and di stands before its country.
 */
const WHERE: Readonly<Record<string, string>> = {
  en: 'in|to',
  de: 'in|bei',
  nl: 'in',
  fr: 'en|à|au',
  es: 'en',
  ca: 'a',
  pt: 'em|na|no',
  it: 'in|a',
  ro: 'în|la|din',
  pl: 'w|we',
  cs: 'v|ve',
  sk: 'v|vo',
  sl: 'v',
  hr: 'u',
  bs: 'u',
  sr: 'u|у',
  mk: 'во',
  bg: 'в|във',
  ru: 'в|во',
  uk: 'в|у',
  be: 'у|ў',
  vi: 'tại',
  id: 'di',
  ms: 'di',
};

/** Амбасада Србије | у Пекингу, Embassy of Serbia | in Beijing: whose embassy it is, and where. */
export function embassyParts(text: string, lang = ''): readonly [whose: string, where: string] | null {
  const words = WHERE[lang.split('-', 1)[0] ?? ''];
  if (words === undefined) return null;
  const { whose, where } = new RegExp(`^(?<whose>.+?) (?<where>(?:${words}) \\p{L}.*)$`, 'u').exec(text)?.groups ?? {};
  return whose === undefined || where === undefined ? null : [whose, where];
}
