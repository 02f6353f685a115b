import { countryName } from '../../components/language/place-names.ts';
import type { SuggestedName } from '../../components/my-data/name-field.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { foldWords } from '../../utils/core/matching/fold.ts';
import type { OwnDocument, OwnRows } from '../../utils/core/own-data/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { isEntity, type SearchRank } from '../../utils/core/search/types.ts';

const MAX_SUGGESTIONS = 8;

/** Ranks of names that are what was typed; others would join what only looks alike, or has to do with it. */
const NAMED: ReadonlySet<SearchRank> = new Set(['exact', 'starts', 'words']);

/** A search finds entities of other types and records as well. */
const MAX_RESULTS = 40;

/** Institutions or officials of own data by the words of their names, then those of all packs. */
export async function findEntities(
  type: 'institution' | 'official',
  text: string,
  { own, locale }: { readonly own: OwnDocument; readonly locale: string },
): Promise<readonly SuggestedName[]> {
  const words = foldWords(text).split(' ');
  const about = (country: string | null | undefined, pack: string): string =>
    [country ? countryName(country, locale) : '', pack].filter((part) => part !== '').join(' · ');
  const listed: readonly (OwnRows['institutions'] | OwnRows['officials'])[] =
    type === 'institution' ? own.institutions : own.officials;
  const named = listed
    .filter(({ name, names }) => {
      const all = foldWords([name, ...names.map((each) => each.text)].join(' '));
      return words.every((word) => all.includes(word));
    })
    .slice(0, MAX_SUGGESTIONS)
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      about: about('country' in entity ? entity.country : null, ''),
    }));
  const { results } = expectValue(
    await send({ type: 'search', query: { text, filters: NO_FILTERS, limit: MAX_RESULTS } }),
  );
  const entities = results.flatMap((found): EntityId[] =>
    isEntity(found) && found.type === type && NAMED.has(found.match?.rank ?? 'similar') ? [found.id] : [],
  );
  const overviews = expectValue(await send({ type: 'overviews', entities: entities.slice(0, MAX_SUGGESTIONS) }));
  const others = overviews
    .filter(({ packs }) => !packs.some(({ id }) => id === own.id))
    .map(({ id, name, country, role, packs: [pack] }) => ({
      id: id.includes(':') || !pack ? id : `${pack.id}:${id}`,
      name,
      about: role ? `${role.title}, ${role.institution}` : about(country, pack?.title ?? ''),
    }));
  return [...named, ...others].slice(0, MAX_SUGGESTIONS);
}
