import { expect, it, vi } from 'vitest';
import type { FactToKeep } from '../../../components/reports/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import { inChinese, inEnglish } from '../../components/harness/catalogue.ts';

const browser = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.send, send: browser.send }));
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

it.each<[what: string, outcome: object, key: string, values: readonly string[]]>([
  ['that the pack of own data was removed', { kind: 'no-pack' }, 'reports.noPack', []],
  [
    'that it was changed elsewhere meanwhile',
    { kind: 'refused', refusal: { kind: 'changed-elsewhere' } },
    'reports.changedElsewhere',
    [],
  ],
  [
    'what is wrong with it, the first three faults',
    {
      kind: 'refused',
      refusal: {
        kind: 'invalid',
        faults: ['a', 'b', 'c', 'd'].map((path) => ({ path, problem: 'is missing' })),
      },
    },
    'reports.invalid',
    ['a is missing; b is missing; c is missing'],
  ],
])('says where a fact is not kept: %s', async (_, outcome, key, values) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.send.mockImplementation(async ({ type }: { type: string }) => ({
    ok: true,
    value: type === 'overviews' ? ['Alpha', 'Beta'].map((id) => ({ id, packs: [{ id: 'pack' }] })) : outcome,
  }));
  const { translate } = inEnglish;
  await expect(reportActions(translate).keep(fact)).rejects.toMatchObject({
    name: 'ReaderError',
    message: translate(key as Parameters<typeof translate>[0], values),
  });
});
