import type { EntityId, RecordId } from '../pack/types.ts';
import { BROWSE_LISTS, type BrowseList } from './browse-list.ts';
import { NO_FILTERS } from './filters.ts';
import { SEARCHABLE_TYPES, type SearchableKind, type SearchFilters } from './types.ts';

/** What the page of the data shows; its address, after the `#`, can be kept and opened again. */
export type BrowseView =
  | { readonly kind: 'packs' }
  | { readonly kind: 'pack'; readonly pack: string }
  | { readonly kind: 'list'; readonly pack: string; readonly list: BrowseList; readonly filters: SearchFilters }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'record'; readonly id: RecordId };

export function browseAddress(view: BrowseView): string {
  const of = (...parts: readonly string[]): string => `#${parts.map(encodeURIComponent).join('/')}`;
  switch (view.kind) {
    case 'packs':
      return '#';
    case 'pack':
      return of('pack', view.pack);
    case 'search':
      return of('search', view.text);
    case 'entity':
      return of('entity', view.id);
    case 'record':
      return of('record', view.id);
    case 'list': {
      const { kind, country, year, unit } = view.filters;
      const words = new URLSearchParams({
        ...(kind ? { kind: `${kind.type} ${kind.kind ?? ''}`.trim() } : {}),
        ...(country === null ? {} : { country }),
        ...(year === null ? {} : { year: String(year) }),
        ...(unit === null ? {} : { unit }),
      }).toString();
      return of('pack', view.pack, view.list) + (words === '' ? '' : `?${words}`);
    }
  }
}

/** Reads what `browseAddress` wrote; anything else shows the packs. */
export function readBrowseAddress(hash: string): BrowseView {
  const [path = '', words = ''] = hash.replace(/^#/, '').split('?');
  const [kind, first, list] = path.split('/').map(decoded);
  if (!first) return { kind: 'packs' };
  switch (kind) {
    case 'pack': {
      const known = BROWSE_LISTS.find((each) => each === list);
      return known
        ? { kind: 'list', pack: first, list: known, filters: readFilters(new URLSearchParams(words)) }
        : { kind: 'pack', pack: first };
    }
    case 'search':
      return { kind: 'search', text: first };
    case 'entity':
      return { kind: 'entity', id: first as EntityId };
    case 'record':
      return { kind: 'record', id: first as RecordId };
    default:
      return { kind: 'packs' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

function readFilters(words: URLSearchParams): SearchFilters {
  const [type, kind] = (words.get('kind') ?? '').split(' ');
  const known = SEARCHABLE_TYPES.find((each) => each === type);
  const country = words.get('country');
  const year = Number(words.get('year') ?? Number.NaN);
  return {
    ...NO_FILTERS,
    kind: known ? { type: known, kind: kind ? (kind as SearchableKind) : null } : null,
    country: country !== null && /^[A-Z]{2}$/.test(country) ? country : null,
    year: Number.isInteger(year) && year > 0 ? year : null,
    unit: words.get('unit') || null,
  };
}
