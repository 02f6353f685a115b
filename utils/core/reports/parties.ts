import { foldWords } from '../matching/fold.ts';
import type { NamedParty } from './deeds/types.ts';

const ARTICLE = /^(?:the|la|le|l|el|los|die|der|das|dem|den) /u;

/** A name as it is compared: without case, accents, articles. */
export const foldName = (text: string): string => foldWords(text).replace(ARTICLE, '');

/** By id where a pack knows them, otherwise by name; one may be a part of the other. */
export function isSameParty(a: NamedParty, b: NamedParty): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  const [one, other] = [foldName(a.text), foldName(b.text)];
  return one === other || (one.length > 3 && other.includes(one)) || (other.length > 3 && one.includes(other));
}

/** Each party once, the first of each kept. */
export function distinctParties(parties: readonly NamedParty[]): readonly NamedParty[] {
  const distinct: NamedParty[] = [];
  for (const party of parties) if (!distinct.some((other) => isSameParty(other, party))) distinct.push(party);
  return distinct;
}
