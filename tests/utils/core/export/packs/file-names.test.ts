import { expect, it } from 'vitest';
import { fileStem, sameFile } from '../../../../../utils/core/export/packs/file-names.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const lettersOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

it.each([
  ['Thai', 'มหาวิทยาลัยสุโขทัยธรรมาธิราช – มหาวิทยาลัยเทคโนโลยีราชมงคลพระนคร – มหาวิทยาลัยราชภัฏบ้านสมเด็จเจ้าพระยา'],
  ['Hindi', 'इंदिरा गांधी राष्ट्रीय मुक्त विश्वविद्यालय – क्षेत्रीय केंद्र – राष्ट्रीय मुक्त विद्यालयी शिक्षा संस्थान'],
  ['Chinese', '国家开放大学与苏霍泰・探玛提叻开放大学关于远程教育合作的谅解备忘录'.repeat(3)],
  ['emoji of several code points', '👩‍🎓'.repeat(40)],
  ['Latin letters', 'University of Zembla – '.repeat(20)],
])('a long title in %s fits a file system and ends with a whole letter', (_, title) => {
  const stem = fileStem(title);
  expect(bytesOf(`${stem} 100.md`)).toBeLessThanOrEqual(143);
  expect(bytesOf(stem)).toBeGreaterThan(80);
  const plain = lettersOf(title.normalize('NFC').replace(/\p{Cf}/gu, ' '));
  expect(plain.slice(0, lettersOf(stem).length).join('').trimEnd()).toBe(stem);
});

it.each([
  ['CON', '_CON'],
  ['nul', '_nul'],
  ['Com1', '_Com1'],
  ['LPT².2020', '_LPT².2020'],
  ['Aux Marches University', 'Aux Marches University'],
  ['Conakry', 'Conakry'],
  ['COM10', 'COM10'],
])('a name that Windows keeps for a device gets another one: %s', (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});

it.each([
  ['Zembla Inc.', 'Zembla Inc'],
  [' ..hidden . . ', 'hidden'],
  [`${'a'.repeat(129)} b`, 'a'.repeat(129)],
  ['a/b\\c: d*?', 'a b c d'],
  ['\u0301'.repeat(200), ''],
  ['\ud800', '\ufffd'],
])('has no dot or space at its ends, and nothing that is forbidden: %j', (title, stem) => {
  expect(fileStem(title)).toBe(stem);
});

it.each([
  ['Straße', 'STRASSE'],
  ['Université', 'UNIVERSITE\u0301'],
  ['ΟΔΟΣ', 'οδος'],
])('names that differ in letter case or code points alone are one: %s, %s', (one, other) => {
  expect(sameFile(one)).toBe(sameFile(other));
});
