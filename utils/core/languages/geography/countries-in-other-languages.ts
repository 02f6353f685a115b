/**
 * Words of French, Spanish, Portuguese, Romanian, German and Russian that point to a country and are not spelled as in
 * English. Russian ones stand in the cases that follow a name and its prepositions.
 */
const TABLE = `
CN Chine,Chinei,Cina,Kina,Kine,Kini,Pékin,Pekín,Peking,Pechino,Shanghái,КНР,Китай,Китая,Китае,Китаю,Китаем,Пекин,Пекина,Пекине,Кина,Кине,Кини
JP Japon,Japón,Japão,Japonia,Giappone,Япония,Японии,Токио
KR Corée,Corea,Coreia,Coreea,Корея,Кореи,Корее
MN Mongolie,Mongolei,Монголия,Монголии,Монголией
KZ Kazajistán,Kazajstán,Cazaquistão,Kasachstan,Kazahstan,Казахстан,Казахстана,Казахстане,Қазақстан,Астана,Астаны,Астане,Алматы,Павлодар,Павлодара,Павлодаре
UZ Ouzbékistan,Uzbekistán,Usbekistan,Узбекистан,Узбекистана,Узбекистане
KG Kirghizistan,Kirguistán,Kirgisistan,Кыргызстан,Кыргызстана,Киргизии
RU Russie,Rusia,Rússia,Russland,Россия,России,Россией,РФ,Москва,Москвы,Москве,Омск,Омска,Пермь,Перми,Пенза,Пензы,Пензе,Саратов,Саратова,Псков,Пскова
BY Bélarus,Bielorrusia,Weißrussland,Беларусь,Беларуси,Белоруссии
UA Ucrania,Ucraina,Украина,Украины,Украине
SG Singapour,Singapur,Сингапур,Сингапура,Сингапуре
MY Malaisie,Malasia,Malásia,Малайзия,Малайзии
TH Thaïlande,Tailandia,Tailândia,Thailanda,Таиланд,Таиланда,Таиланде
ID Indonésie,Indonésia,Indonesien,Индонезия,Индонезии
PH Filipinas,Filipine,Philippinen,Филиппины,Филиппин
IN Inde,Índia,Indien,Индия,Индии
TR Turquie,Turquía,Turquia,Türkei,Turcia,Турция,Турции
CY Chypre,Chipre,Zypern,Cipru,Кипр,Кипра,Кипре
GR Grèce,Grecia,Grécia,Griechenland,Греция,Греции
EG Égypte,Egipto,Ägypten,Египет,Египта
KE Kenia,Кения,Кении
ZM Zambie,Sambia,Замбия,Замбии
BW Botsuana,Ботсвана,Ботсваны
DE Allemagne,Alemania,Alemanha,Deutschland,Germania,Германия,Германии,Берлин,Берлина,Берлине
FR Francia,França,Frankreich,Franța,Франция,Франции,Париж,Парижа,Париже
GB Royaume-Uni,Angleterre,Reino Unido,Inglaterra,Großbritannien,Londres,Londra,Великобритания,Великобритании,Лондон,Лондона,Лондоне
ES Espagne,España,Espanha,Spanien,Spania,Spaniei,Catalogne,Cataluña,Catalunya,Barcelone,Испания,Испании,Барселоны,Барселоне
PT Portogallo,Portugalia,Португалия,Португалии
IT Italie,Italia,Itália,Italien,Италия,Италии,Рим,Рима,Риме
BE Belgique,Bélgica,Belgien,Belgia,Бельгия,Бельгии
CH Suisse,Suiza,Suíça,Schweiz,Elveția,Швейцария,Швейцарии
AT Autriche,Österreich,Австрия,Австрии
PL Pologne,Polonia,Polônia,Polen,Польша,Польши,Польше
HU Hongrie,Hungría,Ungarn,Ungaria,Венгрия,Венгрии
RO Roumanie,Rumania,Romênia,Rumänien,România,României,Румыния,Румынии
RS Serbie,Sérvia,Serbien,Serbiei,Srbija,Srbije,Сербия,Сербии,Србија,Србије
US États-Unis,Estados Unidos,EE. UU.,USA,США
CA Kanada,Канада,Канады,Канаде
MX Mexique,México,Mexiko,Мексика,Мексики
BR Brésil,Brasil,Brasilien,Бразилия,Бразилии
AR Argentinien,Аргентина,Аргентины
CL Chili,Чили
PE Pérou,Perú,Перу
VN Viêt Nam,Вьетнам,Вьетнама
AU Australie,Austrália,Australien,Австралия,Австралии
MA Maroc,Marruecos,Marokko,Марокко
DZ Algérie,Argelia,Алжир,Алжира
TN Tunisie,Túnez
SN Sénégal
`;

export const countriesInOtherLanguages: readonly string[] = TABLE.trim().split('\n');
