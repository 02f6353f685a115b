import { loadSettings } from '../../../utils/browser/storage/settings-store.ts';
import { foldWords } from '../../../utils/core/matching/fold.ts';
import { namesOf } from '../../../utils/core/pack/names.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import type { HomeInstitution } from '../../../utils/core/settings/types.ts';
import { inSlices } from '../in-slices.ts';
import { type Dataset, dataset } from './dataset.ts';

let known: { readonly key: string; readonly entity: Promise<EntityId | null> } | null = null;

/** The id that the reader's own institution has among all packs now; null where it is not named or no pack has it. */
export async function homeEntity(): Promise<EntityId | null> {
  const { home } = await loadSettings();
  if (home === null) return null;
  const data = await dataset();
  const key = `${home.id} ${home.name} ${data.packs}`;
  if (known?.key === key) return known.entity;
  const entity = findHome(home, data);
  known = { key, entity };
  entity.catch(() => {
    // The next call tries again.
    if (known?.key === key) known = null;
  });
  return entity;
}

/** By its id, where the entity has that name; otherwise by its name, since another pack may give it another id. */
async function findHome({ id, name }: HomeInstitution, { indexAround, search }: Dataset): Promise<EntityId | null> {
  const candidates = [id, id.slice(id.indexOf(':') + 1)] as EntityId[];
  const index = await indexAround({ entities: candidates });
  const folded = foldWords(name);
  for (const candidate of candidates) {
    const entity = index.entity(candidate);
    if (entity && namesOf(entity).some(({ text }) => foldWords(text) === folded)) return candidate;
  }
  const find = await search();
  const { results } = await inSlices(find({ text: name, filters: NO_FILTERS, limit: 10 }));
  const found = results.filter(({ type, match }) => type === 'institution' && match?.rank === 'exact');
  return found.length === 1 ? ((found[0]?.id ?? null) as EntityId | null) : null;
}
