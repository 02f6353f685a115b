import { expect, test } from 'vitest';
import { nationBefore, nationBehind } from '../../../../../../utils/core/linking/candidates/places/nation-beside.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { institutionSpan } from '../../institution-span.ts';
import { acronym, body, packOf } from '../../small-packs.ts';

const model = createLinkingModel([
  packOf({ institutions: [body('tower', 'Tower University', { names: [acronym('TLIX', 'context')] })] }),
]);

test.each([
  ['es', 'la «TLIX» española', 'ES'],
  ['fr', 'la «TLIX» allemande', 'DE'],
  ['vi', '«TLIX» của Hy Lạp', 'GR'],
  ['de', 'die «TLIX» rustikal', undefined],
  ['fr', 'la «TLIX», allemande', undefined],
])('%s, behind the name: %s', (language, line, country) => {
  expect(nationBehind(institutionSpan(line, model, { language }))?.country).toBe(country);
});

test.each([
  ['de', 'die britische «Tower University»', 'GB'],
  ['de', 'die rustikale «Tower University»', undefined],
  ['de', 'die britische, «Tower University»', undefined],
])('%s, before the name: %s', (language, line, country) => {
  expect(nationBefore(institutionSpan(line, model, { language }))?.country).toBe(country);
});
