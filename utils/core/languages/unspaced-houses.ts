/** Presses and hospitals that are called after a university, in scripts that put no space before such words. */

/** 附属第一医院, 医学院附属口腔医院, 第三医院, 出版社; but not the study of 医院管理, nor 出版 alone, which is a verb. */
const KIND_OF_HOSPITAL =
  '第[一二三四五六七八九十]{1,2}|人民|口腔|[肿腫]瘤|眼科|[儿兒]童|[妇婦][产產]|中心|[国國][际際]|[总總]|[动動]物|中[医醫]';
const IN_CHINESE = new RegExp(
  `^(?:(?:[医醫][学學][院部])?附[属屬设設](?:(?![和与與及在的是])\\p{Script=Han}){0,8}?[医醫]院|(?:${KIND_OF_HOSPITAL})?[医醫]院|出版社)(?!管理)`,
  'u',
);
const IN_JAPANESE = /^(?:[医歯]学部)?(?:附属|付属)?(?:病院|医療センター)|^出版[会局部]/u;
const IN_KOREAN = /^\s?(?:부속\s?)?(?:(?:어린이|치과|한방|동물)\s?)?병원|^\s?출판(?:부|사|문화원|원)/u;

/** Whether `after`, the text right behind the name of a university, makes it the name of its press or of a hospital. */
export const isHouseCalledAfter = (after: string): boolean =>
  IN_CHINESE.test(after) || IN_JAPANESE.test(after) || IN_KOREAN.test(after);
