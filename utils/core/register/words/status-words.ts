import { NOT_SIGNED } from './doubt-words.ts';

/** Words for the state of an agreement. `pending`: its renewal is under way, and nothing is told of the present. */
export type StatusWord = 'in-preparation' | 'in-force' | 'expired' | 'ended' | 'dormant' | 'pending';

/** The first list that has a word of the cell decides: "not active" before "active". */
export const STATUS_WORDS: readonly (readonly [StatusWord, string])[] = [
  [
    'pending',
    `pending renewal;renewal pending;under renewal;renewal in progress;renewal in process;renewal under way;renewal underway;in renewal;being renewed;to be renewed;renewing;awaiting renewal;extension pending;renewal under discussion;renewal in preparation;up for renewal;renewal;in process of renewal;under revision;in verlangerung;verlangerung beantragt;verlangerung in bearbeitung;verlangerung in vorbereitung;wird verlangert;wird erneuert;in erneuerung;en renovacion;renovacion en tramite;en proceso de renovacion;por renovar;renovacion pendiente;pendiente de renovacion;en cours de renouvellement;renouvellement en cours;a renouveler;en renouvellement;em renovacao;in rinnovo
    更新手続中;更新手続き中;更新中;更新予定;更新協議中;更新検討中;续签中;续约中;续签办理中;正在续签;待续签;拟续签;續約中;續簽中;待續約;辦理續約中;갱신 중;갱신중;갱신 예정;갱신예정;갱신 진행 중;갱신 진행중;갱신 추진 중;갱신 추진중;연장 중;연장중;연장 추진중;재체결 중;재체결 진행중;재체결 추진중;قيد التجديد;تحت التجديد;جاري التجديد;في طور التجديد;بانتظار التجديد;قيد التمديد`,
  ],
  [
    'in-preparation',
    `${NOT_SIGNED}
    на подписании;готовится;в стадии подписания;проект договора;đang đàm phán;đang soạn thảo;chờ ký
    in preparation;under preparation;in progress;in process;under negotiation;in negotiation;being negotiated;negotiation;under discussion;in discussion;draft;drafting;in draft;proposed;planned;planning;pending;pending signature;awaiting signature;to be signed;not yet signed;unsigned;under review;in review;pipeline;development;in development;under development;initiated;new;submitted;pending approval;tbd;to be determined;to be confirmed;tba;tbc;upcoming;forthcoming
    in vorbereitung;vorbereitung;in bearbeitung;in verhandlung;in planung;geplant;entwurf;im entwurf;in arbeit;in prufung;in abstimmung;noch nicht unterzeichnet;zur unterschrift;zur unterzeichnung;angebahnt;anbahnung;offen (entwurf)
    en firma;en proceso de firma;en suscripcion;en tramite;en proceso;en negociacion;en preparacion;en elaboracion;borrador;en revision;por firmar;pendiente;pendiente de firma;en gestion;propuesta;propuesto;en curso de firma;em tramitacao;em negociacao;em andamento;in corso di stipula;in preparazione;in trattativa
    en preparation;en cours de signature;en cours de negociation;en cours d'elaboration;en negociation;en projet;projet;a signer;en discussion;en attente;en attente de signature;en cours de preparation;brouillon;a l'etude;en instruction
    手続中;手続き中;手続中;準備中;締結予定;締結準備中;締結手続中;協議中;交渉中;調整中;検討中;申請中;審議中;署名待ち;予定;审批中;待签;待签署;拟签;拟签署;洽谈中;协商中;办理中;草拟中;起草中;筹备中;准备中;进行中;审核中;签署中;商谈中;签约中;拟定中;報簽中;簽署中;簽約中;洽談中;審核中;辦理中;準備中;擬簽;草擬中;추진중;추진 중;진행중;진행 중;진행 중;협의중;협의 중;준비중;준비 중;검토중;검토 중;체결예정;체결 예정;체결 추진중;체결 진행중;절차 진행 중;절차진행중;초안;협상중;예정
    قيد الاعداد;قيد التوقيع;تحت الاعداد;قيد الدراسه;قيد الاجراء;قيد المراجعه;قيد التفاوض;مسوده;تحت الدراسه;قيد التنفيذ الاولي;تحت الاجراء;مقترحه;مقترح;بانتظار التوقيع;جاري الاعداد;في طور الاعداد`,
  ],
  [
    'dormant',
    `dormant;inactive;not active;non-active;suspended;on hold;paused;idle;sleeping;no activity;no activities;frozen;ruhend;ruht;inaktiv;nicht aktiv;ausgesetzt;pausiert;stillgelegt;derzeit inaktiv;suspendu;suspendue;en suspens;inactif;inactive;en sommeil;dormante;dormant;gele;inactivo;inactiva;suspendido;suspendida;en pausa;sin actividad;inativo;suspenso;inattivo;sospeso;休止;休止中;休眠;停止中;活動休止;中断;一時停止;暂停;休眠;停滞;未执行;不活跃;中止;暫停;停用;無交流;휴면;휴면중;중단;중지;보류;비활성;정지;미활동;معلقه;موقوفه;متوقفه;غير نشطه;غير مفعله;مجمده;معلق;متوقف;غير فعاله`,
  ],
  [
    'ended',
    `расторгнут;прекращён;прекращен;đã chấm dứt
    ended;terminated;cancelled;canceled;discontinued;closed;withdrawn;dissolved;revoked;void;not renewed;will not be renewed;terminate;archived;superseded;finished;completed;concluded and closed;beendet;gekundigt;gekuendigt;aufgelost;aufgehoben;eingestellt;nicht verlangert;geschlossen;storniert;abgeschlossen (beendet);resilie;resiliee;termine;terminee;denonce;denoncee;annule;annulee;clos;close;cloture;cloturee;rompu;abandonne;arrete;non renouvele;non renouvelee;cancelado;cancelada;terminado;terminada;finalizado;finalizada;rescindido;rescindida;concluido;concluida;cerrado;anulado;denunciado;no renovado;no vigente;encerrado;terminato;concluso;cessato;終了;終了済;解約;解消;破棄;廃止;打ち切り;更新せず;終結;终止;已终止;终止合作;已解除;解除;已取消;取消;作废;撤销;废止;不再续签;已结束;结束;已终结;終止;已終止;解約;已結束;不續約;未續約;종료;종료됨;해지;파기;취소;폐기;해제;미갱신;중도해지;종결;ملغاه;ملغي;ملغيه;منهاه;تم الالغاء;تم الانهاء;مفسوخه;مغلقه`,
  ],
  [
    'expired',
    `истёк;истек;недействующий;не действует;hết hạn;hết hiệu lực
    expired;lapsed;out of date;past;no longer valid;not valid;invalid;not in force;elapsed;overdue;expire;abgelaufen;ausgelaufen;erloschen;ungultig;nicht mehr gultig;verfallen;expire;expiree;echu;echue;caduc;caduque;perime;perimee;perimes;non valide;arrive a echeance;arrivee a echeance;vencido;vencida;caducado;caducada;expirado;expirada;extinto;scaduto;scaduta;vencido;期限切れ;失効;満了;有効期限切れ;満期;期間満了;已过期;过期;到期;已到期;失效;已失效;逾期;已過期;過期;已到期;屆滿;已屆滿;失效;無效;만료;만료됨;기간만료;기한만료;실효;효력상실;무효;منتهيه;منتهي;منتهيه الصلاحيه;انتهت;انتهي;غير ساريه;منقضيه`,
  ],
  [
    'in-force',
    `действует;действующий;действующее;còn hiệu lực;đang hiệu lực
    in force;active;valid;in effect;current;currently active;ongoing;on-going;in operation;operational;effective;live;running;signed;signed and active;executed;renewed;extended;open;existing;yes;fully executed;approved;established;aktiv;gultig;gueltig;laufend;in kraft;besteht;bestehend;gelebt;wirksam;lauft;unterzeichnet;verlangert;abgeschlossen;en vigueur;actif;active;valide;en cours;vigent;signe;signee;renouvele;renouvelee;en application;en cours de validite;vigente;en vigor;activo;activa;en vigencia;en ejecucion;en curso;suscrito;suscrita;firmado;firmada;renovado;ativo;ativa;em vigor;attivo;attiva;in vigore;in essere;有効;有効期間中;継続;継続中;実施中;活動中;締結済;締結済み;更新済;履行中;有效;执行中;生效;生效中;已生效;正常;在执行;履行中;有效期内;已签署;已签;已签订;已签约;正常执行;续签;已续签;生效中;執行中;已簽署;已簽約;有效期間內;效期內;유효;유효함;유효중;활성;시행중;시행 중;진행;이행중;운영중;체결;체결완료;체결 완료;유지;갱신;갱신완료;ساريه;ساري;ساريه المفعول;ساري المفعول;فعاله;فعال;نشطه;نشط;مفعله;مفعل;قائمه;نافذه;موقعه;مجدده`,
  ],
];

/** Cells that say nothing. */
export const NOTHING_WORDS = `n/a;n.a.;n.a;na;none;nil;null;unknown;not known;not applicable;not specified;unspecified;not stated;not available;no data;no information;?;??;-;--;---;.;..;...;*;/;x;k. a.;k.a.;ka;keine angabe;keine angaben;keine;unbekannt;entfallt;nicht bekannt;s/d;s.d.;s/i;s/n;sin dato;sin datos;sin informacion;no aplica;n/d;n.d.;no consta;ninguno;ninguna;no disponible;desconocido;n.c.;nc;n/c;non communique;non renseigne;inconnu;inconnue;neant;sans objet;s.o.;aucun;aucune;nao informado;不明;なし;無し;未定;該当なし;記載なし;無;无;不详;不详;未知;暂无;不明确;未填;無資料;不詳;미상;없음;해당없음;해당 없음;미정;불명;미기재;غير معروف;غير محدد;غير متوفر;لا يوجد;لا ينطبق;غير مذكور;غير متاح;مجهول;بدون;tbd;tba;to be determined;to be confirmed;to be announced;tbc`;
