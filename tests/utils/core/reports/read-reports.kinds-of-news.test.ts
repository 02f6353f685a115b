/** Wordings of news, each with neighbours that look like it: told as a table of sentences and reports. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const named = (text: string): string =>
  text.replaceAll('{A}', '[Alpha University|alpha]').replaceAll('{B}', '[Beta University|beta]');
const ALLIANCE = '[Alliance of Learning|alliance]';
const short = (lines: readonly string[], language = 'en') => read(['# News', ...lines.map(named)], { language });
const told = (line: string, language?: string) => short([line], language).map(inShort);

const MOU = 'agreement done memorandum-of-understanding';
const DEAL = 'agreement done cooperation-agreement';
const VISIT = 'visit done delegation';
const PAST = 'agreement looking-back memorandum-of-understanding undated';

describe('who stands behind the verb', () => {
  it.each([
    [
      'The signing of a memorandum of understanding brought {A} and {B} together on Tuesday.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
    [
      'The signing of a memorandum of understanding on Tuesday commits {A} and {B} to share books.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
    [
      'With a memorandum of understanding signed on Tuesday, {A} and {B} agreed to share books.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
    [
      'After signing a memorandum of understanding with {B} on Tuesday, {A} opened a reading room.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  it.each([
    'After the signing of the memorandum of understanding, {A} and {B} opened an exhibition.',
    'The signing of the memorandum of understanding was attended by {A} and {B}.',
    'The signing of the memorandum of understanding, witnessed by {A} and {B}, took an hour.',
    'With a memorandum of understanding signed by the ministers on Tuesday, {A} and {B} share books.',
  ])('not: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('a third body in a clause behind the partners', () => {
  it.each([
    `{A} and {B} signed a memorandum of understanding on Tuesday, extending a partnership that began with the ${ALLIANCE}.`,
    `{A} and {B} signed a memorandum of understanding on Tuesday, which follows an exchange with the ${ALLIANCE}.`,
    `{A} signed a memorandum of understanding with {B} on Tuesday, after talks with the ${ALLIANCE}.`,
  ])('is no party: %s', (sentence) => {
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta`]);
  });

  it('is one in the list of partners', () => {
    const sentence = `{A} signed a memorandum of understanding with {B} and the ${ALLIANCE} on Tuesday.`;
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta+alliance`]);
  });
});

describe('papers that a sentence tells with a partner each', () => {
  it.each([
    [
      'en',
      `{A} signed a memorandum of understanding with {B} and an exchange agreement with the ${ALLIANCE} on Tuesday.`,
      [`${MOU} 2024-03-05 alpha+beta`, `${DEAL} 2024-03-05 alpha+alliance`],
    ],
    [
      'en',
      `{A} signed a memorandum of understanding with {B} on Tuesday and an exchange agreement with the ${ALLIANCE}.`,
      [`${MOU} 2024-03-05 alpha+beta`, `${DEAL} 2024-03-05 alpha+alliance`],
    ],
    [
      'de',
      `Die {A} unterzeichnete am Dienstag eine Vereinbarung mit der {B} und ein Abkommen mit der ${ALLIANCE}.`,
      [`${DEAL} 2024-03-05 alpha+beta`, `${DEAL} 2024-03-05 alpha+alliance`],
    ],
    [
      'es',
      `La {A} firmó un memorando de entendimiento con la {B} y un convenio de cooperación con la ${ALLIANCE} el martes.`,
      [`${MOU} 2024-03-05 alpha+beta`, `${DEAL} 2024-03-05 alpha+alliance`],
    ],
  ])('are as many agreements, in %s: %s', (language, sentence, expected) => {
    expect(told(sentence, language)).toEqual(expected);
  });

  it.each([
    `{A} signed a memorandum of understanding with {B} and discussed an agreement with the ${ALLIANCE} on Tuesday.`,
    `{A} signed a memorandum of understanding with {B} under a framework agreement with the ${ALLIANCE} on Tuesday.`,
    `{A} signed a memorandum of understanding with {B} on Tuesday, the first agreement with the ${ALLIANCE} being old.`,
  ])('are none where the second is another matter: %s', (sentence) => {
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta`]);
  });

  it('are one where both stand before the same partner', () => {
    const sentence = `{A} signed a memorandum of understanding with {B} and with the ${ALLIANCE} on Tuesday.`;
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta+alliance`]);
  });
});

describe('a visit to something of the hosts', () => {
  it.each(['video conference centre', 'language centre', 'library'])('is one to them: the %s', (what) => {
    expect(told(`A delegation of {A} visited the ${what} of {B} on Tuesday.`)).toEqual([
      `${VISIT} 2024-03-05 alpha→beta`,
    ]);
  });

  it.each([
    ['A delegation of {B} visited the Centre for African Studies of {A} on Tuesday.', 'Centre for African Studies'],
    [
      'The Centre for African Studies of the {A} received a delegation of {B} on Tuesday.',
      'Centre for African Studies',
    ],
    ['A delegation of {B} was received at the Institute of Education of {A} on Tuesday.', 'Institute of Education'],
  ])('is one to its part and to them: %s', (line, part) => {
    expect(told(line)).toEqual([`visit done delegation 2024-03-05 beta→“${part}”+alpha`]);
  });

  it.each([
    ['an association of its members', 'Alumni Association of {A}'],
    ['a body beside it', 'Institute of Education, a part of {A},'],
    ['a body of somebody else', 'Institute of Education of the friends of {A}'],
  ])('is none to them: %s', (_, host) => {
    expect(told(`A delegation of {B} visited the ${host} on Tuesday.`).join()).not.toContain('alpha');
  });
});

describe('what was long ago', () => {
  it.each([
    ['en', 'Ten years after signing a memorandum of understanding with {B}, {A} counts its books.', 'beta+alpha'],
    ['en', 'A decade after {A} and {B} signed a memorandum of understanding, students graduate.', 'alpha+beta'],
    ['fr', "Dix ans après la signature d'un mémorandum d'entente entre {A} et {B}, on fête.", 'alpha+beta'],
    ['es', 'Diez años después de la firma de un memorando de entendimiento entre {A} y {B}, hay fiesta.', 'alpha+beta'],
    ['de', 'Zehn Jahre nach der Unterzeichnung einer Vereinbarung zwischen {A} und {B} wird gefeiert.', 'alpha+beta'],
    ['ru', 'Через десять лет после подписания соглашения между {A} и {B} вузы празднуют.', 'alpha+beta'],
    ['zh', '{A}与{B}签署谅解备忘录十年后，首批学生毕业。', 'alpha+beta'],
    ['zh', '自{A}与{B}签署谅解备忘录以来，已有百名学生毕业。', 'alpha+beta'],
    ['ms', 'Sepuluh tahun selepas {A} dan {B} menandatangani memorandum persefahaman, pelajar tamat.', 'alpha+beta'],
  ])('%s: %s', (language, sentence, parties) => {
    const [report, ...more] = told(sentence, language);
    expect(more).toEqual([]);
    expect(report).toMatch(/^agreement looking-back/);
    expect(report).toContain(parties);
  });

  it.each([
    [
      'Two years after talks began, {A} and {B} signed a memorandum of understanding.',
      `${MOU} ../2024-03-07 alpha+beta`,
    ],
    [
      'Two years after a first visit, {A} and {B} signed a memorandum of understanding on Tuesday.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
    [
      'Ten years after signing a memorandum of understanding with {B}, {A} counts its books.',
      PAST.concat(' beta+alpha'),
    ],
  ])('but a comma ends it: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });
});

describe('a list of days', () => {
  it.each([
    ['en', '- 3 March: {A} and {B} sign a memorandum of understanding.', `${MOU} 2024-03-03 alpha+beta`],
    ['en', '3 March – {A} and {B} sign a memorandum of understanding.', `${MOU} 2024-03-03 alpha+beta`],
    ['en', 'Monday: {A} and {B} sign a memorandum of understanding.', `${MOU} 2024-03-04 alpha+beta`],
    [
      'en',
      '- 20 March: {A} and {B} sign a memorandum of understanding.',
      'agreement planned memorandum-of-understanding 2024-03-20 alpha+beta',
    ],
    [
      'en',
      '- 3 March 2015: {A} and {B} sign a memorandum of understanding.',
      'agreement looking-back memorandum-of-understanding 2015-03-03 alpha+beta',
    ],
    ['en', '- 3 March: Bo Rand, rector of {B}, calls on {A}.', `${VISIT} 2024-03-03 beta→alpha`],
    ['zh', '- 3月3日：{A}与{B}签署合作协议。', `${DEAL} 2024-03-03 alpha+beta`],
    [
      'fr',
      '- 3 mars : {A} et {B} signent un accord-cadre.',
      'agreement done framework-agreement 2024-03-03 alpha+beta',
    ],
    ['de', '- 3. März: {A} und {B} unterzeichnen eine Absichtserklärung.', `${DEAL} 2024-03-03 alpha+beta`],
  ])('%s: %s', (language, sentence, expected) => {
    expect(told(sentence, language)).toEqual([expected]);
  });

  it('tells nothing in the present without a day', () => {
    expect(told('- Partners: {A} and {B} sign a memorandum of understanding each year.')).toEqual([]);
  });
});

describe('a deed that depends on something', () => {
  it.each([
    ['en', '{A} will sign the memorandum of understanding with {B} only if the bank agrees.'],
    ['en', 'Provided the senate agrees, {A} and {B} will sign a memorandum of understanding in April.'],
    ['en', '{A} and {B} sealed the agreement on Tuesday, subject to the vote of the senate.'],
    ['fr', '{A} et {B} signeront un accord-cadre à condition que le conseil accepte.'],
    ['de', 'Sofern der Senat zustimmt, werden {A} und {B} eine Vereinbarung unterzeichnen.'],
    ['ru', '{A} и {B} подпишут соглашение при условии одобрения совета.'],
  ])('%s: %s', (language, sentence) => {
    expect(told(sentence, language)).toEqual([]);
  });
});

describe('a condition of something other than the deed', () => {
  it.each([
    '{A} and {B} signed a memorandum of understanding on Tuesday; the ministry provided the funds.',
    '{A}, which provided its halls, signed a memorandum of understanding with {B} on Tuesday.',
    '{A} and {B} signed a memorandum of understanding on Tuesday; travel is subject to funding.',
    'Rooms stay free as long as it rains; {A} and {B} signed a memorandum of understanding on Tuesday.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta`]);
  });
});

describe('a visit', () => {
  it.each([
    ['{A} was visited on Tuesday by a delegation of {B}.', `${VISIT} 2024-03-05 beta→alpha`],
    ['{A} had visitors from {B} on Tuesday.', `${VISIT} 2024-03-05 beta→alpha`],
    ['Guests from {B} toured the studios of {A} on Tuesday.', `${VISIT} 2024-03-05 beta→alpha`],
    ['{B} sent three librarians to {A} on Tuesday.', `${VISIT} 2024-03-05 beta→alpha`],
    ['The visit of a delegation from {B} to {A} ended on Tuesday.', `${VISIT} 2024-03-05 beta→alpha`],
    ['A delegation from {B} is expected at {A} next Monday.', 'visit planned delegation 2024-03-11 beta→alpha'],
    ['{A} expects a delegation from {B} next Monday.', 'visit planned delegation 2024-03-11 beta→alpha'],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  it.each([
    'The website of {A} was visited by students of {B}.',
    'The tourists toured the gardens of {A}, not of {B}.',
    'The planned visit of a delegation from {B} to {A} was called off.',
  ])('none to propose: %s', (sentence) => {
    expect(short([sentence]).filter(({ propose }) => propose)).toEqual([]);
  });
});

describe('what a later sentence adds', () => {
  const signed = '{A} and {B} signed a memorandum of understanding.';
  const planned = '{A} and {B} will sign a memorandum of understanding on Tuesday.';
  const first = (...lines: readonly string[]) => short(lines)[0];

  it.each([
    ['The ceremony was held in Gaborone on Tuesday.', '2024-03-05', 'Gaborone'],
    ['It was signed in Hanoi on Tuesday.', '2024-03-05', 'Hanoi'],
    ['Tea followed. The event took place in Oslo.', '../2024-03-07', 'Oslo'],
    ['The paper is dated 4 March.', '2024-03-04', null],
    ['The rector lives in Gaborone and was ill on Tuesday.', '../2024-03-07', null],
    ['The concert was held in Gaborone on Tuesday.', '../2024-03-07', null],
    ['The signing of the memorandum took place in Oslo on Tuesday.', '2024-03-05', 'Oslo'],
    ['A signing ceremony was held in Oslo on Tuesday.', '2024-03-05', 'Oslo'],
    ['During the visit, the ceremony was held in Oslo on Tuesday.', '2024-03-05', 'Oslo'],
    ['The ceremony was held at the University of York in Oslo on Tuesday.', '2024-03-05', 'Oslo'],
    ['The opening of a new hospital took place in Nairobi on Monday.', '../2024-03-07', null],
    ['The opening ceremony of the games took place in Nairobi on Monday.', '../2024-03-07', null],
    ['A meeting was held in Nairobi on Monday.', '../2024-03-07', null],
    ['The meeting of the ministers was held in Nairobi on Monday.', '../2024-03-07', null],
    ['The ceremony of the University of York was held in Nairobi on Monday.', '../2024-03-07', null],
    ['The ceremony was held by the University of York in Nairobi on Monday.', '../2024-03-07', null],
  ])('when and where: “%s”', (sentence, date, place) => {
    expect(first(signed, sentence)).toMatchObject({ date, place });
  });

  it('keeps what the deed’s own sentence tells', () => {
    const sentence = 'In Oslo, {A} and {B} signed a memorandum of understanding on Monday.';
    expect(first(sentence, 'The ceremony was held in Gaborone on Tuesday.')).toMatchObject({
      date: '2024-03-04',
      place: 'Oslo',
    });
  });

  it.each([
    ['Die Zeremonie fand am Dienstag in Gaborone statt.', '2024-03-05', 'Gaborone'],
    ['Am Dienstag fand in Gaborone die Zeremonie statt.', '2024-03-05', 'Gaborone'],
    ['Die Zeremonie fand in Gaborone am Dienstag Anklang.', '../2024-03-07', null],
  ])('in German: “%s”', (sentence, date, place) => {
    const [report] = short([`{A} und {B} unterzeichneten eine Vereinbarung. ${sentence}`], 'de');
    expect(report).toMatchObject({ date, place });
  });

  it('takes no other ceremony in Chinese', () => {
    const [report] = short(['{A}与{B}签署合作协议。毕业仪式3月5日在北京举行。'], 'zh');
    expect(report).toMatchObject({ date: '../2024-03-07', place: null });
  });

  it.each(['出席了签字仪式。', '主持了签字仪式。', '见证了签字仪式。'])(
    'takes no verb behind an office for a name in Chinese: 副校长%s',
    (words) => {
      const [report] = short([`{A}与{B}签署合作协议。{B}副校长${words}`], 'zh');
      expect(report).toMatchObject({ signatories: [] });
    },
  );

  it('reads a place of a ceremony in Chinese', () => {
    const [report] = short(['{A}与{B}签署合作协议。签约仪式3月5日在北京举行。'], 'zh');
    expect(report).toMatchObject({ date: '2024-03-05', place: '北京' });
  });

  it.each([
    [signed, 'Ann Lee signed for the Chinese side; Bob Ray for the Malaysian.'],
    [signed, 'For {A}, rector Ann Lee signed; for {B}, rector Bob Ray.'],
    [signed, 'The signatures are those of Ann Lee and Bob Ray, rector of {B}.'],
    [planned, 'Signatures will be given in Oslo by Ann Lee for {A} and Bob Ray for {B}.'],
    [planned, 'The signatories will be Ann Lee for {A} and Bob Ray for {B}.'],
    [planned, 'It will bear the signatures of Ann Lee for {A} and Bob Ray for {B}.'],
  ])('who signs for whom: %s “%s”', (deed, sentence) => {
    expect(first(deed, sentence)).toMatchObject({
      signatories: [
        { text: 'Ann Lee', for: 0 },
        { text: 'Bob Ray', for: 1 },
      ],
    });
  });

  it('takes no name behind a semicolon where that part has a verb of its own', () => {
    const report = first(signed, 'Ann Lee signed for {A}; Bob Ray spoke for the guests and Carl Cole watched.');
    expect(report).toMatchObject({ signatories: [{ text: 'Ann Lee', for: 0 }] });
  });
});

describe('a founding', () => {
  it.each([
    [`In Oslo, the ${ALLIANCE} was launched by {A} and {B} on Tuesday.`, 'Oslo'],
    [`The ${ALLIANCE} was launched by {A} and {B} on Tuesday. The ceremony took place in Bergen.`, 'Bergen'],
  ])('%s', (sentence, place) => {
    expect(short([sentence])).toMatchObject([{ type: 'event', date: '2024-03-05', place }]);
  });
});

it('tells partners apart whose names begin alike', () => {
  const reports = short([
    '{A} signed an agreement with the University of York.',
    '{A} signed an agreement with the University of Yorkshire.',
  ]);
  expect(reports.map(inShort)).toEqual([
    'agreement done cooperation-agreement ../2024-03-07 alpha+“University of York”',
    'agreement done cooperation-agreement ../2024-03-07 alpha+“University of Yorkshire”',
  ]);
});

describe('a date that belongs to something else', () => {
  const undated = `${MOU} ../2024-03-07 alpha+beta`;
  it.each([
    ['en', '{A} and {B} renewed a memorandum of understanding that they first signed in 2019.', undated],
    ['en', '{A} and {B} renewed their 2019 memorandum of understanding.', undated],
    ['en', '{A} and {B} signed a memorandum of understanding that is valid until 31 December 2028.', undated],
    ['en', '{A} announced on Wednesday that it has signed a memorandum of understanding with {B}.', undated],
    ['en', 'On Wednesday, {A} announced a memorandum of understanding signed with {B}.', undated],
    [
      'en',
      'In a statement on Wednesday, {A} said it had signed a memorandum of understanding with {B} on Tuesday.',
      `${MOU} 2024-03-05 alpha+beta`,
    ],
    ['zh', '{A}与{B}签署2024年至2028年合作协议。', `${DEAL} ../2024-03-07 alpha+beta`],
    ['zh', '{A}与{B}签署为期五年的合作协议，有效期至2029年3月。', `${DEAL} ../2024-03-07 alpha+beta`],
  ])('%s: %s', (language, sentence, expected) => {
    expect(told(sentence, language)).toEqual([expected]);
  });
});

describe('a caption', () => {
  it.each([
    '^ {A} and {B} sign a memorandum of understanding in Oslo, 5 March 2024.',
    '^ {A} and {B} sign a memorandum of understanding in Oslo, 5 March 2024',
  ])('tells of its picture in the present: “%s”', (caption) => {
    expect(short(['It rained.', caption])).toMatchObject([{ happened: 'done', date: '2024-03-05', place: 'Oslo' }]);
  });

  it('of an old picture looks back', () => {
    expect(short(['It rained.', '^ {A} and {B} sign a memorandum of understanding, 1987.'])).toMatchObject([
      { happened: 'looking-back', date: '1987' },
    ]);
  });
});

describe('other orders of words', () => {
  it.each([
    ['ru', '{A} посетила делегация {B}.', `${VISIT} ../2024-03-07 beta→alpha`],
    ['ru', 'Делегация {B} посетила {A}.', `${VISIT} ../2024-03-07 beta→alpha`],
    ['ru', 'Делегация {B} прибыла во вторник в {A}.', `${VISIT} 2024-03-05 beta→alpha`],
    [
      'zh',
      '{A}校长与{B}校长代表双方签署了合作备忘录。',
      'agreement done memorandum-of-cooperation ../2024-03-07 alpha+beta',
    ],
  ])('%s: %s', (language, sentence, expected) => {
    expect(told(sentence, language)).toEqual([expected]);
  });
});
