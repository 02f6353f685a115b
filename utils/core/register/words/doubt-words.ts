/** By which a register says that a date is not exact, not certain, or only a limit of the day. */

/** On either side of a date that is still to be settled. */
export const UNSETTLED = `tbc;t.b.c.;tba;tbd;to be confirmed;to be announced;to be determined;to be decided;to be agreed;tentative;tentatively;provisional;provisionally;estimated
  zu bestatigen;noch zu bestatigen;noch offen;noch nicht bestatigt;steht noch nicht fest;vorlaufig;geschatzt
  a confirmer;a determiner;a definir;a preciser;non confirme;non confirmee;provisoire;provisoirement;estime;estimee
  por confirmar;por determinar;por definir;sin confirmar;tentativo;tentativa;provisional;estimado;estimada;a confirmar;a determinar;nao confirmado;provisorio;da confermare;da definire;da determinare;provvisorio;stimato
  уточняется;предварительно;подлежит уточнению;chưa xác định;chưa xác nhận;ước tính
  待定;待确认;待確認;未定;待核实;未确认;未確認;暂定;暫定;미정;미확정;확인 필요;잠정;يحدد لاحقا;قيد التاكيد;غير موكد;لم يوكد;تقديري`;

/** Before a date. */
export const BEFORE_DOUBTED = `ca;ca.;circa;c.;cca;cca.;about;around;approx;approx.;approximately;roughly;before;not before;after;not after;probably;possibly;perhaps;presumably;maybe;likely;prior to
  etwa;ungefahr;um;vor;nach;nicht vor;nicht nach;vermutlich;wahrscheinlich;wohl
  environ;env.;vers;avant;apres;pas avant;probablement;peut-etre
  hacia;aprox;aprox.;aproximadamente;alrededor de;antes de;despues de;no antes de;probablemente;cerca de;por volta de;depois de;provavelmente
  verso;prima di;dopo;probabilmente;около;примерно;приблизительно;ориентировочно;khoảng;trước;sau
  约;約;大约;大約;大概;大致;可能;おおよそ;およそ;おそらく;약;대략;아마;حوالي;تقريبا;نحو;قبل;بعد;ربما`;

/** Behind a date. */
export const BEHIND_DOUBTED = `approx;approx.;approximately;or so;or earlier;or later;circa;ca;ca.;probably;uncertain;unsure;to be checked;to be verified;unconfirmed;not confirmed;unverified;ungefahr;unsicher;environ;aprox;aprox.;aproximadamente;incierto
  左右;前后;前後;之前;以前;之后;之後;以后;以後;或以前;或以后;頃;ごろ;ころ;경;쯤;무렵;이전;이후;تقريبا`;

/** On either side of a day that is still to come. */
export const PLANNED = `planned;expected;anticipated;scheduled;foreseen;envisaged;intended;proposed;forthcoming;upcoming;projected;prospective;target;targeted;in preparation;under preparation;in negotiation;under negotiation;being negotiated;under discussion;in discussion;draft;in draft;in the pipeline;pipeline
  geplant;vorgesehen;erwartet;voraussichtlich;angestrebt;beabsichtigt;anvisiert;in planung;in vorbereitung;im aufbau;in verhandlung;in anbahnung;angebahnt;anbahnung;entwurf;im entwurf
  prevu;prevue;prevus;prevues;previsionnel;previsionnelle;attendu;attendue;envisage;envisagee;planifie;planifiee;en preparation;en cours de preparation;en cours de negociation;en negociation;en discussion;en projet;a venir
  previsto;prevista;previstos;previstas;esperado;esperada;programado;programada;planeado;planeada;planificado;planificada;proyectado;proyectada;propuesto;propuesta;en preparacion;en negociacion;en elaboracion;en proyecto;en tramite;planejado;planejada;em preparacao;em negociacao;em elaboracao;programmato;programmata;pianificato;pianificata;atteso;attesa;in programma;in preparazione;in trattativa;in corso di stipula
  планируется;планируем*;запланирован*;ожидается;ожидаем*;предполагается;предполагаем*;намечен*;готовится;в подготовке;в разработке;dự kiến;theo kế hoạch;đang chuẩn bị;đang đàm phán;đang soạn thảo
  计划;計劃;预计;預計;预期;預期;预定;預定;拟;拟于;擬;擬於;拟定;拟签;拟签署;擬簽;筹备中;筹建中;准备中;準備中;洽谈中;洽談中;协商中;协议中;商谈中;草拟中;起草中;予定;締結予定;調印予定;見込;見込み;計画中;協議中;交渉中;手続中;手続き中;예정;체결예정;체결 예정;계획;예상;준비중;준비 중;협의중;협의 중;추진중;추진 중;협상중
  مخطط;مخطط له;متوقع;المتوقع;متوقعه;المتوقعه;من المتوقع;مقرر;المقرر;من المقرر;مقترح;مقترحه;قيد الاعداد;تحت الاعداد;قيد التفاوض`;

/** In a column of signings or beginnings: alone, or before a day. */
export const SOON = `soon;coming soon;shortly;in due course;demnachst;bald;in kurze;in balde;bientot;prochainement;sous peu;pronto;proximamente;en breve;em breve;brevemente;prossimamente;a breve;скоро;в ближайшее время;sắp;sắp tới;sắp ký;即将;即將;将于;將於;近期;近日;近日中;まもなく;곧;조만간;قريبا`;

/** There is no signing yet, whatever day stands beside it. */
export const NOT_SIGNED = `not signed;not signed yet;not yet signed;unsigned;yet to be signed;still to be signed;to be signed;awaiting signature;pending signature;never signed;nicht unterzeichnet;noch nicht unterzeichnet;nicht unterschrieben;noch nicht unterschrieben;zur unterzeichnung;zur unterschrift
  non signe;non signee;pas signe;pas encore signe;pas encore signee;a signer;en attente de signature;no firmado;sin firmar;aun no firmado;todavia no firmado;pendiente de firma;por firmar;nao assinado;ainda nao assinado;non firmato;non ancora firmato;не подписан*;ещё не подписан*;chưa ký
  未签;未签署;未签订;尚未签;尚未签署;尚未签订;待签;待签署;未簽;未簽署;未簽訂;尚未簽署;待簽;未署名;未締結;未調印;署名待ち;미체결;미서명;서명 전;체결 전;لم يوقع;لم توقع;غير موقع;غير موقعه;بانتظار التوقيع`;

/** Before the day of a signing that was planned for an earlier one: "planned 2018, signed 2019". */
export const SIGNED = `signed;signed on;signed in;unterzeichnet;unterzeichnet am;unterschrieben;unterschrieben am;signe;signe le;signee;signee le;firmado;firmado el;firmada;firmado em;firmada el
  assinado;assinado em;firmato;firmato il;подписан;подписано;подписана;đã ký;实际签署;实际签署于;实际签订;實際簽署;签署于;签订于`;

/** May stand between such words and the date: "planned for 2026", "signing expected in 2026". */
export const BESIDE_PLANNED = `for;in;by;on;is;are;to be signed;to be signed in;signing;signature;start;the;year;from;as of;until;till;fur;im;am;ab;bis;zum;wird;unterzeichnung;pour;en;au;le;la;est;signature en;para;el;es;firma;em;per;nel;il;на;в;к;до;vào;ký;năm;在;于;於;到;签署;에;체결;في;عام`;
