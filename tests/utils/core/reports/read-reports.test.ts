import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../../../utils/core/reports/read-reports.ts';
import { inShort, read, smallIndex, storyOf } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';

describe('a signing', () => {
  it.each([
    [
      `${A} signed a memorandum of understanding with ${B} on Tuesday.`,
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      `A cooperation agreement was signed by ${A} and ${B} on 5 March.`,
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      `A framework agreement between ${A} and ${B} was concluded yesterday.`,
      'agreement done framework-agreement 2024-03-06 alpha+beta',
    ],
    [
      `The signing of a letter of intent between ${A} and the University of Oslo took place on March 4.`,
      'agreement done cooperation-agreement 2024-03-04 alpha+“University of Oslo”',
    ],
    [
      `${A} and Coursera have inked an exchange agreement.`,
      'agreement done cooperation-agreement ../2024-03-07 alpha+“Coursera”',
    ],
    [
      `[Ann Archer|ann] put her name to a memorandum of cooperation with ${B}.`,
      'agreement done memorandum-of-cooperation ../2024-03-07 beta+alpha',
    ],
    [
      `${A} will sign a memorandum of understanding with ${B} next Monday.`,
      'agreement planned memorandum-of-understanding 2024-03-11 alpha+beta',
    ],
    [
      `${A} and ${B} agreed on Tuesday to sign a cooperation agreement.`,
      'agreement planned cooperation-agreement undated alpha+beta',
    ],
    [
      `${A} and ${B} did not sign the memorandum of understanding.`,
      'agreement denied memorandum-of-understanding undated alpha+beta',
    ],
    [
      `The signing of a framework agreement between ${A} and ${B} was put off.`,
      'agreement denied framework-agreement undated alpha+beta',
    ],
    [
      `${A} and ${B} signed a memorandum of understanding in 2018.`,
      'agreement looking-back memorandum-of-understanding 2018 alpha+beta',
    ],
    [
      `Students choose freely under a cooperation agreement signed with ${B} by ${A}.`,
      'agreement looking-back cooperation-agreement undated beta+alpha',
    ],
  ])('is read from “%s”', (sentence, expected) => {
    expect(read(['# News', sentence]).map(inShort)).toEqual([expected]);
  });

  it.each([
    ['that is imagined', `Imagine that ${A} and ${B} signed an agreement tomorrow.`],
    ['that is hoped for', `We hope that ${A} and ${B} sign a memorandum of understanding.`],
    ['that is asked about', `Have ${A} and ${B} signed a memorandum of understanding?`],
    ['that is only possible', `${A} could sign an agreement with ${B}.`],
    ['of a player', `The striker signed a contract with ${A} and ${B}.`],
    ['of a petition', `Students of ${A} and ${B} have signed a petition.`],
    ['inside of speech', `“We have signed an agreement with ${A} and ${B},” he dreamt aloud.`],
    ['told as a habit', `${A} and ${B} sign an agreement each year.`],
  ])('is not read from one %s', (_, sentence) => {
    expect(read(['# News', sentence])).toEqual([]);
  });

  it('names its parties by the sentence before', () => {
    const reports = read([
      '# News',
      `${A} has found a partner in ${B}. The two universities signed a memorandum of understanding on Monday.`,
    ]);
    expect(reports.map(inShort)).toEqual(['agreement done memorandum-of-understanding 2024-03-04 alpha+beta']);
  });

  it('names one party by what it is', () => {
    const reports = read(['# News', `Rain fell on ${B}.`, `The university signed an agreement with ${A} on Monday.`]);
    expect(reports.map(inShort)).toEqual(['agreement done cooperation-agreement 2024-03-04 beta+alpha']);
  });

  it('names an institution by the acronym that the page defines', () => {
    const reports = read([
      '# News',
      `The National Institute of Bees (NIB) is new. NIB and ${A} signed an agreement on Monday.`,
    ]);
    expect(reports.map(inShort)).toEqual([
      'agreement done cooperation-agreement 2024-03-04 “National Institute of Bees (NIB)”+alpha',
    ]);
  });

  it('is one however often the page tells it, and takes each part from where it is told', () => {
    const [report, ...more] = read([
      `# ${A}, ${B} ink deal`,
      `${A} and ${B} signed a memorandum of understanding.`,
      'The document was signed in Oslo on Tuesday.',
      '[Ann Archer|ann] signed for the Chinese side, [Bo Baker|bo] for the Malaysian side.',
    ]);
    expect(more).toEqual([]);
    expect(report).toMatchObject({
      kind: 'memorandum-of-understanding',
      date: '2024-03-05',
      quote: 'Alpha University and Beta University signed a memorandum of understanding.',
      signatories: [
        { official: 'ann', for: 0 },
        { official: 'bo', for: 1 },
      ],
    });
  });

  it('takes the paper from the sentence before, where “it” was signed', () => {
    const reports = read(['# News', `An exchange agreement links ${A} and ${B}. It was signed on Tuesday.`]);
    expect(reports.map(inShort)).toEqual(['agreement done cooperation-agreement 2024-03-05 alpha+beta']);
  });

  it('is two where a pair signs two instruments', () => {
    const reports = read([
      '# News',
      `${A} and ${B} signed a memorandum of understanding and a student exchange agreement on Monday.`,
    ]);
    expect(reports.map(({ kind }) => kind)).toEqual(['memorandum-of-understanding', 'cooperation-agreement']);
  });

  it('has no signatory who only watched', () => {
    const [report] = read([
      '# News',
      `${A} signed an agreement with ${B}, signed by [Ann Archer|ann] in the presence of Carl Cooper.`,
    ]);
    expect(report?.type === 'agreement' && report.signatories.map(({ text }) => text)).toEqual(['Ann Archer']);
  });
});

describe('a visit', () => {
  it.each([
    [`A delegation of ${B} visited ${A} on 5 March.`, 'visit done delegation 2024-03-05 beta→alpha'],
    [`${A} received a delegation from ${B} on Tuesday.`, 'visit done delegation 2024-03-05 beta→alpha'],
    [`Teachers of ${B} were received at ${A} last Friday.`, 'visit done delegation 2024-03-01 beta→alpha'],
    [`${B} sent a team to ${A} on Tuesday.`, 'visit done delegation 2024-03-05 beta→alpha'],
    [`[Bo Baker|bo] will visit ${A} next month.`, 'visit planned delegation 2024-04 beta→alpha'],
  ])('is read from “%s”', (sentence, expected) => {
    expect(read(['# News', sentence]).map(inShort)).toEqual([expected]);
  });

  it.each([
    ['by video', `A delegation of ${B} visited ${A} by video link.`],
    ['of a football team', `The football team of ${B} visited ${A}.`],
    ['of graduates', `Graduates of ${B} visited ${A}.`],
  ])('is not read from one %s', (_, sentence) => {
    expect(read(['# News', sentence])).toEqual([]);
  });
});

describe('a founding', () => {
  it.each([
    [`${A} and ${B} opened a joint laboratory in Oslo on Tuesday.`, 'event done founding 2024-03-05 alpha+beta'],
    [`${A} joined the [Alliance of Learning|alliance] on Tuesday.`, 'event done founding 2024-03-05 alpha+alliance'],
    [
      `The [Alliance of Learning|alliance] was founded by ${A} and ${B} on Tuesday.`,
      'event done founding 2024-03-05 alliance+alpha+beta',
    ],
    [
      `The [Alliance of Learning|alliance] admitted ${B} as its ninth member on Tuesday.`,
      'event done founding 2024-03-05 beta+alliance',
    ],
  ])('is read from “%s”', (sentence, expected) => {
    expect(read(['# News', sentence]).map(inShort)).toEqual([expected]);
  });

  it('is not read from a body that joins an hour', () => {
    expect(
      read(['# News', `The Commission for the [Alliance of Learning|alliance] and ${A} joined the closing hour.`]),
    ).toEqual([]);
  });

  it('is read from a new member that is told of behind its alliance', () => {
    const reports = read(['# News', `The [Alliance of Learning|alliance] has a new member: ${B} joined on Tuesday.`]);
    expect(reports.map(inShort)).toEqual(['event done founding 2024-03-05 beta+alliance']);
  });

  it('is not read from an exhibition', () => {
    expect(read(['# News', `${A} and ${B} opened an exhibition on Tuesday.`])).toEqual([]);
  });
});

describe('other languages', () => {
  it.each([
    [
      'zh',
      '3月5日，[甲大学|alpha]与[乙大学|beta]在奥斯陆签署谅解备忘录。',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'zh',
      '[甲大学|alpha]将于下月与曼谷大学签署合作协议。',
      'agreement planned cooperation-agreement 2024-04 alpha+“曼谷大学”',
    ],
    ['zh', '[乙大学|beta]代表团昨天访问[甲大学|alpha]。', 'visit done delegation 2024-03-06 beta→alpha'],
    [
      'fr',
      "[L'université Alpha|alpha] et [l'université Beta|beta] ont signé mardi un accord-cadre.",
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    [
      'es',
      '[La Universidad Alfa|alpha] y [la Universidad Beta|beta] firmaron el martes un convenio marco.',
      'agreement done framework-agreement 2024-03-05 alpha+beta',
    ],
    [
      'de',
      '[Die Universität Alpha|alpha] und [die Universität Beta|beta] haben am 5. März eine Absichtserklärung unterzeichnet.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ru',
      '[Университет Альфа|alpha] и [Университет Бета|beta] подписали 5 марта меморандум о сотрудничестве.',
      'agreement done memorandum-of-cooperation 2024-03-05 alpha+beta',
    ],
    [
      'ms',
      '[Universiti Alpha|alpha] dan [Universiti Beta|beta] menandatangani memorandum persefahaman pada 5 Mac.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'id',
      'Delegasi [Universitas Beta|beta] mengunjungi [Universitas Alfa|alpha] pada Selasa (5/3).',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'th',
      'คณะผู้แทนจาก[มหาวิทยาลัยเบตา|beta]เยือน[มหาวิทยาลัยอัลฟา|alpha]เมื่อวันที่ 5 มีนาคม 2567',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
  ])('%s: “%s”', (language, sentence, expected) => {
    expect(read(['# X', sentence], { language }).map(inShort)).toEqual([expected]);
  });
});

describe('a proposal', () => {
  it('is made only where a party is known and the deed is done or planned', () => {
    const proposed = (sentence: string) => read(['# News', sentence]).map(({ propose }) => propose);
    expect(proposed(`${A} and the University of Oslo signed an agreement.`)).toEqual([true]);
    const others = 'The University of Bergen and the University of Oslo signed an agreement.';
    expect(proposed(others)).toEqual([]);
    expect(proposed(`It rained on ${A}. ${others}`)).toEqual([false]);
    expect(proposed(`${A} and ${B} did not sign the agreement.`)).toEqual([false]);
  });

  it('is not made from what stands beside the story', () => {
    const told = `${A} and ${B} signed an agreement on Monday.`;
    expect(read(['# News', 'Rain.', '## Comments', told])).toEqual([]);
    expect(read(['# News', 'Rain.', '## More stories', `- ${A} and ${B} sign agreement`])).toEqual([]);
    expect(read([told, '# News', 'Rain.'])).toEqual([]);
  });
});

describe('any page', () => {
  it('is bounded: ten thousand signings, one sentence a million times, quotes in quotes', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, at) => `${A} and the University of Place${at} signed an agreement on ${(at % 28) + 1} March.`,
    );
    expect(read(['# News', ...many]).length).toBeLessThanOrEqual(60);
    const told = 'Alpha University and the University of Oslo signed an agreement. ';
    expect(read(['# News', told.repeat(200_000)]).length).toBeLessThanOrEqual(1);
    expect(read(['# News', `${'“'.repeat(50_000)}${A} and ${B} signed an agreement${'”'.repeat(50_000)}`])).toEqual([]);
  });

  it('gives no day that never was', () => {
    const [report] = read(['# News', `${A} and ${B} signed an agreement on 31 February 2024.`]);
    expect(report?.date).toBe('../2024-03-07');
  });

  it('is read without an error, whatever its text', () => {
    const word = fc.constantFrom(
      'signed',
      'a',
      'memorandum of understanding',
      'with',
      A,
      B,
      'the',
      ',',
      '.',
      '31 June',
      'on',
      '“',
      '(',
      'visited',
      'opened',
      '签署',
      'X University',
      '\ue000',
      '与',
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 25 }), { maxLength: 6 }), (lines) => {
        const story = storyOf(['# T', ...lines.map((words) => words.join(' '))]);
        for (const report of readReports(story, smallIndex).reports) {
          const block = story.blocks.find(({ id }) => id === report.block);
          expect(block?.text.replace(/[\ue000-\uf8ff]/gu, ' ')).toContain(report.quote);
          if (report.type === 'agreement') expect(report.parties.length).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});
