import { describe, expect, it } from 'vitest';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { chooseTable } from '../../../../../utils/core/register/reading/read-register.ts';
import { describeTableFault } from '../../../../../utils/core/register/tables/describe-fault.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';
import { TableFault } from '../../../../../utils/core/register/tables/types.ts';

function faultOf(act: () => unknown): TableFault {
  try {
    act();
  } catch (error) {
    if (error instanceof TableFault) return error;
  }
  throw new Error('it was read');
}
const wide = `${Array.from({ length: 500 }, (_, at) => `Column ${at}`).join(',')}\n`;

describe.each(['en', 'zh_CN'] as const)('in %s', (language) => {
  const translate = catalogueTranslate(language);
  const say = (text: string, more: object = {}) =>
    describeTableFault(
      faultOf(() => chooseTable([{ ...readDelimited(text), ...more }])),
      translate,
    );

  it('says how many columns there are and how many are read', () => {
    expect(say(wide.repeat(4))).toMatch(/500.*200/);
  });

  it('says in which sheet only one column stands', () => {
    expect(say('Partner\nTide School\n', { sheet: 'Übersicht' })).toContain('Übersicht');
  });

  it('says which columns there are where none names partners', () => {
    expect(say('Alpha,Beta\n1,2\n3,4\n')).toContain('[column 2]');
  });

  it('leaves no hole in a sentence', () => {
    for (const text of [wide.repeat(4), 'Partner\nTide School\n', 'Alpha,Beta\n1,2\n', '\n'])
      expect(say(text)).not.toMatch(/\$\d|undefined|^$/);
  });
});
