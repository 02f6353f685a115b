import { expect, it } from 'vitest';
import { cardRecord } from '../../../../../utils/core/facts/cards/card-record.ts';
import { formatKind } from '../../../../../utils/core/facts/cards/format-kind.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { change, smallPack } from '../../pack/small-pack.ts';

type Change = readonly [path: string, value: unknown];
const kindOf = (...changes: readonly Change[]) => kindIn('en', ...changes);

function kindIn(language: 'en' | 'zh_CN', ...changes: readonly Change[]) {
  const document = smallPack();
  for (const [path, value] of changes) change(document, path, value);
  const index = indexPack(parsePack(document));
  return index.records.map((record) => formatKind(cardRecord(index, record), catalogueTranslate(language)));
}

it('is the kind in the reader’s language', () => {
  expect(kindOf()).toEqual(['memorandum of understanding', 'delegation', 'talks']);
});

it('is that of its type where it is another one, or the word of the source', () => {
  const others = [
    ['agreements[0].kind', 'other'],
    ['visits[0].kind', 'other'],
    ['events[0].kind', 'other'],
  ] as const;
  expect(kindOf(...others)).toEqual(['agreement', 'visit', 'event']);
  expect(kindOf(...others, ['agreements[0].kindInSource', 'Convenio marco'])).toEqual([
    'Convenio marco',
    'visit',
    'event',
  ]);
});

it('comes before the word of the source, where the reader may not read the script of that word', () => {
  const called = (word: string) =>
    [
      ['agreements[0].kind', 'other'],
      ['agreements[0].kindInSource', word],
    ] as const;
  expect(kindIn('zh_CN', ...called('Memorandum of agreement'))[0]).toBe('协议（Memorandum of agreement）');
  expect(kindIn('zh_CN', ...called('协议备忘录'))[0]).toBe('协议备忘录');
  expect(kindIn('en', ...called('协议备忘录'))[0]).toBe('agreement (协议备忘录)');
});
