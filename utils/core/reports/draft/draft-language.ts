const HAN = /\p{Script=Han}/gu;
/** Japanese has them in every sentence, beside Han characters. */
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{Letter}/gu;
/** Of the letters. A Chinese text names foreign bodies in Latin letters, and a character says more than a letter. */
const CHINESE_SHARE = 0.2;

/** The language in which a draft is read: that of the interface, unless its letters are of the other script. */
export function draftLanguage(text: string, interfaceLanguage: string): string {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return interfaceLanguage;
  const isChinese = !KANA.test(text) && (text.match(HAN)?.length ?? 0) / letters >= CHINESE_SHARE;
  const isInterfaceChinese = /^zh\b/i.test(interfaceLanguage);
  if (isChinese === isInterfaceChinese) return interfaceLanguage;
  return isChinese ? 'zh' : 'en';
}
