import type { FindEntity } from '../../components/reports/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';

/** Looks a typed name up in the packs: only one that is exactly this is it. */
export const findEntity: FindEntity = async (text, type) => {
  const filters = { ...NO_FILTERS, kind: { type, kind: null } };
  const { results } = expectValue(await ask({ type: 'search', query: { text, filters, limit: 1 } }));
  const [best] = results;
  if (best?.match?.rank !== 'exact') return null;
  const id = best.id as EntityId;
  const [overview] = expectValue(await ask({ type: 'overviews', entities: [id] }));
  if (!overview) return { id, name: best.title };
  const { country, seat } = overview;
  return { id, name: best.title, where: { country, ...(seat === undefined ? {} : { seat }) } };
};
