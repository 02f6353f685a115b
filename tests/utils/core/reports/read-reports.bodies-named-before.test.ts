import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const ALLIANCE = '[Alliance of Learning|alliance]';
const OFFICE = '[Office of Beta|beta-office]';

const SIGNED = 'agreement done cooperation-agreement 2024-03-05';

describe('a word for a body that was named before', () => {
  it.each([
    ['a university, not the alliance named last', `${B} praised the ${ALLIANCE}. The university signed`, 'beta+alpha'],
    [
      'an alliance, not the university named last',
      `The ${ALLIANCE} met at ${B}. The alliance signed`,
      'alliance+alpha',
    ],
    ['a college for want of one called so', `${B} praised the ${ALLIANCE}. The college signed`, 'beta+alpha'],
    ['an institute before a university', `${OFFICE} thanked ${B}. The institute signed`, 'beta-office+alpha'],
    [
      'a ministry that no pack knows',
      `The Ministry of Trade thanked ${B}. The ministry signed`,
      '“Ministry of Trade”+alpha',
    ],
    [
      'a university that no pack knows',
      `The University of Oslo thanked the ${ALLIANCE}. The university signed`,
      '“University of Oslo”+alpha',
    ],
    [
      'an association of universities',
      `The Association of Arctic Universities thanked ${B}. The association signed`,
      '“Association of Arctic Universities”+alpha',
    ],
    ['a body of the people named', `${B} met the University of Oslo. The Malaysian university signed`, 'beta+alpha'],
    ['a body in the town named', `${B} met the University of Oslo. The university in Ipoh signed`, 'beta+alpha'],
    ['a bank by its name', `The [World Bank|bank] met ${B}. The bank signed`, 'bank+alpha'],
    ['a commission by its name', `The [AUC|commission] met ${B}. The commission signed`, 'commission+alpha'],
    ['an association by its name', `The [ASEAN|nations] met ${B}. The association signed`, 'nations+alpha'],
    ['an academy by its name', `The [CAS|academy] met. The academy signed`, 'academy+alpha'],
    [
      'whoever acts in the sentence before where it says nothing',
      `${B} praised the ${ALLIANCE}. It signed`,
      'beta+alpha',
    ],
    ['whoever acts in the main clause', `While the ${ALLIANCE} waited, ${B} acted. It signed`, 'beta+alpha'],
    ['whoever is named in a clause before', `When ${B} was founded, the town grew. It signed`, 'beta+alpha'],
    [
      'the body of whom “it” right before was said',
      `${B} grew. It opened an office with the ${ALLIANCE}. It signed`,
      'beta+alpha',
    ],
    [
      'the same behind a partner whom no pack knows',
      `${B} grew. On Monday, it thanked the University of Oslo. It signed`,
      'beta+alpha',
    ],
    ['no partner', `The rector of ${B} spoke. His office works with the ${ALLIANCE}. It signed`, 'beta+alpha'],
  ])('means %s', (_, before, parties) => {
    const reports = read(['# News', `${before} a cooperation agreement with ${A} on Tuesday.`]);
    expect(reports.map(inShort)).toEqual([`${SIGNED} ${parties}`]);
  });

  it.each([
    ['a university where none was named', `The ${ALLIANCE} met. The university signed`],
    ['an alliance where none was named', `${B} met. The alliance signed`],
    ['a ministry where none was named', `${B} met. The ministry signed`],
    ['a company where none was named', `${B} met. The company signed`],
    ['a university where its press was named', 'The [Oslo University Press|press] met. The university signed'],
    ['a university where the park at one was named', 'The [Science Park|park] met. The university signed'],
    ['a university where its library was named', 'The [University of Oslo Library|library] met. The university signed'],
    ['a university of another country', `${B} met. The university in Beijing signed`],
    ['a university of another people', `${B} met. The Kenyan university signed`],
    ['one of several that act', `${B} and the ${ALLIANCE} met. It signed`],
    ['one of whom people of another come to it', `A delegation of ${B} thanked the ${ALLIANCE}. It signed`],
    ['a partner', `A pact was signed with ${B}. It signed`],
    ['a body of another kind that has named its partner', `The ${ALLIANCE} met ${A}. The university signed`],
  ])('means nobody: %s', (_, before) => {
    expect(read(['# News', `${before} a cooperation agreement with ${A} on Tuesday.`])).toEqual([]);
  });

  it('means the one that acts in each of a row of sentences', () => {
    const reports = read([
      '# News',
      `${B} grew. It signed a memorandum of understanding with the ${ALLIANCE} on Monday. It also signed a cooperation agreement with ${A} on Tuesday.`,
    ]);
    expect(reports.map(inShort)).toEqual([
      'agreement done memorandum-of-understanding 2024-03-04 beta+alliance',
      `${SIGNED} beta+alpha`,
    ]);
  });

  it('means the two of its kind among three', () => {
    const reports = read([
      '# News',
      `${A} and ${B} thanked the ${ALLIANCE}. The two universities signed a cooperation agreement on Tuesday.`,
    ]);
    expect(reports.map(inShort)).toEqual([`${SIGNED} alpha+beta`]);
  });

  it.each([
    ['are of learning where two are', `${A} and ${B} thanked the ${ALLIANCE}.`, 'alpha+beta'],
    ['are otherwise any', `${A} and the ${ALLIANCE} met.`, 'alpha+alliance'],
  ])('means institutions that %s', (_, before, parties) => {
    const reports = read(['# News', `${before} The two institutions signed a cooperation agreement on Tuesday.`]);
    expect(reports.map(inShort)).toEqual([`${SIGNED} ${parties}`]);
  });

  it('means no pair in which one is of another kind', () => {
    const reports = read([
      '# News',
      `${A} and the ${ALLIANCE} met. The two universities signed a cooperation agreement on Tuesday.`,
    ]);
    expect(reports).toEqual([]);
  });

  it.each([
    ['zh', `${B}称赞了${ALLIANCE}。3月5日，该校与${A}签署合作协议。`],
    ['zh-Hant', `${B}稱讚了${ALLIANCE}。3月5日，該校與${A}簽署合作協議。`],
    ['es', `${B} elogió a la ${ALLIANCE}. La universidad firmó el martes un acuerdo de cooperación con ${A}.`],
    ['fr', `${B} a salué l'${ALLIANCE}. L'université a signé mardi un accord de coopération avec ${A}.`],
    ['de', `${B} lobte die ${ALLIANCE}. Die Hochschule unterzeichnete am Dienstag ein Kooperationsabkommen mit ${A}.`],
    ['ru', `${B} похвалил ${ALLIANCE}. Во вторник университет подписал соглашение о сотрудничестве с ${A}.`],
    ['ms', `${B} memuji ${ALLIANCE}. Universiti itu menandatangani perjanjian kerjasama dengan ${A} pada hari Selasa.`],
  ])('means a body of its kind in %s', (language, text) => {
    const reports = read(['# News', text], { language });
    expect(reports.map((report) => inShort(report).split(' ').at(-1))).toEqual(['beta+alpha']);
  });

  it.each([
    ['该院', `[协和医院|hospital]成立。3月5日，该院与${A}签署合作协议。`],
    ['两院', `[协和医院|hospital]与${A}会谈。3月5日，两院签署合作协议。`],
  ])('may be any body that is called 院: %s', (_, text) => {
    const reports = read(['# News', text], { language: 'zh' });
    expect(reports.map(inShort)).toEqual([`${SIGNED} hospital+alpha`]);
  });

  it.each([
    [`[协和医院|hospital]感谢${B}。3月5日，该院与${A}签署合作协议。`, 'hospital+alpha'],
    [`北京研究院感谢${B}。3月5日，该院与${A}签署合作协议。`, '“北京研究院”+alpha'],
  ])('is no university that was named after one called 院: %s', (text, parties) => {
    const reports = read(['# News', text], { language: 'zh' });
    expect(reports.map(inShort)).toEqual([`${SIGNED} ${parties}`]);
  });

  it.each([
    ['fr', `Le [Parc d'université|park] a ouvert. L'université a signé mardi un accord de coopération avec ${A}.`],
    ['zh', `${ALLIANCE}开会。3月5日，该校与${A}签署合作协议。`],
    ['es', `La ${ALLIANCE} se reunió. La universidad firmó el martes un acuerdo de cooperación con ${A}.`],
    ['fr', `L'${ALLIANCE} s'est réunie. L'université a signé mardi un accord de coopération avec ${A}.`],
    ['de', `Die ${ALLIANCE} tagte. Die Hochschule unterzeichnete am Dienstag ein Kooperationsabkommen mit ${A}.`],
    ['ru', `${ALLIANCE} собрался. Во вторник университет подписал соглашение о сотрудничестве с ${A}.`],
    ['ms', `${ALLIANCE} bersidang. Universiti itu menandatangani perjanjian kerjasama dengan ${A} pada hari Selasa.`],
  ])('means nobody in %s where none of its kind was named', (language, text) => {
    expect(read(['# News', text], { language })).toEqual([]);
  });
});
