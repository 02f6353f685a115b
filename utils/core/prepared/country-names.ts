/** The names that readers of `language` may type for a country: in English, in Chinese or in their own language. */
export function countryNames(language: string): (country: string) => readonly string[] {
  const languages = [...new Set(['en', 'zh-Hans', 'zh-Hant', language])];
  const names = languages.flatMap((tag) =>
    // "United Kingdom" and "UK".
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style }),
    ),
  );
  const known = new Map<string, readonly string[]>();
  return (country) => {
    const found = known.get(country) ?? [...new Set(names.flatMap((name) => name.of(country) ?? []))];
    known.set(country, found);
    return found;
  };
}
