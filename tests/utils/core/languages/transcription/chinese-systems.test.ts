import { expect, test } from 'vitest';
import {
  chineseInCzech,
  chineseInGreek,
  chineseInHungarian,
  chineseInTurkish,
} from '../../../../../utils/core/languages/transcription/chinese-systems.ts';

test.each([
  ['Qinghua', 'Čching-chua', 'Csinghua', 'Çinghua'],
  ['Jiaotong', 'Ťiao-tchung', 'Csiaotung', 'Ciaotong'],
  ['Fudan', 'Fu-tan', 'Futan', 'Fudan'],
  ['Zhejiang', 'Če-ťiang', 'Csöcsiang', 'Ceciang'],
  ['Shandong', 'Šan-tung', 'Santung', 'Şandong'],
  ['Wuhan', 'Wu-chan', 'Vuhan', 'Vuhan'],
  ['Henan', 'Che-nan', 'Honan', 'Henan'],
  ["Xi'an", 'Si-an', 'Hszian', 'Şian'],
  ['Guizhou', 'Kuej-čou', 'Kujcsou', 'Guicou'],
])('%s is %s in Czech, %s in Hungarian, %s in Turkish', (pinyin, czech, hungarian, turkish) => {
  expect([chineseInCzech(pinyin), chineseInHungarian(pinyin), chineseInTurkish(pinyin)]).toEqual([
    czech,
    hungarian,
    turkish,
  ]);
});

test('Greek is written without the accent, which a text may have anywhere', () => {
  expect(chineseInGreek('Qinghua')).toBe('Τσινγκχουα');
});

test.each(['Stanford', 'Oxford', ''])('“%s” is no pinyin', (word) => {
  expect(chineseInCzech(word)).toBeNull();
});
