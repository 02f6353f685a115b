import { expect, it } from 'vitest';
import { findLayout } from '../../../../../utils/core/register/columns/find-header.ts';
import { guessHeader } from '../../../../../utils/core/register/columns/read-header.ts';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const fieldsOf = (lines: readonly string[]): readonly string[] =>
  findLayout(readDelimited(lines.join('\n'))).columns.map(({ fields }) => fields.join('+'));

const ROWS = [
  'Uppsala University,Sweden,MoU,2019-03-12,2024-03-11,School of Nursing',
  'Kyoto University,Japan,Student exchange,2020-09-01,no end date,Department of History',
  'Monash University,Australia,MoU,2021-02-15,2026-02-14,Faculty of Law',
];

it.each([
  ['the last date is an end and no renewal', 'Partner,Country,Type,Signed,Exp. / Renewal,Department'],
  ['of its own abbreviations', 'Partner(s),Ctry,Agmt type,Exec. date,Exp. date,Owner'],
  ['in Portuguese', 'Instituição parceira,País,Modalidade,Assinado em,Fim da vigência,Unidade proponente'],
  ['in Italian', 'Ateneo,Paese,Tipologia accordo,Data stipula,Scadenza,Dipartimento'],
  // No header says it: the cells name units.
  ['with a header that nobody knows', 'Partner,Country,Type,Signed,Valid until,Championed within'],
])('knows the columns of a table, %s', (_, header) => {
  expect(fieldsOf([header, ...ROWS])).toEqual(['partner', 'country', 'kind', 'signed', 'ends', 'unit']);
});

it.each([
  ['Bulgarian', 'Висше училище,Държава,Вид споразумение,Дата на подписване,Валидно до,Факултет'],
  ['Catalan', 'Institució,País,Tipus de conveni,Data de signatura,Data de venciment,Facultat'],
  ['Croatian', 'Partnerska ustanova,Država,Vrsta sporazuma,Datum potpisivanja,Datum isteka,Fakultet'],
  ['Czech', 'Partnerská univerzita,Země,Typ smlouvy,Datum podpisu,Platnost do,Fakulta'],
  ['Danish', 'Universitet,Land,Aftaletype,Underskrevet,Udløbsdato,Institut'],
  ['Dutch', 'Instelling,Land,Soort overeenkomst,Datum ondertekening,Einddatum,Faculteit'],
  ['Estonian', 'Partnerülikool,Riik,Lepingu liik,Sõlmitud,Kehtib kuni,Teaduskond'],
  ['Finnish', 'Yliopisto,Maa,Sopimustyyppi,Allekirjoituspäivä,Päättymispäivä,Tiedekunta'],
  ['Greek', 'Ίδρυμα,Χώρα,Είδος συμφωνίας,Ημερομηνία υπογραφής,Ημερομηνία λήξης,Τμήμα'],
  ['Greek in capitals', 'ΠΑΝΕΠΙΣΤΗΜΙΟ,ΧΩΡΑ,ΣΥΜΦΩΝΙΑ,ΗΜ/ΝΙΑ ΥΠΟΓΡΑΦΗΣ,ΛΗΞΗ,ΣΧΟΛΗ'],
  ['Hebrew', 'מוסד,מדינה,סוג ההסכם,תאריך חתימה,תאריך סיום,פקולטה'],
  ['Hungarian', 'Partneregyetem,Ország,Szerződés típusa,Aláírás dátuma,Lejárat,Kar'],
  ['Indonesian', 'Nama mitra,Negara,Jenis kerja sama,Tanggal penandatanganan,Tanggal berakhir,Fakultas'],
  ['Latvian', 'Augstskola,Valsts,Līguma veids,Noslēgšanas datums,Spēkā līdz,Fakultāte'],
  ['Lithuanian', 'Universitetas,Šalis,Sutarties tipas,Pasirašymo data,Galioja iki,Fakultetas'],
  ['Norwegian', 'Lærested,Land,Avtaletype,Signert,Utløpsdato,Fakultet'],
  ['Persian', 'دانشگاه,کشور,نوع تفاهم‌نامه,تاریخ امضا,تاریخ انقضا,دانشکده'],
  ['Polish', 'Uczelnia partnerska,Kraj,Rodzaj umowy,Data podpisania,Data wygaśnięcia,Wydział'],
  ['Romanian', 'Universitatea parteneră,Țara,Tipul acordului,Data semnării,Data expirării,Facultatea'],
  ['Slovak', 'Vysoká škola,Krajina,Typ zmluvy,Dátum podpisu,Platnosť do,Katedra'],
  ['Slovenian', 'Naziv institucije,Država,Vrsta sporazuma,Podpisano,Velja do,Oddelek'],
  ['Swedish', 'Lärosäte,Land,Avtalstyp,Undertecknat,Slutdatum,Institution'],
  ['Thai', 'มหาวิทยาลัย,ประเทศ,ประเภทความร่วมมือ,วันที่ลงนาม,วันสิ้นสุด,คณะ'],
  ['Turkish', 'Üniversite,Ülke,Anlaşma türü,İmza tarihi,Bitiş tarihi,Bölüm'],
  ['Ukrainian', 'Заклад освіти,Країна,Вид угоди,Дата підписання,Чинна до,Кафедра'],
])('knows the headers of a table in %s', (_, header) => {
  const { headerRow, columns } = findLayout(readDelimited([header, ...ROWS].join('\n')));
  expect(headerRow).toBe(0);
  expect(columns.map(({ fields }) => fields.join('+'))).toEqual([
    'partner',
    'country',
    'kind',
    'signed',
    'ends',
    'unit',
  ]);
});

it.each(['Signed by', 'Not renewed', 'Owned by'])('takes no word of another language out of “%s”', (header) => {
  expect(['place', 'note', 'country']).not.toContain(guessHeader(header)[0]?.field);
});

it('takes no state of agreements for a header', () => {
  const rows = [
    '1;Uppsala University;MoU;12.03.2019;unbefristet;aktiv',
    '2;Lund University;MoU;13.03.2019;2027;laufend',
  ];
  expect(findLayout(readDelimited(rows.join('\n'))).headerRow).toBeNull();
});

const fieldOfLast = (header: string, cells: readonly string[]): string | undefined =>
  fieldsOf([
    `Ateneo,Paese,Tipologia accordo,Data stipula,Scadenza,${header}`,
    ...ROWS.map((row, at) => row.replace(/[^,]*$/, cells[at] ?? '')),
  ]).at(-1);

it.each(['Area', 'Área'])('takes “%s” for topics, but for the unit in charge where its cells name units', (header) => {
  expect(fieldOfLast(header, ['Nursing', 'History', 'Law'])).toBe('topics');
  expect(fieldOfLast(header, ['School of Nursing', 'Department of History', 'Faculty of Law'])).toBe('unit');
});

it('takes “Stato” for the state of an agreement, but for a country where its cells name countries', () => {
  expect(fieldOfLast('Stato', ['attivo', 'in corso', 'scaduto'])).toBe('status');
  expect(fieldOfLast('Stato', ['', '', ''])).toBe('status');
  const rows = ROWS.map((row) => row.split(',').slice(0, 4).join(','));
  expect(fieldsOf(['Ateneo,Stato,Tipologia accordo,Data stipula', ...rows])[1]).toBe('country');
});

it.each([
  'Owner',
  'Sponsor',
  'Sponsored by',
  'Managed by',
  'Proponent',
  'Antragsteller',
  'Internal owner',
  'Porté par',
])('keeps no persons of a column “%s”, but the units that it names', (header) => {
  expect(fieldOfLast(header, ['Ada Tide', 'Prof. Bo Mill', 'Cy Reed'])).toBe('personal');
  expect(fieldOfLast(header, ['School of Nursing', 'Department of History', 'Prof. Bo Mill'])).toBe('personal');
  expect(fieldOfLast(header, ['School of Nursing', 'Department of History', 'Faculty of Law'])).toBe('unit');
});

it.each(['Amount', 'Postcode'])('takes numbers of five digits below “%s” for no ends', (header) => {
  const cells = ['45000', '52000', '48000'];
  expect(
    fieldsOf([
      `Partner,Country,Type,Signed,${header}`,
      ...ROWS.map((row, at) => `${row.split(',').slice(0, 4).join(',')},${cells[at]}`),
    ]).at(-1),
  ).toBe('ignore');
});

it('takes two columns for the same dates only where a bracket names a calendar', () => {
  const dates = (header: string) =>
    fieldsOf([
      `Partner,Country,Type,${header}`,
      ...ROWS.map((row) => `${row.split(',').slice(0, 3).join(',')},2019-03-12,2020-03-12`),
    ]).slice(3);
  expect(dates('Start (AD),Start (AH)')).toEqual(['starts', 'starts']);
  expect(dates('Start (actual),Start (planned)')).toEqual(['starts', 'ignore']);
});
