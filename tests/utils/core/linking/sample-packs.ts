import { acronym, body, full, packOf, person, short, translated } from './small-packs.ts';

/** Universities and a ministry whose short names many others bear. */
const harbourUniversity = body('harbour-university', 'Harbour University of China', {
  country: 'CN',
  names: [
    short('National Harbour University'),
    acronym('HUC'),
    translated('Université portuaire de Chine', 'fr'),
    translated('Çin Liman Üniversitesi', 'tr'),
    translated('国家港湾大学', 'zh-Hans'),
  ],
  namesakes: [
    'HUC = Highland University of Cyprus',
    'HUC = Highland University of Catalonia',
    'HUC = Universitat Horta de Catalunya, in Barcelona',
    'HUC = Hydraulic University of China, in Qingdao',
  ],
});

const ministryOfLighthouses = body('ministry-of-lighthouses', 'Ministry of Lighthouses of China', {
  kind: 'ministry',
  country: 'CN',
  names: [
    full('Chinese Ministry of Lighthouses'),
    full("China's Ministry of Lighthouses"),
    short('Ministry of Lighthouses'),
    acronym('MOL'),
    full('中华人民共和国灯塔部'),
    full('中國燈塔部'),
    short('灯塔部'),
    short('燈塔部'),
  ],
  namesakes: [
    'Ministry of Lighthouses = Ministry of Lighthouses of Singapore',
    'Ministry of Lighthouses = Ministry of Lighthouses of Kenya',
    'Ministry of Lighthouses = Ministry of Lighthouses of Zambia',
  ],
});

const lanternUniversity = body('lantern-university', 'Lantern University of China', {
  country: 'CN',
  names: [acronym('LUC'), short('Lantern University', 'full-name'), translated('国家灯笼大学', 'zh-Hans')],
  namesakes: ['Lantern University = Shanghai Lantern University'],
});

const karagashUniversity = body('karagash-university', 'Karagash University', {
  country: 'KZ',
  names: [acronym('PLU'), translated('Карагаш университет', 'ru'), acronym('ПЛУ', undefined, 'ru')],
  namesakes: [
    'PLU = Pennsylvania Lowland University',
    'PLU = Prince of Songkla Lyceum, in Thailand',
    'PLU = power loading unit',
    'ПЛУ = Пермский луговой университет',
  ],
});

const queenAda = body('queen-ada', 'Queen Ada University of London', {
  country: 'GB',
  names: [short('Queen Ada'), acronym('QAUL', 'none'), translated('伦敦艾达女王大学', 'zh-Hans')],
  namesakes: [
    'Queen Ada = SS Queen Ada, steamship',
    'Queen Ada = Queen Ada 2, steamship',
    'Queen Ada = Queen Ada Hospital, in Hong Kong',
  ],
});

const tidalOrganization = body('tidal-organization', 'World Tidal Organization', {
  kind: 'intergovernmental',
  names: [acronym('WOTIDE', 'none')],
});
const tidalOffice = body('tidal-office', 'WOTIDE Beijing Office', {
  kind: 'intergovernmental',
  country: 'CN',
  partOf: 'tidal-organization',
  names: [short('WOTIDE Beijing', 'none')],
});
const tidalConference = body('tidal-conference', 'WOTIDE General Conference', {
  kind: 'conference',
  partOf: 'tidal-organization',
  names: [short('General Conference', 'full-name')],
});

/** Twelve entities: bodies with contested names, and persons at them. */
export const samplePack = packOf({
  institutions: [
    harbourUniversity,
    ministryOfLighthouses,
    lanternUniversity,
    karagashUniversity,
    queenAda,
    tidalOrganization,
    tidalOffice,
    tidalConference,
  ],
  officials: [
    person('lin-haoming', 'Lin Haoming', {
      names: [full('Lin Haoming', 'context'), full('林浩明', 'context', 'zh-Hans')],
      roles: ['president and Party secretary at harbour-university'],
      namesakes: ['Lin Haoming = Lin Haoming, character of the television drama Harbour Lights in New York'],
    }),
    person('fan-xueling', 'Fan Xueling', { roles: ['vice president at harbour-university'] }),
    person('song-lan', 'Song Lan', {
      names: [full('Song Lan', 'context')],
      roles: ['official of the Department of Lamps at ministry-of-lighthouses'],
      namesakes: ['Song Lan = Song Lan, actress'],
    }),
    person('stella-marina-dobrescu', 'Stella-Marina Dobrescu', {
      roles: ['president of the ninth session at tidal-conference'],
    }),
  ],
  visits: [['harbour-university', 'lantern-university', 'lin-haoming', 'fan-xueling']],
  agreements: [['harbour-university', 'tidal-organization', 'tidal-office']],
  events: [
    ['harbour-university', 'karagash-university'],
    ['ministry-of-lighthouses', 'tidal-conference', 'stella-marina-dobrescu'],
  ],
});

/** Twelve bodies that share an acronym or a part of their name with their neighbours. */
export const neighboursPack = packOf({
  institutions: [
    harbourUniversity,
    karagashUniversity,
    body('boat-builders-institute', "Institute of Boat Builders' Training", {
      kind: 'institute',
      country: 'MN',
      names: [acronym('IBBT')],
      namesakes: ['IBBT = in-service boat builder training'],
    }),
    body('mirror-lake-university', 'Mirror Lake University', {
      country: 'CN',
      names: [short('Mirror Lake', 'none'), full('镜湖大学')],
      namesakes: ['鏡湖大學 = 國立鏡湖大學, in Hsinchu', '镜湖 = 国立镜湖大学, in Hsinchu'],
    }),
    body('amber-metal', 'China Amber Metal Construction', {
      kind: 'company',
      country: 'CN',
      names: [acronym('AMC')],
      namesakes: ['AMC = amber mica composite'],
    }),
    body('amber-kazakhstan', 'AMC Kazakhstan', { kind: 'company', country: 'KZ', partOf: 'amber-metal' }),
    body('salt-bank-almaty', 'Commercial Salt Bank of China (Almaty)', {
      kind: 'company',
      country: 'KZ',
      names: [short('CSB (Almaty)', 'none'), acronym('CSB', 'full-name')],
      namesakes: ['CSB = Commercial Salt Bank of China, the parent bank in Beijing'],
    }),
    body('salt-trade-university', 'Southern University of Salt Trade', {
      country: 'CN',
      names: [acronym('SUSTrade', 'none'), acronym('SUST', 'full-name')],
      namesakes: ['SUST = Sudan University of Salt Trade', 'SUST = Shaanxi University of Salt Trade'],
    }),
    body('orchard-university', 'Botswana Orchard University', {
      country: 'BW',
      names: [acronym('BOU')],
      namesakes: ['BOU = Bank of Ulmet'],
    }),
    body('tidal-organization', 'World Tidal Organization', {
      kind: 'intergovernmental',
      names: [acronym('WOTIDE', 'none')],
    }),
    body('buoy-institute', 'WOTIDE Institute for Buoys', {
      kind: 'institute',
      partOf: 'tidal-organization',
      names: [acronym('WOTIDE IFB', 'none'), acronym('IFB')],
    }),
    body('embassy-of-iceland-in-china', 'Embassy of Iceland in China', {
      kind: 'embassy',
      country: 'IS',
      names: [
        short('Icelandic embassy', 'context'),
        translated('Ambasada Islandei în China', 'ro'),
        short('Ambasada Islandei', 'context', 'ro'),
      ],
    }),
  ],
  officials: [
    person('milan-arnarsson', 'Milan Arnarsson', {
      names: [full('Milan Arnarsson', 'context')],
      roles: ['embassy staff, post not stated at embassy-of-iceland-in-china'],
    }),
  ],
  visits: [['harbour-university', 'orchard-university']],
  events: [
    ['harbour-university', 'boat-builders-institute', 'tidal-organization'],
    ['embassy-of-iceland-in-china', 'milan-arnarsson'],
  ],
});

/** Persons, most of whose names others have as well, with the bodies at which they hold an office. */
export const personsPack = packOf({
  institutions: [
    queenAda,
    tidalOrganization,
    tidalOffice,
    tidalConference,
    body('mirror-lake-university', 'Mirror Lake University', { country: 'CN', names: [short('Mirror Lake', 'none')] }),
    body('lamp-association', 'China Lamp Association for Youth Exchange', {
      kind: 'association',
      country: 'CN',
      names: [acronym('CLAYE', 'none'), translated('Китайская ассоциация фонарей', 'ru')],
    }),
  ],
  officials: [
    person('edwin-hartley', 'Edwin Hartley', {
      names: [full('Edwin Hartley', 'context'), translated('埃德温·哈特利', 'zh-Hans', 'context')],
      roles: ['president at queen-ada'],
      namesakes: ['Edwin Hartley = Edwin Hartley, jazz drummer', 'Edwin Hartley = Edwin Hartley, lawyer'],
    }),
    person('ines-oliveira', 'Inês Oliveira', { roles: ['director and representative at tidal-office'] }),
    person('jing-dehai', 'Jing Dehai', { roles: ['rector at mirror-lake-university'] }),
    person('tian-yue', 'Tian Yue', {
      names: [full('Tian Yue', 'context')],
      roles: ['director of the Evening Department at mirror-lake-university'],
      namesakes: ['Tian Yue = Yue Tian, actress'],
    }),
    person('liu-anping', 'Liu Anping', {
      names: [full('Liu Anping', 'context'), translated('Лю Аньпин', 'ru', 'context')],
      roles: ['president at lamp-association'],
      namesakes: ['Liu Anping = Liu Anping, butterfly swimmer'],
    }),
    person('stella-marina-dobrescu', 'Stella-Marina Dobrescu', {
      roles: ['president of the ninth session at tidal-conference'],
    }),
  ],
  agreements: [['mirror-lake-university', 'tidal-office', 'jing-dehai', 'ines-oliveira']],
});
