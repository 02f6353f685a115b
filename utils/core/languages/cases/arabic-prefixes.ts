/**
 * Arabic writes “and”, “for”, “in” and “as” as one letter with
 * the word they stand before; لـ swallows the article's first.
 */
export function arabicPrefixes(name: string): string[] {
  const to = name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
  return [`و${name}`, `ب${name}`, `ك${name}`, to, `و${to}`, `وب${name}`];
}
