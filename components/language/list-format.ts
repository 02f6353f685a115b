const formats = new Map<string, Intl.ListFormat>();

/** "A, B and C" as the reader's language joins it; English as the catalogue writes it, without a comma before "and". */
export function listFormat(locale: string): Intl.ListFormat {
  const known = formats.get(locale);
  if (known) return known;
  const made = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' });
  formats.set(locale, made);
  return made;
}
