/**
 * Initials that everybody knows for a body, on a page that names another body: the sentence says whether it is meant.
 */
import { expect, test } from 'vitest';
import { linkedBy, marked } from './sample-linking-model.ts';
import { acronym, body, packOf } from './small-packs.ts';

const NAMES = [
  'British Petroleum',
  'Hewlett-Packard',
  'General Electric',
  'United Parcel Service',
  'Securities and Exchange Commission',
  'Drug Enforcement Administration',
  'Royal Air Force',
  'European Central Bank',
  'Advanced Micro Devices',
  'Public Broadcasting Service',
  'African National Congress',
  'Irish Republican Army',
  'International Organization for Standardization',
  'Cable News Network',
  'Environmental Protection Agency',
  'International Criminal Court',
  'International Telecommunication Union',
  'United Nations',
  'British Broadcasting Corporation',
  'National Health Service',
];
const linked = linkedBy(
  packOf({ institutions: ['World Bank', ...NAMES].map((name, at) => body(`body-${at}`, name, { kind: 'other' })) }),
);
/** What is linked behind the body that the page names first. */
const linkedIn = (text: string): readonly string[] =>
  linked('The World Bank met.', text)
    .slice(1)
    .map((link) => link.replace(/^.*: /u, ''));

test.each([
  '«HP» said that it would cut 500 jobs.',
  'Shares of «HP» fell 3 percent on Monday.',
  '«HP», which makes printers, hired 200 people.',
  'He joined «HP» in 1984 and left in 1999.',
  'The chief executive of «HP» resigned.',
  "«HP»'s profit rose to $2 billion.",
  'An «HP» engineer was hired by a rival.',
  '«HP» and a rival lead the market for printers.',
  'His «HP» laptop was stolen on Friday.',
  '«BP» agreed to buy 200 petrol stations.',
  '«BP» will pay $5 billion over the oil spill.',
  'A «BP» spokesman declined to comment.',
  'In 2010 «BP» paid a fine of $20 million.',
  '"We are sorry," «BP» said.',
  'Drivers queued at a «BP» station in Leeds.',
  'The patient sued «BP» over the spill.',
  '«UPS» hired 95,000 people for the season.',
  '«UPS» drivers went on strike.',
  'A «UPS» plane crashed near the airport.',
  'The parcel was sent by «UPS».',
  'A «UPS» sales clerk was hurt.',
  '«PBS» aired the film on Monday.',
  'A «PBS» documentary won the prize.',
  'The film was shown on «PBS».',
  'The «RAF» bombed Cologne in 1942.',
  'In 1942 «RAF» pilots flew over the Channel.',
  'He served in the «RAF» for 12 years.',
  'An «RAF» base in Suffolk was closed.',
  'Two «RAF» planes were lost.',
  'The «ANC» won the election.',
  '«ANC» leaders met in Durban.',
  'Her «ANC» colleagues voted against the bill.',
  'The «DEA» arrested the dealer.',
  '«DEA» agents raided the house.',
  'The «SEC» charged the broker with fraud.',
  'An «SEC» filing shows that he sold shares.',
  'The «ECB» raised interest rates.',
  '«ECB» president Trichet spoke of inflation.',
  '«AMD» launched a new chip.',
  '«GE» sold its unit for $3 billion.',
  'A «GE» plant in Ohio will close.',
  'The «IRA» planted a bomb in Belfast.',
  'An «IRA» gunman was shot.',
  'An «ISO» standard says so.',
  '«CNN» reported that the minister had left.',
  'A «CNN» reporter was hurt.',
  'The «EPA» fined the factory.',
  'The «ICC» issued a warrant for the general.',
  'A «UN» sanctions committee met.',
  'A «BBC» sports reporter was hurt.',
  'The «NHS» treats a million patients a day.',
  'Patients of the «NHS» wait for months.',
])('%s', (sentence) => {
  const { text, start, end } = marked(sentence);
  expect(linkedIn(text)).toEqual([text.slice(start, end)]);
});

test.each([
  'His BP was 120 over 80.',
  "The patient's BP fell to 90 over 60.",
  'High BP raises the risk of a stroke.',
  'BP was measured twice a day in each patient.',
  'The nurse took her BP and her pulse.',
  'A drug that lowers BP was tested.',
  'The bones are dated to 10,000 years BP.',
  'The layer is from around 4500 BP.',
  'The engine makes 200 HP at full speed.',
  'A 50 HP motor drives the pump.',
  'It has 120 HP and four gears.',
  'The potion restores 20 HP.',
  'The wizard has 30 HP left.',
  'Cells were washed with PBS and fixed.',
  'The samples were diluted in PBS.',
  'The pellet was kept in PBS buffer at 4 C.',
  'A UPS protects servers from power cuts.',
  'The server is connected to a UPS with two batteries.',
  'If the mains fail, the UPS supplies the servers with power.',
  'Every rack needs its own UPS.',
  'RAF mutations drive the tumour.',
  'Drugs that inhibit RAF kinases slow the tumour.',
  'ANC visits of pregnant women rose by a third.',
  'She bought headphones with ANC.',
  'Most pregnant women attend ANC at a clinic.',
  'DEA (diethanolamine) is used in shampoos.',
  'The SEC championship game in college football is on Saturday.',
  'Alabama won the SEC title with its quarterback.',
  'AMD is a disease of the eye in old age.',
  'Patients with AMD lose their sight.',
  'GE crops are banned in the region.',
  'He put the money into an IRA.',
  'An IRA lets you save for retirement without tax.',
  'Her IRA has lost a third of its value.',
  'The photo was taken at ISO 400.',
  'A CNN classifies the images.',
  'We trained a CNN on the images.',
  'The CNN has five layers of neurons.',
  'Fish oil is rich in EPA and DHA.',
  'The ICC World Cup begins with a match of cricket in Lahore.',
  'She was moved to the ITU with a high fever.',
  'Boil it for 30 SEC and stir.',
  'The printer needs an ICC profile for each paper.',
  'Place the tile, gain 3 VP and lose 2 HP.',
])('not in: %s', (text) => expect(linkedIn(text)).toEqual([]));

test('what the sentence before says counts where they stand again', () =>
  expect(linked('The World Bank met.', 'His blood was tested and BP measured. BP was high.')).toHaveLength(1));

test('where the page names the body by its whole name, a sentence that speaks of another thing says nothing of the others', () =>
  expect(
    linked('British Petroleum said so.', 'Clerks of BP gave blood on Monday.', 'BP drilled there.').map((link) =>
      link.replace(/^.*: /u, ''),
    ),
  ).toEqual(['British Petroleum', 'BP']));

test('initials that everybody knows for another body are not a college’s, on a page about bodies of its country', () => {
  const colleges = linkedBy(
    packOf({
      institutions: [
        body('bbc', 'Belvane Brook College', { kind: 'college', country: 'KE', names: [acronym('BBC')] }),
        body('tbc', 'Tidewick Brook College', { kind: 'college', country: 'KE', names: [acronym('TBC')] }),
        ...['Torukasia', 'Vexvale', 'Zemblor'].map((name) => body(name.toLowerCase(), `${name} University`)),
      ],
    }),
  );
  const page = 'In Nairobi, Torukasia University met Vexvale University and Zemblor University.';
  const found = colleges(page, 'They told TBC News.', 'They told BBC News.');
  expect(found).toContain('tbc: TBC');
  expect(found.filter((link) => link.startsWith('bbc'))).toEqual([]);
});
