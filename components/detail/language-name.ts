/** A language that is written under that of its family in BCP 47 (`zh-yue`), which `Intl` knows by itself only (`yue`). */
const EXTENDED = /^[a-z]{2,3}-([a-z]{3})(?=-|$)/i;

/**
 * What a reader of `locale` calls the language of a tag. `Intl` refuses some valid BCP 47 tags (`zh-yue`, `i-klingon`,
 * `x-own`): then as much of the tag as it knows is named, with the tag beside it, or the tag stands alone.
 */
export function languageName(tag: string, locale: string): string {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  const named = (some: string): string | undefined => {
    try {
      return names.of(some);
    } catch {
      return undefined;
    }
  };
  const whole = named(tag) ?? named(tag.replace(EXTENDED, '$1'));
  if (whole !== undefined) return whole;
  for (let part = tag; part.includes('-'); ) {
    part = part.slice(0, part.lastIndexOf('-'));
    const name = named(part);
    if (name !== undefined) return `${name} (${tag})`;
  }
  return tag;
}
