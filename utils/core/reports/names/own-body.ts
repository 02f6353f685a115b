/** Whose site a page is on, for “our university”, 我校, 来校, 本学. */
import { getDomain } from 'tldts';
import type { PackIndex } from '../../pack/index-pack.ts';
import type { InstitutionId } from '../../pack/types.ts';
import type { Marks } from '../story/marks.ts';
import type { StoryPage } from '../types.ts';
import type { Words } from '../words/words-of.ts';

const OPTIONS = { allowPrivateDomains: true };

/** The only institution of the packs that has a site under the domain of the page; a part of it is not it. */
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

/** The text with a mark where the page speaks of the body whose site it is on. */
export function markOwnBody(text: string, entity: InstitutionId | null, marks: Marks, words: Words): string {
  if (entity === null || !words.matcher('ownBody', 'towardsOwnBody').isIn(text)) return text;
  const pattern = words.pattern(
    'own body',
    () => new RegExp(`(?:${words.source('ownBody')})|(?<=${words.source('towardsOwnBody')})校`, 'giu'),
  );
  return text.replace(pattern, (own) => marks.add({ kind: 'institution', text: own, entity }));
}
