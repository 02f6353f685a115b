const formats = new Map<string, Intl.ListFormat>();

/** "A, B and C", joined as in the reader's language. English is British, without a comma before "and". */
export function listFormat(locale: string): Intl.ListFormat {
  const known = formats.get(locale);
  if (known) return known;
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  formats.set(locale, format);
  return format;
}
