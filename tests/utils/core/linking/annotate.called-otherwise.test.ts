/**
 * Where a name of the packs stands for something else that is called so: a house, a river, a part of a state, a branch.
 */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, short, translated } from './small-packs.ts';

describe('a press or a hospital in scripts without spaces is not the university whose name it begins with', () => {
  const pack = packOf({
    institutions: [
      body('hexi', 'Hexi University', { country: 'CN', names: [translated('西港海事大学', 'zh')] }),
      body('tokuno', 'Tokuno University', { country: 'JP', names: [translated('徳野海洋大学', 'ja')] }),
      body('torukan', 'Torukan University', { country: 'KR', names: [translated('토루칸대학교', 'ko')] }),
    ],
  });

  test.each([
    ['zh', 'hexi: 西港海事大学', '，西港海事大学教授为居民义诊。', '，西港海事大学附属第一医院为居民义诊。'],
    ['zh', 'hexi: 西港海事大学', '西港海事大学出版了一本书。', '西港海事大学出版社赠书。'],
    ['zh', 'hexi: 西港海事大学', '西港海事大学出版部分教材。', '西港海事大学第一附属医院开放。'],
    ['zh', 'hexi: 西港海事大学', '西港海事大学附属小学学生参观医院。', '西港海事大学医学院第一附属医院开放。'],
    ['ja', 'tokuno: 徳野海洋大学', '彼は徳野海洋大学の図書館に行った。', '彼は徳野海洋大学病院に入院した。'],
    ['ko', 'torukan: 토루칸대학교', '그는 토루칸대학교 도서관에 갔다.', '그는 토루칸대학교병원에 갔다.'],
  ])('%s: %s', (language, name, text, nearMiss) => {
    const linked = linkedBy(pack, language);
    expect(linked(text)).toEqual([name]);
    expect(linked(nearMiss)).toEqual([]);
  });
});

describe('a bare name that the sentence gives as a word for something else is not linked', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmar', 'Vexmar University', { country: 'TR' }),
        body('brackwater', 'Brackwater University', { country: 'TR' }),
        body('torukonne', 'Torukonne', { kind: 'university', country: 'NL' }),
      ],
    }),
    'en',
  );
  const page = 'Vexmar University and Brackwater University met.';
  const named = ['vexmar: Vexmar University', 'brackwater: Brackwater University'];

  test.each([
    ['The rector of Vexmar rests.', 'The river, which is called Vexmar in Turkish, rests.'],
    ['Students at Vexmar in Turkish classes rest.', 'The hill (Vexmar in Turkish) rests.'],
    ['Lectures at Vexmar in Turkish.', 'The lake is called Vexmar in Turkish.'],
    ['A professor taught at Vexmar in English.', 'The Black River, or Vexmar in English, rests.'],
    ['Students of Vexmar in English and Turkish rest.', 'The rivers (Vexmar in English and Turkish) rest.'],
    ['The rector of Vexmar means business.', 'In Turkish, Vexmar means eagle.'],
    ['The centre is called Vexmar.', 'The ship is called Vexmar.'],
    ['They called Vexmar in the morning.', 'A town called Vexmar rests.'],
    ['The university now called Vexmar rests.', 'The word Vexmar rests.'],
  ])('%s', (text, nearMiss) => {
    expect(linked(page, text)).toEqual([...named, 'vexmar: Vexmar']);
    expect(linked(page, nearMiss)).toEqual(named);
  });

  test('nor is one by which a pack shows its body', () => {
    expect(linked('The school called Torukonne rests.')).toEqual(['torukonne: Torukonne']);
    expect(linked('Lectures at Torukonne in Dutch.')).toEqual(['torukonne: Torukonne']);
    expect(linked('The name Torukonne was on the list for this storm.')).toEqual([]);
  });
});

describe('initials that a Chinese sentence gives to another body are not the institution’s', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('vexmar', 'Vexmar Open University', {
          country: 'BW',
          names: [translated('维克斯马开放大学', 'zh'), acronym('VXOU')],
        }),
      ],
    }),
    'zh',
  );
  const page = ['维克斯马开放大学来了客人。VXOU是一所新学校。'] as const;
  const named = ['vexmar: 维克斯马开放大学', 'vexmar: VXOU'];

  test.each([
    ['学校的缩写也是VXOU。', '银湾银行的缩写也是VXOU。'],
    ['客人说，英文缩写为VXOU。', '银湾也有一所开放大学，缩写同为VXOU。'],
    ['我们大学（缩写为VXOU）来函。', '银湾大学（缩写为VXOU）来函。'],
    ['学校在当地也叫VXOU。', '银湾一家公司也叫VXOU。'],
  ])('%s, but not %s', (text, nearMiss) => {
    expect(linked(...page, text)).toEqual([...named, 'vexmar: VXOU']);
    expect(linked(...page, nearMiss)).toEqual(named);
  });

  test('the whole name before them says that they are its own', () =>
    expect(linked('维克斯马开放大学的缩写也是VXOU。')).toEqual(named));
});

test('a part of a country or a state needs what a town needs', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('upper', 'Upper Kenya University', { country: 'KE' }),
        body('vexmar', 'Vexmar University', { country: 'US' }),
        body('brackwater', 'Brackwater University', { country: 'US' }),
      ],
    }),
    'en',
  );
  const page = 'Upper Kenya University, Vexmar University and Brackwater University met.';
  const before = linked(page).length;
  expect(before).toBe(3);
  expect(linked(page, 'Upper Kenya braces for a dry summer').slice(before)).toEqual([]);
  expect(linked(page, 'Students at Upper Kenya rest.').slice(before)).toEqual(['upper: Upper Kenya']);
});

describe('of a university and its branch that have one acronym', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('ocean', 'University of the Torukan Ocean', { country: 'FJ', names: [acronym('UTO')] }),
        body('branch', 'University of the Torukan Ocean - Samoa Campus', {
          country: 'WS',
          names: [acronym('UTO'), full('UTO Samoa')],
        }),
      ],
    }),
    'en',
  );

  test('the acronym is the university’s where the page spells that out, though the branch is named last', () => {
    const page = 'The University of the Torukan Ocean bought a cable. UTO Samoa goes live in March.';
    expect(linked(page, 'UTO owns it all.').at(-1)).toBe('ocean: UTO');
    expect(linked(`${page} UTO owns it all.`).at(-1)).toBe('ocean: UTO');
  });

  test('it is the branch’s where the page names that alone', () => {
    expect(linked('UTO Samoa bought a cable. UTO owns it all.').at(-1)).toBe('branch: UTO');
  });

  test('it is that of the one named last where that is no branch, nor the acronym explained', () => {
    const institutions = [
      body('paulo', 'University of Torukan Paulo', { country: 'BR', names: [acronym('UTO')] }),
      body('ocean', 'University of the Torukan Ocean', { country: 'FJ', names: [acronym('UTO'), full('UTO Samoa')] }),
      body('branch', 'Samoan Campus', { country: 'WS', partOf: 'paulo', names: [acronym('UTO'), full('UTO Apia')] }),
    ];
    const linkedOfThree = linkedBy(packOf({ institutions }), 'en');
    const host = 'The University of Torukan Paulo hosted guests.';
    expect(linkedOfThree(`${host} UTO Samoa sent a team. UTO owns it all.`).at(-1)).toBe('ocean: UTO');
    expect(linkedOfThree(host, 'UTO Samoa sent a team.', 'UTO owns it all.').at(-1)).toBe('ocean: UTO');
    const explained = 'The University of Torukan Paulo (UTO) hosted guests.';
    expect(linkedOfThree(`${explained} UTO Samoa sent a team. UTO owns it all.`).at(-1)).toBe('paulo: UTO');
    expect(linkedOfThree(`${host} UTO Apia sent a team. UTO owns it all.`).at(-1)).toBe('paulo: UTO');
  });
});

describe('initials that the sentence introduces as a club or a firm are not the institution’s', () => {
  const linked = linkedBy(
    packOf({ institutions: [body('vexmar', 'Vexmar University', { country: 'TR', names: [acronym('VXU')] })] }),
    'en',
  );
  const page = 'Vexmar University signed on Monday.';

  test.each([
    ['VXU, the oldest of the three, rests.', 'VXU, the football club, rests.'],
    ['VXU, home of the archive, rests.', 'VXU, the insurer, rests.'],
    ['The university VXU rests.', 'The insurer VXU rests.'],
  ])('%s', (text, nearMiss) => {
    expect(linked(page, text)).toEqual(['vexmar: Vexmar University', 'vexmar: VXU']);
    expect(linked(page, nearMiss)).toEqual(['vexmar: Vexmar University']);
  });

  test.each([
    ['Torukan Development Bank', 'other', 'TDVB, the regional bank, rests.'],
    ['Torukan Coastal Union', 'other', 'TCUN, a regional union, rests.'],
    ['Torukan Sparkasse', 'foundation', 'TRSK, the bank, rests.'],
    ['Vexmar Turbines', 'company', 'VXTW, the turbine maker, rests.'],
  ])('unless that is what the body may be: %s', (name, kind, text) => {
    const initials = text.slice(0, 4);
    const bank = body('bank', name, { kind, country: 'TR', names: [acronym(initials)] });
    const inPack = linkedBy(packOf({ institutions: [bank] }), 'en');
    expect(inPack(`${name} (${initials}) met.`, text).at(-1)).toBe(`bank: ${initials}`);
    expect(inPack(`${name} (${initials}) met.`, text)).toHaveLength(3);
  });
});

describe('a short name in quotation marks behind the kind of a thing is that thing’s', () => {
  const linked = linkedBy(
    packOf({
      institutions: [
        body('toruk', 'Toruk Vexler University', { country: 'NO', names: [short('Toruk Vexler')] }),
        body('velsund', 'Velsund Online', { kind: 'company', names: [short('Velsund On')] }),
      ],
    }),
  );
  const page = 'Toruk Vexler University met Velsund Online.';
  const linkedPage = linked(page);

  test.each([
    ['The liner “Toruk Vexler” sailed.', 'The partner “Toruk Vexler” paid.'],
    ['Im Hotel „Toruk Vexler“ schläft er.', 'Die Hochschule „Toruk Vexler“ zahlt.'],
  ])('%s', (text, nearMiss) => {
    expect(linked(page, text)).toEqual(linkedPage);
    expect(linked(page, nearMiss)).toEqual([...linkedPage, 'toruk: Toruk Vexler']);
  });
  test('a company is called by its kind as well', () => {
    expect(linked(page, 'The platform “Velsund On” grew.')).toEqual([...linkedPage, 'velsund: Velsund On']);
  });
});
