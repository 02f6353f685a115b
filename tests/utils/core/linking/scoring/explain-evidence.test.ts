import { expect, test } from 'vitest';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { explainEvidence } from '../../../../../utils/core/linking/scoring/explain-evidence.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import type { Evidence } from '../../../../../utils/core/page/types.ts';

const related = (name: string): Evidence => ({ kind: 'related-entity', entity: 'x' as EntityId, name });
const defined: Evidence = { kind: 'definition', block: 1, text: 'Open University of China (OUC)', where: 'earlier' };

const explain = (evidence: readonly Evidence[], language: 'en' | 'zh_CN' = 'en') =>
  explainEvidence({ text: 'OUC', evidence }, catalogueTranslate(language), (code) =>
    code === 'PH' ? 'Philippines' : code,
  );

test.each<[string, string, readonly Evidence[]]>([
  [
    '“OUC” is defined earlier on the page',
    '“OUC” is defined earlier on the page; also on this page: Fan Xianrui',
    [defined, related('Fan Xianrui')],
  ],
  [
    'also on this page: Fan Xianrui, Jing Degang',
    'also on this page: Fan Xianrui, Jing Degang',
    [related('Fan Xianrui'), related('Jing Degang'), related('UNESCO')],
  ],
  ['full name', 'full name', [{ kind: 'full-name' }]],
  [
    'with the title “president”',
    'with the title “president”; the page mentions China',
    [
      { kind: 'place', text: 'China' },
      { kind: 'role-word', word: 'president' },
    ],
  ],
  [
    'the page mentions Laoag',
    'the page mentions Laoag',
    ['PH', 'Laoag', 'PH'].map((text) => ({ kind: 'place', text })),
  ],
  ['the page mentions Philippines', 'the page mentions Philippines', [{ kind: 'place', text: 'PH' }]],
])('says “%s” in short, and “%s” on demand', (short, whole, evidence) => {
  expect(explain(evidence)).toEqual({ short, whole });
});

test('speaks Chinese', () => {
  expect(explain([defined, related('Fan Xianrui')], 'zh_CN')?.whole).toBe('前文说明了“OUC”的含义；本页还有Fan Xianrui');
});

test('is silent without evidence', () => expect(explain([])).toBeNull());
