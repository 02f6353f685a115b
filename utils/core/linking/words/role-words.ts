/** Words beside a person that tell what the person is. Language, not names: nothing here knows the pack. */

/** Offices and forms of address of people whom the data may hold; they may stand right before or after the name. */
const office = new Set(
  `president vice-president rector vice-rector pro-rector chancellor vice-chancellor principal provost dean professor
  prof lecturer director director-general deputy head chief chair chairman chairwoman chairperson secretary
  secretary-general minister vice-minister ambassador amb attaché attache counsellor consul diplomat envoy
  representative commissioner delegate delegation registrar official officer spokesperson spokesman spokeswoman
  dr manager ceo scholar engineer fellow signed leader led heads party
  președinta președintele președinte ambasador ambasadoarea ambasadoare doamna domnul rector ministru reprezentanta
  présidente président directrice directeur ambassadrice ambassadeur mme recteur ancienne ministre
  presidente presidenta directora embajadora rectora
  ректор проректор президент вице-президент директор посол министр профессор глава
  presiden naib canselor rektor pengarah profesor datuk
  校长 副校长 党委书记 书记 主任 副主任 秘书长 司长 副司长 会长 副会长 大使 教授 院长 部长 主席 代表 官员
  校長 副校長 黨委書記 書記 主任 秘書長 司長 會長 大使 教授 院長 部長 主席 代表`.split(/\s+/u),
);

/** Callings of the people who merely share a name. */
const otherCalling = new Set(
  `actress actor actors starring stars starred star film films movie movies drama dramas series sitcom episode episodes
  novel novelist character characters cast casting plays played screen cinema cinemas tv soap opera season
  drummer drums drumming jazz singer sings sang song songs album band guitarist pianist violinist cellist rapper pop
  concert gig
  striker goalkeeper midfielder defender footballer winger captain coach coached referee striker's goal goals scored
  match matches league team-mate swimmer sprinter hurdles hurdler runner gymnast medallist medalist champion athlete
  olympic boxer boxing wrestler tennis badminton basketball volleyball chess jockey cyclist
  museum curator curators curated gallery painter paintings painting painted sculptor historian fragonard exhibition
  lawyer solicitor barrister attorney judge sheriff surgeon dentist nurse plumber baker bakery chef cook butcher
  farmer shopkeeper taxi driver hairdresser designer model influencer blogger vlogger youtuber streamer comedian
  magician bishop priest detective suspect victim sergeant constable
  student pupil schoolboy schoolgirl graduate freshman sophomore
  演员 女演员 主演 饰演 饰 歌手 电视剧 电影 球员 运动员 前锋 门将 画家 律师 演員 歌手 電視劇 電影 球員
  актриса актёр актер певица певец сериал фильм футболист вратарь нападающий художник адвокат
  actriță actrița actor cântăreț fotbalist actrice acteur chanteuse chanteur footballeur série`.split(/\s+/u),
);

const words = /[\p{Script=Latin}\p{Script=Cyrillic}][\p{L}\p{M}'’-]*/gu;
const hanOffice = [...office].filter((word) => /\p{Script=Han}/u.test(word));
const hanCalling = [...otherCalling].filter((word) => /\p{Script=Han}/u.test(word));

export interface Beside {
  /** Nearest first. `distance` counts words between the word and the name. */
  readonly offices: readonly { readonly word: string; readonly distance: number }[];
  readonly callings: readonly { readonly word: string; readonly distance: number }[];
}

function collect(text: string, fromEnd: boolean, extra: ReadonlySet<string>): Beside {
  const found = [...text.matchAll(words)].map(([word]) => word.replace(/['’]s$/u, ''));
  if (fromEnd) found.reverse();
  const offices: { word: string; distance: number }[] = [];
  const callings: { word: string; distance: number }[] = [];
  found.forEach((word, distance) => {
    const folded = word.toLowerCase();
    if (office.has(folded)) offices.push({ word, distance });
    else if (otherCalling.has(folded) || extra.has(folded)) callings.push({ word, distance });
  });
  for (const word of hanOffice) if (text.includes(word)) offices.push({ word, distance: 1 });
  for (const word of hanCalling) if (text.includes(word)) callings.push({ word, distance: 1 });
  return { offices, callings };
}

const byDistance = (a: { distance: number }, b: { distance: number }): number => a.distance - b.distance;

/** The role words in the text before and after a name; `extra` are words that the pack notes on a namesake. */
export function roleWordsBeside(before: string, after: string, extra: ReadonlySet<string>): Beside {
  const left = collect(before, true, extra);
  const right = collect(after, false, extra);
  return {
    offices: [...left.offices, ...right.offices].sort(byDistance),
    callings: [...left.callings, ...right.callings].sort(byDistance),
  };
}

/** Words that may stand capitalised between a sentence's beginning and a surname, or right before it as a title. */
const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme m vice deputy acting president chancellor
  vice-president rector vice-rector principal provost dean director minister vice-minister ambassador amb secretary
  secretary-general general chairman chair chairwoman chairperson comrade datuk tan sri dato encik puan tuan assoc
  associate assistant executive honorary former party commissioner counsellor attaché consul rt hon cbe frs`.split(
    /\s+/u,
  ),
);

export const isTitle = (word: string): boolean => titles.has(word.replace(/\.$/u, '').toLowerCase());
