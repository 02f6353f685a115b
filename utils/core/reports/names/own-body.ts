/** Whose site a page is on, for “our university”, 我校, 来校, 本学. */
import { getDomain } from 'tldts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { InstitutionId } from '../../pack/types.ts';
import type { Marks } from '../story/marks.ts';
import type { StoryPage } from '../types.ts';
import type { Hit } from '../words/phrases.ts';
import type { Words } from '../words/words-of.ts';

const OPTIONS = { allowPrivateDomains: true };

/**
 * The only institution of the packs that has a site under the domain of the page; its parts have such sites as well,
 * and do not count.
 */
export function ownBodyOf({ address }: Pick<StoryPage, 'address'>, { pack }: PackIndex): InstitutionId | null {
  const domain = address === undefined ? null : getDomain(address, OPTIONS);
  if (domain === null) return null;
  const owners = pack.institutions.filter(
    ({ url, domains = [], partOf }) =>
      partOf === undefined &&
      [...(url === undefined ? [] : [url]), ...domains].some(
        // Few addresses hold the domain, so few are parsed.
        (own) => own.includes(domain) && getDomain(own, OPTIONS) === domain,
      ),
  );
  const [owner, ...others] = owners;
  return owner && others.length === 0 ? owner.id : null;
}

/** What a quotation holds; one that is not closed goes on to the end, as one over several paragraphs does. */
const QUOTED =
  /^[^“”„]*”|^[^「」]*」|“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|»[^«»]*«|「[^」]*(?:」|$)|『[^』]*(?:』|$)|"[^"]*(?:"|$)|(?<!\p{L})‘.*?(?:’(?!\p{Script=Latin})|$)/gsu;

/** Where somebody is quoted in a text: “our university” is the speaker's there, and nobody says who speaks. */
export const quotationsIn = (text: string): readonly Hit[] =>
  [...text.matchAll(QUOTED)].map(({ index, 0: quotation }) => ({ start: index, end: index + quotation.length }));

/**
 * The text with a mark where the page speaks of the body whose site it is on. `isQuoted`: whether somebody else speaks
 * at an offset of the text.
 */
export function markOwnBody(
  text: string,
  entity: InstitutionId | null,
  marks: Marks,
  words: Words,
  isQuoted: (at: number) => boolean,
): string {
  if (entity === null || !words.matcher('ownBody', 'towardsOwnBody').isIn(text)) return text;
  const pattern = words.pattern(
    'own body',
    () =>
      new RegExp(
        `(?:${words.source('ownBody')})|(?<=${words.source('towardsOwnBody')})${words.source('ownBodyInShort')}`,
        'giu',
      ),
  );
  return text.replace(pattern, (own: string, at: number) =>
    isQuoted(at) ? own : marks.add({ kind: 'institution', text: own, entity }),
  );
}
