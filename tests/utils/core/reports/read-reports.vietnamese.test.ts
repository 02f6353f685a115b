/** News in Vietnamese, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { COOPERATION, cameToAlpha, FRAMEWORK, foundedBoth, MOU, proposedOf, signedBoth } from './small-story.ts';

describe('is reported', () => {
  it.each<readonly [text: string, ...expected: string[]]>([
    [
      '{Trường Đại học Alpha} và <Đại học Beta> đã ký kết thỏa thuận khung vào thứ Ba.',
      signedBoth(FRAMEWORK, '2024-03-05'),
    ],
    ['Hiệu trưởng {Trường Đại học Alpha} đã ký biên bản ghi nhớ với <Đại học Beta>.', signedBoth(MOU)],
    [
      'Ngày 5/3, thỏa thuận hợp tác giữa {Đại học Alpha} và <Đại học Beta> đã được ký kết.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'Hôm qua, lễ ký kết biên bản ghi nhớ hợp tác giữa {Đại học Alpha} và <Đại học Beta> đã diễn ra tại Hà Nội.',
      signedBoth('memorandum-of-cooperation', '2024-03-06'),
    ],
    [
      'Ngày 5 tháng 3 năm 2024, {Đại học Alpha} ký thỏa thuận hợp tác với <Đại học Beta>.',
      signedBoth(COOPERATION, '2024-03-05'),
    ],
    [
      'Sáng 6/3, {Đại học Alpha} và <Đại học Beta> đã trao đổi bản thỏa thuận hợp tác.',
      signedBoth(COOPERATION, '2024-03-06'),
    ],
    [
      'Ngày mai, {Đại học Alpha} sẽ ký thỏa thuận hợp tác với <Đại học Beta>.',
      signedBoth(COOPERATION, '2024-03-08', 'planned'),
    ],
    ['Hôm qua, đoàn đại biểu <Đại học Beta> đã đến thăm và làm việc tại {Đại học Alpha}.', cameToAlpha('2024-03-06')],
    ['Ngày 4/3/2024, {Đại học Alpha} đã tiếp đoàn công tác của <Đại học Beta>.', cameToAlpha('2024-03-04')],
    ['Hiệu trưởng {Đại học Alpha} đã tiếp đón đoàn <Đại học Beta>.', cameToAlpha()],
    [
      '{Đại học Alpha} và <Đại học Beta> đã cùng thành lập trung tâm nghiên cứu hôm thứ Hai.',
      foundedBoth('2024-03-04'),
    ],
  ])('%s', (text, ...expected) => {
    expect(proposedOf('vi', text)).toEqual(expected);
  });

  it.each([
    ['{Đại học Alpha} đã ký thỏa thuận hợp tác với Trường Đại học Toruk.', 'Trường Đại học Toruk'],
    ['ĐH Zembla và {Đại học Alpha} đã ký thỏa thuận hợp tác.', 'ĐH Zembla'],
  ])('with a body that no pack knows: %s', (text, name) => {
    expect(proposedOf('vi', text)).toEqual([expect.stringContaining(`“${name}”`)]);
  });
});

describe('is no report', () => {
  it.each([
    ['{Đại học Alpha} và <Đại học Beta> chưa ký thỏa thuận hợp tác.'],
    ['{Đại học Alpha} có thể ký thỏa thuận hợp tác với <Đại học Beta>.'],
    ['Mười năm trước, {Đại học Alpha} và <Đại học Beta> đã ký thỏa thuận hợp tác.'],
    ['Giảng viên {Đại học Alpha} và <Đại học Beta> đã ký đơn kiến nghị.'],
    ['Lễ ký kết thỏa thuận giữa {Đại học Alpha} và <Đại học Beta> đã bị hoãn.'],
    ['Đội bóng đá <Đại học Beta> đã đến thăm {Đại học Alpha}.'],
    ['Đoàn đại biểu <Đại học Beta> đã làm việc trực tuyến với {Đại học Alpha}.'],
    ['Nếu {Đại học Alpha} ký thỏa thuận với <Đại học Beta>, đó sẽ là thỏa thuận đầu tiên.'],
    ['Theo thỏa thuận đã ký với <Đại học Beta>, {Đại học Alpha} cử sinh viên sang học.'],
    ['Cựu sinh viên <Đại học Beta> đã đến thăm {Đại học Alpha}.'],
    ['{Đại học Alpha} kỷ niệm 20 năm ký kết thỏa thuận hợp tác với <Đại học Beta>.'],
    ['Hằng năm, sinh viên <Đại học Beta> đến thăm {Đại học Alpha}.'],
    ['{Đại học Alpha} xếp trên <Đại học Beta> trong bảng xếp hạng.'],
  ])('%s', (text) => {
    expect(proposedOf('vi', text)).toEqual([]);
  });
});
