/** News in Malay, Indonesian, Japanese and Korean, and neighbours of it that report nothing. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const NAMES: Readonly<Record<string, readonly [alpha: string, beta: string]>> = {
  id: ['Universitas Alfa', 'Universiti Beta'],
  ms: ['Universitas Alfa', 'Universiti Beta'],
  ko: ['알파대학교', '베타대학교'],
  ja: ['甲河大学', '乙山大学'],
};

/** What is proposed of paragraphs that stand between line breaks. */
function proposed(language: string, text: string): readonly string[] {
  const [alpha, beta] = NAMES[language] ?? ['', ''];
  const named = text.replaceAll('{A}', `[${alpha}|alpha]`).replaceAll('{B}', `[${beta}|beta]`);
  return read(named.split('\n'), { language })
    .filter(({ propose }) => propose)
    .map(inShort);
}

describe('is reported', () => {
  it.each<readonly [language: string, text: string, ...expected: string[]]>([
    [
      'ja',
      '{A}は3月5日、{B}と学術交流協定を締結しました。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ja',
      '{A}と{B}は3月5日、大学間交流協定を締結した。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ja',
      '3月5日、{A}と{B}との学術交流協定の調印式が行われました。',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['ja', '3月5日、{B}の代表団が{A}を訪問しました。', 'visit done delegation 2024-03-05 beta→alpha'],
    ['ja', '{B}の李学長一行が3月5日に{A}を表敬訪問しました。', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'ja',
      '{A}の佐藤学長らは3月5日、{B}を訪問し、覚書に調印した。',
      'visit done delegation 2024-03-05 alpha→beta',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['ja', '# {A}、{B}と包括連携協定を締結', 'agreement done framework-agreement ../2024-03-07 alpha+beta'],
    [
      'ja',
      '{A}の佐藤一郎学長と{B}の李明学長が協定書に署名しました。',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    ['ja', '{A}は{B}との交流協定を更新しました。', 'agreement done cooperation-agreement ../2024-03-07 alpha+beta'],
    ['ja', '{A}は4月に{B}と協定を締結する予定です。', 'agreement planned cooperation-agreement 2024-04 alpha+beta'],
    ['ja', '3月5日、{B}から副学長ら4名が{A}を訪れました。', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'ko',
      '{A}는 5일 {B}와 업무협약(MOU)을 체결했다.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'ko',
      '{A}(총장 김민수)가 5일 본관에서 {B}(총장 이영호)와 학술교류협정을 체결했다고 6일 밝혔다.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ko',
      '[알파대|alpha]와 [베타대|beta]는 지난 5일 교류협정을 맺었다.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ko',
      '[알파대|alpha]는 5일 대회의실에서 [베타대|beta]와 업무협약식을 가졌다.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    ['ko', '{B} 방문단이 5일 {A}를 방문했다.', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'ko',
      '[베타대|beta] 총장 일행이 지난 5일 [알파대|alpha]를 찾아 교류 방안을 논의했다.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ko',
      '{A} 총장은 5일 {B}를 방문해 자매결연 협정을 체결했다.',
      'visit done delegation 2024-03-05 alpha→beta',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ko',
      '# [알파대|alpha]-[베타대|beta], 학생 교류 협약 체결',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'ko',
      '{A}와 {B}의 양해각서 체결식이 5일 서울에서 열렸다.',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['ko', '{A}는 다음 달 {B}와 협약을 체결할 예정이다.', 'agreement planned cooperation-agreement 2024-04 alpha+beta'],
    [
      'ko',
      '이날 협약에는 {A} 김민수 총장과 {B} 이영호 총장이 서명했다.',
      'agreement done cooperation-agreement ../2024-03-07 alpha+beta',
    ],
    [
      'id',
      '{A} menandatangani nota kesepahaman dengan {B} pada Selasa (5/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['id', '# {A} Teken MoU dengan {B}', 'agreement done memorandum-of-understanding ../2024-03-07 alpha+beta'],
    [
      'id',
      '{A} melakukan penandatanganan Memorandum of Understanding (MoU) dengan {B}, Selasa (5/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'id',
      'Rektor {A} dan Rektor {B} menandatangani MoU di Jakarta, Selasa (5/3).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['id', '{A} menerima kunjungan delegasi {B} pada 5 Maret 2024.', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'id',
      'Rombongan {B} melakukan kunjungan ke {A} pada 5 Maret 2024.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'id',
      'Penandatanganan MoU antara {A} dan {B} dilakukan pada Selasa (5/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['id', '{A} kedatangan tamu dari {B} pada Selasa (5/3/2024).', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'id',
      '{A} dan {B} menjalin kerja sama yang ditandai dengan penandatanganan MoU, Selasa (5/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    [
      'ms',
      '{B} dan {A} telah memeterai memorandum persefahaman pada 5 Mac 2024.',
      'agreement done memorandum-of-understanding 2024-03-05 beta+alpha',
    ],
    [
      'ms',
      'Delegasi {B} mengadakan lawatan kerja ke {A} pada 5 Mac lalu.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'ms',
      '{A} menerima kunjungan hormat daripada delegasi {B} pada 5 Mac 2024.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'id',
      'Rektor {B} bersama rombongan berkunjung ke {A}, Selasa (5/3/2024).',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    [
      'id',
      '{A} dan {B} akan menandatangani MoU pada 14 Maret 2024.',
      'agreement planned memorandum-of-understanding 2024-03-14 alpha+beta',
    ],
    [
      'ja',
      '# {B}と学術交流協定を締結\n{A}は、3月4日(月)、中国の{B}と学術交流協定を締結しました。',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ja',
      '3月4日、{B}の王学長をはじめとする訪問団8名が{A}に来訪されました。',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'ja',
      '{A}で3月4日、{B}との大学間協定の調印式が執り行われ、両学長が協定書に署名しました。',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ja',
      '{A}の学長一行は、3月4日から6日まで、中国の{B}を訪問した。',
      'visit done delegation 2024-03-04/2024-03-06 alpha→beta',
    ],
    [
      'ja',
      '{A}と{B}は4日、教育研究の連携に関する包括協定を結んだ。',
      'agreement done framework-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ja',
      '3月4日、{B}のゴンザレス学長が{A}を訪問し、佐藤学長と懇談しました。',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'ja',
      '3月15日、{A}と{B}は覚書に調印する予定である。',
      'agreement planned memorandum-of-understanding 2024-03-15 alpha+beta',
    ],
    [
      'ko',
      '# [알파대|alpha], 몽골 [베타대|beta]와 업무협약 체결\n{A}는 몽골 {B}와 업무협약을 체결했다고 6일 밝혔다.\n지난 4일 양교는 본관 회의실에서 협약식을 가졌다.',
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ],
    [
      'ko',
      '[알파대|alpha]는 지난 4일 중국 [베타대|beta]와 자매결연 협정을 맺고 학생을 교환하기로 했다.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    ['ko', '{B} 총장단이 지난 4일 {A}를 방문해 시설을 둘러봤다.', 'visit done delegation 2024-03-04 beta→alpha'],
    [
      'ko',
      '김철수 [알파대|alpha] 총장과 왕밍 [베타대|beta] 총장은 4일 학술교류 협정서에 서명했다.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ko',
      '{A} 김철수 총장은 4일 총장실을 방문한 {B} 대표단을 접견했다.',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'ko',
      '{A}(총장 김철수)와 {B}(총장 왕밍)가 4일 서울에서 양해각서를 체결했다.',
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ],
    [
      'ko',
      '{A}는 15일 {B}와 업무협약을 체결할 계획이다.',
      'agreement planned memorandum-of-understanding 2024-03-15 alpha+beta',
    ],
    ['ko', '{A} 총장은 오는 15일 {B}를 방문할 예정이다.', 'visit planned delegation 2024-03-15 alpha→beta'],
    [
      'id',
      '# {A} Jalin Kerja Sama dengan {B}\nJAKARTA – {A} dan {B} resmi menjalin kerja sama melalui penandatanganan Memorandum of Understanding (MoU) pada Senin (4/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ],
    ['id', '{A} menyambut kedatangan delegasi {B}, Senin (4/3/2024).', 'visit done delegation 2024-03-04 beta→alpha'],
    [
      'id',
      'Penandatanganan MoU dilakukan oleh Rektor {A} Prof. Budi Santoso dan Naib Canselor {B} Prof. Ahmad Zaki di Kuala Lumpur, Senin (4/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-04 alpha+beta',
    ],
    ['id', 'Kunjungan {B} ke {A} berlangsung pada Senin (4/3/2024).', 'visit done delegation 2024-03-04 beta→alpha'],
    [
      'ms',
      '{B} menjalin kerjasama strategik dengan {A} menerusi pemeteraian memorandum persefahaman (MoU) pada 4 Mac 2024.',
      'agreement done memorandum-of-understanding 2024-03-04 beta+alpha',
    ],
    [
      'ms',
      'Majlis menandatangani MoU antara {B} dan {A} berlangsung pada 4 Mac 2024.',
      'agreement done memorandum-of-understanding 2024-03-04 beta+alpha',
    ],
    [
      'ja',
      '{A}において、{B}との協定締結式が3月4日に行われた。',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'ja',
      '{A}の佐藤学長は3月4日から3月6日にかけて{B}を訪れ、学長と会談した。',
      'visit done delegation 2024-03-04/2024-03-06 alpha→beta',
    ],
    ['ko', '{A} 대표단은 4일부터 6일까지 {B}를 방문했다.', 'visit done delegation 2024-03-04/2024-03-06 alpha→beta'],
    [
      'ko',
      '이번 협약은 지난 4일 {A}에서 김철수 [알파대|alpha] 총장과 왕밍 [베타대|beta] 총장이 참석한 가운데 체결됐다.',
      'agreement done cooperation-agreement 2024-03-04 alpha+beta',
    ],
    [
      'id',
      'Rektor {A}, Prof. Budi Santoso, menerima kunjungan Naib Canselor {B}, Prof. Ahmad Zaki, Senin (4/3/2024).',
      'visit done delegation 2024-03-04 beta→alpha',
    ],
    [
      'id',
      'MoU tersebut ditandatangani oleh Rektor {A} Budi Santoso dan Naib Canselor {B} Ahmad Zaki.',
      'agreement done memorandum-of-understanding ../2024-03-07 alpha+beta',
    ],
    [
      'id',
      'Delegasi {A} mengunjungi {B} di Kuala Lumpur, Senin (4/3/2024).',
      'visit done delegation 2024-03-04 alpha→beta',
    ],
    [
      'ms',
      '{B} dan {A} menandatangani memorandum persefahaman dan, secara berasingan, perjanjian pertukaran pada 5 Mac 2024.',
      'agreement done memorandum-of-understanding 2024-03-05 beta+alpha',
      'agreement done cooperation-agreement 2024-03-05 beta+alpha',
    ],
    [
      'id',
      '{A} resmi bekerja sama dengan {B} setelah kedua pihak menandatangani MoU, Selasa (5/3/2024).',
      'agreement done memorandum-of-understanding 2024-03-05 alpha+beta',
    ],
    ['id', 'Sebanyak 12 dosen {B} mengunjungi {A}, Selasa (5/3/2024).', 'visit done delegation 2024-03-05 beta→alpha'],
    [
      'ko',
      '{A}와 {B}는 5일 복수학위 협약을 맺었다고 밝혔다.',
      'agreement done cooperation-agreement 2024-03-05 alpha+beta',
    ],
    [
      'ko',
      '{B} 왕밍 총장 일행 5명이 5일 {A}를 방문해 김철수 총장과 환담했다.',
      'visit done delegation 2024-03-05 beta→alpha',
    ],
    ['ja', '{A}と{B}が5日、連携協定を結びました。', 'agreement done cooperation-agreement 2024-03-05 alpha+beta'],
    ['ja', '{B}副学長一行3名が、3月5日に{A}へ来訪されました。', 'visit done delegation 2024-03-05 beta→alpha'],
  ])('%s: %s', (language, text, ...expected) => {
    expect(proposed(language, text)).toEqual(expected);
  });
});

describe('is not reported', () => {
  it.each([
    ['ja', '{A}は1995年に{B}と学術交流協定を締結している。'],
    ['ja', '{A}の学生が毎年{B}を訪問している。'],
    ['ja', '{A}は{B}との協定締結を検討している。'],
    ['ja', '{B}の代表団による{A}訪問は中止となった。'],
    ['ja', '{A}と{B}の協定に基づき、学生が派遣された。'],
    ['ja', '{A}は{B}と協定を締結していない。'],
    ['ja', '{A}の野球部が{B}を訪問し、試合を行った。'],
    ['ja', '{A}は建設会社と契約を締結し、{B}は図書館を開いた。'],
    ['ko', '{B} 대표단이 5일부터 7일까지 {A}를 방문한다.'],
    ['ko', '{A}는 2010년 {B}와 자매결연을 체결한 바 있다.'],
    ['ko', '{A}는 {B}와 협약 체결을 검토하고 있다.'],
    ['ko', '{A} 학생들은 매년 {B}를 방문한다.'],
    ['ko', '{B} 방문단의 {A} 방문이 취소됐다.'],
    ['ko', '{A}는 건설사와 계약을 체결했고 {B}는 도서관을 열었다.'],
    ['ko', '{A}와 {B}는 협약을 체결하지 않았다.'],
    ['ko', '{A} 축구부가 {B}를 방문해 경기를 치렀다.'],
    ['ko', '{A}는 {B}와 협약을 체결하기를 희망한다.'],
    ['id', '{A} berharap dapat menandatangani MoU dengan {B}.'],
    ['id', 'Mahasiswa {A} mengunjungi perpustakaan {B} setiap tahun.'],
    ['id', '{A} menerima penghargaan, sedangkan {B} menerima piala.'],
    ['id', 'Penandatanganan MoU antara {A} dan {B} ditunda.'],
    ['id', 'Sejak MoU ditandatangani pada 2012, {A} dan {B} bertukar mahasiswa.'],
    ['id', 'Kerja sama {A} dengan {B} sudah berlangsung lama.'],
    ['ms', '{A} belum menandatangani sebarang perjanjian dengan {B}.'],
    ['ms', 'Alumni {B} melawat {A} untuk bersukan.'],
    ['id', 'Dosen {A} menerima kunjungan mahasiswa yang akan belajar di {B}.'],
    ['ja', '{A}は{B}と2010年に交流協定を締結しており、毎年学生を受け入れています。'],
    ['ja', '{A}の留学生が{B}での研修に参加しました。'],
    ['ja', '{B}との協定締結に向け、{A}は協議を進めている。'],
    ['ja', '協定は{A}と{B}の学長が署名した日から5年間有効とする。'],
    ['ja', '{A}の卒業生らが{B}を訪問し、交流試合を行いました。'],
    ['ko', '{A}는 현재 {B} 등과 자매결연을 체결해 학생교류 프로그램을 운영하고 있다.'],
    ['ko', '{A} 연구팀은 {B}와 공동으로 논문을 발표했다.'],
    ['ko', '이번 협약에 따라 {A}와 {B}는 학점을 교류한다.'],
    ['ko', '{A} 관계자는 {B}와의 협약 체결 여부는 정해지지 않았다고 말했다.'],
    ['ko', '{A}는 2005년 {B}와 맺은 협정을 근거로 교환학생을 보낸다.'],
    ['id', 'MoU {A} dengan {B} berlaku lima tahun.'],
    ['id', '{A} menjajaki kerja sama dengan {B}.'],
    ['id', 'Rektor {A} berterima kasih kepada {B} atas beasiswa yang diberikan.'],
    ['id', 'Tim futsal {B} berkunjung ke {A}.'],
    ['ms', 'Pelajar {B} mengikuti program mobiliti di {A} di bawah MoU yang ditandatangani pada 2020.'],
    ['ja', '{A}は{B}と合同シンポジウムを開催しました。'],
    ['ja', '{A}の教員が{B}で講演を行いました。'],
    ['ja', '協定を締結した{B}から留学生が{A}に来ました。'],
    ['ko', '{A} 학생 10명이 {B}에서 연수를 받았다.'],
    ['ko', '{A}는 {B}와 공동 학술대회를 열었다.'],
    ['ko', '{A}와 {B}는 협약 체결을 위한 실무 회의를 열었다.'],
    ['id', '{A} dan {B} bahas peluang kerja sama.'],
    ['id', 'Dosen {A} menjadi pembicara di {B}.'],
    ['id', 'Kerja sama {A} dan {B} diperpanjang hingga 2027 jika disetujui senat.'],
    ['id', '{A} masih menunggu penandatanganan MoU dengan {B}.'],
    ['id', '{A} mengirim mahasiswa magang ke {B}.'],
    ['id', '{A} dan {B} masuk daftar kampus terbaik.'],
    ['ko', '{A}는 {B}와 경기에서 이겼다.'],
    ['ko', '{A} 김 교수는 {B}를 방문 연구한 경험을 소개했다.'],
    ['ja', '{A}の田中教授は{B}との共同研究で受賞した。'],
    ['ja', '{A}と{B}の協定は今年で20周年を迎える。'],
  ])('%s: %s', (language, text) => {
    expect(proposed(language, text)).toEqual([]);
  });
});
