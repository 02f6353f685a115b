import { foldWords } from '../../matching/fold.ts';
import { editDistance } from './similarity.ts';

/** What two spellings of one name may differ in: case, accents, punctuation and "The". */
export const nameKey = (name: string): string =>
  foldWords(name.normalize('NFKC').replace(/&/g, ' and ')).replace(/^the /, '').replace(/\s+/g, ' ');

/** Simplified, traditional and Japanese forms of the characters that names of institutions are made of. */
const HAN_FORMS =
  '东東 国國 学學 华華 汉漢 应應応 艺藝芸 术術 业業 农農 医醫 药藥薬 师師 范範 经經経 济濟済 财財 贸貿 语語 际際 传傳伝 体體 育 电電 门門 湾灣 广廣広 义義 兰蘭 亚亞亜 欧歐 罗羅 马馬 乌烏 维維 尔爾 顿頓 纽紐 约約 联聯連 队隊 关關関 庆慶 宁寧 苏蘇 沪滬 陕陝 辽遼 吉 龙龍竜 岛島 泽澤沢 滨濱浜 实實実 验驗験 图圖図 书書 馆館 库庫 县縣県 区區 台臺 湖 岭嶺 钢鋼 铁鐵鉄 矿礦 测測 绘繪絵 计計 设設 环環 圣聖 会會 协協 议議 团團団 机機 构構 气氣気 数數 质質 阳陽 阴陰 云雲 叶葉 历歷歴 单單 双雙 发發発 变變変 园園 场場 声聲声 处處処 备備 头頭 奥奧 宾賓浜 宝寶宝 对對対 导導 将將 属屬 岗崗 币幣 带帶帯 帮幫 庙廟 开開 张張 强強 归歸帰 当當 录錄録 忆憶 态態 总總総 惯慣 战戰戦 户戶戸 执執 扩擴拡 报報 拟擬 择擇択 据據拠 换換 损損 摄攝摂 无無 时時 显顯顕 术術 权權権 来來 极極 标標 树樹 桥橋 检檢検 楼樓 欢歡歓 残殘残 毕畢 汤湯 泰 洁潔 浅淺浅 济濟 涂塗 渊淵 温溫 满滿満 滚滾 灵靈 热熱 爱愛 状狀 独獨独 现現 盖蓋 盐鹽塩 监監 盘盤 码碼 础礎 礼禮 种種 积積 称稱 稳穩穏 穷窮 竞競 笔筆 类類 粮糧 紧緊 红紅 纪紀 级級 纳納 线線 练練 组組 细細 织織 终終 绍紹 结結 给給 络絡 统統 绩績 续續続 绿綠緑 编編 网網 职職 肃肅 胜勝 脑腦 节節 荣榮栄 药藥 获獲 营營営 蒙 见見 规規 视視 览覽覧 观觀観 认認 训訓 记記 讲講 许許 论論 访訪 证證証 评評 识識 诊診 词詞 译譯訳 试試 诗詩 诚誠 话話 该該 详詳 说說 请請 诸諸 读讀読 课課 调調 谈談 谢謝 贝貝 负負 贡貢 责責 贤賢 货貨 贵貴 费費 资資 赛賽 车車 转轉転 轮輪 软軟 轻輕軽 载載 较較 辅輔 辉輝 输輸 边邊辺 达達 迁遷 过過 运運 还還 进進 远遠 违違 连連 选選 递遞 逻邏 邮郵 邻鄰隣 郑鄭 释釋釈 针針 钟鐘 铜銅 银銀 锡錫 锦錦 镇鎮 长長 问問 间間 闻聞 阅閱閲 陆陸 陈陳 险險険 隐隱隠 难難 韦韋 韩韓 页頁 项項 顺順 须須 预預 领領 频頻 题題 颜顔 风風 飞飛 饭飯 饮飲 驻駐 骨 鱼魚 鸟鳥 鸣鳴 鸿鴻 麦麥 黄黃 齐齊 龄齡齢';
const SIMPLE = new Map(
  HAN_FORMS.split(' ').flatMap((forms) => {
    const [first = '', ...others] = [...forms];
    return others.map((form): [string, string] => [form, first]);
  }),
);

/**
 * A looser key for suggestions: one form of each Han character, no long-vowel and voicing marks, no spaces in scripts
 * that need none, generic words of institutions in one language.
 */
export function looseKey(name: string): string {
  const han = [...foldArabic(nameKey(name))].map((letter) => SIMPLE.get(letter) ?? letter).join('');
  return han
    .replace(/[ーｰ・·ッ]/gu, '')
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}])\s+(?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}])/gu,
      '',
    )
    .replace(UNSPACED_UNIVERSITY, ' university ')
    .trim()
    .split(/ +/)
    .map((word) => GENERIC.get(word) ?? (isUniversityMisspelled(word) ? 'university' : word))
    .filter((word) => !SMALL.has(word))
    .join(' ');
}

const isUniversityMisspelled = (word: string): boolean =>
  /^un/.test(word) && word.length >= 8 && word !== 'university' && editDistance(word, 'university', 2) <= 2;

/** What is around the distinctive part of names in scripts without spaces. */
const UNSPACED_UNIVERSITY = /大学校|大学|대학교|대학|(?:^|(?<= ))(?:国立|公立|私立|국립)|(?<=.)国立(?=大学)/gu;

const foldArabic = (name: string): string =>
  name
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي')
    .replace(/(?<=^| )ال(?=\S{3})/g, '')
    .replace(/(?<=^| )جامعه(?= |$)/g, 'university');

const GENERIC = new Map(
  [
    'university univ universitat universitaet universite universidad universidade universita universitatea universitet universitetet universiteit universiti universitas uniwersytet univerzita univerzitet uni universita universities universitas universitesi yliopisto egyetem u',
    'technical technological technology technische technischer technisches tecnica tecnologica tecnologico tecnologia technique technologique technologie polytechnic polytechnique politecnico politecnica politecnica tekniska teknologi politechnika tech technion',
    'college kolleg colegio hochschule fachhochschule hogeschool hogskolan hoyskole',
    'institute institut instituto istituto inst',
    'school schule ecole escuela scuola escola',
    'national nacional nationale nazionale nationaler',
    'autonomous autonoma autonome',
    'federal',
    'state estatal staatliche',
    'academy akademie academie academia accademia akademia',
    'science sciences wissenschaften wissenschaft ciencias scienze',
    'saint st san santa sankt sainte',
    'ministry ministerium ministere ministerio ministero',
    'th technical',
    'center centre zentrum centro',
  ].flatMap((words) => {
    const [first = '', ...others] = words.split(' ');
    return others.map((word): [string, string] => [word, first]);
  }),
);
GENERIC.set('th', 'technical').set('tu', 'technical').set('hs', 'college').set('fh', 'college').set('ph', 'college');
const SMALL = new Set(
  'of the de del la le les el los las di da do dos das du des der die das fur for in at and und y et e en upon d l an a zu'.split(
    ' ',
  ),
);

/** Words that many institutions have in their names. */
const COMMON = new Set(
  'university technical college institute school national autonomous federal state academy science center ministry applied arts international central royal new north south east west northern southern eastern western city saint education'.split(
    ' ',
  ),
);

/** The words of a loose key that tell one institution from another. */
export const distinctiveWords = (loose: string): readonly string[] =>
  loose.split(' ').filter((word) => word !== '' && !COMMON.has(word));
