/** Visits that are told with who comes behind the verb: “X посетила делегация Y”. */
import { type PartyUse, roleIn } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { wordsBetween } from './clause.ts';

/** “Am Montag besuchte eine Delegation von Y X”: the host right behind who comes. */
function behindComer(sentence: ReadSentence, comer: PartyUse, behind: readonly PartyUse[]): readonly PartyUse[] {
  const host = behind.find(
    (use) =>
      use.chain !== comer.chain && use.institution.at > comer.institution.at && roleIn('subject', 'at', 'to')(use),
  );
  const between = host && sentence.between(comer.institution.at + 1, host.institution.at);
  return host && between !== undefined && !/[,;:]/u.test(between)
    ? behind.filter(({ chain }) => chain === host.chain)
    : [];
}

/** Words between a host and who comes to it, behind one verb. */
const NEXT_TO = 3;

/** “X посетила делегация Y”, “X odwiedził rektor Y”, “navštívila X delegace Y”: who comes stands behind the verb. */
export function invertedSides(
  sentence: ReadSentence,
  before: readonly PartyUse[],
  behind: readonly PartyUse[],
): Record<'visitors' | 'hosts', readonly PartyUse[]> | null {
  const [next] = behind;
  if (!next) return null;
  const comes = roleIn('delegation', 'official');
  const goesTo = roleIn('subject', 'at', 'to');
  if (comes(next)) {
    const fore = before.filter(goesTo);
    return { visitors: [next], hosts: fore.length > 0 ? fore : behindComer(sentence, next, behind) };
  }
  const comer = behind.find(({ chain }) => chain !== next.chain);
  if (before.length > 0 || !goesTo(next) || !comer || !comes(comer)) return null;
  const hosts = behind.filter(({ chain }) => chain === next.chain);
  const from = (hosts.at(-1) ?? next).institution.at + 1;
  const between = sentence.between(from, comer.institution.at);
  const isNext = wordsBetween(sentence, from, comer.institution.at) <= NEXT_TO;
  return isNext && !/[,;:]/u.test(between) && !sentence.words.matcher('and').isIn(between)
    ? { visitors: [comer], hosts }
    : null;
}
