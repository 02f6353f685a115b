/** Names of other languages that have the ending of a case in the language of the text: Hollowmeresta, Unelcu. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, short } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('hollowmere', 'Hollowmere Trent University', { country: 'GB', names: [short('Hollowmere', 'none')] }),
    body('queen', 'Queen Ada University of London', { country: 'GB', names: [short('Queen Ada')] }),
    body('unelco', 'UNELCO', { kind: 'intergovernmental', names: [acronym('UNELCO', 'none')] }),
    body('royal', 'Royal Academy of Lighthouses', { kind: 'academy', country: 'GB' }),
    body('kestrel', 'Kestrel Foundation', { kind: 'other', country: 'GB' }),
    body('torukasia', 'Torukasia University', { country: 'MY' }),
    body('leeds', 'University of Leeds', { country: 'GB' }),
    body('heidelberg', 'Heidelberg University', { country: 'DE' }),
    body('tubingen', 'Tübingen University', { country: 'DE' }),
  ],
});

test.each([
  ['fi', 'Liang palasi Hollowmeresta kotiin.', ['hollowmere: Hollowmeresta']],
  ['fi', 'Rahoitus on Royal Academy of Lighthousesilta.', ['royal: Royal Academy of Lighthousesilta']],
  ['fi', 'Unelcolle lähetetty hakemus hylättiin.', ['unelco: Unelcolle']],
  ['et', 'Kestrel Foundationiga sõlmiti leping.', ['kestrel: Kestrel Foundationiga']],
  ['hu', 'A Kestrel Foundationnel kötött szerződés lejárt.', ['kestrel: Kestrel Foundationnel']],
  ['cs', 'O Unelcu se mluví.', ['unelco: Unelcu']],
  ['sk', 'Unelcom schválený návrh platí.', ['unelco: Unelcom']],
  ['pl', 'Raport Kestrel Foundationu ukazał się wczoraj.', ['kestrel: Kestrel Foundationu']],
  ['hr', 'Popis Unelca je duži.', ['unelco: Unelca']],
  ['eu', 'Unelcoren zerrenda luzatu da.', ['unelco: Unelcoren']],
  ['sv', 'Kestrel Foundations pengar är slut.', ['kestrel: Kestrel Foundations']],
])('in a text in %s: “%s”', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});

test.each([
  ['fi', 'Torukasian yliopisto avasi ovensa.', ['torukasia: Torukasian yliopisto']],
  ['fi', 'Hän väitteli Leedsin yliopistossa.', ['leeds: Leedsin yliopistossa']],
  ['hu', 'A Leedsi Egyetemen tartott előadás telt házas volt.', ['leeds: Leedsi Egyetemen']],
  ['lt', 'Leedso universitetas atvėrė duris.', ['leeds: Leedso universitetas']],
  ['lv', 'Leedsa Universitātē sākas nodarbības.', ['leeds: Leedsa Universitātē']],
  ['cs', 'Na Torukasiově univerzitě našli enzym.', ['torukasia: Torukasiově univerzitě']],
  ['cs', 'Včera otevřela Leedská univerzita dveře.', ['leeds: Leedská univerzita']],
  ['cs', 'Výzkum vedla univerzita v Leedsu.', ['leeds: univerzita v Leedsu']],
  ['sk', 'Na univerzite v Leedse štrajkujú.', ['leeds: univerzite v Leedse']],
  ['pl', 'Wykładał na Uniwersytecie w Leeds.', ['leeds: Uniwersytecie w Leeds']],
  ['hr', 'Diplomirao je na Sveučilištu u Leedsu.', ['leeds: Sveučilištu u Leedsu']],
  ['de', 'Die Heidelberger Universität wartet.', ['heidelberg: Heidelberger Universität']],
  ['de', 'An der Tübinger Universität wird gestreikt.', ['tubingen: Tübinger Universität']],
  ['nl', 'De Heidelbergse universiteit wacht.', ['heidelberg: Heidelbergse universiteit']],
])('a town with its ending is a university before that word in %s: “%s”', (language, text, links) => {
  expect(linkedBy(pack, language)(text)).toEqual(links);
});

test.each([
  ['fi', 'Leedsissä satoi koko viikon ja Leedsin kadut tulvivat.'],
  ['fi', 'Hollowmeristä tulee runoja.'],
  ['fi', 'Royal Academyn näyttely aukesi Lontoossa.'],
  ['fi', 'Leedsin yliopistosairaala avattiin.'],
  ['fi', 'Queen Adalla on uusi koira.'],
  ['cs', 'Technická univerzita v Leedsu neexistuje.'],
  ['cs', 'Hudební univerzita v Leedsu neexistuje.'],
  ['cs', 'Metropolitní univerzita v Leedsu neexistuje.'],
  ['cs', 'Mezinárodní univerzita v Leedsu neexistuje.'],
  ['cs', 'Veterinární univerzita v Leedsu neexistuje.'],
  ['cs', 'Svobodná univerzita v Leedsu neexistuje.'],
  ['cs', 'Evropská univerzita v Leedsu neexistuje.'],
  ['sk', 'Hudobná univerzita v Leedse neexistuje.'],
  ['sk', 'Americká univerzita v Leedse neexistuje.'],
  ['pl', 'Wolny Uniwersytet w Leeds działa.'],
  ['pl', 'Muzyczny uniwersytet w Leeds działa.'],
  ['pl', 'Międzynarodowy uniwersytet w Leeds działa.'],
  ['hr', 'Glazbeno sveučilište u Leedsu ne postoji.'],
  ['hr', 'Slobodno sveučilište u Leedsu ne postoji.'],
  ['sr', 'Evropski univerzitet u Leedsu ne postoji.'],
  ['sl', 'Glasbena univerza v Leedsu ne obstaja.'],
  ['sl', 'Mednarodna univerza v Leedsu ne obstaja.'],
  ['cs', 'Univerzity v Leedsu stávkují.'],
  ['hr', 'Pučko sveučilište u Leedsu nudi tečajeve.'],
  ['pl', 'Uniwersytet Trzeciego Wieku w Leeds działa.'],
  ['de', 'Der Heidelberger Bürgermeister warnt, und eine Heidelberger Universität schweigt.'],
  ['cs', 'V Leedsu prší a Leedsem projel vlak.'],
  ['cs', 'Unelcova teta peče koláče.'],
  ['en', 'Unelcos are rare birds.'],
  ['es', 'Los Unelcos son raros.'],
])('nothing is linked in a text in %s: “%s”', (language, text) => {
  expect(linkedBy(pack, language)(text)).toEqual([]);
});

test('a name that needs its page has it by the whole name with an ending as well', () => {
  const text = 'Queen Ada University of Londonissa tutkitaan suolaa, ja Queen Adalla on uusi laite.';
  expect(linkedBy(pack, 'fi')(text)).toEqual(['queen: Queen Ada University of Londonissa', 'queen: Queen Adalla']);
});
