import { termWords } from '../../languages/tables/term-words.ts';

/** Words in columns of ends, periods and durations; those of further languages are added to each list. */
export const OPEN_END = `бессрочно;бессрочный;бессрочное;бессрочная;без срока;без ограничения срока;không thời hạn;vô thời hạn;không xác định thời hạn;no end date;no end;no expiry;no expiry date;no expiration;no expiration date;no expiration;no set end;no fixed end;no fixed term;no time limit;no limit;no termination date;without end;without end date;without time limit;without limit;without expiry;without expiration;does not expire;never expires;never;no date of expiry;none specified;open;open end;open-end;open-ended;open ended;openended;indefinite;indefinitely;unlimited;perpetual;perpetuity;in perpetuity;permanent;ongoing;on-going;until terminated;till terminated;until termination;until further notice;till further notice;until cancelled;until canceled;until either party*;till either party*;until mutually*;till mutually*;until mutual consent;till mutual consent;till consent;until consent;till mutually agreed;mutual consent;continuing;continuous;evergreen;unspecified term;lifetime;life time;not limited;no sunset;in force until terminated;non-expiring
  unbefristet;unbegrenzt;unbeschrankt;offen;ohne ende;ohne befristung;ohne zeitliche begrenzung;ohne zeitliche befristung;ohne ablauf;auf unbestimmte zeit;unbestimmt;auf unbestimmte dauer;bis auf weiteres;bis auf widerruf;bis zur kundigung;bis kundigung;lauft unbegrenzt;dauerhaft;kein ende;kein enddatum;kein ablaufdatum;zeitlich unbegrenzt;fortlaufend
  indefinida;indefinido;indeterminada;indeterminado;ilimitada;ilimitado;permanente;sin fecha de vencimiento;sin fecha de termino;sin fecha de fin;sin vencimiento;sin limite;sin limite de tiempo;sin termino;sin plazo;sin plazo definido;sin caducidad;no vence;no caduca;no expira;abierta;abierto;vigencia indefinida;plazo indefinido;tiempo indefinido;por tiempo indefinido;duracion indefinida;hasta nuevo aviso;perpetua;perpetuo;indeterminato;senza scadenza;illimitata;indeterminado;prazo indeterminado;sem prazo
  indeterminee;indetermine;duree indeterminee;illimitee;illimite;duree illimitee;sans limitation de duree;sans limite de duree;sans limite;sans echeance;sans terme;sans date de fin;sans fin;sans date d'expiration;permanente;permanent;jusqu'a denonciation;jusqu'a resiliation;jusqu'a nouvel ordre;perpetuelle;pas d'echeance;pas de date de fin;a duree indeterminee;non limitee
  無期限;期限なし;期限無し;期限の定めなし;期間の定めなし;定めなし;無期;終期なし;有効期限なし;期限を定めない;無制限;恒久;永続;期限设定なし;設定なし;长期有效;长期;永久;永久有效;无固定期限;无期限;无限期;不限期;无截止日期;无终止日期;不设期限;持续有效;無固定期限;長期有效;長期;無期限;無限期;永久有效;不限期;無截止日;未訂期限;未定期限;무기한;기한없음;기한 없음;무기;영구;무제한;종료일 없음;만료일 없음;기간제한없음;별도 통보시까지;제한없음;기한 정함 없음
  مفتوحه;مفتوح;مفتوحه المده;غير محدد المده;غير محدده المده;غير محدده;دائمه;دائم;بدون تاريخ انتهاء;بلا تاريخ انتهاء;لا تنتهي;غير محدوده;لا يوجد تاريخ انتهاء;مستمره;مستمر;بلا نهايه;لمده غير محدده;مده غير محدده
  ${termWords('openEnd')}`;

export const RENEWS_ITSELF = `автоматической пролонгац*;автоматическая пролонгация;автоматическим продлением;автоматическое продление;автопролонгац*;tự động gia hạn;gia hạn tự động;renews automatically;automatically renew*;automatic renewal*;automatic extension*;automatically extend*;auto renewal;auto-renewal;auto renew;auto-renew*;autorenew*;renewed automatically;renewable automatically;extended automatically;extends automatically;self-renewing;renews itself;renewal automatic;automatic;automatically;tacit renewal;tacitly renewed;rolling;roll over;rolls over;rollover;renewed by tacit*
  verlangert sich automatisch;verlangert sich*;automatische verlangerung;automatisch verlangert;automatisch;autom. verlangerung;autom.;verlangerung automatisch;stillschweigend*;selbstverlangernd;erneuert sich automatisch
  renovacion automatica;renovable automaticamente;se renueva automaticamente;renueva automaticamente;prorroga automatica;prorrogable automaticamente;prorrogas automaticas;renovado automaticamente;automatica;automaticamente;tacita reconduccion;reconduccion tacita;tacitamente*;renovacion tacita;rinnovo automatico;tacito rinnovo;renovacao automatica
  tacite reconduction;reconduction tacite;par tacite reconduction;reconduction automatique;renouvellement automatique;renouvellement tacite;renouvelable tacitement;renouvelable par tacite reconduction;renouvele automatiquement;renouvelle automatiquement;automatique;automatiquement;tacite;tacitement;reconductible tacitement
  自動更新;自動延長;自動継続;自動的に更新;自動的に延長;自动续期;自动续约;自动续签;自动延期;自动延长;自动顺延;到期自动*;自动更新;自動續約;自動展延;自動續期;自動延展;自動續簽;自動生效延長;자동갱신;자동연장;자동 갱신;자동 연장;자동연장됨;자동적으로 갱신;자동적으로 연장;تجدد تلقائيا;تتجدد تلقائيا;يتجدد تلقائيا;تجديد تلقائي;التجديد التلقائي;تلقائيا;تلقائي;تمديد تلقائي;تمدد تلقائيا
  ${termWords('renewsItself')}`;

/** Before the day on which an agreement ends. */
export const UNTIL = `до;по;đến;đến ngày;đến hết;until;till;to;valid until;valid to;valid till;expires;expires on;exp;exp.;ends;ends on;through;thru;up to;bis;bis zum;gultig bis;hasta;hasta el;al;a;vence;vence el;jusqu'au;jusqu'a;au;fino al;ate;まで;迄;至;到;截至;截止;截止到;~;까지;حتي;الي
  ${termWords('until')}`;

/** Before the day on which an agreement begins. */
export const SINCE = `с;от;từ;từ ngày;since;from;as of;starting;beginning;effective;valid from;seit;ab;von;vom;desde;desde el;a partir de;del;depuis;a partir du;a compter du;du;から;より;自;从;從;起;부터;من;منذ;من تاريخ
  ${termWords('since')}`;

/** What says of a date that it is the day of a renewal. */
export const RENEWED = `продлён;продлен;продлено;пролонгирован;gia hạn;renewed;renewal;re-signed;resigned;extended;prolonged;reaffirmed;updated;verlangert;verl.;verlangerung;erneuert;erneuerung;renovado;renovada;renovacion;prorrogado;prorroga;renouvele;renouvelee;renouvellement;reconduit;更新;改定;再締結;延長;续签;续订;续约;续;續約;續簽;展延;갱신;재체결;연장;تجديد;جددت;مجدده;التجديد;تم التجديد
  ${termWords('renewed')}`;

/** A term that may be made longer, without being so. */
export const RENEWABLE = `с возможностью продления;có thể gia hạn;renewable;extendable;extendible;extensible;can be renewed;may be renewed;may be extended;with possibility of renewal;with option to renew;subject to renewal;option to extend;verlangerbar;mit verlangerungsoption;renovable;prorrogable;renovables;prorrogables;renouvelable;renouvelables;reconductible;prorogeable;更新可;延長可;更新可能;可续签;可续约;可延期;可續約;可展延;갱신가능;갱신 가능;연장가능;연장 가능;قابله للتجديد;قابل للتجديد;renewable once;from signing;from signature;from date of signing;from the date of signing;from date of signature;after signing;upon signature;ab unterzeichnung;ab unterschrift;a partir de la firma;desde la firma;desde su firma;a compter de la signature;a partir de la signature;締結日から;署名日から;自签署之日起;自签订之日起;签署后;签字后;自簽約日起;체결일로부터;체결일부터;서명일로부터;من تاريخ التوقيع;year term;fixed term;initial term;term;befristet;feste laufzeit;laufzeit;plazo fijo
  ${termWords('renewable')}`;

export const YES = `да;có;yes;y;true;ja;j;si;s;oui;o;vrai;sim;有;有り;あり;はい;○;◯;〇;●;是;有;예;네;유;있음;نعم;✓;✔;☑;√;x;1`;
export const NO = `нет;không;no;n;false;nein;non;nao;faux;無;無し;なし;いいえ;×;✗;☐;否;无;無;沒有;没有;아니오;아니요;무;없음;لا;0`;

/** Number words up to twenty that stand before years and months. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'one ein eine einem einen un una une uno um uma 一 壹 壱 일 한 واحده سنه',
    'two zwei dos deux dois due 二 两 兩 弐 이 두 سنتان سنتين عامين عامان',
    'three drei tres trois tre 三 参 삼 세 ثلاث ثلاثه',
    'four vier cuatro quatre quatro quattro 四 사 네 اربع اربعه',
    'five funf cinco cinq cinque 五 伍 오 다섯 خمس خمسه',
    'six sechs seis sei 六 육 여섯 ست سته',
    'seven sieben siete sept sete sette 七 칠 일곱 سبع سبعه',
    'eight acht ocho huit oito otto 八 팔 여덟 ثماني ثمان ثمانيه',
    'nine neun nueve neuf nove 九 구 아홉 تسع تسعه',
    'ten zehn diez dix dez dieci 十 십 열 عشر عشره',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
);

export const YEARS = `год;года;лет;гг;năm;years;year;yrs;yrs.;yr;yr.;y;jahre;jahren;jahr;j.;anos;ano;an;ans;annees;annee;anni;anno;年間;年间;ヶ年;か年;カ年;ケ年;個年;年;년간;개년;년;سنوات;سنه;اعوام;عام;سنين
  ${termWords('years')}`;
export const MONTHS = `месяц;месяца;месяцев;мес;мес.;tháng;months;month;mths;mos;monate;monaten;monat;meses;mes;mois;mesi;mese;か月;ヶ月;カ月;ヵ月;箇月;个月;個月;月間;개월;شهرا;شهر;اشهر;شهور
  ${termWords('months')}`;

/** Before or after a term: it is how often the agreement renews itself, and no end. */
export const EVERY = `every;each;alle;jeweils;cada;chaque;tous les;ogni;ごと;毎;毎回;每;마다;씩;كل`;
