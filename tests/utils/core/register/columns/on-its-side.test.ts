import { describe, expect, it } from 'vitest';
import { isOnItsSide } from '../../../../../utils/core/register/columns/on-its-side.ts';
import { finish } from '../../../../../utils/core/register/reading/slices.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const isSo = (...lines: readonly string[]) => finish(isOnItsSide(readDelimited(lines.join('\n'))));

describe('agreements that stand side by side', () => {
  it.each([
    [
      'in English',
      [
        'Partner institution,Lund University,Kyoto University',
        'Country,Sweden,Japan',
        'Type,MoU,Student exchange',
        'Signed,2019-03-12,2020-09-01',
        'Valid until,2024-03-11,2025-08-31',
      ],
    ],
    [
      'below a title, in German',
      [
        'Unsere Abkommen;;;',
        ';;;',
        'Partnerhochschule;Universität Wien;Uniwersytet Warszawski;Univerzita Karlova',
        'Land;Österreich;Polen;Tschechien',
        'Art;Kooperation;Austausch;Austausch',
        'Unterzeichnet;12.03.2019;01.09.2020;01.10.2020',
      ],
    ],
    [
      'in Chinese',
      ['合作院校,京都大学,首尔大学', '国家,日本,韩国', '协议类型,备忘录,学生交流', '签署日期,2019-03-12,2020-09-01'],
    ],
    [
      'with a number over each',
      [
        'No.,1,2,3',
        'Partner,Lund University,Kyoto University,Monash University',
        'Country,Sweden,Japan,Australia',
        'Signed,2019,2020,2021',
      ],
    ],
  ])('%s', (_, lines) => {
    expect(isSo(...lines)).toBe(true);
  });
});

describe('other tables', () => {
  it.each([
    [
      'with a header',
      ['Partner,Country,Type,Signed', 'Lund University,Sweden,MoU,2019-03-12', 'Kyoto University,Japan,MoU,2020-09-01'],
    ],
    [
      'without one',
      [
        'Lund University,Sweden,MoU,2019-03-12',
        'Kyoto University,Japan,MoU,2020-09-01',
        'Monash University,Australia,MoU,2021-02-15',
      ],
    ],
    [
      'with kinds first',
      [
        'Type,Partner,Country',
        'MoU,Lund University,Sweden',
        'Student exchange,Kyoto University,Japan',
        'Research agreement,Monash University,Australia',
      ],
    ],
    [
      'that explain columns',
      ['Column,Meaning', 'Partner,The name of the partner', 'Country,Where it is', 'Signed,When it was signed'].slice(
        0,
        2,
      ),
    ],
  ])('%s', (_, lines) => {
    expect(isSo(...lines)).toBe(false);
  });
});
