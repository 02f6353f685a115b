/** Papers of several pairs that one verb tells: “memoranda were signed between X and Y; Z and W; and V and U”. */
import { distinctParties } from '../parties.ts';
import type { PartyUse } from '../roles/party-roles.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import { partyOf, type StorySoFar } from '../story/story.ts';
import type { Hit } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';
import type { NamedParty } from './types.ts';

const wordsOfPairs = (words: Words): RegExp =>
  new RegExp(String.raw`(?<!\p{L})${words.source('and', 'with', 'articles')}(?!\p{L})`, 'giu');

/** Behind a semicolon: a pair, with nothing but its places beside it. */
const isPairAlone = (sentence: ReadSentence, part: string): boolean =>
  !/\p{Ll}/u.test(
    part
      .replace(/\([^)]*\)|,\s*\p{Lu}[^,;.]*/gu, ' ')
      .replace(sentence.words.pattern('words of pairs', wordsOfPairs), ' '),
  );

/** The pairs; empty where the parts between semicolons are no pairs. */
export function signedInPairs(
  sentence: ReadSentence,
  trigger: Hit,
  uses: readonly PartyUse[],
  story: StorySoFar,
): readonly (readonly NamedParty[])[] {
  const { text, words } = sentence;
  const first = text.indexOf(';', trigger.end);
  if (!words.spaced || first < 0) return [];
  const [head = '', ...parts] = text
    .slice(trigger.end)
    .replace(/[.]\s*$/u, '')
    .split(';');
  let start = trigger.end;
  const pairs = [head, ...parts].map((part) => {
    const end = start + part.length;
    const within = uses.filter(({ institution }) => institution.at >= start && institution.at < end);
    start = end + 1;
    return within;
  });
  const isOfPairs =
    pairs[0]?.[0]?.role === 'between' &&
    pairs.every((pair) => pair.length === 2) &&
    parts.every((part) => isPairAlone(sentence, part));
  return isOfPairs
    ? pairs.map((pair) => distinctParties(pair.map(({ institution }) => partyOf(institution, story))))
    : [];
}
