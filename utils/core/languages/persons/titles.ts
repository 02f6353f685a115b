/** Words that may stand capitalised right before a surname as a title, or after an institution as an office. */
const TITLES = new Set(
  `mr mrs ms miss mx senator sen governor gov premier dr prof professor sir dame lord lady madam madame mme mlle m vice deputy acting president chancellor
  vice-president vice-chancellor pro-vice-chancellor rector vice-rector principal provost dean director minister vice-minister ambassador amb secretary
  secretary-general general chairman chair chairwoman chairperson comrade datuk tan sri dato encik puan tuan assoc
  associate assistant executive honorary former party commissioner counsellor attaché consul rt hon cbe frs
  doamna doamnă doamnei domnul domnule domnului dl dna monsieur frau herr señora señor sra doña don signora signor senhora senhor
  monsieur professeur professeure présidente président vice-présidente vice-président directeur directrice ministre
  recteur rectrice ambassadrice ambassadeur secrétaire docteur
  presidente presidenta vicepresidente vicepresidenta rectora vicerrector vicerrectora profesor profesora
  directora ministro ministra embajador embajadora sr srta
  reitor reitora vice-reitor professora vice-presidente doutor doutora diretor diretora embaixador embaixadora
  rettore rettrice professore professoressa direttore direttrice signor dott dottor dottoressa ambasciatore ambasciatrice
  herrn präsident präsidentin vizepräsident vizepräsidentin rektor rektorin professorin direktor direktorin ministerin
  botschafter botschafterin doktor
  voorzitter mevrouw mevr meneer heer directeur hoogleraar ambassadeur
  președintele președinta vicepreședinta rectorul profesorul profesoara directorul directoarea ambasadorul ambasadoarea
  ministrul președinte președintelui președintei vicepreședinte vicepreședintele vicepreședintelui vicepreședintei
  rectorului rectoarea rectoarei directorului directoarei profesorului profesoarei ambasadorului ambasadoarei ministrului
  ministrei
  г-жа г-н г-жи г-ну госпожа господин госпожи ректор ректора ректору президент президента президенту вице-президент
  вице-президента посол посла председатель председателя проректор проректора директор директора профессор профессора
  министр министра доктор председателю директору министру послу профессору
  председателем директором министром послом ректором президентом
  пан пані пане ректорка президентка професор професора міністр міністра міністру посол голова голови
  pani panie panią panem prof rektora prezes prezesa profesor profesora dyrektor dyrektorka minister ambasadorka
  ministra ministrowi prezydent prezydenta przewodniczący przewodniczącego przewodnicząca przewodniczącej rektorowi
  dyrektora dyrektorowi dyrektorki dyrektorką dyrektorem rektorem prezydentem ministrem ambasador ambasadora sekretarz sekretarza
  predsednik predsednika predsednica predsednice predsjednik predsjednika predsjednica predsjednice direktora direktorka
  direktorke ministar ambasadoru profesorka profesorke direktorom
  direktorkom predsednikom predsednicom ministrom ambasadorom председник председника председница председнице директорка
  директорке амбасадор амбасадора министар
  předseda předsedy předsedkyně ředitel ředitele ředitelka ředitelky prezident prezidenta velvyslanec velvyslance ministr
  ministryně
  präsidenten ministers direktors rektors botschafters
  rektör rektörü profesör başkan başkanı bayan müdür müdürü büyükelçi
  naib presiden rektor profesor pengarah direktur ketua bapak ibu pak menteri
  ông bà sư trưởng sĩ thầy cô ngài`.split(/\s+/u),
);

export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/u, '').toLowerCase());

/** Titles that stand before persons alone: Mr Vexler, but the former Vexler. */
const FORMS_OF_ADDRESS = new Set(
  'mr mrs ms miss mx dr sir dame lady madam madame mme mlle monsieur frau herr herrn señora señor sra doña signora signor senhora senhor'.split(
    ' ',
  ),
);
export const isFormOfAddress = (word: string): boolean => FORMS_OF_ADDRESS.has(word.replace(/\.$/u, '').toLowerCase());

/**
 * The same of a word behind a name: "premier" is a title before one, and behind it a part of the name (Premier Inn).
 */
export const isTitleBehind = (word: string): boolean => !/^premier$/iu.test(word) && isTitle(word);

/**
 * Before a surname they are titles as well, and elsewhere words
 * of names (Justice Ministry), so that only persons are asked.
 */
const ADDRESSES = new Set(
  'judge justice rep reps congressman congresswoman mayor sheriff coach captain capt colonel col major maj lieutenant lt sergeant sgt adm admiral gen marshal rev reverend cardinal bishop archbishop ayatollah sheikh'.split(
    ' ',
  ),
);

/** Whether a word before a surname says that a person of that surname follows. */
export const isPersonTitle = (word: string): boolean =>
  isTitle(word) || ADDRESSES.has(word.replace(/\.$/u, '').toLowerCase());

/** "OUC’s vice president and Party member ": nothing but an office between a body and a person. */
export const isOffice = (between: string): boolean =>
  /^(?:['’]s)?\s/u.test(between) &&
  between
    .replace(/^['’]s/u, '')
    .trim()
    .split(/\s+/u)
    .every((word) => isTitle(word) || /^(?:of|and|the|member|staff)$/iu.test(word));
