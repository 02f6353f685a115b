/** Spellings one slip away from a word: two letters in the wrong order, one too many, too few or wrong. */

/** Whether two words are one such slip apart; the first letter is right, unless it changed places with the second. */
export function isNearSpelling(one: string, other: string): boolean {
  const difference = one.length - other.length;
  if (one === other || difference > 1 || difference < -1 || one.length < 2) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [rest, wanted] = [one.slice(at), other.slice(at)];
  if (difference === 0 && rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
    return true;
  if (at === 0) return false;
  if (difference === 0) return rest.slice(1) === wanted.slice(1);
  return difference === 1 ? rest.slice(1) === wanted : rest === wanted.slice(1);
}
