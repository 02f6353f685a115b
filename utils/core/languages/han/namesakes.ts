/**
 * What else bears the short name of a university (清华): a village, a street; and what says that the university is meant.
 */

/** A village, a street, a temple or a shop of that name, by which its people call it in short: 清华镇, then 清华. */
const PLACE =
  /^[古老新]?(?:[镇鎮](?![江静靜馆館校楼樓店])|[乡鄉](?![镇鎮村])|[屯寨寺庙廟斋齋庵]|坊(?![间間])|村(?![官镇鎮]|上春)|街(?!舞)|水(?:[库庫坝壩]|[电電]站)|[电電]站|大[坝壩]|渡口|[码碼][头頭]|[林茶农農牧][场場]|[乡鄉][镇鎮]政府)/u;
const LEARNING =
  '教授|[导導][师師]|[师師]生|[学學]子|[学學](?:[生者霸渣姐弟妹]|[长長](?!大))|校友|校[长長方园園庆慶史区區]|[毕畢][业業]|本科|[硕碩博]士|[录錄]取|招生|[实實][验驗]室|[课課][题題][组組]|[团團][队隊]|[学學]院|研究|[书書][记記]|[论論]文|[师師]资';
/** People, works and places of learning behind the name, with a field between: 清华的文物团队. */
const LEARNING_BEHIND = new RegExp(
  `^(?:的?\\p{Script=Han}{0,4}?(?:${LEARNING}|大[学學])|[读讀念](?:的(?:是)?|[书書研博]|本科)|上的?(?:大[学學]|本科))`,
  'u',
);
/** What one does to enter a university, and another one in a row. */
const LEARNING_BEFORE =
  /(?:考(?:[上入取进進]|了(?:\p{Script=Han}[回次年])?)?|[报報]考|[毕畢][业業][于於]|就[读讀][于於]?|[录錄]取|保送|[读讀念]|真|北大[、和与與跟]?)$/u;
/** Whether the sentence says that the university is meant. */
export const isUniversityHere = (before: string, after: string): boolean =>
  LEARNING_BEHIND.test(after) || LEARNING_BEFORE.test(before);

/** Whether a place is called so, which is what the page means by the name from there on: 清华镇中学. */
export const isPlaceOfName = (after: string): boolean => PLACE.test(after);
