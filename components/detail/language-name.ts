/** A language tag that begins with the tag of its family (`zh-yue`); `Intl` knows only the short one (`yue`). */
const EXTENDED = /^[a-z]{2,3}-([a-z]{3})(?=-|$)/i;

/**
 * The name of a tag's language, in the language `locale`. `Intl` refuses some valid BCP 47 tags (`zh-yue`, `i-klingon`,
 * `x-own`): for those the longest part that it knows is named with the tag beside it, or the tag alone is given.
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
