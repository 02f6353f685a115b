/**
 * What other languages than English call towns and states with universities, and a dynasty that one is called after,
 * where they spell them otherwise. What a single university is called is told by packs. A low line stands for a space;
 * in Slavic languages the locative is given as well, which stands behind their words for “in”.
 */
import { madeOnce } from '../made-once.ts';

const TABLE = `
Aachen: Aquisgrán Aquisgrana Aken Aix-la-Chapelle Akwizgran Akwizgranie Cáchy
Algiers: Alger Argel Algeri Algier Cezayir Algierze
Antwerp: Antwerpen Anvers Amberes Anversa Antuérpia Antwerpia Antwerpii
Athens: Athen Athènes Atenas Atene Athene Ateny Atenach Atény Aténách Atina Aten
Baghdad: Bagdad Bagdá Bağdat
Barcelona: Barcelone Barcellona Barselona
Basel: Bâle Basilea Bazylea Bazylei Basileia
Beijing: Peking Pékin Pekín Pechino Pequim Pekin Pekinie
Belgrade: Belgrad Belgrado Belgradzie Beograd Beogradu Bělehrad Bělehradě 贝尔格莱德
Berlin: Berlín Berlino Berlim Berlijn Berlinie Berlíně
Bern: Berne Berna
Bologna: Bologne Bolonia Bolonha Boloni Bolonya
Bordeaux: Burdeos Bordéus
Bratislava: Pressburg Bratysława Bratysławie Bratislavě
Bruges: Brügge Brugge Brujas
Brussels: Brüssel Bruxelles Bruselas Bruxelas Brussel Bruksela Brukseli Brusel Bruselu Brüksel Bryssel
Bucharest: Bukarest Bucarest Bukareszt Bukareszcie Bukurešť Bukurešti Bükreş Boekarest București
Budapest: Budapeşte Budapeszt Budapeszcie Budapešť Budapešti Boedapest Budapeste
Cairo: Kairo Caire El_Cairo Kair Kairze Káhira Káhiře Kahire
California: Kalifornien Californie Kalifornia Kalifornii Califórnia Kaliforniya 캘리포니아 カリフォルニア
Cambridge: 케임브리지 ケンブリッジ 剑桥 劍橋
Chicago: 시카고 シカゴ 芝加哥
Cologne: Köln Colonia Colônia Colónia Keulen Kolonia Kolonii
Copenhagen: Kopenhagen Copenhague Copenaghen Kopenhaga Kopenhadze Kodaň Kodani Kopenhag Köpenhamn København 哥本哈根
Damascus: Damaskus Damas Damasco Damaszek Damaszku Şam
Delhi: Nueva_Delhi
Dresden: Dresde Dresda Drezno Dreźnie Drážďany Drážďanech
Dublin: Dublín Dublino Dublinie Dublinu
Edinburgh: Édimbourg Edimburgo Edynburg Edynburgu Edinburk Edinburku 에든버러 エディンバラ エジンバラ 爱丁堡 愛丁堡
Florence: Florenz Florencia Firenze Florença Florencja Florencji Floransa
Florida: Floride Flórida Floryda Florydzie 플로리다 フロリダ 佛罗里达 佛羅里達
Freiburg: Friburgo Fribourg-en-Brisgau Fryburg Fryburgu
Fribourg: Freiburg_im_Üechtland
Gdansk/Gdańsk: Danzig Dantzig Danzica
Geneva: Genf Genève Ginebra Ginevra Genebra Genewa Genewie Ženeva Ženevě Cenevre
Genoa: Genua Gênes Génova Genova Gênova Genui
Ghent: Gent Gand Gante Gandawa Gandawie
Gothenburg: Göteborg Gotemburgo Göteborgu
Graz: Gracu
Groningen: Groninga Groningue Groninger
Hamburg: Hamburgo Hambourg Amburgo
Hanover/Hannover: Hannover Hanovre Hannóver
Hawaii: Hawái Hawaï 하와이 ハワイ 夏威夷
Heidelberg: Heidelberga
Helsinki: Helsínquia Helsingfors Helsinky Helsinkách Helsinkach
Illinois: 일리노이 イリノイ
Indiana: 인디애나 インディアナ 印第安纳
Istanbul: Estambul Istambul Istanbulu
Jagiellonian: Jagiellonen Jaguelónica Jagellonica Jaguelônica
Jerusalem: Jérusalem Jerusalén Gerusalemme Jeruzalem Jerozolima Jerozolimie Jeruzalémě Kudüs Yerusalem
Kiel: Kilonia Kilonii
Krakow/Cracow: Krakau Cracovie Cracovia Cracóvia Krakov Krakově Krakowie Kraków Krakova
Kyiv/Kiev: Kiew Kijów Kijowie Kyjev Kyjevě Kijev
Lausanne: Lausana Losanna Lozanna Lozannie
Leipzig: Lipsia Lipsk Lipsku Lipsko
Leuven: Löwen Lovaina Lovanio
Liege/Liège: Lüttich Lieja Liegi Luik
Lisbon: Lissabon Lisbonne Lisboa Lisbona Lizbona Lizbonie Lisabon Lisabonu Lizbon
Ljubljana: Laibach Liubliana Lubiana Lublana Lublanie Lublaň Lublani
Lodz/Łódź: Lodsch
London: Londres Londra Londen Londyn Londynie Londýn Londýně 런던 ロンドン
Louisiana: Louisiane Luisiana Luizjana
Lviv: Lemberg Lwów Lwowie Lvov Lvově Léopolis
Lyon: Lione
Madrid: Madryt Madrycie Madridu
Mainz: Mayence Maguncia Magonza
Marburg: Marburgo Marbourg
Marseille: Marsella Marsiglia Marsylia Marsylii
Maryland: 메릴랜드 メリーランド 马里兰 馬里蘭
Massachusetts: 매사추세츠 マサチューセッツ 麻省 马萨诸塞
Michigan: Míchigan 미시간 ミシガン 密歇根 密西根
Milan: Mailand Milán Milano Milão Milaan Mediolan Mediolanie Miláně
Minnesota: 미네소타 ミネソタ 明尼苏达 明尼蘇達
Modena: Modène Módena
Moscow: Moskau Moscou Moscú Mosca Moskwa Moskwie Moskva Moskvě Moskova Moskou
Munich: München Múnich Monaco_di_Baviera Munique Monachium Mnichov Mnichově Münih
Munster/Münster: Monasterio
Naples: Neapel Nápoles Napoli Neapol Neapolu Napels
Nice: Nizza Niza
Nicosia: Nikosia Nicosie Lefkoşa
Oxford: 옥스퍼드 オックスフォード 牛津
Padua: Padoue Padova Pádua Padwa Padwie
Palermo: Palerme
Parma: Parme
Pavia: Pavie Pavía
Pennsylvania: Pennsylvanien Pennsylvanie Pensilvania Pensilvânia Pensylwania Pensylwanii 펜실베이니아 ペンシルベニア ペンシルバニア 宾夕法尼亚 賓夕法尼亞
Perugia: Pérouse Perusa
Pisa: Pise
Porto: Oporto
Poznan/Poznań: Posen
Princeton: 프린스턴 プリンストン 普林斯顿 普林斯頓
Reykjavik: Reikiavik Reykjavík
Riga: Ryga Rydze
Rome: Rom Roma Rzym Rzymie Řím Římě
Rotterdam: Róterdam
Salamanca: Salamanque Salamanka
Salzburg: Salzbourg Salisburgo Salzburgo
Saragossa/Zaragoza: Saragosse
Sarajevo: Saraybosna Sarajewo Sarajewie Sarajevu
Seville: Sevilla Séville Siviglia Sevilha Sewilla Sewilli
Siena: Sienne
Skopje: Üsküp Skopju
Sofia: Sofía Sofya Sofii
Southern_California: 서던캘리포니아 서던_캘리포니아 南カリフォルニア
Stanford: 스탠퍼드 스탠포드 スタンフォード 斯坦福 史丹佛
Stockholm: Estocolmo Stoccolma Sztokholm Sztokholmie Stokholm
Strasbourg: Straßburg Estrasburgo Strasburgo Strasburg Strasburgu
Stuttgart: Stoccarda
Szeged: Segedin Szegedin
Tehran: Teheran Téhéran Teherán Tahran
Texas: Teksas Teksasie 텍사스 テキサス
Thessaloniki: Thessalonique Salónica Salonicco Saloniki Selanik
Tokyo: Tokio Tóquio Tokia
Toronto: 토론토 トロント 多伦多 多倫多
Trier: Trèves Tréveris Treviri Trewir
Trieste: Triest
Tubingen/Tübingen: Tubinga Tubinge Tybinga Tybindze
Turin: Torino Turín Turim Turyn Turynie Turíně
Turku: Åbo
Uppsala: Upsala
Utah: 유타 ユタ 犹他
Venice: Venedig Venise Venecia Venezia Veneza Wenecja Wenecji Venedik
Vienna: Wien Vienne Viena Wenen Wiedeń Wiedniu Vídeň Vídni Viyana Beč Beču Bécs ウィーン 빈 维也纳 維也納
Vilnius: Wilna Vilna Wilno Wilnie
Virginia: Virginie Virgínia 버지니아 バージニア 弗吉尼亚
Warsaw: Warschau Varsovie Varsovia Varsavia Varsóvia Warszawa Warszawie Varšava Varšavě Varşova 华沙 華沙
Washington: Waszyngton 워싱턴 ワシントン
Wisconsin: 위스콘신 ウィスコンシン 威斯康星
Wroclaw/Wrocław: Breslau Breslavia Vratislav Vratislavi
Wurzburg/Würzburg: Wurtzbourg Wurzburgo
Zagreb: Agram Zágráb Zagrzeb Zagrzebiu Záhřeb Záhřebu Zagrebu
Zurich: Zürich Zúrich Zurigo Zurique Zurych Zurychu Curych Curychu Zürih
`;

const exonyms = madeOnce((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const line of TABLE.trim().split('\n')) {
    const [places = '', others = ''] = line.split(': ');
    const known = places.replaceAll('_', ' ').split('/');
    for (const other of others.trim().split(' ')) if (other !== '') found.set(other.replaceAll('_', ' '), known);
  }
  return found;
});

/** The English names of a place that other languages call so; none of any other. */
export const calledInEnglish = (name: string): readonly string[] => exonyms().get(name) ?? NONE;
const NONE: readonly string[] = [];

const UNSPACED = /^[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Han}]/u;
/** Those that are spelled in Korean or Japanese, the longest first. */
export const unspacedExonyms = madeOnce((): readonly string[] =>
  [...exonyms().keys()].filter((name) => UNSPACED.test(name)).sort((a, b) => b.length - a.length),
);
