import { vi } from 'vitest';
import type { OpenPage } from '../../../components/page/types.ts';
import type { PopupActions, PopupMemory } from '../../../components/popup/types.ts';
import type { ReferenceDate } from '../../../utils/core/facts/as-of/types.ts';
import { cardRecord } from '../../../utils/core/facts/cards/card-record.ts';
import { entityCard } from '../../../utils/core/facts/cards/entity-card.ts';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import { createSearch } from '../../../utils/core/search/search.ts';
import { entities, plainExport } from '../../utils/core/export/sample-export.ts';
import { sampleIndex } from '../../utils/core/search/sample-pack.ts';

const [exported] = plainExport.pages;
if (!exported) throw new Error('the sample export has a page');
const { page: _, ...report } = exported;

export const samplePage: OpenPage = {
  kind: 'open',
  report: { ...report, mediaType: 'text/html', state: 'ready' },
  frames: [{ frame: 0, report: { ...report, mediaType: 'text/html', state: 'ready' } }],
  together: { direct: [], directTotal: 0, thirds: [], thirdsTotal: 0 },
  overviews: entities,
  host: 'news.example',
  rule: null,
  visitOnly: false,
};

export const sampleReference: ReferenceDate = { edtf: '2026-11-21', source: 'today' };

export const startOn = (view: PopupMemory['view']): PopupMemory => ({ view, text: '', filters: NO_FILTERS });

/** Actions with the background's answers: a test uses the real search over the sample pack. */
export const sampleActions = (changed: Partial<PopupActions> = {}): PopupActions => {
  const search = createSearch(sampleIndex, (country) => (country === 'MY' ? ['Malaysia'] : []));
  return {
    search: async (query) => search(query),
    card: async (entity) => entityCard(sampleIndex, entity),
    record: async (id) => {
      const found = sampleIndex.record(id);
      return found ? cardRecord(sampleIndex, found) : null;
    },
    reveal: vi.fn(),
    step: vi.fn(async () => report.mentions[1]?.key ?? null),
    toggleHidden: vi.fn(),
    setRule: vi.fn(),
    export: vi.fn(async ({ extension }) => (extension === 'tsv' ? null : `news.${extension}`)),
    exportSearch: vi.fn(async (_, { extension }) => ({ name: `search.${extension}`, cutAt: null })),
    copy: vi.fn(async () => {}),
    openOptions: vi.fn(),
    openPanel: vi.fn(),
    print: vi.fn(),
    reload: vi.fn(),
    retry: vi.fn(),
    allow: vi.fn(async () => true),
    remember: vi.fn(),
    ...changed,
  };
};
