/**
 * `node scripts/generate-han-forms.ts FOLDER` writes two files of utils/core/languages/han. forms-data.ts: the one form
 * by which a search knows a Chinese character, for its traditional form and for those of Japan, Taiwan and Hong Kong.
 * writings-data.ts: the usual traditional form of a simplified character, and how Japan writes a traditional one.
 * FOLDER is `dist/esm-lib/dict` of the npm package opencc-js 1.4 (MIT License, with the data of OpenCC, Apache License
 * 2.0).
 */

import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder = '.'] = process.argv.slice(2);

/** The pairs of a file: "㑯 㑔|㑳 㑇". */
async function pairsOf(name: string): Promise<readonly (readonly [string, string])[]> {
  const { default: text }: { default: string } = await import(resolve(folder, `${name}.js`));
  return text.split('|').map((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [one, other] as const;
  });
}

const simplified = new Map(await pairsOf('TSCharacters'));
const simple = new Set(simplified.values());
const standard = new Map([
  ...(await pairsOf('JPShinjitaiCharactersRev')).map(([old, japanese]) => [japanese, old] as const),
  ...(await pairsOf('HKVariantsRev')),
  ...(await pairsOf('TWVariantsRev')),
]);

/** What is a simplified character already stays one, whatever else it stands for in Japan. */
const forms = new Map(simplified);
for (const [character, traditional] of standard) {
  if (simple.has(character) || simplified.has(character)) continue;
  const form = simplified.get(traditional);
  // A character that was never simplified is known by the form that is in use.
  if (form === undefined) forms.set(traditional, character);
  else forms.set(character, form);
}
/**
 * Groups that one search finds, of which the data has no pair, or a Japanese character that stands for several: 弁 for
 * 辯, 辨 and 瓣. The form of the first is that of all.
 */
const GROUPS =
  '藝芸 辯弁辨瓣 預予豫 戲戯戱 鄉郷鄕 礦鉱鑛砿 澀渋澁 鬥闘鬪鬭 舍舎 頰頬 穎頴 島嶋嶌 崎﨑嵜 高髙 邊邉'.split(' ');

const last = (form: string): string => {
  const next = forms.get(form) ?? form;
  return next === form ? form : last(next);
};
for (const group of GROUPS) {
  const [form = '', ...others] = [...group].map(last);
  for (const character of [...others, ...group]) if (character !== form) forms.set(character, form);
}
const pairs = [...forms]
  .map(([character, form]) => [character, last(form)] as const)
  .filter(([character, form]) => character.length === 1 && form.length === 1 && character !== form)
  .toSorted();

writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/han/forms-data.ts'),
  `/** Written by scripts/generate-han-forms.ts: ${pairs.length.toLocaleString('en')} characters, each before the form by which a search knows it. */
export const HAN_FORMS =
  '${pairs.map((pair) => pair.join('')).join('')}';
`,
);

/** Without characters of two code units, which no table of code units holds. */
const packed = (all: readonly (readonly [string, string])[]): string =>
  all
    .filter(([one, other]) => one.length === 1 && other.length === 1 && one !== other)
    .toSorted()
    .map((pair) => pair.join(''))
    .join('');

writeFileSync(
  join(import.meta.dirname, '../utils/core/languages/han/writings-data.ts'),
  `/** Written by scripts/generate-han-forms.ts: simplified characters, each before its usual traditional form. */
export const TRADITIONAL =
  '${packed(await pairsOf('STCharacters'))}';
/** Traditional characters, each before its form in Japan. */
export const JAPANESE =
  '${packed(await pairsOf('JPShinjitaiCharactersRev'))}';
`,
);
