import { foldWords } from '../matching/fold.ts';
import type { NamedParty } from './deeds/types.ts';

const ARTICLE = /^(?:the|la|le|l|el|los|die|der|das|dem|den) /u;

/** A name as it is compared: without case, accents, articles. */
export const foldName = (text: string): string => foldWords(text).replace(ARTICLE, '');

const UNSPACED = /[\p{Script=Han}\p{Script=Thai}]/u;

/** Whether one name holds the other, in whole words: York is no part of Yorkshire. */
function holds(name: string, part: string): boolean {
  if (part.length <= 3) return false;
  return UNSPACED.test(part) ? name.includes(part) : ` ${name} `.includes(` ${part} `);
}

/** By id where a pack knows them, otherwise by name; one may be a part of the other. */
export function isSameParty(a: NamedParty, b: NamedParty): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  const [one, other] = [foldName(a.text), foldName(b.text)];
  return one === other || holds(other, one) || holds(one, other);
}

/** Each party once, the first of each kept. */
export function distinctParties(parties: readonly NamedParty[]): readonly NamedParty[] {
  const distinct: NamedParty[] = [];
  for (const party of parties) if (!distinct.some((other) => isSameParty(other, party))) distinct.push(party);
  return distinct;
}
