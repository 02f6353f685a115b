import { beforeEach, expect, it, vi } from 'vitest';
import { partnerKey } from '../../../utils/core/register/reading/answers.ts';

const stored = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      local: {
        get: async () => stored.items,
        set: async (items: object) => {
          stored.items = JSON.parse(JSON.stringify({ ...stored.items, ...items }));
        },
      },
    },
  },
}));
const { forgetAnswers, recallAnswers, rememberAnswers, withAnswers } = await import(
  '../../../entrypoints/register/remembered-answers.ts'
);

const key = (name: string) => partnerKey({ names: [name], country: 'MY' });
beforeEach(() => {
  stored.items = {};
});

it('keeps the answers of each register, and adds later ones', async () => {
  expect((await recallAnswers('fernhill')).size).toBe(0);
  await rememberAnswers('fernhill', new Map([[key('Open Universty'), 'pack:open-university']]));
  await rememberAnswers('fernhill', new Map([[key('Cape School'), null]]));
  await rememberAnswers('other', new Map([[key('Open Universty'), null]]));
  expect([...(await recallAnswers('fernhill'))]).toEqual([
    [key('Open Universty'), 'pack:open-university'],
    [key('Cape School'), null],
  ]);
});

it('loses nothing where two windows keep answers at once', async () => {
  await Promise.all([
    rememberAnswers('fernhill', new Map([[key('Open Universty'), 'pack:open-university']])),
    rememberAnswers('fernhill', new Map([[key('Cape School'), null]])),
  ]);
  expect((await recallAnswers('fernhill')).size).toBe(2);
});

it('forgets the answers of a register that is deleted, and those of no other', async () => {
  await rememberAnswers('fernhill', new Map([[key('Cape School'), null]]));
  await rememberAnswers('other', new Map([[key('Cape School'), null]]));
  await forgetAnswers('fernhill');
  expect((await recallAnswers('fernhill')).size).toBe(0);
  expect((await recallAnswers('other')).size).toBe(1);
  expect(JSON.stringify(stored.items)).not.toContain('fernhill');
});

it('answers for the reader what the packs only suggest, and nothing that they do not know any more', () => {
  const suggest = ['pack:open-university'];
  const known = {
    found: new Map([
      [key('Open Universty'), { entity: null, suggest }],
      [key('Cape School'), { entity: null, suggest }],
      [key('Gone School'), { entity: null, suggest }],
      [key('Kyoto University'), { entity: 'pack:kyoto', suggest: [] }],
    ]),
    institutions: new Map([
      ['pack:open-university', { id: 'pack:open-university', name: 'Open University', country: 'MY', names: [] }],
    ]),
  };
  const answers = new Map([
    [key('Open Universty'), 'pack:open-university'],
    [key('Cape School'), null],
    [key('Gone School'), 'gone:school'],
    [key('Kyoto University'), null],
    [key('Not in the file'), null],
  ]);
  expect([...withAnswers(known, answers).found.values()]).toEqual([
    { entity: 'pack:open-university', suggest: [] },
    { entity: null, suggest: [] },
    { entity: null, suggest },
    { entity: 'pack:kyoto', suggest: [] },
  ]);
});
