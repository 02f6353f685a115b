/** Where names of institutions begin and end in Chinese, Japanese and Korean, whose words do not stand apart. */

/** Words before which a name begins, as they stand before names in Chinese; 和 within 共和国 is none. */
export const CHINESE_BEFORE_NAMES =
  /(?:与|與|(?<!共)和|同|跟|及|、|由|在|向|对|對|又|还|還|到|赴|访问|訪問|访|訪|是|为|為|将|將|了|的|于|於|从|從|来自|來自|参观|參觀|代表|会见|會見|接待|邀请|邀請|并|並|说|說|称|稱|加入|以及|日|月|年|上午|下午|晚|今天|昨天|近日|当天|當天)/gu;

/** Small words that begin no name of a person. */
export const CHINESE_BEGINS_NO_PERSON = /^[团團在于於与與和向对對为為将將也还還都是的就从從当當及]/u;

/** What makes a head noun before it another word: 大学 of 大学生. */
export const CHINESE_BEHIND_NO_HEAD = /^[生里裡城区區]/u;
/** The same in Japanese, as the source of an expression. */
export const JAPANESE_BEHIND_NO_HEAD = '[生院間側]';

/** Words that stand right before a head where no body is named: partner university, sister university. */
export const JAPANESE_NO_OWN_NAME = /(?:協定|提携|姉妹|海外|国立|私立|公立|協力|連携|各|両|同|本|他|自)$/u;
export const KOREAN_NO_OWN_NAME =
  /^(?:자매|외국|국립|해외|사립|전문|단과|협정|지역|국내|우수|명문|종합|거점|상대|참여|우리)$/u;

/** Particles behind a name beside those that tell its role, as the source of an expression. */
export const KOREAN_PARTICLES = '는|은|이|가|측';
