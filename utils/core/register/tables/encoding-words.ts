import { decode, type Encoding } from './decode-bytes.ts';

/**
 * What registers say in the languages of each encoding, in words of which a letter is written otherwise in the
 * encodings that are alike: few files are long enough to be known by how often their letters come. The first of equals
 * is chosen.
 */
const WORDS: readonly (readonly [encodings: readonly Encoding[], words: RegExp])[] = [
  [
    ['windows-1252', 'macintosh'],
    /universit[éäàá]|école|málaga|méxico|español|españa|país|instituiç|são |universität|zürich|münchen|köln|österreich|genève|française|pays-bas|coopération|cooperaç|cooperación|hochschule für|göteborg|københavn|århus|tromsø|háskól|ísland|\bvið\b|norð|þjóð|fróð|føroy/giu,
  ],
  [
    ['windows-1253', 'iso-8859-7'],
    /πανεπιστ[ήη]μ|χώρα|ημερομην|ίδρυμα|ελλάδα|σχολή|τεχνολογικ|κύπρο|συμφων|συνεργ|έναρξη|λήξη|υπογραφ|αθην|θεσσαλον|ιωαννίν/giu,
  ],
  [
    ['windows-1254'],
    /üniversite|türkiye|türk\b|fakülte|ülke|[İi]stanbul|boğaziçi|eğitim|araşt[ıi]rma|anlaşma|bitiş|başlang[ıi]ç|[İi]şbirliği|yüksek|[İi]mza|teknoloji|tarihi\b|yıldız|beşiktaş|bahçeşehir|eskişehir|uludağ|muğla|özyeğin|kırıkkale|sabancı|şehir|vakıf|birliği|değişim|sözleşme|protokolü|sayısı|yılı\b|adı\b|süresi\b/giu,
  ],
  [
    ['windows-1250'],
    /łódź|łódz|wydział|państw|śląsk|gdańsk|poznań|toruń|wrocław|białyst|jagiellońsk|szkoła|szkoły|współprac|częstoch|przyrodnicz\p{L}{0,8}ą|česk|země|učení|přír|vědeck|plzeň|uměl|ostravě|praze\b.{0,80}ř|názvu|műszaki|együttműk|főiskol|felsőokt|győr|közgazd|testnevelési|iaşi|timişoar|bucureşti|piteşti|babeş|ţara|ştiinţ|parteneră|română\b|sveučil|zaključen|začet/giu,
  ],
  [
    ['windows-1257'],
    /šiauli|šalis|tūkst|klaipėd|didžioj|pasirašymo|sutartie|technologijų|universitāt|latvij\p{L}*|rīga|augstskol|līgum|ülikool.{0,80}š/giu,
  ],
  [
    ['windows-1251', 'koi8-r', 'koi8-u', 'ibm866', 'iso-8859-5'],
    /университет|институт|академия|страна|дата|вуз|партн[её]р|росси|україн|соглаш|договор|государств|держав|країн|національн|българ|софи/giu,
  ],
  [['windows-1255'], /אוניברסיט|מכלל|מדינה|ישראל|תאריך|הסכם|מוסד/gu],
  [['windows-1256'], /جامعة|الجامعة|الدولة|تاريخ|اتفاقية|كلية|دانشگاه|کشور|معهد/gu],
  [['windows-874'], /มหาวิทยาลัย|ประเทศ|วันที่|สถาบัน|ราชภัฏ/gu],
  [['windows-1258'], /đại học|việt nam|trường|quốc gia|học viện/giu],
];

/** A sign within a word or at its end, as letters of another encoding look. */
const ODD =
  /(?<=\p{L})[¡-©«-¹¼-¿×÷†‡•…‰€ƒ‹›¨¸˜](?=\p{L})|(?<=\p{Ll})[ª¹º³²£¥¿¶‡](?=\s|$)|(?<![\p{L}\d])[£¥¶¿¹³](?=\p{Ll})/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Words of capitals and small letters with marks alone are of another script. */
const ALL_MARKED = /(?<!\p{L})[À-ÖØ-öø-ÿ]{4,}(?!\p{L})/u;

/** Whether what would be Western text is of another script, by words that have no letter without a mark. */
export const isOfOtherScript = (sample: Uint8Array): boolean => ALL_MARKED.test(decode(sample, 'windows-1252'));

const LATIN_ENCODINGS: readonly Encoding[] = ['windows-1250', 'windows-1254', 'windows-1257'];

/** Another Latin encoding, in which no word has a sign within, where Western text would have some; otherwise null. */
function latinBySigns(sample: Uint8Array, western: string): Encoding | null {
  if (count(western, ODD) === 0) return null;
  return LATIN_ENCODINGS.find((encoding) => count(decode(sample, encoding), ODD) === 0) ?? null;
}

/**
 * The encoding in which a sample has most of the words of its languages, less its odd signs; null where nothing tells.
 */
export function encodingByWords(sample: Uint8Array): Encoding | null {
  const western = decode(sample, 'windows-1252');
  let best: { readonly encoding: Encoding; readonly score: number } | null = null;
  for (const [encodings, words] of WORDS)
    for (const encoding of encodings) {
      const text = decode(sample, encoding);
      // Of texts that are the same in both it is no question.
      if (encoding !== 'windows-1252' && text === western) continue;
      const found = count(text.normalize('NFC'), words);
      if (found === 0) continue;
      const score = found - count(text, ODD) - count(text, /\ufffd+/gu);
      if (score > (best?.score ?? 0)) best = { encoding, score };
    }
  return best?.encoding ?? latinBySigns(sample, western);
}
