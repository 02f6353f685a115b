/** Chinese surnames in Vietnamese, which reads the characters of names in its own way: Fan is Phạm. */

/** By their pinyin; several where several characters are read so. */
const SURNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `li lý lê|wang vương uông|zhang trương chương|liu lưu liễu|chen trần|yang dương|zhao triệu|huang hoàng huỳnh|zhou chu châu
  wu ngô ngũ vũ|xu từ hứa|sun tôn|hu hồ|zhu chu chúc|gao cao|lin lâm|he hà hạ|guo quách|ma mã|luo la lạc|liang lương|song tống
  zheng trịnh|xie tạ|han hàn|tang đường thang|feng phùng phong|yu vu dư du|dong đổng|xiao tiêu|cheng trình thành|cao tào
  yuan viên nguyễn|deng đặng|fu phó phù|shen thẩm|zeng tăng|peng bành|lu lư lục lỗ|su tô|jiang tưởng giang khương|cai thái sái
  jia giả|ding đinh|wei ngụy vi vệ|xue tiết|ye diệp|yan diêm nhan nghiêm|pan phan|du đỗ|dai đới|xia hạ|zhong chung|tian điền
  ren nhậm nhiệm|fan phạm phàn|fang phương phòng|shi thạch sử thi|yao diêu|tan đàm đàn|liao liêu|zou trâu|xiong hùng|jin kim
  hao hách|kong khổng|bai bạch|cui thôi|kang khang|mao mao|qiu khâu cừu|qin tần|gu cố|hou hầu|shao thiệu|meng mạnh|long long
  wan vạn|duan đoàn|qian tiền|yin doãn|yi dịch|chang thường|lai lại|gong cung|jing kinh cảnh|huai hoài|xi tập|ou âu|gan cam`
    .split(/[|\n]/u)
    .map((line) => {
      const [pinyin = '', ...read] = line.trim().split(' ');
      return [pinyin, read] as const;
    }),
);

/** In UTF-16 units. */
const LONGEST = 40;

/**
 * Where the Vietnamese name begins that stands right before the bracket with a Chinese name in pinyin: Phạm Hiền Duệ
 * (Fan Xianrui). `words` are those of the whole name, a syllable each; undefined where none stands there.
 */
export function vietnameseNameBefore(text: string, at: number, surname: string, words: number): number | undefined {
  const read = SURNAMES.get(surname.toLowerCase());
  if (read === undefined) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const name = before.replace(/ ?[(（]$/u, '');
  if (name === before) return undefined;
  const found = name.split(' ').slice(-words);
  const isName = found.length === words && found.every((word) => /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(word));
  if (!isName || !read.includes((found[0] ?? '').toLowerCase().normalize('NFC'))) return undefined;
  return at - before.length + name.length - found.join(' ').length;
}
