import { expect, it } from 'vitest';
import { cardRecord } from '../../../../../utils/core/facts/cards/card-record.ts';
import { formatKind } from '../../../../../utils/core/facts/cards/format-kind.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { change, smallPack } from '../../pack/small-pack.ts';

const kindOf = (...changes: readonly (readonly [path: string, value: unknown])[]) => {
  const document = smallPack();
  for (const [path, value] of changes) change(document, path, value);
  const index = indexPack(parsePack(document));
  return index.records.map((record) => formatKind(cardRecord(index, record), catalogueTranslate('en')));
};

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
