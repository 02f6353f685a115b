/**
 * What stands right beside the name of a town or a person and says that something else is called so than a university:
 * la calle Francisco de Vitoria, Keele services. Words in small letters; * stands for any end.
 */
import { madeOnce } from '../made-once.ts';

/** By language (BCP 47), before the name. */
const BEFORE: Readonly<Record<string, string>> = {
  en: 'river lake mount fort king queen emperor saint hurricane ferry tanker',
  es: `calle avenida plaza paseo barrio colegio hospital clínica hotel bar restaurante cafetería teatro cine museo parque estadio
    pabellón estación aeropuerto puente puerto carretera autopista línea tren barco buque fragata premio librería bodega bodegas
    farmacia banco cárcel prisión cementerio iglesia parroquia catedral convento monasterio castillo palacio torre mercado
    tienda panadería pastelería peluquería fábrica río cerro volcán lago laguna isla playa rey reina príncipe princesa duque
    conde coronel almirante poeta pintor novelista filósofo club municipio distrito ciudad pueblo localidad`,
  pt: `rua avenida praça largo ponte estação linha metrô trem comboio colégio hospital clínica hotel bar restaurante teatro
    cinema museu parque estádio aeroporto porto igreja paróquia catedral castelo palácio torre mercado loja padaria
    pastelaria farmácia livraria fábrica banco prisão cemitério prêmio prémio navio barco rio lago serra ilha praia rei
    rainha príncipe duque almirante poeta pintor bairro vila cidade município`,
  fr: `rue avenue boulevard place quai pont gare station ligne métro tram bus train lycée collège hôpital clinique hôtel bar
    restaurant café théâtre cinéma musée parc stade aéroport port église paroisse cathédrale château palais tour marché
    magasin boulangerie pâtisserie pharmacie librairie usine banque prison cimetière prix navire paquebot bateau ferry
    rivière lac mont île plage roi reine prince princesse duc amiral maréchal poète peintre philosophe quartier commune
    village ville`,
  it: `via viale piazza ponte stazione linea metro treno liceo ospedale clinica albergo hotel bar ristorante caffè teatro
    cinema museo parco stadio aeroporto porto chiesa parrocchia duomo castello palazzo torre mercato negozio panetteria
    pasticceria farmacia libreria fabbrica banca carcere cimitero premio nave traghetto fiume lago monte isola spiaggia re
    regina principe duca ammiraglio poeta pittore filosofo quartiere rione frazione comune borgo città`,
  ro: `strada bulevardul piața podul gara linia liceul spitalul clinica hotelul barul restaurantul teatrul muzeul parcul
    stadionul aeroportul biserica catedrala castelul palatul fabrica banca închisoarea premiul nava râul lacul insula regele
    regina generalul poetul pictorul scriitorul cartierul orașul comuna satul`,
  ca: `carrer avinguda plaça hospital hotel bar restaurant teatre museu parc estadi estació pont port església castell riu
    llac illa platja rei reina poeta pintor barri poble ciutat`,
  de: 'hotel gasthof könig königin herzog dichter maler',
  nl: `station hotel café restaurant brug kerk kasteel museum theater stadion ziekenhuis gevangenis fabriek brouwerij
    bakkerij apotheek winkel veerboot schip rivier gemeente stad dorp wijk koning koningin hertog graaf dichter schilder`,
  pl: `ulic* plac placu most mostu dworzec dworca dworcu stacj* hotel* szpital* liceum teatr* kino muzeum park parku stadion*
    lotnisk* kościół kościoła katedr* zamek zamku pałac* browar* fabryk* bank banku więzieni* statek prom rzek* jezior* król
    królow* poeta malarz dzielnic* wieś miasto gmin* powiat* klub*`,
  cs: `ulic* náměstí most* nádraží stanic* hotel* nemocnic* gymnázi* divadl* kino muzeum park* stadion* letiště kostel*
    hrad* zámek zámku pivovar* továrn* bank* věznic* loď řek* jezer* ostrov* král* kníže básník malíř čtvrť obec město vesnic*
    klub*`,
  ru: `улиц* площад* мост* вокзал* станци* гостиниц* отел* больниц* гимнази* лице* театр* кинотеатр* музе* парк* стадион*
    аэропорт* церк* собор* замок замка завод* фабрик* банк* тюрьм* теплоход* паром* рек* озер* остров* город* деревн* сел*
    посёл* район* князь корол* адмирал* поэт* художник*`,
  uk: `вулиц* площ* міст мосту вокзал* станці* готел* лікарн* гімназі* ліце* театр* кінотеатр* музе* парк* стадіон* аеропорт*
    церк* собор* замок завод* фабрик* банк* річк* озер* острів* місто міста сел* район* князь король поет* художник*`,
  el: `οδός οδό πλατεία σταθμός σταθμό νοσοκομείο ξενοδοχείο θέατρο μουσείο γήπεδο λιμάνι νησί βασιλιάς φιλόσοφος`,
  id: `jalan kota desa pulau sungai gunung danau stasiun bandara hotel sakit masjid gereja pasar raja sultan kerajaan
    kecamatan kabupaten provinsi klub`,
};

/** The same behind the name; no verbs: a university falls in a ranking, and stores letters. */
const BEHIND: Readonly<Record<string, string>> = {
  en: `services gate gates road street junction crossing bypass tunnel viaduct line ferry tram bridge castle church churches
    parish abbey priory cathedral pub inn hotel hotels prison jail mill mills factory brewery bakery farm farmhouse mine
    colliery quarry dam reservoir shop store market supermarket mall cinema garage bank newspaper newspapers jeans beer
    whisky lager trucks tractors guitars pianos biscuits chocolate cheese marathon murder murders by-election dynasty family
    brothers sisters heirs widow descendants clan household tribe siege massacre earthquake floods voters villagers
    constituency borough peninsula plateau desert forest woods glacier volcano river lake bay coast shore canal creek
    cliffs moor marshes hills strait islands station airport`,
  de: 'straße',
  nl: 'kerk station brug kade',
  sv: 'kommun station domkyrka lasarett flygplats hamn torg slott län stift',
  da: 'kommune station domkirke sygehus lufthavn havn slot',
  nb: 'kommune stasjon domkirke sykehus lufthavn havn slott',
  tr: `kralı kraliçesi sahili sahilinde caddesi caddesinde sokağı meydanı köprüsü garı istasyonu havalimanı oteli hastanesi
    lisesi ilçesi ilçesinde belediyesi barajı gölü nehri dağı ovası köyü mahallesi kalesi camii müzesi sultanı dönemi
    imparatorluğu uygarlığı stadı valisi kaymakamı`,
  hu: 'utca utcai tér téri híd megye város vár kórház repülőtér',
};

interface Words {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

const read = (list: string): Words => {
  const words = list.split(/\s+/u);
  return {
    whole: new Set(words.filter((word) => !word.endsWith('*'))),
    beginnings: words.flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : [])),
  };
};

const ALIKE: Readonly<Record<string, string>> = { sk: 'cs', no: 'nb', nn: 'nb', gl: 'pt', ms: 'id' };
const tableOf = (lists: Readonly<Record<string, string>>) =>
  madeOnce(() => new Map(Object.entries(lists).map(([language, list]) => [language, read(list)])));
const before = tableOf(BEFORE);
const behind = tableOf(BEHIND);

function isListed(table: ReadonlyMap<string, Words>, word: string, language: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  const primary = language === '' ? 'en' : (language.toLowerCase().split(/[-_]/u, 1)[0] ?? '');
  const words = table.get(ALIKE[primary] ?? primary);
  if (words === undefined) return false;
  return words.whole.has(word) || words.beginnings.some((beginning) => word.startsWith(beginning));
}

/** Dell’ospedale: with the article that is joined to it. */
const ARTICLE = /^\p{L}{1,5}['’]/u;
/** Whether the word right before a name says so, in a text of this language (BCP 47). */
export const isThingBefore = (word: string, language: string): boolean =>
  isListed(before(), word.replace(ARTICLE, ''), language);
/** Whether the word right behind it does. */
export const isThingBehind = (word: string, language: string): boolean => isListed(behind(), word, language);
