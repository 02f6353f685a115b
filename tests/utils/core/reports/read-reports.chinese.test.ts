/** News in Chinese, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const NAMES: Readonly<Record<string, readonly [alpha: string, beta: string]>> = {
  zh: ['甲河大学', '乙山大学'],
  'zh-TW': ['甲河大學', '乙山大學'],
};

/** What is proposed of paragraphs that stand between line breaks. */
function proposed(language: string, text: string): readonly string[] {
  const [alpha, beta] = NAMES[language] ?? ['', ''];
  const named = text.replaceAll('{A}', `[${alpha}|alpha]`).replaceAll('{B}', `[${beta}|beta]`);
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    ['zh-TW', '{B}訪問團一行五人3月5日蒞臨{A}參訪。', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'zh-TW',
      '{A}校長林育德率團拜會{B}，3月5日簽署學術合作備忘錄。',
      'visit done delegation 2024-03-05 alpha→beta',
      'agreement done memorandum-of-cooperation 2024-03-05 alpha+beta',
    ],
    [
      'zh-TW',
      '{A}3月5日與{B}締結姊妹校，並簽訂學生交換協議。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['zh-TW', '# {A}與{B}簽合作備忘錄', 'agreement done memorandum-of-cooperation ../2024-03-07 alpha+beta'],
    ['zh-TW', '{B}副校長何文一行日前造訪{A}，由校長林育德親自接待。', 'visit done delegation ../2024-03-07 beta→alpha'],
    ['zh-TW', '{A}今天宣布與{B}簽訂合作備忘錄。', 'agreement done memorandum-of-cooperation 2024-03-07 alpha+beta'],
    [
      'zh-TW',
      '{A}與{B}簽了3項協議，包括雙聯學位與實習。',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    ['zh', '3月5日，{B}校长访问团一行六人到{A}访问。', 'visit done delegation 2024-03-05 beta→alpha'],
    ['zh', '3月5日，{B}副校长李青一行来{A}访问交流。', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'zh',
      '{B}代表团于3月4日至6日在{A}进行了为期三天的访问。',
      'visit done delegation 2024-03-04/2024-03-06 beta→alpha',
    ],
    ['zh', '3月5日，{B}代表团对{A}进行友好访问。', 'visit done delegation 2024-03-05 beta→alpha'],
    ['zh', '应{A}邀请，{B}教育学院院长王成一行四人于3月5日来访。', 'visit done delegation 2024-03-05 beta→alpha'],
    ['zh', '3月5日上午，{A}副校长陈明在行政楼会见了来访的{B}校长一行。', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'zh',
      '{A}校长张宏率团于3月5日访问{B}，并与该校签署学生交换协议。',
      'visit done delegation 2024-03-05 alpha→beta',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['zh', '3月5日，{A}与{B}续签合作备忘录。', 'agreement done memorandum-of-cooperation 2024-03-05 alpha+beta'],
    [
      'zh',
      '3月5日，{A}和{B}签署了四项合作协议，涵盖师生互派和联合培养。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'zh',
      '会谈后，{A}校长张宏与{B}校长马丁共同签署了两校学术交流协议。',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'zh',
      '3月5日，{A}与{B}战略合作协议签约仪式在会议中心举行。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['zh', '{A}将于4月与{B}签署谅解备忘录。', 'agreement planned memorandum-of-understanding 2024-04 alpha+beta'],
    [
      'zh',
      '3月5日，{B}校长马丁一行访问{A}。\n座谈会结束后，双方签署了合作意向书。',
      'visit done delegation 2024-03-05 beta→alpha',
      'agreement done cooperation-agreement 2024-03-05 beta+alpha',
    ],
    [
      'zh',
      '3月5日，{B}校长马丁一行访问{A}。\n张宏代表学校与对方签订了学生交流协议。',
      'visit done delegation 2024-03-05 beta→alpha',
      'agreement done cooperation-agreement 2024-03-05 beta+alpha',
    ],
    [
      'zh',
      '{A}与{B}正式缔结为姊妹校，双方于3月5日交换了签署完毕的协议文本。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'zh',
      '# {A}与{B}签署联合培养协议\n3月4日下午，{A}校长赵磊与{B}校长何塞·洛佩斯在线下签约仪式上签署了联合培养博士生协议。',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'zh',
      '日前，{B}国际处处长玛丽亚女士一行三人到访{A}。\n双方就学生交换深入交流，并达成初步意向。',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'zh',
      '3月1日至3日，{A}党委书记孙立一行应邀访问{B}。\n访问期间，双方续签了友好合作协议。',
      'visit done delegation 2024-03-01/2024-03-03 alpha→beta',
      'agreement done cooperation-agreement 2024-03-01/2024-03-03 alpha+beta',
    ],
    [
      'zh',
      '{A}副校长周平与到访的{B}代表团座谈。\n周平回顾了两校自2012年签署协议以来的合作。',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    ['zh', '3月5日，{A}与{B}共建的语言中心揭牌。', 'event done founding 2024-03-05 alpha+beta'],
    [
      'zh',
      '3月5日，{A}与{B}在北京签署合作备忘录，{A}校长赵磊、{B}校长何塞代表双方签字。',
      'agreement done memorandum-of-cooperation 2024-03-05 alpha+beta',
    ],
    [
      'zh-TW',
      '# [甲河大学|alpha]與[乙山大学|beta]簽MOU 推雙聯學位\n[甲河大学|alpha]今（7）日與[乙山大学|beta]簽署合作備忘錄，由校長王志明與校長布朗代表簽約。',
      'agreement done memorandum-of-cooperation 2024-03-07 alpha+beta',
    ],
    [
      'zh-TW',
      '[乙山大学|beta]校長布朗率團參訪[甲河大学|alpha]，受到副校長林淑芬熱情接待。',
      'visit done delegation ../2024-03-07 beta→alpha',
    ],
    [
      'zh',
      '3月5日，{A}与{B}签署谅解备忘录，并另行签署学生交换协议。',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'zh',
      '在双方领导见证下，{A}国际处处长王芳与{B}国际处处长李娜代表两校签约。',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    ['zh', '3月5日，{A}迎来{B}代表团一行八人。', 'visit done delegation 2024-03-05 beta→alpha'],
    ['zh', '{A}与{B}举行合作签约仪式。', 'agreement done cooperation-agreement ../2024-03-07 alpha+beta'],
    [
      'zh',
      '3月5日，由{B}副校长玛丽·琼斯率领的代表团一行七人访问{A}，副校长王强接待来宾。',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'zh',
      '近日，{A}与{B}签订战略合作框架协议，双方将共建实验室。',
      'agreement done framework-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'zh',
      '应{B}邀请，3月1日至5日，{A}校长张华率团赴该校访问。',
      'visit done delegation 2024-03-01/2024-03-05 alpha→beta',
    ],
    [
      'zh-TW',
      '[甲河大学|alpha]校長率隊訪問[乙山大学|beta]，雙方於5日簽署學術交流備忘錄。',
      'visit done exchange 2024-03-05 alpha→beta',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });
});

describe('is not reported', () => {
  it.each([
    ['zh-TW', '{B}為{A}的姊妹校之一，兩校2010年締結姊妹校。'],
    ['zh-TW', '{A}盼日後能與{B}簽署合作備忘錄。'],
    ['zh-TW', '{B}學生造訪{A}的網站報名夏令營。'],
    ['zh-TW', '{A}棒球隊赴{B}比賽。'],
    ['zh-TW', '{A}與{B}的簽約儀式因颱風延期。'],
    ['zh-TW', '教授赴{B}講學，介紹{A}的課程。'],
    ['zh', '{A}与{B}自2009年起保持友好往来，于2010年签订合作备忘录。'],
    ['zh', '{A}希望今后与{B}签署合作协议。'],
    ['zh', '访问{A}网站可下载{B}的招生简章。'],
    ['zh', '{B}校友一行回到{A}参加足球赛。'],
    ['zh', '双方就{A}与{B}签署协议的可能性进行了探讨。'],
    ['zh', '{A}教授应邀赴{B}作学术报告。'],
    ['zh', '{A}外办主任向来宾介绍了该校与{B}的合作协议签署流程。'],
    ['zh', '按照{A}与{B}签署的协议，学生每年互换十名。'],
    ['zh', '因天气原因，{B}代表团推迟访问{A}。'],
    ['zh', '{A}图书馆馆员参观{B}举办的书展。'],
    ['zh', '{A}与{B}视频会见，讨论了合作协议的文本。'],
    ['zh', '{A}校长致信祝贺{B}校庆，双方尚未签署任何协议。'],
    ['zh', '3月5日，{A}召开国际合作工作会议。\n会议指出，要积极推动与{B}签署新一轮合作协议。'],
    ['zh', '{A}学生赴{B}参加为期两周的冬令营。\n营员们参观了图书馆，学习了书法。'],
    ['zh', '{B}是一所综合性大学，2015年与{A}签署校际交流协议。'],
    ['zh', '{A}校长赵磊在致辞中说，双方若签署协议，将惠及更多学生。\n{B}代表表示赞同。'],
    ['zh-TW', '[甲河大学|alpha]國際長表示，未來可望與[乙山大学|beta]締結姊妹校。'],
    ['zh', '{B}校长何塞表示，期待与{A}在新能源领域开展合作。'],
    ['zh', '会议听取了{A}与{B}合作办学情况的汇报。'],
    ['zh', '2022年{A}与{B}签署协议，今年首批学生将毕业。'],
    ['zh', '{A}足球队做客{B}。'],
    ['zh', '双方一致同意尽快签署{A}与{B}学生交换协议。'],
    ['zh', '{A}学者受邀访问{B}，为期一年。'],
    ['zh', '{A}校长张华强调，与{B}签署协议是第一步。'],
    ['zh', '{B}交换生来到{A}报到。'],
    ['zh', '{A}师生前往{B}校区参加运动会。'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});
