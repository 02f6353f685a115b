import { expect, test } from 'vitest';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { explainEvidence } from '../../../../../utils/core/linking/scoring/explain-evidence.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import type { Evidence } from '../../../../../utils/core/page/types.ts';

const related = (name: string): Evidence => ({ kind: 'related-entity', entity: 'x' as EntityId, name });
const defined: Evidence = { kind: 'definition', block: 1, text: 'Open University of China (OUC)', where: 'earlier' };

const explain = (evidence: readonly Evidence[], language: 'en' | 'zh_CN' = 'en') =>
  explainEvidence({ text: 'OUC', evidence }, catalogueTranslate(language));

test.each<[string, readonly Evidence[]]>([
  ['“OUC” is defined earlier on the page; Fan Xianrui is named', [defined, related('Fan Xianrui')]],
  ['Fan Xianrui and Jing Degang are named', [related('Fan Xianrui'), related('Jing Degang'), related('UNESCO')]],
  ['“OUC” is a name of its own', [{ kind: 'full-name' }]],
  [
    '“president” stands beside the name; the text speaks of China',
    [
      { kind: 'place', text: 'China' },
      { kind: 'role-word', word: 'president' },
    ],
  ],
])('says “%s”', (sentence, evidence) => {
  expect(explain(evidence)).toBe(sentence);
});

test('speaks Chinese', () => {
  expect(explain([defined, related('Fan Xianrui')], 'zh_CN')).toBe('前文说明了“OUC”的含义；文中还出现了Fan Xianrui');
});
