/** What a sentence says around an acronym or a bare name that something else bears there. All bodies are invented. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, packOf, translated } from './small-packs.ts';

/** An opening without names. */
const UNNAMED = 'They met.';

type Case = readonly [text: string, links: readonly string[], language?: string];

/** A pack of names alone, which says by its summaries where bodies are. */
const registerOf = (...contents: Parameters<typeof packOf>) => ({
  ...packOf(...contents),
  scope: 'names-only' as const,
});

/** Each sentence stands on a page with this opening, of which the first link is left out. */
function check(pack: ReturnType<typeof packOf>, opening: string, cases: readonly Case[]): void {
  for (const [text, links, language = 'en'] of cases)
    test(text, () => {
      const linked = linkedBy(pack, language)(opening, text);
      expect(linked.slice(opening === UNNAMED ? 0 : 1)).toEqual(links);
    });
}

describe('an acronym', () => {
  const pack = packOf({
    institutions: [body('vsu', 'Vexmar State University', { country: 'US', names: [acronym('VSU', 'full-name')] })],
  });
  const [meant, other] = [['vsu: VSU'], [] as const];
  check(pack, 'Vexmar State University met.', [
    // Said to be something else behind it.
    ['The strike was called off by the VSU – the party, not a campus.', other],
    ['The VSU, the miners’ union, did not sign.', other],
    ['The guests landed at VSU (the airport) at noon.', other],
    ['The VSU, a small radio station, has closed.', other],
    ['Die VSU, die Partei des Ministers, lehnt ab.', other, 'de'],
    ['El VSU, el sindicato de mineros, no firmó.', other, 'es'],
    ['VSU, a member of the research alliance, signed.', meant],
    ['VSU, the university of the coast, signed.', meant],
    ['VSU, which runs an airport, signed.', meant],
    ['VSU – a partner of the airport since 1990 – signed.', meant],
    // Said to be something else before it.
    ['The minister met the miners’ union, the VSU.', other],
    ['A letter came from a magistrates’ union, also called VSU.', other],
    ['The minister met the union, VSU and the army.', meant],
    ['The union of students at VSU met.', meant],
    // Its letters are spelled out behind it for another name.
    ['He wants the VSU – the Veterans Seamen Union – to pay.', other],
    ['The VSU (Vereinigte Stahl Union) pays.', other],
    ['VSU – Vexmar State University – pays.', ['vsu: VSU', 'vsu: Vexmar State University']],
    ['The VSU that is in the budget is, they say, the Vexmar Sailors Union.', other],
    ['VSU is the largest of them.', meant],
    // A result.
    ['Group B: VSU 2, JOR 2', other],
    ['VSU 3–1 KSA', other],
    ['In VSU 2 of 3 students pay.', meant],
    ['Summer school, VSU 12–15 May 2024', meant],
    ['Escuela de verano, VSU 12-15 de mayo de 2024', meant, 'es'],
    // Where the body of a row is.
    ['VSU, Jordan, 940', other],
    ['VSU, Jordan', other],
    ['VSU, Iowa, 940', meant],
    ['VSU, Jordan and Kuwait signed.', meant],
  ]);
});

describe('the acronym of an institute', () => {
  const institute = { country: 'DE', kind: 'institute', names: [acronym('VKIX', 'full-name')] } as const;
  const pack = packOf({ institutions: [body('vkix', 'Vexmar Kelm Institute', institute)] });
  check(pack, 'Vexmar Kelm Institute met.', [
    ['The VKIX, the public health agency, agreed.', ['vkix: VKIX']],
    ['The VKIX, the miners’ union, agreed.', []],
  ]);
});

describe('an acronym that is a country’s as well', () => {
  const pack = packOf({
    institutions: [body('usa', 'University of Saint Alda', { country: 'US', names: [acronym('USA', 'full-name')] })],
  });
  const [meant, other] = [['usa: USA'], [] as const];
  check(pack, 'The University of Saint Alda (USA) met.', [
    ['USA students sign up in April.', ['usa: USA', ...meant]],
    ['Half of all oysters eaten in the USA are landed here.', ['usa: USA', ...other]],
    ['A coach who swam for Team USA spoke.', ['usa: USA', ...other]],
    ['Made in USA, said the label.', ['usa: USA', ...other]],
    ['307 Campus Road, Mobile, Alabama 36688, USA', ['usa: USA', ...other]],
    ['The dean of USA spoke.', ['usa: USA', ...meant]],
    ['She teaches at USA, in the school of nursing.', ['usa: USA', ...meant]],
  ]);
});

describe('an acronym that is a small word in capitals', () => {
  const pack = packOf({
    institutions: [
      body('must', 'Mbale University of Salt Technology', { country: 'UG', names: [acronym('MUST', 'full-name')] }),
    ],
  });
  check(pack, 'Mbale University of Salt Technology met.', [
    ['Doses MUST be kept cold.', []],
    ['It is late. "Doses MUST be kept cold," says the notice.', []],
    ['All staff MUST renew their passes.', []],
    ['You MUST not enter.', []],
    ['The dean of MUST renewed the pass.', ['must: MUST']],
    ['MUST said so.', ['must: MUST']],
    ['Nurses at MUST will strike.', ['must: MUST']],
  ]);
});

describe('a bare name', () => {
  const pack = packOf({
    institutions: [
      body('vexvelt', 'Vexvelt University', { country: 'CA' }),
      body('harbour', 'Harbour University of Canada', { country: 'CA' }),
      body('queen', 'Queen Ada University', { country: 'CA' }),
      body('advent', 'Adventist University of Vexmar', { country: 'KE' }),
      body('future', 'Future University', { country: 'EG' }),
    ],
  });
  const [meant, other] = [['vexvelt: Vexvelt'], [] as const];
  check(pack, 'Vexvelt University met.', [
    // Said to be a place, a person or a firm.
    ['Vexvelt, the hill in Montreal, can be seen from here.', other],
    ['Vexvelt, the old neighbourhood east of here, has bees.', other],
    ['Vexvelt, the railway man, looked down from the wall.', other],
    ['The board bought Vexvelt, a Dutch maker of lids.', other],
    ['Vexvelt – the Hungarian insurer – has paid.', other],
    ['Vexvelt, home of Vexvelt University, burnt.', ['vexvelt: Vexvelt University']],
    ['Vexvelt, the university of the coast, paid.', meant],
    ['Vexvelt, a partner of the insurer, paid.', meant],
    ['The auction house Vexvelt rose.', other],
    ['They shot it from the satellite Vexvelt.', other],
    // In a place.
    ['The honey comes from a beekeeper in Vexvelt.', other],
    ['Wits Hospice in Vexvelt, which is no part of it, has a roof.', other],
    ['She studied law at Vexvelt.', meant],
    ['A study of Vexvelt rests.', meant],
    // A result.
    ['Vexvelt 3 Kayseri 0. Two goals fell in the first nine minutes.', other],
    ['In the derby Vexvelt 2-1 won.', other],
    ['Vexvelt 2024 applicants were fewer.', meant],
    // One of several.
    ['Drivers on Vexvelt 40 took it for a coach.', other],
    ['They rented Vexvelt 12 for the night.', other],
    ['Vexvelt 40 students were asked.', meant],
    ['She went from Vexvelt 10 years ago.', meant],
    ['She studied law at Vexvelt 3 times.', meant],
    ['Delegation to Vexvelt 12 March 2024', meant],
    ['The president met Vexvelt 12 May to sign.', meant],
    ['The register shows Vexvelt 3 agreements ahead.', meant],
    ['In the ranking Vexvelt 5 places up was first.', meant],
    ['There are two Vexvelt in the country.', other],
    ['Which Vexvelt is meant nobody said.', other],
    ['Two Vexvelt students met.', meant],
    ['It has agreements with both Vexvelt and Yale.', meant],
    ['Both Vexvelt and Yale signed.', meant],
    ['They signed an agreement under which Vexvelt and Yale exchange students.', meant],
    ['The programme, in which Vexvelt is a partner, began.', meant],
    // A square.
    ['The Place de la Vexvelt was closed.', other],
    ['A praça Vexvelt está fechada.', other, 'pt'],
    ['In piazza Vexvelt si balla.', other, 'it'],
    ['Le boulevard de Vexvelt est fermé.', other, 'fr'],
    // In Turkish: what lies there.
    ['Vexvelt kıyılarında 84 istasyon var.', other, 'tr'],
    ['Vexvelt köprüsünün iki yakası ölçüldü.', other, 'tr'],
    ['Vexvelt rektörü konuştu.', meant, 'tr'],
    ['Vexvelt deplasmanda kazandı.', other, 'tr'],
    ['Vexvelt rektörü pedagojik formasyon üzerine konuştu.', meant, 'tr'],
    ['Vexvelt rektörü teknoloji transfer ofisini açtı.', meant, 'tr'],
    ['Vexvelt’ın şampiyonluk konvoyu geçti.', other, 'tr'],
  ]);
  const others = 'Harbour University of Canada, Queen Ada University and Vexvelt University met.';
  const named = ['queen: Queen Ada University', 'vexvelt: Vexvelt University'];
  check(pack, others, [
    ['Both are Adventist, and its Adventist cousin met them.', named],
    ['Future students', named],
    // Behind a name, a comma and a small word it is where that body lies.
    [
      'La Harbour University of Canada, de Vexvelt, y la liga',
      [...named, 'harbour: Harbour University of Canada'],
      'es',
    ],
    [
      'L’Harbour University of Canada, à Vexvelt, et la ligue',
      [...named, 'harbour: Harbour University of Canada'],
      'fr',
    ],
    ['Harbour University of Canada, Vexvelt and Yale', [...named, 'harbour: Harbour University of Canada', ...meant]],
    ['Vexvelt students', [...named, ...meant]],
  ]);
});

describe('a whole name in a result', () => {
  const pack = packOf({ institutions: [body('vexvelt', 'Vexvelt University', { country: 'CL' })] });
  check(pack, 'Vexvelt University met.', [
    ['Vexvelt University 1, Toruk United 0.', []],
    ['Vexvelt University 2-1 Toruk United', []],
    ['La Vexvelt University venció 2-0 a Toruk', [], 'es'],
    ['Vexvelt University beat Toruk United 2-0.', []],
    ['A Vexvelt University vence por 2 a 0', [], 'pt'],
    ['Vexvelt University won a prize in 2–3 fields.', []],
    ['Vexvelt University beat its record.', ['vexvelt: Vexvelt University']],
    ['Vexvelt University takes 12–15 students.', ['vexvelt: Vexvelt University']],
    ['Vexvelt University 2024', ['vexvelt: Vexvelt University']],
    ['The bees meet at Vexvelt University 12–15 May.', ['vexvelt: Vexvelt University']],
    ['Vexvelt University 12-15 mai 2024', ['vexvelt: Vexvelt University']],
  ]);
});

describe('initials behind a time of day', () => {
  const pack = packOf({
    institutions: [body('mlt', 'Mbale Lighthouse Teachers University', { country: 'US', names: [acronym('MLT')] })],
  });
  const meant = ['mlt: MLT'];
  check(pack, 'Mbale Lighthouse Teachers University met.', [
    ['3:40 p.m. MLT', []],
    ['At 9 a.m. MLT the doors open.', []],
    ['Live at 3 p.m. MLT on Friday', []],
    ['09:00 MLT delegation arrives', meant],
    ['At 9 a.m. MLT announced the agreement.', meant],
    ['The doors open at 9 a.m. MLT.', []],
    ['Kick-off 20:00 (MLT)', []],
    ['MLT opens at 9 a.m.', meant],
    ['The doors open at 9 at MLT.', meant],
  ]);
});

describe('the name of a saint', () => {
  const pack = packOf({
    institutions: [
      body('vexel', 'Saint Vexel University', { country: 'CA' }),
      body('harbour', 'Harbour University of Canada', { country: 'CA' }),
      body('queen', 'Queen Ada University', { country: 'CA' }),
      body('toruk', 'Toruk University', { country: 'CA' }),
    ],
  });
  const named = ['queen: Queen Ada University', 'toruk: Toruk University'];
  check(pack, 'Harbour University of Canada, Queen Ada University and Toruk University met.', [
    ['The feast of Saint Vexel is in May.', named],
    ['Saint Vexel was a traveller.', named],
    ['She prays to Saint Vexel.', named],
    [
      'Saint Vexel University rests. Students of Saint Vexel rest.',
      [...named, 'vexel: Saint Vexel University', 'vexel: Saint Vexel'],
    ],
    ['Saint Vexel University rests. The statue of Saint Vexel rests.', [...named, 'vexel: Saint Vexel University']],
  ]);
});

describe('a whole name of common words before a place of another country', () => {
  const pack = registerOf({
    institutions: [
      body('anna', "Saint Anna's University", { country: 'US', summary: 'Vexvale, New York' }),
      body('toruk', 'Toruk University', { country: 'US' }),
    ],
  });
  const [meant, other] = [["anna: Saint Anna's University"], [] as const];
  check(pack, UNNAMED, [
    ["Saint Anna's University, Nairobi, won.", other],
    ["Saint Anna's University, Nairobi won.", other],
    ["Saint Anna's University (Nairobi) won.", other],
    ["A delegation of Saint Anna's University in Nairobi signed.", meant],
    ["She studied at Saint Anna's University in Nairobi.", other],
    ["Saint Anna's University in Nairobi won.", other],
    ["Saint Anna's University, Kenya", other],
    ["Saint Anna's University, Vexvale, won.", meant],
    ["Saint Anna's University, United States", meant],
    ["At Saint Anna's University, Kenya was praised.", meant],
    ["Saint Anna's University, London, Ontario", meant],
    ['Toruk University, Nairobi, won.', ['toruk: Toruk University']],
  ]);
});

describe('a whole name of common words', () => {
  const pack = registerOf({
    institutions: [
      body('poly', 'École Technique', { country: 'FR', summary: 'Vexval, Île-de-France' }),
      body('union', 'International College', { country: 'US', kind: 'college', summary: 'Vexvale' }),
    ],
  });
  check(pack, 'L’École Technique, à Vexval, ouvre.', [
    ['L’École technique de la police ouvre.', [], 'fr'],
    ['L’École Technique ouvre.', ['poly: École Technique'], 'fr'],
  ]);
  // Whatever country the page speaks of, the town of the body stands beside.
  check(pack, UNNAMED, [
    ['In Kenya and in Nairobi guests of International College, Vexvale, met.', ['union: International College']],
    ['In Kenya and in Nairobi guests of International College met.', []],
  ]);
});

describe('a whole name of common words before the state that it is of, and before how something is done', () => {
  const ministry = (country: string, name: string, language: string): ReturnType<typeof packOf> =>
    packOf({
      institutions: [
        body('ministry', 'Ministry of Education', { kind: 'ministry', country, names: [translated(name, language)] }),
      ],
    });
  const [spanish, french] = ['Ministerio de Educación', 'Ministère de l’Éducation'];
  const peru: readonly Case[] = [
    ['El Ministerio de Educación del Perú firmó.', [`ministry: ${spanish}`], 'es'],
    ['El Ministerio de Educación de la República del Perú firmó.', [`ministry: ${spanish}`], 'es'],
    ['Perú: el Ministerio de Educación de manera inmediata firmó.', [`ministry: ${spanish}`], 'es'],
    ['Perú: el Ministerio de Educación del estado de Vexal firmó.', [], 'es'],
  ];
  check(ministry('PE', spanish, 'es'), UNNAMED, peru);
  check(ministry('CN', spanish, 'es'), UNNAMED, [
    ['El Ministerio de Educación de la República Popular China firmó.', [`ministry: ${spanish}`], 'es'],
  ]);
  check(ministry('KE', french, 'fr'), UNNAMED, [
    ['Le Ministère de l’Éducation de la République du Kenya a signé.', [`ministry: ${french}`], 'fr'],
  ]);
});

describe('a whole name that one more body bears', () => {
  const pack = packOf({ institutions: [body('vexvelt', 'Vexvelt University', { country: 'CL' })] });
  const [meant, other] = [['vexvelt: Vexvelt University'], [] as const];
  check(pack, 'Vexvelt University met.', [
    ['The box went to the other Vexvelt University, an aerospace school.', other],
    ['There is another Vexvelt University in the north.', other],
    ['Its namesake in Hattiesburg, Mississippi, Vexvelt University, agreed.', meant],
    ['The rector of the Colombian Vexvelt University agreed.', other],
    ['The Kenyan Vexvelt University agreed.', other],
    ['The Uzbek Vexvelt University agreed.', other],
    ['The Chilean Vexvelt University agreed.', meant],
    ['The Boston Vexvelt University agreed.', meant],
    ['Another Vexvelt University study says so.', meant],
    ['On the other hand Vexvelt University agreed.', meant],
    ['One of the two is a school of nursing, the other Vexvelt University.', meant],
    ['The first partner is a school of nursing and the other Vexvelt University.', meant],
    ['One day he wrote. The box went to the other Vexvelt University.', other],
  ]);
});
