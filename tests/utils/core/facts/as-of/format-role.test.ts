import { expect, it } from 'vitest';
import { formatRole } from '../../../../../utils/core/facts/as-of/format-role.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';

const role = { title: 'rector', asOf: null, from: null, until: null };

it.each([
  [{}, 'rector, date not given'],
  [{ asOf: '2020-05-19' }, 'rector, as of 19 May 2020'],
  [{ asOf: '2022-10/..' }, 'rector, after October 2022'],
  [{ asOf: '2010-11-15/2013-07-02' }, 'rector, in sources of 15 November 2010 – 2 July 2013'],
  [{ from: '2019' }, 'rector, since 2019'],
  [{ from: '2019', asOf: '2020' }, 'rector, since 2019, as of 2020'],
  [{ until: '2023-06' }, 'rector, until June 2023'],
  [{ from: '2019', until: '2023', asOf: '2020' }, 'rector, 2019 to 2023'],
])('says the role of %j', (fields, text) => {
  expect(formatRole({ ...role, ...fields }, 'en', catalogueTranslate('en'))).toBe(text);
});
