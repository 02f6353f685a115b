import type { Gazetteer, NameMatch } from '../gazetteer/types.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isBoundary(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  return !wordCharacter.test(before) || !wordCharacter.test(after) || unspaced.test(before) || unspaced.test(after);
}

/** Finds names exactly as they are written, longest first. */
export function scanner(names: readonly string[]): Gazetteer {
  const byFirst = new Map<string, number[]>();
  names.forEach((name, index) => {
    const first = name.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  });
  const lengthOf = (index: number): number => names[index]?.length ?? 0;
  for (const list of byFirst.values()) list.sort((a, b) => lengthOf(b) - lengthOf(a));
  const scan = (text: string): readonly NameMatch[] => {
    const matches: NameMatch[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const candidates = byFirst.get(text.charAt(start));
      if (!candidates || !isBoundary(text, start)) continue;
      const fits = (index: number): boolean =>
        text.startsWith(names[index] ?? '', start) && isBoundary(text, start + lengthOf(index));
      const longest = candidates.find(fits);
      if (longest === undefined) continue;
      const end = start + lengthOf(longest);
      const same = candidates.filter((index) => names[index] === names[longest]).sort((a, b) => a - b);
      matches.push({ start, end, names: same });
      start = end - 1;
    }
    return matches;
  };
  return { size: names.length, scan };
}
