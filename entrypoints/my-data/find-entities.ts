import type { Language } from '../../components/language/language.tsx';
import { countryName } from '../../components/language/place-names.ts';
import type { SuggestedName } from '../../components/my-data/name-field.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import { isEntity, type SearchRank } from '../../utils/core/search/types.ts';
import type { OwnDataWorker } from './own-data-worker.ts';

const MAX_SUGGESTIONS = 8;

/** Ranks of names that are what was typed; others would join what only looks alike, or has to do with it. */
const NAMED: ReadonlySet<SearchRank> = new Set(['exact', 'starts', 'words']);

/** A search finds entities of other types and records as well. */
const MAX_RESULTS = 40;

/** Institutions or officials of own data by the words of their names, then those of all packs. */
export async function findEntities(
  type: 'institution' | 'official',
  text: string,
  {
    worker,
    pack,
    locale,
    translate,
  }: { readonly worker: OwnDataWorker; readonly pack: string | null } & Pick<Language, 'locale' | 'translate'>,
): Promise<readonly SuggestedName[]> {
  const about = (country: string | null | undefined, of: string): string =>
    [country ? countryName(country, locale) : '', of].filter((part) => part !== '').join(' · ');
  const list = type === 'institution' ? 'institutions' : 'officials';
  const own = await worker.ask('entities', { pack, list, text, count: MAX_SUGGESTIONS });
  const named = own.map(({ id, name, country }) => ({ id, name, about: about(country, '') }));
  const { results } = expectValue(
    await ask({ type: 'search', query: { text, filters: NO_FILTERS, limit: MAX_RESULTS } }),
  );
  const entities = results.flatMap((found): EntityId[] =>
    isEntity(found) && found.type === type && NAMED.has(found.match?.rank ?? 'similar') ? [found.id] : [],
  );
  const overviews = expectValue(await ask({ type: 'overviews', entities: entities.slice(0, MAX_SUGGESTIONS) }));
  const others = overviews
    .filter(({ packs }) => !packs.some(({ id }) => id === pack))
    .map(({ id, name, country, role, packs: [first] }) => ({
      id: id.includes(':') || !first ? id : `${first.id}:${id}`,
      name,
      about: role ? translate('card.post', [role.title, role.institution]) : about(country, first?.title ?? ''),
    }));
  return [...named, ...others].slice(0, MAX_SUGGESTIONS);
}
