import { describe, expect, test } from 'vitest';
import {
  endsWithProvince,
  goesOnAsAssociation,
  goesOnAsOther,
  goesOnAsPurchase,
  goesOnBehindUniversity,
  isCoined,
  isFarSide,
  isOwnLegalForm,
  isStationedIn,
} from '../../../../../utils/core/languages/han/compounds.ts';

describe('what stands behind a short name', () => {
  test.each([
    '池浴室',

    '旅行社的大巴',
    '农贸市场搬迁',
    '家政公司招人',
    '快递店开门',
    '搬家公司的车',

    '区党工委开会',
    '經營貸款買車',
    '东路堵车',
    '西大街的花店',
    '北二街3号',
    '大厦也已竣工',
    '路三号',
    '证券的研究员',
    '同方旗下基金',
    '园，天天',
    '系”另一家公司',
    '班”防止',
    '双语幼儿园',
    '公馆打出',
    '附中的新生',

    '附属中学',
    '牌涂料',
    '加油站',
    '客棧',
    '補習社',
    '里3号',
    '科技园',
    'ETF',
    '发展基金去年',
    '金融系统公司',
    '金融公司',
    '投资研究公司',
    '银行',
    '茶楼',
    '方正重整债',
    '光电涨停',
    '药行捐款',
    '茶室',
    '咖啡馆',

    '酒厂',

    '酒业队',

    '斋卖酱菜',
  ])('%s makes another name of it', (after) => expect(goesOnAsOther(after)).toBe(true));
  test.each([
    '路过此地',
    '东门外',
    '北京校友会',
    '中路径规划',
    '西路军研究',
    '职工幼儿园招生',
    '附近驾校很多',
    '骨干培训班结业',
    '推出培训班',
    '快递点排队',
    '搬家到新校区',
    '装修宿舍',
    '助学贷款申请',
    '旅行社团招新',
    '道歉',
    '湖北招生组',
    '经管学院',
    '园区里的人',
    '系首次入选',
    '班上的人',
    '院长说',
    '帮我们',
    '双语教学',
    '基金会',
    '的老师',
    '行动',
    '里面的人',
    '发展基金会',
    '光电学院',
    '光電工程研究所',
    '方正在讨论',
    '网新生名单',
    '参观酒厂',
    '笔试',
    '笔记本',
    '毕业生执笔',
    '铅笔画课',
    '金融学院',
    '五道口金融学院',
    '金融系教授',
    '金融硕士',
    '传媒学院',
    '新能源实验室',
    '投资管理专业',
    '银行法研究中心',
    '茶文化研究所',
    '毛笔字比赛',
    '月饼走红',
    '百年花木',
    '学生进厂',
    '厂房实验',
    '老师',
    '新生',
    '东门',
    '北街头快闪',
    '北街舞',
    '',
  ])('%s does not', (after) => expect(goesOnAsOther(after)).toBe(false));
});

test('a short name may begin a name that is coined of it', () => {
  expect(isCoined('挂着“', '视光”招牌')).toBe(true);
  expect(isCoined('挂着“', '校友会”招牌')).toBe(false);
  expect(isCoined('走进', '门”里')).toBe(false);
  expect(isCoined('别光看“', '北大”')).toBe(false);
  expect(isCoined('挂着', '视光”招牌')).toBe(false);
  expect(isCoined('他说“', '给了我一间办公室”')).toBe(false);
});

test('a company is named with what companies are called', () => {
  expect(['公司的课堂', '集團', '股份今天', '控股，', '有限公司'].map(isOwnLegalForm)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['大厦', '公司债', '公司法', '证券', '集团军', ''].map(isOwnLegalForm)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('longer names of other bodies', () => {
  expect(['协会的调查', '學會', '的协会'].map(goesOnAsAssociation)).toEqual([true, true, false]);
  expect(['安大略省', '各州', '国家'].map(endsWithProvince)).toEqual([true, true, false]);
  expect(['美国驻', '访问'].map(isStationedIn)).toEqual([true, false]);
});

test('students and towns of universities', () => {
  expect(goesOnBehindUniversity('北京大学', '生电影节')).toBe(true);
  expect(goesOnBehindUniversity('清華大學', '城一期')).toBe(true);
  expect(goesOnBehindUniversity('北京大学', '城市与环境学院')).toBe(false);
  expect(goesOnBehindUniversity('北京大学', '生命科学学院')).toBe(false);
  expect(goesOnBehindUniversity('清华', '城一期')).toBe(false);
});

test('an avenue or a dam begins with the last character of a short name', () => {
  const is = (after: string): boolean => goesOnBehindUniversity('东交大', after);
  expect(['道口堵车', '道上跑车', '巴站等车', '坝工程专业'].map(is)).toEqual([true, true, true, false]);
  expect(['道德讲堂', '道桥专业', '道贺', '巴黎校友会', '门口堵车'].map(is)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a town of any sort does not make a town of universities', () => {
  expect(
    ['城镇化研究院', '城际铁路', '城规学院', '城的书店'].map((after) => goesOnBehindUniversity('南京大学', after)),
  ).toEqual([false, false, false, true]);
});

test('what governments buy goes with the last word of the name', () => {
  expect(goesOnAsPurchase('海港市政府', '采购网')).toBe(true);
  expect(goesOnAsPurchase('海港市政府', '说')).toBe(false);
  expect(goesOnAsPurchase('海港大学', '采购网')).toBe(false);
});

test('a word of a university begins others', () => {
  expect(goesOnBehindUniversity('海港交通大学', '习活动')).toBe(true);
  expect(goesOnBehindUniversity('海港大学', '学生')).toBe(false);
  expect(goesOnBehindUniversity('海港大学', '堂')).toBe(true);
});

test('associations of a field', () => {
  expect(goesOnAsOther('东门外')).toBe(false);
  expect(goesOnAsAssociation('监理协会')).toBe(true);
  expect(goesOnAsAssociation('加入协会')).toBe(false);
});

test.each(['区上班，住得远', '区买房划算', '区的厂房空着', '酒家的伙计', '菜馆', '里水深一米', '里居委会', '里石库门'])(
  'another thing goes on with %s',
  (after) => expect(goesOnAsOther(after)).toBe(true),
);
test.each(['区域中心揭牌', '上班的人', '里的教授', '里面积水', '里有个湖', '酒后', '菜不错', '区别在于', '的区'])(
  'no other thing goes on with %s',
  (after) => expect(goesOnAsOther(after)).toBe(false),
);
test.each(['矿山分会的工程师', '冶炼专委会', '电缆专业委员会'])('%s is of an association', (after) =>
  expect(goesOnAsAssociation(after)).toBe(true),
);
test.each([
  '党总支分会场',
  '分会场',
  '参加分会场',
  '的分会',
  '在分会',
  '派人到分会',
  '总部',
  '会议',
  '与专委会',
  '设有专委会',
])('%s is of the company', (after) => expect(goesOnAsAssociation(after)).toBe(false));

describe('a longer word that ends with the word for a university and what stands behind it', () => {
  test.each([
    ['海港铁路大学', '习拉开帷幕'],
    ['海港理工大學', '者風範'],
  ])('%s|%s', (name, after) => expect(goesOnBehindUniversity(name, after)).toBe(true));
  test.each([
    ['泰国开放大学', '生源增加'],
    ['泰国开放大学', '生物系'],
    ['泰国开放大学', '生科院'],
    ['泰国开放大学', '生均经费'],
    ['泰国开放大学', '生活补贴'],
    ['海港理工大学', '生怕迟到'],
    ['海港理工大学', '习题集'],
    ['海港理工大学', '学生'],
  ])('but not %s|%s', (name, after) => expect(goesOnBehindUniversity(name, after)).toBe(false));
});

test.each([
  ['升为一本', false],
  ['升三位', false],
  ['涨学费', false],
])('海科大%s is how a price moves: %s', (after, is) => expect(goesOnBehindUniversity('海科大', after)).toBe(is));

test.each(['大药房开门', '打印店的老板', '复读班', '国际投资停牌', '國際控股公布', '里的街坊', '里的邻居'])(
  'another thing goes on with %s',
  (after) => expect(goesOnAsOther(after)).toBe(true),
);
test.each(['国际投资课程', '国际交流处', '里的老师'])('no other thing goes on with %s', (after) =>
  expect(goesOnAsOther(after)).toBe(false),
);

test.each(['学姐', '师兄', '在职'])('“海大%s” is one of its people', (more) =>
  expect(isCoined('“', `${more}”`)).toBe(false),
);

test('a side may stand before the name of a town', () => {
  expect(isFarSide('在西')).toBe(true);
  expect(isFarSide('在湖南')).toBe(false);
});
