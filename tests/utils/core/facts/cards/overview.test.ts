import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../../../utils/core/facts/cards/overview.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { sampleId, sampleIndex, samplePack } from './sample-pack.ts';

describe('an entity in a list', () => {
  it('has its original name beside the one in the reader’s language', () => {
    expect(overviewOf(indexPack(samplePack, 'zh'), sampleId('open-university'))).toMatchObject({
      name: '北方开放大学',
      original: 'Open University of the North',
    });
    expect(overviewOf(sampleIndex, sampleId('open-university'))).toMatchObject({
      name: 'Open University of the North',
      original: null,
    });
  });

  it('has the role of the day of the page', () => {
    const roleOn = (date: string | null) => overviewOf(sampleIndex, sampleId('li-wei'), date)?.role?.title;
    expect(roleOn('2020-05-19')).toBe('vice president');
    expect(roleOn('2023-09-21')).toBe('president');
    expect(roleOn(null)).toBe('president');
  });
});
