import { madeOnce } from '../made-once.ts';

/**
 * Words other than English that open a sentence with a capital right before a name without being part of it: Selon
 * Vexley, Laut Wang, По словам. By language.
 */
const TABLE: Readonly<Record<string, string>> = {
  fr: `le la les l un une des du de d au aux en dans sur pour par avec sans sous chez vers selon après avant depuis dès
    entre contre malgré outre comme comment quand lorsque puis ensuite enfin ainsi alors aussi mais ou et donc car ni si
    à que qui dont où cette cet ces son ses leur notre votre hier demain selon quant côté`,
  es: `la lo de en a e o el los las una unos del al con para por según sin sobre desde hasta ante bajo contra hacia tras mediante durante
    como cuando donde pero y también además entonces luego ayer hoy mañana su sus este esta estos estas ese esa aunque`,
  pt: `a as da de em à às aos num numa o os um uma do da dos das no na nos nas ao à pelo pela com sem sob segundo conforme após até também além então já
    hoje ontem quando onde mas e ainda seu sua`,
  it: `la le l alla alle agli all dalla dalle dai dagli dall della delle dello dei degli del dell di da a e nelle nell il lo gli i un uno una nel nella nello nei negli dal dalla allo alla ai agli col sul sulla per con senza secondo dopo
    prima durante presso tra fra anche ma però quando dove così poi infine ieri oggi domani`,
  de: `der die das den dem des ein eine einen einem einer im in am zum zur vom beim bei mit für von nach vor seit aus auf zu
    über unter neben zwischen durch gegen ohne um laut gemäß auch und oder aber denn doch wie wenn als während nachdem
    dann danach schließlich gestern heute morgen nur sogar ob wo warum dass`,
  nl: `het een op uit bij na voor door met zonder naar tegen volgens ook maar toen daarna dus gisteren vandaag`,
  ro: `în pe la cu fără de din pentru prin după înainte până despre lângă potrivit conform dar și sau iar însă apoi astfel
    când unde cum dacă ieri azi lui`,
  pl: `w we z ze na do od dla po przed przez przy pod nad u o według zdaniem także również i a ale oraz lecz gdy jak potem
    wczoraj dziś pan`,
  sr: `u na s sa za od do po o prema kod i a ali takođe također kada kako zatim у на с са за од до по о према код и а али
    такође када како затим`,
  cs: `v ve na s se z ze za od do po pro před při u o k ke a i ale však podle také včera dnes když potom pan`,
  sk: `v vo na s so z zo za od do po pred pri u o k ku a i aj ale však podľa tiež včera dnes keď potom pán`,
  el: `ο η το οι τα του της των τον την τους στο στη στην με για από σε και αλλά όπως μετά κατά χθες σήμερα`,
  hu: `a az és de is mint szerint tegnap ma majd`,
  fi: `ja mutta myös eilen tänään kun sekä lisäksi`,
  sv: `i på till för av med om och men även efter enligt när igår idag sedan`,
  da: `i på til for af med om og men også efter ifølge når siden`,
  nb: `i på til for av med om og men også etter ifølge når siden`,
  ru: `в во на из с со к ко от до для о об обо у по при про без за над под перед через после между среди согласно как когда
    где но и а или да же так также тоже потом затем однако вчера сегодня если что это этот эта его её их`,
  uk: `у в на з із зі до від для про за під над при після між через як коли де але і й та або також потім однак вчора
    сьогодні якщо що це цей ця його її`,
  tr: `ben sen biz siz onlar bu şu ve ama ile için göre ayrıca sonra önce dün bugün`,
  ms: `yang menurut kata jelas ujar tegas tambah di ke dari daripada dan atau tetapi dengan untuk bagi oleh pada kepada dalam
    sementara selain setelah sebelum ketika`,
  vi: `theo với và cho của từ tại trong khi sau trước`,
};

const byLanguage = madeOnce(
  (): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(Object.entries(TABLE).map(([language, words]) => [language, new Set(words.split(/\s+/u))])),
);
/** Indonesian is Malay, Croatian and Bosnian are Serbian as far as these words go. `no`: Norwegian of either kind. */
const KIN: Readonly<Record<string, string>> = { id: 'ms', hr: 'sr', bs: 'sr', no: 'nb', nn: 'nb' };

export const isOpenerIn = (word: string, language: string): boolean => {
  const primary = language.slice(0, 2);
  return (
    byLanguage()
      .get(KIN[primary] ?? primary)
      ?.has(word) ?? false
  );
};

/** Those that may occur in a text of unknown language: longer ones that are no given names (Na, Dan, Theo, Ali). */
const GIVEN_NAMES = new Set(['theo', 'ante', 'kata', 'dove', 'yang']);
const SHORTEST = 4;
export const openersOfAnyLanguage = (): readonly string[] =>
  [...byLanguage().values()]
    .flatMap((words) => [...words])
    .filter((word) => /^\p{Script=Cyrillic}/u.test(word) || (word.length >= SHORTEST && !GIVEN_NAMES.has(word)));
