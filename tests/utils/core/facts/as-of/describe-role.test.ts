import { describe, expect, it } from 'vitest';
import { describeRole } from '../../../../../utils/core/facts/as-of/describe-role.ts';
import { laterHolders } from '../../../../../utils/core/facts/as-of/later-holders.ts';
import type { OfficialId } from '../../../../../utils/core/pack/types.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';
import { indexSmallPack } from '../connections/small-pack.ts';

const index = indexSmallPack({
  institutions: ['open', 'other'],
  officials: {
    'jing-degang': [['president and secretary of its Party Committee', 'open', '2020-05-19']],
    'wang-qiming': [['Party secretary and president', 'open', '2023-08-31']],
    'zhao-lin': [['President', 'open', '2024-01']],
    'undated-one': [['president', 'open']],
    'yang-xiaotang': [['vice president', 'open', '2018-12-17']],
    'fan-xianrui': [['Party member and vice president', 'open', '2023-08-31']],
    'ana-maria': [['president', 'other', '2022']],
    'chen-hong': [['副校长', 'other', '2020']],
    'deng-mei': [['党委书记、校长', 'other', '2021']],
    'he-jun': [['副校长、校长', 'other', '2022-05']],
  },
});

const holders = (official: string) => {
  const known = index.official(official as OfficialId);
  const [role] = known?.roles ?? [];
  return known && role ? laterHolders(index, known.id, role).map(({ official: { id } }) => id) : null;
};

describe('laterHolders', () => {
  it.each([
    ['jing-degang', ['wang-qiming', 'zhao-lin']],
    ['wang-qiming', ['zhao-lin']],
    ['zhao-lin', []],
    // Without a date, no later holder is known.
    ['undated-one', []],
    // There may be several vice presidents at a time.
    ['yang-xiaotang', []],
    ['ana-maria', []],
    // In Chinese as in English.
    ['chen-hong', []],
    ['deng-mei', ['he-jun']],
  ])('%s', (official, expected) => expect(holders(official)).toEqual(expected));
});

describe('describeRole', () => {
  const role = {
    asOf: '2020-05-19',
    laterHolders: [
      { name: 'Wang Qiming', asOf: '2023-08-31' },
      { name: 'Zhao Lin', asOf: '2024-01' },
    ],
  };
  const alone = { asOf: '2020-05-19', laterHolders: [] };
  it.each([
    [role, '2018-10-01', 'recorded only after this story; later held by Wang Qiming (31 August 2023)'],
    [role, '2021-10-01', 'later held by Wang Qiming (31 August 2023)'],
    [role, '2023-09-21', 'by then held by Wang Qiming (as of 31 August 2023)'],
    [role, '2024-09-21', 'by then held by Zhao Lin (as of January 2024)'],
    [alone, '2018-10-01', 'recorded only after this story'],
    [alone, '2023-09-21', null],
    [{ asOf: null, laterHolders: [] }, '2018-10-01', null],
  ])('%o in a story of %s', (given, edtf, expected) => {
    expect(describeRole(given, { edtf, source: 'json-ld' }, 'en', catalogueTranslate('en'))).toBe(expected);
  });

  it('is described as of today where the page has no date', () => {
    const today = { edtf: '2026-11-21', source: 'today' } as const;
    expect(describeRole(role, today, 'en', catalogueTranslate('en'))).toBe('later held by Zhao Lin (January 2024)');
    expect(describeRole(alone, today, 'en', catalogueTranslate('en'))).toBeNull();
  });
});
