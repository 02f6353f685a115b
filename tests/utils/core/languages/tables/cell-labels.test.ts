import { expect, test } from 'vitest';
import { labelOfCell } from '../../../../../utils/core/languages/tables/cell-labels.ts';

test.each<[string, ReturnType<typeof labelOfCell>]>([
  ['MON', 'day'],
  ['Jun', 'day'],
  ['准考证号', 'applicant'],
  ['毕业院校', 'applicant'],
  ['报考岗位', 'applicant'],
  ['姓名', undefined],
  ['职务', undefined],
  ['现任职务', undefined],
  ['Monday morning', undefined],
  ['', undefined],
])('a cell with “%s” says %s of its table', (text, label) => expect(labelOfCell(text)).toBe(label));
