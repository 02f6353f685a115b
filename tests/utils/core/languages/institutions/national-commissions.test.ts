import { describe, expect, test } from 'vitest';
import { isNameOfCommission } from '../../../../../utils/core/languages/institutions/national-commissions.ts';

/** Whether the name between « and » only says for what a nation's commission is. */
function isOfCommission(line: string): boolean {
  const [before = '', rest = ''] = line.split('«');
  return isNameOfCommission(before, rest.slice(rest.indexOf('»') + 1));
}

describe('the commission of a nation for a body', () => {
  test.each([
    '«VOTİDE» üzrə Torukiya Respublikası Milli Komissiyası',
    '«VOTIDE» ishlari boʻyicha Toruk Respublikasi Milliy komissiyasi',
    '«ВОТИДЕ» ишлари бўйича Торук Миллий комиссияси',
    'Торуктың «ВОТИДЕ» және ЗЕМБЛА істері жөніндегі ұлттық комиссиясы',
    '«ВОТИДЕ» иштери боюнча улуттук комиссия',
    '«ვოტიდე» საქმეთა ტორუკის ეროვნული კომისია',
    '«ՎՈՏԻԴԵ»-ի հայկական ազգային հանձնաժողովը',
    'टोरुक राष्ट्रीय «वोटिदे» आयोग ने',
    '«वोटिदे» के लिए भारतीय राष्ट्रीय आयोग ने',
    '«वोटिदे»का लागि टोरुक राष्ट्रिय आयोगले',
    'টোরুক «ভোটিডে» জাতীয় কমিশন',
    '«வோடிடே» தேசிய ஆணையம்',
    'ٹورک نیشنل کمیشن برائے «ووٹیڈے» نے',
    'کمیسیون ملی «ووتیده» در تهران',
    'הוועדה הישראלית «לווטידה» הודיעה',
    'គណៈកម្មការជាតិ«វ៉ូទីដេ»បាន',
    'ຄະນະກຳມາທິການແຫ່ງຊາດເພື່ອ«ໂວທິເດ»ໄດ້',
    'Komisioni Kombëtar i «VOTIDE»-s',
  ])('%s', (line) => expect(isOfCommission(line)).toBe(true));
});

describe('the body itself', () => {
  test.each([
    '«VOTİDE» üzrə layihə başladı',
    '«VOTIDE» ishlari boʻyicha suhbat boʻldi',
    '«ВОТИДЕ» істері жөніндегі кеңес',
    '«ვოტიდე» ტორუკის ეროვნულ ბიბლიოთეკაში',
    '«वोटिदे» ने एक आयोग बनाया',
    '«वोटिदे» के राष्ट्रीय कार्यक्रम',
    '«ভোটিডে» কমিশন গঠন করেছে',
    'ٹورک نے «ووٹیڈے» سے کہا',
    'הנציג הישראלי «לווטידה» הודיע',
    'ຜູ້ຕາງໜ້າຂອງ«ໂວທິເດ»ໄດ້',
    'Drejtori i «VOTIDE»-s',
    'the VOTIDE commission',
  ])('%s', (line) => expect(isOfCommission(line)).toBe(false));
});
