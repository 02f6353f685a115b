import { madeOnce } from '../made-once.ts';
import { countriesInOtherLanguages } from './countries-in-other-languages.ts';
import { COUNTRY_WORDS } from './geography-data.ts';

/**
 * Words of English that point to a country: its names, its people, its capital and cities that news name without the
 * country. Not a full list of places: enough to decide which country's ministry a page names.
 */
const TABLE = `
CN China,Chinese,Beijing,Shanghai,Guangzhou,Shenzhen,Tianjin,Chongqing,Chengdu,Wuhan,Xi'an,Xian,Nanjing,Hangzhou,Qingdao,Dalian,Harbin,Changchun,Shenyang,Jinan,Zhengzhou,Changsha,Nanchang,Hefei,Fuzhou,Xiamen,Kunming,Guiyang,Nanning,Haikou,Lanzhou,Xining,Yinchuan,Urumqi,Lhasa,Hohhot,Taiyuan,Shijiazhuang,Suzhou,Ningbo,Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Xinjiang,Yunnan,Zhejiang,Inner Mongolia,Tibet,Xinhua
TW Taiwan,Taiwanese,Taipei,Hsinchu,Kaohsiung
HK Hong Kong,Hongkong,Kowloon
MO Macao,Macau
JP Japan,Japanese,Tokyo,Osaka,Kyoto
KR Korea,Korean,South Korea,South Korean,Seoul,Busan
KP North Korea,North Korean,Pyongyang
MN Mongolia,Mongolian,Ulaanbaatar,Ulan Bator
KZ Kazakhstan,Kazakh,Kazakhstani,Astana,Nur-Sultan,Almaty,Pavlodar
KG Kyrgyzstan,Kyrgyz,Bishkek
UZ Uzbekistan,Uzbek,Tashkent
TJ Tajikistan,Tajik,Dushanbe
TM Turkmenistan,Turkmen,Ashgabat
RU Russia,Russian,Moscow,St. Petersburg,Omsk,Penza
UA Ukraine,Ukrainian,Kyiv,Kiev
BY Belarus,Belarusian,Minsk
SG Singapore,Singaporean
MY Malaysia,Malaysian,Kuala Lumpur,Putrajaya,Penang,Petaling Jaya,Johor,Sabah,Sarawak,Selangor
TH Thailand,Thai,Bangkok,Nonthaburi,Chiang Mai
VN Vietnam,Vietnamese,Viet Nam,Hanoi,Ho Chi Minh City
LA Laos,Lao,Laotian,Vientiane
KH Cambodia,Cambodian,Phnom Penh
MM Myanmar,Burmese,Yangon,Naypyidaw
ID Indonesia,Indonesian,Jakarta,Bali
PH Philippines,Philippine,Filipino,Manila,Quezon City,Cebu,Davao
BN Brunei,Bruneian
TL Timor-Leste,Timorese,Dili
IN India,Indian,Delhi,New Delhi,Mumbai,Kerala
PK Pakistan,Pakistani,Islamabad,Karachi,Lahore
BD Bangladesh,Bangladeshi,Dhaka
LK Sri Lanka,Sri Lankan,Colombo
NP Nepal,Nepali,Nepalese,Kathmandu
BT Bhutan,Bhutanese,Thimphu
MV Maldives,Maldivian
AF Afghanistan,Afghan,Kabul
IR Iran,Iranian,Tehran
IQ Iraq,Iraqi,Baghdad
IL Israel,Israeli,Jerusalem,Tel Aviv
PS Palestine,Palestinian,Ramallah
JO Jordan,Jordanian,Amman
LB Lebanon,Lebanese,Beirut
SY Syria,Syrian,Damascus
SA Saudi Arabia,Saudi,Riyadh
AE United Arab Emirates,Emirati,UAE,Dubai,Abu Dhabi
QA Qatar,Qatari,Doha
KW Kuwait,Kuwaiti
BH Bahrain,Bahraini
OM Oman,Omani,Muscat
YE Yemen,Yemeni
TR Turkey,Turkish,Türkiye,Ankara,Istanbul
CY Cyprus,Cypriot,Nicosia,Limassol,Larnaca
GR Greece,Greek,Athens
AM Armenia,Armenian,Yerevan
AZ Azerbaijan,Azerbaijani,Baku
GE Georgian,Tbilisi
EG Egypt,Egyptian,Cairo
LY Libya,Libyan
TN Tunisia,Tunisian
DZ Algeria,Algerian,Algiers
MA Morocco,Moroccan,Rabat
SD Sudan,Sudanese,Khartoum
SS South Sudan,Juba
ET Ethiopia,Ethiopian,Addis Ababa
ER Eritrea,Eritrean
DJ Djibouti,Djiboutian
SO Somalia,Somali,Mogadishu
KE Kenya,Kenyan,Nairobi
UG Uganda,Ugandan,Kampala,Entebbe
TZ Tanzania,Tanzanian,Dodoma,Dar es Salaam,Zanzibar
RW Rwanda,Rwandan,Kigali
BI Burundi,Burundian
ZM Zambia,Zambian,Lusaka,Luanshya,Copperbelt,Ndola,Kitwe
ZW Zimbabwe,Zimbabwean,Harare
MW Malawi,Malawian,Lilongwe
MZ Mozambique,Mozambican,Maputo
AO Angola,Angolan,Luanda
NA Namibia,Namibian,Windhoek
BW Botswana,Gaborone,Francistown,Maun
ZA South Africa,South African,Pretoria,Johannesburg,Cape Town,Durban
LS Lesotho,Basotho,Maseru
SZ Eswatini,Swazi
MG Madagascar,Malagasy
MU Mauritius,Mauritian
SC Seychelles
NG Nigeria,Nigerian,Abuja,Lagos
GH Ghana,Ghanaian,Accra
CI Ivory Coast,Ivorian,Abidjan
SN Senegal,Senegalese,Dakar
ML Mali,Malian,Bamako
CM Cameroon,Cameroonian
CD Congo,Congolese,Kinshasa
GA Gabon,Gabonese
SL Sierra Leone,Freetown
LR Liberia,Liberian
GM Gambia,Gambian
DE Germany,German,Berlin,Hamburg,Munich,Hagen
FR France,French,Paris,Lyon
GB Britain,British,United Kingdom,UK,England,English,Scotland,Scottish,Wales,Welsh,London,Manchester,Edinburgh,Birmingham
IE Ireland,Irish,Dublin
IT Italy,Italian,Rome,Milan,Turin
ES Spain,Spanish,Madrid,Barcelona,Catalonia,Catalan
PT Portugal,Portuguese,Lisbon,Porto
NL Netherlands,Dutch,Amsterdam,The Hague
BE Belgium,Belgian,Brussels
LU Luxembourg
CH Switzerland,Swiss,Geneva,Zurich,Bern
AT Austria,Austrian,Vienna
PL Poland,Polish,Warsaw
CZ Czech,Czechia,Prague
SK Slovakia,Slovak,Bratislava
HU Hungary,Hungarian,Budapest
RO Romania,Romanian,Bucharest,Cluj
BG Bulgaria,Bulgarian,Sofia
RS Serbia,Serbian,Belgrade,Novi Sad
HR Croatia,Croatian,Zagreb
SI Slovenia,Slovenian,Ljubljana
BA Bosnia,Bosnian,Sarajevo
MK Macedonia,Macedonian,Skopje
ME Montenegro,Montenegrin,Podgorica
AL Albania,Albanian,Tirana
XK Kosovo,Pristina
MD Moldova,Moldovan,Chisinau
MT Malta,Maltese,Valletta
SE Sweden,Swedish,Stockholm
NO Norway,Norwegian,Oslo
DK Denmark,Danish,Copenhagen
FI Finland,Finnish,Helsinki
IS Iceland,Icelandic,Reykjavik
EE Estonia,Estonian,Tallinn
LV Latvia,Latvian,Riga
LT Lithuania,Lithuanian,Vilnius
US United States,U.S.,USA,American,America,Washington,New York,California,Florida,Texas,Pennsylvania,Oregon,Portland,Orlando,Chicago,Boston,Los Angeles,San Francisco,Ohio,Virginia,Michigan,Illinois
CA Canada,Canadian,Ottawa,Toronto,Vancouver,British Columbia,B.C.,Ontario,Quebec,Québec,Alberta,Montreal,Manitoba,Saskatchewan,Nova Scotia,Kamloops
MX Mexico,Mexican,Mexico City,Monterrey
CU Cuba,Cuban,Havana
JM Jamaica,Jamaican,Kingston
TT Trinidad
HT Haiti,Haitian
DO Dominican
GT Guatemala,Guatemalan
CR Costa Rica,Costa Rican
PA Panama,Panamanian
CO Colombia,Colombian,Bogota,Bogotá
VE Venezuela,Venezuelan,Caracas
EC Ecuador,Ecuadorian,Quito
PE Peru,Peruvian,Lima
BO Bolivia,Bolivian
CL Chile,Chilean,Santiago
AR Argentina,Argentine,Argentinian,Buenos Aires
UY Uruguay,Uruguayan,Montevideo
PY Paraguay,Paraguayan
BR Brazil,Brazilian,Brasilia,Sao Paulo,São Paulo
AU Australia,Australian,Canberra,Sydney,Melbourne,Hobart,Queensland
NZ New Zealand,Wellington,Auckland
FJ Fiji,Fijian,Suva
PG Papua New Guinea,Port Moresby,Goroka
`;

/** By folded word or phrase: the ISO 3166-1 alpha-2 code of the country it points to. */
export const countryWords = madeOnce(
  (): ReadonlyMap<string, string> =>
    new Map(
      // Where a word is one country's in English and another's elsewhere, English decides.
      [...COUNTRY_WORDS.trim().split('\n'), ...countriesInOtherLanguages, ...TABLE.trim().split('\n')].flatMap((line) =>
        line
          .slice(3)
          .split(',')
          .map((word): [string, string] => [word.toLowerCase(), line.slice(0, 2)]),
      ),
    ),
);

/** The first name of each country. */
export const countryNames: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .map((line) => line.slice(3).split(',')[0] ?? ''),
);
