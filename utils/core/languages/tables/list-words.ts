/** What lists of partners say of a date, in the languages for which the headers of tables do not say it as well. */
export const SIGNED_IN_LISTS = `signed;signed on;signed in;agreement signed;agreement of;mou signed;concluded;unterzeichnet;unterzeichnet am;abgeschlossen
  accord signé;accord signé le;accord signé en;convention signée;convention signée le;signé le;signée le;signé en;signée en;accord du;convention du
  firmado;firmado el;firmado en;firmada;convenio firmado;convenio firmado el;suscrito;suscrito el;assinado em;firmato il;firmato nel;stipulato il
  подписан;подписано;подписана;договор от;соглашение от;меморандум от;подписан в;договір від;угода від;підписано;підписана
  podpisana;podpisano;umowa z dnia;umowa z;podepsána;podepsáno;podpísaná;podpísané;potpisan;potpisano;potpisana;semnat;semnat la;semnat în;aláírva;imzalandı;imza tarihi
  締結;調印;签署;签订;签约;簽約;簽訂;체결;협정체결;وقعت في;تاريخ التوقيع;ký ngày;ký năm;ký kết năm`;

export const STARTS_IN_LISTS = `since;partner since;partnership since;from;seit;partner seit;partnerschaft seit;ab;depuis;partenaire depuis;desde;desde el;socio desde;dal;dal;a partir de
  od;od roku;od dnia;z roku;von;с;с года;з;з року;alates;nuo;kopš;vanaf;sinds;sedan;från;siden;fra;din;din anul;începând cu;από;自;起;から;より;부터;منذ;từ;từ năm`;

export const ENDS_IN_LISTS = `until;valid until;valid till;valid to;expires;expires on;expiry;expiry date;date of expiry;expiration date;end date;ends;bis;gültig bis;läuft bis;laufzeit bis;jusqu'au;jusqu'en;valable jusqu'au;échéance;expire le
  hasta;hasta el;vigente hasta;vence;vence el;vencimiento;válido até;até;vencimento;fino al;scadenza;valido fino al;до;действует до;срок действия до;діє до;чинна до;do;ważna do;ważne do;platná do;platnost do;platnosť do;vrijedi do;važi do;valabil până la;până la;până în;érvényes;geçerlilik;bitiş tarihi
  tot;geldig tot;t/m;til;gyldig til;till;gäller till;kuni;iki;līdz;έως;まで;有効期限;有效期至;截至;만료;만료일;حتى;تاريخ الانتهاء;đến;đến năm;hết hạn`;

/** What stands between the two dates of a span. */
export const BETWEEN_DATES = 'to;bis;a;al;au;do;until;至;から';

/** What stands before the last of the codes that a line explains: "S: student exchange and R: research". */
export const BEFORE_LAST_CODE = 'and;und;et;y';
