import { describe, expect, test } from 'vitest';
import { linkedBy } from '../sample-linking-model.ts';
import { samplePack } from '../sample-packs.ts';

const linked = linkedBy(samplePack, 'zh-CN');

describe('initials in Chinese text', () => {
  test('are of the body that the page names', () =>
    expect(linked('Harbour University of China 来了人。', 'HUC的老师到了。')).toEqual([
      expect.stringContaining('Harbour University of China'),
      expect.stringContaining('HUC'),
    ]));
  test('are a technique before its goods', () =>
    expect(linked('Harbour University of China 来了人。', '刷HUC门禁进楼。')).toHaveLength(1));
  test('are of another body that the sentence says', () =>
    expect(linked('Harbour University of China 来了人。', 'HUC也在银湾，是银湾科大。写着HUC的信送错了。')).toHaveLength(
      1,
    ));
});
