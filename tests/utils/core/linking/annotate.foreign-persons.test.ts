/** How the news of other countries goes on about a foreigner whom they named in full. All names are invented. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, person, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [body('harbour', 'Harbour University of Vexmouth')],
  officials: [
    person('vexley', 'Torukin Vexley', {
      roles: ['rector at harbour'],
      names: [
        translated('トルキン・ヴェクスリー', 'ja'),
        translated('토르킨 벡슬리', 'ko'),
        translated('توروكين فيكسلي', 'ar'),
        translated('טורוקין וקסלי', 'he'),
        translated('टोरुकिन वेक्सली', 'hi'),
        translated('Τορούκιν Βέξλι', 'el'),
      ],
    }),
    person('vexeira', 'Torukia Vexeira', { roles: ['director at harbour'] }),
    person('vexlo', 'Barukin Vexlo', {}),
    person('vexics', 'Juris Vexičs', { roles: ['rector at harbour'] }),
  ],
});

describe('in the cases of its language', () => {
  test.each([
    ['pl', 'Według Vexleya to początek.', 'Vexleya'],
    ['pl', 'Rozmowę z Torukinem Vexleyem wydano.', 'Torukinem Vexleyem'],
    ['cs', 'Podle Vexleyho jde o krok.', 'Vexleyho'],
    ['cs', 'Mluvila s Torukinem Vexleym.', 'Torukinem Vexleym'],
    ['hr', 'Razgovarali su s Vexleyjem.', 'Vexleyjem'],
    ['hu', 'A hallgatók Vexleyvel beszéltek.', 'Vexleyvel'],
    ['fi', 'Työ jatkuu Vexleyn mukaan.', 'Vexleyn'],
    ['sv', 'De läste Torukin Vexleys bok.', 'Torukin Vexleys'],
  ])('%s: %s', (language, text, name) => {
    const links = linkedBy(pack, language)('Torukin Vexley, Harbour University of Vexmouth.', text);
    expect(links).toContain(`vexley: ${name}`);
  });

  test.each([
    ['pl', 'Poprosiliśmy Vexeirę o słowo.', 'Vexeirę'],
    ['hu', 'A díjat Vexeirának adták.', 'Vexeirának'],
    ['fi', 'Palkinto annettiin Vexeiralle.', 'Vexeiralle'],
    ['fi', 'Kaupunki kiitti Vexeiraa.', 'Vexeiraa'],
    ['pl', 'Nagrodę dano Vexeirze.', 'Vexeirze'],
    ['cs', 'Vexeiraová prý požádala jen o jedno.', 'Vexeiraová'],
    ['cs', 'Podle Vexeirové to stačí.', 'Vexeirové'],
    ['sk', 'Podľa Vexeirovej to stačí.', 'Vexeirovej'],
    ['sk', 'Prišla Torukia Vexeirová.', 'Torukia Vexeirová'],
  ])('of a surname in -a, %s: %s', (language, text, name) => {
    const links = linkedBy(pack, language)('Torukia Vexeira, Harbour University of Vexmouth.', text);
    expect(links).toContain(`vexeira: ${name}`);
  });

  test.each([
    ['Ar Vexiču runāja.', 'Vexiču'],
    ['Tā ir Jura Vexiča grāmata.', 'Jura Vexiča'],
  ])('of Latvian: %s', (text, name) => {
    expect(linkedBy(pack, 'lv')('Juris Vexičs, Harbour University of Vexmouth.', text)).toContain(`vexics: ${name}`);
  });

  test('but not behind another given name, of a family, or of a name without any role', () => {
    const polish = linkedBy(pack, 'pl');
    const named = 'Torukin Vexley, Harbour University of Vexmouth.';
    expect(polish(named, 'Żona Martina Vexleya śpi.').filter((link) => link.endsWith(' Vexleya'))).toEqual([]);
    expect(polish(named, 'The Vexleys sleep.')).not.toContain('vexley: Vexleys');
    expect(polish('Barukin Vexlo śpi.', 'Książka Barukina Vexlo leży.')).not.toContain('vexlo: Barukina Vexlo');
  });
});

test('in Czech the feminine of a man’s surname is another person’s, and so is that of a woman of another given name', () => {
  const czech = linkedBy(pack, 'cs');
  expect(czech('Torukin Vexley, Harbour University of Vexmouth.', 'Vexleyová zpívala.')).not.toContain(
    'vexley: Vexleyová',
  );
  const vexeira = czech('Torukia Vexeira, Harbour University of Vexmouth.', 'Zpívala Jana Vexeirová.');
  expect(vexeira).not.toContain('vexeira: Vexeirová');
});

test.each([
  ['Torukan asked for fans.', true],
  ['Datuk Torukan left at noon.', true],
  ['Singer Torukan Rahman sang.', false],
  ['Ahmad asked for fans.', false],
])('of the given names of a Malay the one that tells goes on: %s', (text, isLinked) => {
  const malay = packOf({
    institutions: [body('harbour', 'Harbour University of Vexmouth')],
    officials: [person('torukan', 'Ahmad Torukan bin Vexlan', { roles: ['president at harbour'] })],
  });
  const links = linkedBy(malay, 'en')('Ahmad Torukan bin Vexlan of Harbour University of Vexmouth came.', text);
  expect(links.length > 2).toBe(isLinked);
});

test.each([
  ['pl', 'Pan Vexley powiedział.', true],
  ['cs', 'Podle Vexley je to nové.', true],
  ['sk', 'Podľa Vexley je to nové.', true],
  ['da', 'Ifølge Vexley er det nyt.', true],
  ['nb', 'Etter Vexley kom hun.', true],
  ['en', 'In May Pan Vexley spoke.', false],
])('behind the word that opens the sentence, %s: %s', (language, text, isLinked) => {
  const links = linkedBy(pack, language)('Torukin Vexley, Harbour University of Vexmouth.', text);
  expect(links.includes('vexley: Vexley')).toBe(isLinked);
});

test('no case makes the name of a man that of a woman, or a word', () => {
  const martin = packOf({
    institutions: [body('harbour', 'Harbour University of Vexmouth')],
    officials: [person('martin', 'Daniel Martin', { roles: ['rector at harbour'] })],
  });
  const linked = linkedBy(martin, 'en');
  const named = 'Daniel Martin, rector of Harbour University of Vexmouth, slept.';
  expect(linked(named, 'Later Martina sang.')).not.toContain('martin: Martina');
  expect(linked(named, 'Later Daniela Martina sang.')).not.toContain('martin: Daniela Martina');
  expect(linkedBy(martin, 'pl')(named, 'Rozmowa z Martinem trwała.')).toContain('martin: Martinem');
});

describe('by the surname in a script without capitals', () => {
  test.each([
    ['ja', 'トルキン・ヴェクスリー氏が来た。', 'その後、ヴェクスリー氏は語った。', 'ヴェクスリー'],
    ['ko', '토르킨 벡슬리 총장이 왔다.', '이어 벡슬리 총장은 말했다.', '벡슬리'],
    ['ar', 'قال توروكين فيكسلي إن العمل بدأ.', 'وأضاف فيكسلي أن العمل مستمر.', 'فيكسلي'],
    ['he', 'טורוקין וקסלי הגיע לעיר.', 'לדברי וקסלי העבודה נמשכת.', 'וקסלי'],
    ['hi', 'टोरुकिन वेक्सली ने भाषण दिया।', 'बाद में वेक्सली ने कहा।', 'वेक्सली'],
    ['el', 'Μίλησε ο Τορούκιν Βέξλι.', 'Ο Βέξλι είπε ότι το έργο συνεχίζεται.', 'Βέξλι'],
  ])('%s', (language, first, then, name) => {
    expect(linkedBy(pack, language)(first, then)).toContain(`vexley: ${name}`);
    expect(linkedBy(pack, language)(then)).toEqual([]);
  });
});
