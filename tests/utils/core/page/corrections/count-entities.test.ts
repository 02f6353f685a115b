import { expect, it } from 'vitest';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { correctedOn } from '../../../../../utils/core/page/corrections/corrections.ts';
import { countEntities } from '../../../../../utils/core/page/corrections/count-entities.ts';
import type { Mention, TextBlock } from '../../../../../utils/core/page/types.ts';

const blocks: readonly TextBlock[] = [
  { id: 1, order: 1, text: 'Acme met Globe. Acme left.', role: 'text' },
  { id: 2, order: 2, text: 'ACME again', role: 'text' },
];
const mention = (block: number, start: number, end: number, entity: string): Mention => ({
  block,
  start,
  end,
  entity: entity as EntityId,
  type: 'institution',
  name: entity,
  nameKind: 'full',
  evidence: [{ kind: 'full-name' }],
});
const changed = [
  { block: 1, mentions: [mention(1, 0, 4, 'acme'), mention(1, 9, 14, 'globe'), mention(1, 16, 20, 'acme')] },
  { block: 2, mentions: [mention(2, 0, 4, 'acme')] },
];
const count = (...texts: readonly string[]): number => {
  const scope = { kind: 'everywhere' } as const;
  const corrections = texts.map((text) => ({ entity: 'acme' as EntityId, text, scope, made: 0 }));
  return countEntities(changed, blocks, correctedOn(corrections, 'https://news.example/'));
};

it('counts each entity once, without those whose every mention was corrected', () => {
  expect(count()).toBe(2);
  expect(count('acme')).toBe(1);
  expect(count('another text')).toBe(2);
});
