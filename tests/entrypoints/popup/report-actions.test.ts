import { expect, it, vi } from 'vitest';
import type { FactToKeep } from '../../../components/reports/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { inChinese, inEnglish } from '../../components/harness/catalogue.ts';

const browser = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: browser.send }));
const { reportActions } = await import('../../../entrypoints/popup/report-actions.ts');

const none = { text: '', read: null };
const party = (id: string) => ({ side: 'party' as const, name: id, entity: id as EntityId, read: null });
const fact: FactToKeep = {
  form: {
    type: 'agreement',
    kind: 'other',
    isPlanned: false,
    parties: [party('Alpha'), party('Beta')],
    signatories: [],
    date: none,
    place: none,
    placeCountry: '',
  },
  source: { title: 'T', url: 'https://a.example/', publisher: 'P', published: null, language: 'en' },
  quote: { locator: '¶1', sentence: '', selectors: [] },
};

it('says in the words of the reader that no pack has an institution any more', async () => {
  browser.send.mockResolvedValue({ ok: true, value: [] });
  for (const { translate } of [inEnglish, inChinese]) {
    await expect(reportActions(translate).keep(fact)).rejects.toMatchObject({
      name: 'ReaderError',
      message: translate('reports.noEntity', ['Alpha']),
    });
  }
});
