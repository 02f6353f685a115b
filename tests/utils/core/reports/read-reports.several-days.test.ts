/** One verb that tells of several days, each with its partner or its paper. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const C = '[Chinese Academy of Sciences|academy]';
const told = (line: string, language = 'en') => read(['# News', line], { language }).map(inShort);

const AGREEMENT = 'agreement done cooperation-agreement';
const MEMORANDUM = 'agreement done memorandum-of-understanding';

describe('partners that each have a day', () => {
  it.each([
    ['en', `${A} signed agreements with ${B} on 4 March and with ${C} on 5 March 2024.`],
    ['en', `${A} signed agreements with ${B} on Monday and with the ${C} on Tuesday.`],
    ['en', `${A} signed agreements with ${B} on 4 March, and ${C} on 5 March.`],
    ['de', `${A} unterzeichnete ein Abkommen mit ${B} am 4. März und mit ${C} am 5. März.`],
    ['en', `${A} signed an agreement with ${B} on 4 March and a partnership agreement with ${C} on 5 March.`],
    ['en', `${A} signed agreements with ${B} in Oslo on 4 March and with ${C} in Bergen on 5 March.`],
    ['fr', `${A} a signé un accord avec ${B} le 4 mars et avec ${C} le 5 mars.`],
    ['es', `${A} firmó un convenio con ${B} el 4 de marzo y con ${C} el 5 de marzo.`],
    ['ru', `${A} подписал соглашение с ${B} 4 марта и с ${C} 5 марта.`],
    ['ms', `${A} menandatangani perjanjian dengan ${B} pada 4 Mac dan dengan ${C} pada 5 Mac.`],
  ])('have an agreement each (%s): %s', (language, line) => {
    expect(told(line, language)).toEqual([
      `${AGREEMENT} 2024-03-04 alpha+beta`,
      `${AGREEMENT} 2024-03-05 alpha+academy`,
    ]);
  });

  it('may be to come', () => {
    expect(told(`${A} will sign agreements with ${B} on 11 March and with ${C} on 12 March 2024.`)).toEqual([
      'agreement planned cooperation-agreement 2024-03-11 alpha+beta',
      'agreement planned cooperation-agreement 2024-03-12 alpha+academy',
    ]);
  });
});

describe('papers that each have a day', () => {
  it.each([
    ['en', `${A} and ${B} signed an MoU on 4 March and a joint degree agreement on 5 March.`],
    ['en', `${A} signed an MoU with ${B} on 4 March and an exchange agreement on 5 March 2024.`],
    ['en', `An MoU was signed by ${A} and ${B} on Monday and a joint degree agreement on Tuesday.`],
    ['fr', `${A} et ${B} ont signé un mémorandum d'entente le 4 mars et un accord de coopération le 5 mars.`],
    [
      'es',
      `${A} y ${B} firmaron un memorando de entendimiento el 4 de marzo y un acuerdo de cooperación el 5 de marzo.`,
    ],
    ['ru', `${A} и ${B} подписали меморандум 4 марта и соглашение о сотрудничестве 5 марта.`],
  ])('are signed each on its own (%s): %s', (language, line) => {
    expect(told(line, language)).toEqual([`${MEMORANDUM} 2024-03-04 alpha+beta`, `${AGREEMENT} 2024-03-05 alpha+beta`]);
  });
});

describe('one signing', () => {
  it.each([
    [`${A} signed an agreement with ${B} and ${C} on 4 March.`, '2024-03-04 alpha+beta+academy'],
    [`${A} signed an agreement with ${B} on 4 March and hosted a fair on 5 March.`, '2024-03-04 alpha+beta'],
    [
      `${A} signed an agreement with ${B} on 4 March, the day of peace, and a fair began on 5 March.`,
      '2024-03-04 alpha+beta',
    ],
    [`${A} signed an agreement with ${B} on Tuesday, 5 March 2024.`, '2024-03-05 alpha+beta'],
    [`${A} signed an agreement with ${B} on Monday and ${C} on Tuesday hosted a fair.`, '2024-03-04 alpha+beta'],
    [`${A} signed an agreement with ${B} on Monday, and ${C} on Tuesday said it would.`, '2024-03-04 alpha+beta'],
    [`${A} signed an agreement with ${B} on Monday and met ${C} on Tuesday.`, '2024-03-04 alpha+beta'],
  ])('is told by %s', (line, what) => {
    expect(told(line)).toEqual([`${AGREEMENT} ${what}`]);
  });
});

describe('a further paper of the same signing', () => {
  it.each([
    ['en', `${A} and ${B} signed a framework agreement and, separately, a memorandum of understanding on Tuesday.`],
    ['fr', `${A} et ${B} ont signé mardi un accord-cadre et, par ailleurs, un protocole d'entente.`],
    ['es', `${A} y ${B} firmaron el martes un convenio marco y, por separado, un memorando de entendimiento.`],
  ])('may be told as one beside it (%s): %s', (language, line) => {
    expect(told(line, language)).toEqual([
      'agreement done framework-agreement 2024-03-05 alpha+beta',
      `${MEMORANDUM} 2024-03-05 alpha+beta`,
    ]);
  });

  it('is none that they only spoke of', () => {
    const line = `${A} and ${B} signed a framework agreement and, separately, discussed a memorandum of understanding on Tuesday.`;
    expect(told(line)).toEqual(['agreement done framework-agreement 2024-03-05 alpha+beta']);
  });
});
