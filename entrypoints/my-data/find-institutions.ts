import { countryName } from '../../components/language/place-names.ts';
import type { SuggestedName } from '../../components/my-data/institution-field.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { foldWords } from '../../utils/core/matching/fold.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { isEntity, type SearchRank } from '../../utils/core/search/types.ts';

const MAX_SUGGESTIONS = 8;

/** Ranks of names that are what was typed; others would join what only looks alike, or has to do with it. */
const NAMED: ReadonlySet<SearchRank> = new Set(['exact', 'starts', 'words']);

/** A search finds officials and records as well. */
const MAX_RESULTS = 40;

/** Institutions of own data by the words of their names, then those of all packs. */
export async function findInstitutions(
  text: string,
  { own, locale }: { readonly own: OwnDocument; readonly locale: string },
): Promise<readonly SuggestedName[]> {
  const words = foldWords(text).split(' ');
  const about = (country: string | null | undefined, pack: string): string =>
    [country ? countryName(country, locale) : '', pack].filter((part) => part !== '').join(' · ');
  const named = own.institutions
    .filter(({ name, names }) => {
      const all = foldWords([name, ...names.map((each) => each.text)].join(' '));
      return words.every((word) => all.includes(word));
    })
    .slice(0, MAX_SUGGESTIONS)
    .map(({ id, name, country }) => ({ id, name, about: about(country, '') }));
  const { results } = expectValue(
    await send({ type: 'search', query: { text, filters: NO_FILTERS, limit: MAX_RESULTS } }),
  );
  const entities = results.flatMap((found): EntityId[] =>
    isEntity(found) && found.type === 'institution' && NAMED.has(found.match?.rank ?? 'similar') ? [found.id] : [],
  );
  const overviews = expectValue(await send({ type: 'overviews', entities: entities.slice(0, MAX_SUGGESTIONS) }));
  const others = overviews
    .filter(({ packs }) => !packs.some(({ id }) => id === own.id))
    .map(({ id, name, country, packs: [pack] }) => ({
      id: id.includes(':') || !pack ? id : `${pack.id}:${id}`,
      name,
      about: about(country, pack?.title ?? ''),
    }));
  return [...named, ...others].slice(0, MAX_SUGGESTIONS);
}
