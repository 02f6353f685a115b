/** Short names that a page defines itself, whether the pack knows them or not. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, translated } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('torukasia', 'University of Torukasia Valley', { country: 'MY' }),
      body('kazan', 'Torukasia State University', {
        country: 'RU',
        names: [translated('Торукский государственный университет', 'ru')],
      }),
      body('dit', 'Dromore University', { country: 'IE', names: [acronym('DIT')] }),
    ],
  }),
);
const full = 'torukasia: University of Torukasia Valley';

describe('is linked', () => {
  test.each([
    ['in brackets', 'The University of Torukasia Valley (UTVAL) met.', 'UTVAL'],
    ['hereinafter', 'The University of Torukasia Valley, hereinafter referred to as UTX, met.', 'UTX'],
    ['for short', 'The University of Torukasia Valley, or UTX for short, met.', 'UTX'],
    ['in Spanish', 'La University of Torukasia Valley (en adelante, UTX) se reunió.', 'UTX'],
    ['in French', 'La University of Torukasia Valley (ci-après « l’UTX ») se réunit.', 'UTX'],
    ['in German', 'Die University of Torukasia Valley (im Folgenden UTX) tagt.', 'UTX'],
    ['in Russian', 'University of Torukasia Valley (далее – УТВ) провёл встречу.', 'УТВ'],
    ['in Chinese', 'University of Torukasia Valley（以下简称“UTX”）开会。', 'UTX'],
  ])('as the page gives it %s, there and in other blocks, before as well as behind', (_, definition, name) => {
    expect(linked(`${name} rests.`, definition, `A talk by ${name}.`)).toEqual([
      `torukasia: ${name}`,
      full,
      `torukasia: ${name}`,
      `torukasia: ${name}`,
    ]);
  });

  test.each(['UTVAL’s dean', "UTVAL'nun rektörü", 'UTVAL-ya getdi', 'UTVAL-u'])(
    'with the ending of a case: %s',
    (words) => {
      expect(linked('The University of Torukasia Valley (UTVAL) met.', `Now ${words} rests.`).at(-1)).toBe(
        'torukasia: UTVAL',
      );
    },
  );

  test('by its initials in Cyrillic, which need no definition', () => {
    expect(
      linked('ТГУ открывает центр.', 'Торукский государственный университет рад.').map((link) => link.slice(0, 10)),
    ).toEqual(['kazan: ТГУ', 'kazan: Тор']);
  });
});

describe('initials that are a country’s as well', () => {
  const universities = packOf({
    institutions: [
      body('kolvar', 'Univerzita Kolvarská', { country: 'SK' }),
      body('karow', 'Uniwersytet Karow', { country: 'PL', names: [acronym('UK')] }),
      body('kelvent', 'Universität Kelvent', { country: 'GB' }),
    ],
  });
  const definition = 'Univerzita Kolvarská (UK) otvára.';

  test('are the body’s that the page gives them to, though another one has them', () => {
    expect(linkedBy(universities, 'sk')(definition, 'Senát UK hlasoval.')).toEqual([
      'kolvar: Univerzita Kolvarská',
      'kolvar: UK',
      'kolvar: UK',
    ]);
  });

  test('are the country’s behind a body of its own, or of other initials, and in English', () => {
    const inGerman = linkedBy(universities, 'de');
    expect(inGerman('Die Universität Kelvent (UK) tagt.', 'Nach UK.')).toEqual(['kelvent: Universität Kelvent']);
    expect(inGerman('Die Univerzita Kolvarská (US) tagt.', 'In den US.')).toEqual(['kolvar: Univerzita Kolvarská']);
    expect(linkedBy(universities, 'en')(definition, 'The UK rests.')).toEqual(['kolvar: Univerzita Kolvarská']);
  });
});

describe('initials between commas behind the name', () => {
  const school = linkedBy(
    packOf({ institutions: [body('sst', "Scuola Superiore Sant'Oruk", { kind: 'school', country: 'IT' })] }),
  );
  const whole = "sst: Scuola Superiore Sant'Oruk";

  test('are its own', () => {
    expect(school("At the lab (Scuola Superiore Sant'Oruk, SSSO, Pisa).", 'SSSO rests.')).toEqual([
      whole,
      'sst: SSSO',
      'sst: SSSO',
    ]);
  });

  test('are not, where they only have some of its letters, or go on', () => {
    expect(school("Scuola Superiore Sant'Oruk, SORK, Pisa.", 'SORK rests.')).toEqual([whole]);
    expect(school("Scuola Superiore Sant'Oruk, SSSO staff and others.", 'SSSO rests.')).toEqual([whole]);
  });
});

describe('is not linked', () => {
  test('where the page does not define it', () => {
    expect(linked('The University of Torukasia Valley met.', 'UTX rests.')).toEqual([full]);
  });

  test.each(['UTVAL-net', 'UTVAL-Pro', 'UTVAL’Pro'])('inside another word: %s', (word) => {
    const definition = 'The University of Torukasia Valley (UTVAL) met.';
    expect(linked(definition, `Now ${word} rests.`)).toEqual([full, 'torukasia: UTVAL']);
  });

  test('where brackets hold a country, or what does not abbreviate the name', () => {
    expect(linked('The University of Torukasia Valley (UK) met.', 'UK rests.')).toEqual([full]);
    expect(linked('The University of Torukasia Valley (PDF) met.', 'PDF rests.')).toEqual([full]);
  });

  test('where it is defined for something that no pack knows', () => {
    const definition = 'The Dunmore Institute of Trade, hereinafter referred to as DIT, met.';
    expect(linked('Dromore University met.', definition, 'DIT rests.')).toEqual(['dit: Dromore University']);
    expect(linked('Dromore University met.', 'DIT rests.')).toEqual(['dit: Dromore University', 'dit: DIT']);
  });
});

describe('in Chinese', () => {
  const linkedInChinese = linkedBy(
    packOf({
      institutions: [
        body('brine', 'Brine University', { country: 'CN', names: [translated('北岸盐业师范大学', 'zh')] }),
        body('mission', 'Ruritanian Embassy', {
          kind: 'embassy',
          country: 'XK',
          names: [translated('卢里塔驻华大使馆', 'zh')],
        }),
      ],
    }),
  );
  const whole = 'brine: 北岸盐业师范大学';

  test.each([
    ['below', '北岸盐业师范大学（下称“盐师大”）昨天开学。', '盐师大'],
    ['hereinafter', '北岸盐业师范大学（以下简称盐师大）昨天开学。', '盐师大'],
    ['without brackets', '北岸盐业师范大学简称“盐师大”，昨天开学。', '盐师大'],
    ['in brackets alone', '北岸盐业师范大学（盐师大）昨天开学。', '盐师大'],
    ['before the whole name in brackets', '盐师大（北岸盐业师范大学）昨天开学。', '盐师大'],
    ['in traditional characters', '北岸盐业师范大学（下稱「盐师大」）昨日開學。', '盐师大'],
  ])('is linked as the page gives it %s, in its block, before it and behind', (_, definition, name) => {
    const found = linkedInChinese(`${name}录取新生`, definition, `记者从${name}获悉，${name}的学生都很高兴。`);
    expect(found.filter((link) => link !== whole)).toEqual(Array(4).fill(`brine: ${name}`));
    expect(found).toContain(whole);
  });

  test('is linked in its own block whatever it ends with', () => {
    expect(linkedInChinese('北岸盐业师范大学（简称盐师）昨天开学，盐师校长致辞。')).toEqual([
      whole,
      'brine: 盐师',
      'brine: 盐师',
    ]);
  });

  test('is linked for an embassy', () => {
    expect(linkedInChinese('卢里塔驻华大使馆（以下简称“卢使馆”）办展。', '展品由卢使馆装裱。')).toEqual([
      'mission: 卢里塔驻华大使馆',
      'mission: 卢使馆',
      'mission: 卢使馆',
    ]);
  });

  test.each([
    ['where the page does not define it', ['北岸盐业师范大学昨天开学。', '盐师大的学生都很高兴。']],
    [
      'where it is defined for something else',
      ['北岸盐业师范大学与外校（简称盐师大）比赛。', '盐师大的学生都很高兴。'],
    ],
    ['where it does not abbreviate the name', ['北岸盐业师范大学（下称“学校”）昨天开学。', '学校的学生都很高兴。']],
  ])('is not linked %s', (_, texts) => {
    expect(linkedInChinese(...texts)).toEqual([whole]);
  });

  const others = linkedBy(
    packOf({
      institutions: [
        body('nanjing', 'Riverside University', { country: 'CN', names: [translated('南京大学', 'zh')] }),
        body('normal', 'Brine Normal University', { country: 'CN', names: [translated('北岸师范大学', 'zh')] }),
        body('mission', 'Ruritanian Embassy', {
          kind: 'embassy',
          country: 'XK',
          names: [translated('卢里塔驻华大使馆', 'zh')],
        }),
      ],
    }),
  );
  test.each([
    ['a place in brackets', ['南京大学（南京）昨天开学。南京天气很好。'], ['nanjing: 南京大学']],
    ['a place before brackets', ['，南京（南京大学）昨天召开。', '南京天气很好。'], ['nanjing: 南京大学']],
    [
      'the end of the name',
      ['卢里塔驻华大使馆（以下简称“大使馆”）办展。', '德国大使馆也办展。'],
      ['mission: 卢里塔驻华大使馆'],
    ],
    ['the word for a university', ['南京大学（以下简称“大学”）招生。', '上大学很难。'], ['nanjing: 南京大学']],
    ['what no phrase defines', ['南京大学称大学，中学都要改。', '大学很多。'], ['nanjing: 南京大学']],
  ])('%s is no short name', (_, texts, links) => {
    expect(others(...texts)).toEqual(links);
  });

  test('one that any such body could have is not linked behind another name', () => {
    expect(
      others('北岸师范大学（简称“师大”）开学。', '华东师大、陕西师大和浙师大放假。', '他去年到师大，教书。'),
    ).toEqual(['normal: 北岸师范大学', 'normal: 师大', 'normal: 师大']);
  });

  test('is found behind many words that end like it', () => {
    const many = `${'某大，'.repeat(65)}盐师大开学。`;
    expect(linkedInChinese('北岸盐业师范大学（下称“盐师大”）开学。', many)).toEqual([
      whole,
      'brine: 盐师大',
      'brine: 盐师大',
    ]);
  });

  test('is not linked inside longer words', () => {
    const definition = '北岸盐业师范大学（下称“盐大”）昨天开学。';
    expect(linkedInChinese(definition, '粗盐大量到货，盐大桥今天通车。')).toEqual([whole, 'brine: 盐大']);
  });
});

describe('a name in Cyrillic', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('toruk', 'Toruk National University', {
          country: 'KG',
          names: [translated('Торукский национальный университет имени Тору Вексаля', 'ru')],
        }),
      ],
    }),
    'ru',
  );
  const whole = 'Торукский национальный университет имени Тору Вексаля';

  test.each([
    ['ТНУ', 'its initials without the person whom it is called after'],
    ['ТорНУ', 'the beginning of its first word and the initials of the others'],
    ['ТоруНУ', 'more of that word'],
  ])('gives %s: %s', (short) => {
    expect(linked(`${whole} рад. В ${short} открыт центр.`)).toEqual([`toruk: ${whole}`, `toruk: ${short}`]);
  });

  test.each(['ТорТУ', 'ТорНУТ', 'ТорНУбанк', 'ТарНУ'])('does not give %s', (other) => {
    expect(linked(`${whole} рад. В ${other} открыт центр.`)).toEqual([`toruk: ${whole}`]);
  });

  test('gives no short name to a page that does not have it', () => {
    expect(linked('В ТорНУ открыт центр.')).toEqual([]);
  });
});
