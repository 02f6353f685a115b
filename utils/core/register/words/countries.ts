import { foldWords } from '../../matching/fold.ts';
import { foldCell } from './fold.ts';

/** The languages whose names of countries are read. */
const LANGUAGES =
  'en de fr es pt it zh-Hans zh-Hant ja ko ar nl sv pl tr ru vi cs sk hu ro uk hr sr sl bg mk sq el fi da nb et lv lt ca id th he fa'.split(
    ' ',
  );

/** Alpha-2 and alpha-3 codes of ISO 3166-1, five letters each. */
const CODES =
  'AFAFGALALBDZDZAASASMADANDAOAGOAIAIAAQATAAGATGARARGAMARMAWABWAUAUSATAUTAZAZEBSBHSBHBHRBDBGDBBBRBBYBLR' +
  'BEBELBZBLZBJBENBMBMUBTBTNBOBOLBABIHBWBWABVBVTBRBRAIOIOTBNBRNBGBGRBFBFABIBDIKHKHMCMCMRCACANCVCPVKYCYM' +
  'CFCAFTDTCDCLCHLCNCHNCXCXRCCCCKCOCOLKMCOMCGCOGCDCODCKCOKCRCRICICIVHRHRVCUCUBCYCYPCZCZEDKDNKDJDJIDMDMA' +
  'DODOMECECUEGEGYSVSLVGQGNQERERIEEESTETETHFKFLKFOFROFJFJIFIFINFRFRAGFGUFPFPYFTFATFGAGABGMGMBGEGEODEDEU' +
  'GHGHAGIGIBGRGRCGLGRLGDGRDGPGLPGUGUMGTGTMGNGINGWGNBGYGUYHTHTIHMHMDVAVATHNHNDHKHKGHUHUNISISLININDIDIDN' +
  'IRIRNIQIRQIEIRLILISRITITAJMJAMJPJPNJOJORKZKAZKEKENKIKIRKPPRKKRKORKWKWTKGKGZLALAOLVLVALBLBNLSLSOLRLBR' +
  'LYLBYLILIELTLTULULUXMOMACMGMDGMWMWIMYMYSMVMDVMLMLIMTMLTMHMHLMQMTQMRMRTMUMUSYTMYTMXMEXFMFSMMDMDAMCMCO' +
  'MNMNGMSMSRMAMARMZMOZMMMMRNANAMNRNRUNPNPLNLNLDNCNCLNZNZLNINICNENERNGNGANUNIUNFNFKMPMNPMKMKDNONOROMOMN' +
  'PKPAKPWPLWPSPSEPAPANPGPNGPYPRYPEPERPHPHLPNPCNPLPOLPTPRTPRPRIQAQATREREUROROURURUSRWRWASHSHNKNKNALCLCA' +
  'PMSPMVCVCTWSWSMSMSMRSTSTPSASAUSNSENSCSYCSLSLESGSGPSKSVKSISVNSBSLBSOSOMZAZAFGSSGSESESPLKLKASDSDNSRSUR' +
  'SJSJMSZSWZSESWECHCHESYSYRTWTWNTJTJKTZTZATHTHATLTLSTGTGOTKTKLTOTONTTTTOTNTUNTRTURTMTKMTCTCATVTUVUGUGA' +
  'UAUKRAEAREGBGBRUSUSAUMUMIUYURYUZUZBVUVUTVEVENVNVNMVGVGBVIVIRWFWLFEHESHYEYEMZMZMBZWZWEAXALABQBESCWCUW' +
  'GGGGYIMIMNJEJEYMEMNEBLBLMMFMAFRSSRBSXSXMSSSSDXKXKK';

/** The alpha-2 codes of all countries. */
export const COUNTRY_CODES: readonly string[] = (CODES.match(/.{5}/g) ?? []).map((code) => code.slice(0, 2));

/**
 * Names that the browser's list lacks: short, old and formal ones, parts of the United Kingdom, and other spellings.
 * One country a line.
 */
const OTHER_NAMES = `
GB england;scotland;wales;northern ireland;great britain;britain;u.k.;uk;u. k.;united kingdom (uk);united kingdom of great britain and northern ireland;england (uk);scotland (uk);wales (uk);grossbritannien;england;schottland;gran bretana;inglaterra;escocia;gales;r. unido;angleterre;ecosse;pays de galles;grande-bretagne;grande bretagne;irlande du nord;irlanda del norte;イギリス;英国;連合王国;イングランド;スコットランド;グレートブリテン;英國;英格兰;苏格兰;威尔士;영국;잉글랜드;스코틀랜드;بريطانيا;انجلترا;اسكتلندا;المملكه المتحده;gran bretagna;inghilterra;scozia
US usa;u.s.a.;u.s.;us;united states of america;the united states;america;united states (usa);usa (united states);vereinigte staaten von amerika;vereinigte staaten;vsa;amerika;ee.uu.;ee. uu.;eeuu;ee uu;eua;e.u.a.;estados unidos de america;estados unidos de norteamerica;e.u.;etats-unis d'amerique;etats unis;etats-unis;アメリカ;米国;アメリカ合衆国;米;美国;美利坚合众国;美國;미국;미합중국;미주;الولايات المتحده الامريكيه;امريكا;الولايات المتحده;stati uniti d'america;usa/california
CN prc;pr china;p.r. china;p. r. china;p.r.china;pr of china;p.r. of china;people's republic of china;peoples republic of china;china, people's republic of;china (prc);china (people's republic);mainland china;china (mainland);china mainland;vr china;v.r. china;volksrepublik china;rp china;republica popular china;republica popular de china;r.p. china;chine populaire;rp chine;republique populaire de chine;中国大陆;中国;中華人民共和国;中华人民共和国;中國;中國大陸;大陆;大陸;중화인민공화국;중국;الصين الشعبيه;جمهوريه الصين الشعبيه;الصين
TW taiwan;taiwan, china;china (taiwan);taiwan (china);taiwan, province of china;taiwan, r.o.c.;taiwan (roc);taiwan, roc;taiwan roc;roc;r.o.c.;republic of china;republic of china (taiwan);chinese taipei;中国台湾;中国台湾省;台湾;台湾地区;台灣;臺灣;中華民國;中华台北;台湾(中国);대만;타이완;중화민국;تايوان;taiwan r.o.c.
HK hong kong;hongkong;hong kong sar;hong kong (sar);hong kong, china;hong kong sar, china;hong kong (china);china (hong kong);hong kong, sar china;hong kong china;香港;中国香港;香港特别行政区;中国香港特别行政区;香港地区;홍콩;هونج كونج;هونغ كونغ;hong-kong
MO macau;macao;macau sar;macao sar;macau, china;macao, china;china (macau);china (macao);澳门;中国澳门;澳門;澳门特别行政区;澳门地区;マカオ;마카오;ماكاو
KR korea;south korea;korea (south);korea, south;south-korea;republic of korea;korea, republic of;korea (republic of);rep. of korea;r.o. korea;r. o. korea;rok;r.o.k.;korea rep.;korea, rep.;s. korea;s.korea;republik korea;sudkorea;sud-korea;korea (sud);korea, republik;coree;coree du sud;republique de coree;corea;corea del sur;corea (del sur);republica de corea;corea, republica de;coreia do sul;corea del sud;韓国;大韓民国;韩国;大韩民国;韓國;南韩;南韓;大韓民國;한국;대한민국;국내;كوريا الجنوبيه;كوريا;جمهوريه كوريا
KP north korea;korea (north);dprk;d.p.r.k.;democratic people's republic of korea;nordkorea;corea del norte;coree du nord;北朝鮮;朝鲜;北韩;북한;كوريا الشماليه
RU russia;russian federation;rossiya;russland;russische foderation;rusia;federacion rusa;federacion de rusia;russie;federation de russie;ロシア;ロシア連邦;俄罗斯;俄罗斯联邦;俄国;俄羅斯;러시아;러시아 연방;روسيا;روسيا الاتحاديه
NL the netherlands;netherlands;holland;niederlande;holanda;paises bajos;pays-bas;pays bas;hollande;オランダ;オランダ王国;荷兰;荷蘭;네덜란드;هولندا;olanda;paesi bassi
CZ czech republic;czech rep.;czech rep;the czech republic;czechia;tschechien;tschechische republik;republica checa;chequia;rep. checa;republique tcheque;rep. tcheque;tchequie;チェコ;チェコ共和国;捷克;捷克共和国;체코;체코공화국;التشيك;جمهوريه التشيك;ceska republika;repubblica ceca
VN vietnam;viet nam;viet-nam;socialist republic of vietnam;ベトナム;ヴェトナム;ベトナム社会主義共和国;越南;베트남;월남;فيتنام
TR turkey;turkiye;republic of turkey;republic of turkiye;turkei;turkiye cumhuriyeti;turquia;turquie;トルコ;トルコ共和国;土耳其;튀르키예;터키;تركيا;turchia
MK macedonia;makedonija;makedonia;македонија;македония;македонія;north macedonia;fyrom;fyr macedonia;republic of macedonia;mazedonien;nordmazedonien;macedoine;マケドニア;马其顿
MD moldova;republic of moldova;moldawien;moldau;republik moldau;moldavia;moldavie;モルドバ;摩尔多瓦
IR iran;islamic republic of iran;iran, islamic republic of;iran (islamic republic of);イラン;イラン・イスラム共和国;伊朗;이란;ايران
SY syria;syrian arab republic;syrien;siria;syrie;シリア;叙利亚;시리아;سوريا;سوريه
LA laos;lao pdr;lao p.d.r.;lao people's democratic republic;lao;ラオス;老挝;라오스;لاوس
BO bolivia;bolivia, plurinational state of;plurinational state of bolivia;estado plurinacional de bolivia;ボリビア;玻利维亚;볼리비아
VE venezuela;bolivarian republic of venezuela;venezuela, bolivarian republic of;ベネズエラ;委内瑞拉;베네수엘라
TZ tanzania;united republic of tanzania;tanzania, united republic of;tansania;タンザニア;坦桑尼亚;탄자니아;تنزانيا
BN brunei;brunei darussalam;ブルネイ;文莱;브루나이;بروناي
CI ivory coast;cote d'ivoire;cote d ivoire;elfenbeinkuste;costa de marfil;コートジボワール;科特迪瓦;코트디부아르;ساحل العاج;كوت ديفوار
CD dr congo;drc;d.r. congo;congo (drc);democratic republic of congo;democratic republic of the congo;congo, democratic republic;rd congo;republique democratique du congo;kongo (dr);demokratische republik kongo;republica democratica del congo;コンゴ民主共和国;刚果(金);콩고민주공화국
CG congo;republic of the congo;congo-brazzaville;kongo;コンゴ共和国;刚果(布)
MM myanmar;burma;birma;birmania;birmanie;ミャンマー;ビルマ;缅甸;緬甸;미얀마;버마;ميانمار
CV cape verde;cabo verde;kap verde
SZ swaziland;eswatini
TL east timor;timor-leste;timor leste;osttimor;timor oriental;東ティモール;东帝汶;동티모르
PS palestine;palestinian territories;palestinian authority;state of palestine;palastina;palestina;パレスチナ;巴勒斯坦;팔레스타인;فلسطين
VA vatican;vatican city;holy see;vatikan;vaticano;バチカン;梵蒂冈;바티칸
AE uae;u.a.e.;united arab emirates;emirates;vae;vereinigte arabische emirate;emiratos arabes unidos;eau;emirats arabes unis;アラブ首長国連邦;アラブ首長国;uae(アラブ首長国連邦);阿联酋;阿拉伯联合酋长国;아랍에미리트;아랍에미리트연합;الامارات;الامارات العربيه المتحده;دوله الامارات
SA saudi arabia;ksa;k.s.a.;kingdom of saudi arabia;saudi-arabien;saudiarabien;arabia saudita;arabia saudi;arabie saoudite;サウジアラビア;サウディアラビア;サウジアラビア王国;沙特;沙特阿拉伯;沙烏地阿拉伯;사우디;사우디아라비아;السعوديه;المملكه العربيه السعوديه
NZ new zealand;aotearoa;neuseeland;nueva zelanda;nueva zelandia;nouvelle-zelande;ニュージーランド;新西兰;紐西蘭;뉴질랜드;نيوزيلندا
AU australia;commonwealth of australia;australien;australie;オーストラリア;豪州;濠州;オーストラリア連邦;澳大利亚;澳洲;澳大利亞;호주;오스트레일리아;استراليا
DE germany;federal republic of germany;brd;bundesrepublik deutschland;deutschland;alemania;allemagne;republica federal de alemania;ドイツ;ドイツ連邦共和国;独;德国;德意志联邦共和国;德國;독일;المانيا;germania;alemanha
FR france;frankreich;francia;フランス;フランス共和国;仏;法国;法國;프랑스;فرنسا;french republic;franca
IT italy;italien;italia;italie;イタリア;イタリア共和国;伊;意大利;義大利;이탈리아;ايطاليا
ES spain;spanien;espana;espagne;スペイン;スペイン王国;西班牙;스페인;에스파냐;اسبانيا;spagna;espanha
CH switzerland;schweiz;suiza;suisse;スイス;スイス連邦;瑞士;스위스;سويسرا;swiss;svizzera;suica;swiss confederation
AT austria;osterreich;oesterreich;autriche;オーストリア;オーストリア共和国;奥地利;奧地利;오스트리아;النمسا
SE sweden;schweden;suecia;suede;スウェーデン;スウェーデン王国;瑞典;스웨덴;السويد;svezia
FI finland;finnland;finlandia;finlande;フィンランド;フィンランド共和国;芬兰;芬蘭;핀란드;فنلندا
TH thailand;kingdom of thailand;thailand (siam);thailandia;tailandia;thailande;タイ;タイ王国;タイ国;泰国;泰國;태국;타이;تايلاند
IN india;republic of india;indien;inde;インド;インド共和国;印度;인도;الهند
ID indonesia;republic of indonesia;indonesien;indonesie;インドネシア;インドネシア共和国;印度尼西亚;印尼;인도네시아;اندونيسيا
MY malaysia;malaysien;malasia;malaisie;マレーシア;马来西亚;馬來西亞;말레이시아;ماليزيا
PH philippines;the philippines;republic of the philippines;philippinen;filipinas;フィリピン;フィリピン共和国;菲律宾;菲律賓;필리핀;الفلبين
SG singapore;republic of singapore;singapur;singapour;シンガポール;シンガポール共和国;新加坡;싱가포르;싱가폴;سنغافوره
JP japan;nippon;japon;giappone;japao;日本;日本国;일본;اليابان
MX mexico;mejico;united mexican states;mexiko;mexique;estados unidos mexicanos;メキシコ;メキシコ合衆国;墨西哥;멕시코;المكسيك
BR brazil;brasil;brasilien;bresil;ブラジル;ブラジル連邦共和国;巴西;브라질;البرازيل
EG egypt;arab republic of egypt;agypten;egipto;egypte;エジプト;エジプト・アラブ共和国;埃及;이집트;مصر;جمهوريه مصر العربيه
JO jordan;hashemite kingdom of jordan;jordanien;jordania;jordanie;ヨルダン;约旦;요르단;الاردن
MA morocco;kingdom of morocco;marokko;marruecos;maroc;モロッコ;摩洛哥;모로코;المغرب
ZA south africa;republic of south africa;rsa;r.s.a.;sudafrika;sudafrica;sud africa;afrique du sud;南アフリカ;南アフリカ共和国;南非;남아프리카공화국;남아공;جنوب افريقيا
BY belarus;byelorussia;weissrussland;bielorrusia;bielorussie;ベラルーシ;白俄罗斯;벨라루스
KZ kazakhstan;kasachstan;republic of kazakhstan;カザフスタン;カザフスタン共和国;哈萨克斯坦;카자흐스탄;كازاخستان
KG kyrgyzstan;kyrgyz republic;kirgisistan;kirgistan;キルギス;キルギス共和国;吉尔吉斯斯坦;키르기스스탄
UZ uzbekistan;usbekistan;republic of uzbekistan;ウズベキスタン;乌兹别克斯坦;우즈베키스탄
MN mongolia;mongolei;モンゴル;モンゴル国;蒙古;蒙古国;몽골;منغوليا
BA bosnia;bosnia-herzegovina;bosnia and herzegovina;bosnia & herzegovina;bosnien;bosnien-herzegowina;bosnien und herzegowina;ボスニア・ヘルツェゴビナ;波黑;보스니아
RS serbia;republic of serbia;serbien;セルビア;塞尔维亚;세르비아
XK kosovo;コソボ;科索沃;코소보
IE ireland;republic of ireland;eire;irland;irlanda;irlande;アイルランド;爱尔兰;아일랜드;ايرلندا
PL poland;republic of poland;polen;polonia;pologne;ポーランド;ポーランド共和国;波兰;폴란드;بولندا
GR greece;hellas;hellenic republic;griechenland;grecia;grece;ギリシャ;ギリシア;希腊;그리스;اليونان
SK slovakia;slovak republic;slowakei;slowakische republik;eslovaquia;slovaquie;スロバキア;スロヴァキア;斯洛伐克;슬로바키아
`;

/** What a state's formal name has around its short one. */
const FORMAL =
  /^(?:the |la |le |les |el |los |die |das |der )|^(?:(?:democratic |federal |islamic |people s |socialist |arab )*(?:republic|kingdom|state|commonwealth|principality|federation|grand duchy|sultanate) of (?:the )?)|^(?:republik |konigreich |republica (?:de |del |federativa (?:de|do) |popular )?|reino de |republica |repubblica (?:di )?|republique (?:de |du |des |d )?|royaume (?:de |du |des |d )?)|^(?:جمهوريه |المملكه |مملكه |دوله |سلطنه )| (?:republic|republik)$/u;
const FORMAL_END =
  /(?:民主社会主義|社会主義|イスラム|人民|連邦|联邦|合衆|合众)*(?:共和国|共和國|王国|王國|大公国|首長国|公国)$|(?:人民|연방)?(?:공화국|왕국)$/u;

const keyOf = (name: string): string => foldWords(foldCell(name)).replace(/\s+/g, ' ');

function* makeNames(): Generator<void, ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const codes = CODES.match(/.{5}/g) ?? [];
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code.slice(0, 2));
      const key = name ? keyOf(name) : '';
      // Where two languages disagree the earlier one counts.
      if (key !== '' && !names.has(key)) names.set(key, code.slice(0, 2));
    }
    yield;
  }
  for (const line of OTHER_NAMES.trim().split('\n')) {
    for (const name of line.slice(3).split(';')) names.set(keyOf(name), line.slice(0, 2));
  }
  return names;
}

let known: ReadonlyMap<string, string> | null = null;

/** Makes the names of countries ready, a language a step; otherwise the first question does it at once. */
export function* prepareCountryNames(): Generator<void, void> {
  known ??= yield* makeNames();
}

function countryNames(): ReadonlyMap<string, string> {
  if (known) return known;
  for (const _step of prepareCountryNames());
  return known ?? new Map();
}
let byCode: ReadonlyMap<string, string> | null = null;

function codesByCode(): ReadonlyMap<string, string> {
  byCode ??= new Map(
    (CODES.match(/.{5}/g) ?? []).flatMap((code): [string, string][] => [
      [code.slice(0, 2), code.slice(0, 2)],
      [code.slice(2), code.slice(0, 2)],
    ]),
  );
  return byCode;
}

/** The country that a text names as a whole, as ISO 3166-1 alpha-2; the names of many languages are known. */
export function countryNamed(text: string): string | null {
  const names = countryNames();
  let key = keyOf(text);
  for (let round = 0; round < 3; round += 1) {
    const code = names.get(key);
    if (code) return code;
    const shorter = key.replace(FORMAL, '').replace(FORMAL_END, '').trim();
    if (shorter === key || shorter === '') return null;
    key = shorter;
  }
  return names.get(key) ?? null;
}

/** The country of an ISO 3166-1 code of two or three letters, which stands in capitals. */
export const countryOfCode = (text: string): string | null =>
  /^[A-Z]{2,3}$/.test(text.trim()) ? (codesByCode().get(text.trim()) ?? null) : null;
