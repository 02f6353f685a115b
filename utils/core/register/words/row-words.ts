/** Rows that count what stands above them. */
export const TOTAL = `total;totals;grand total;subtotal;sub-total;sum;in total;overall total;number of agreements;summe;gesamt;gesamtsumme;insgesamt;zwischensumme;gesamtzahl;anzahl;total general;total de;suma;totales;subtotal;total des;nombre total;sous-total;somme;ensemble;totale;合計;小計;総計;計;総数;合计;小计;总计;共计;总数;共;總計;小計;總數;共計;합계;총계;소계;계;총;المجموع;الاجمالي;اجمالي;مجموع;العدد الكلي;المجموع الكلي`;

/** What rows of totals count, where they do not say that it is a total. */
export const COUNTED = `agreements;active agreements;agreements in force;active;partners;partner institutions;institutions;universities;countries;records;entries;rows;mous;contracts;vereinbarungen;abkommen;vertrage;partner;partnerhochschulen;hochschulen;lander;eintrage;kooperationen;convenios;convenios vigentes;acuerdos;instituciones;universidades;paises;contrapartes;registros;accords;conventions;partenaires;etablissements;universites;pays;accordi;convenzioni;partner;atenei;paesi;acordos;parceiros;instituicoes;件数;校数;協定数;大学数;国数;協定校数;数量;协议数;协议数量;院校数;学校数;国家数;件數;校數;합의건수;건수;협정수;협정교수;대학수;기관수;국가수;عدد الاتفاقيات;عدد الجامعات;الاتفاقيات;الدول`;

/** Rows that explain the others. */
export const NOTE = `note;notes;nb;n.b.;remark;remarks;source;sources;legend;key;last updated;last update;updated;as of;status as of;prepared by;printed;page;see also;see;for more information;hinweis;hinweise;anmerkung;anmerkungen;legende;quelle;stand;stand vom;zuletzt aktualisiert;letzte aktualisierung;erlauterung;nota;notas;fuente;leyenda;actualizado;actualizado al;ultima actualizacion;fecha de corte;observacion;remarque;remarques;legende;mise a jour;mis a jour;derniere mise a jour;etat au;situation au;注;注記;注釈;備考;注意;凡例;出典;作成;更新日;現在;注;注释;说明;备注;来源;数据来源;更新时间;截至;資料來源;備註;說明;更新日期;製表;비고;주;참고;출처;기준;기준일;작성일;작성;ملاحظه;ملاحظات;المصدر;اخر تحديث;تنبيه`;

/** Partner cells that name nobody. */
export const NO_PARTNER = `unknown;various;several;multiple;tbd;tba;to be determined;to be confirmed;n/a;none;divers;diverse;verschiedene;unbekannt;varios;varias;desconocido;divers;inconnu;plusieurs;不明;未定;その他;各校;未知;待定;不详;其他;多所;미정;미상;기타;غير معروف;غير محدد;متعدد`;

/** Words in the names of what signs agreements. */
export const INSTITUTION = `university;universities;univ.;univ;univ of;univesity;univeristy;college;institute;institution;school;academy;polytechnic;ministry;council;agency;foundation;hospital;museum;association;society;centre;center;commission;embassy;consortium;conservatory;conservatoire;laboratory;library;corporation;company;inc;inc.;ltd;ltd.;llc;gmbh;ag;s.a.;consulate;organisation;organization;authority;board;department of;bureau;office;municipality;network;union;seminary
  universitat*;hochschule*;fachhochschule*;fh;th;tu;ph;institut*;akademie*;ministerium*;stiftung*;schule*;kolleg;kunsthochschule*;technikum;klinikum;bundesamt;verband;gesellschaft
  universite*;ecole*;institut;grande ecole;haute ecole;faculte;academie*;centre;ministere*;fondation*;iut;inalco;insa
  universidad*;universitat*;universidade*;universita*;instituto*;escuela*;colegio*;politecnico*;politecnica*;tecnologico*;ministerio*;fundacion*;academia*;consejo;centro;escola*;faculdade*;pontificia;corporacion;ateneo;scuola*;istituto*;accademia*;universitatea;uniwersytet*;politechnika*;univerzita*;univerzitet*;sveuciliste;univerza;egyetem*;foiskola;yliopisto*;universitet*;universitetet*;hogskola*;hogskolan;hoyskole*;hogeschool;universiteit*;ammattikorkeakoulu;ulikool;universitate;universitetas;universitesi;universiti;universitas;politeknik;institut;wyzsza szkola;akademia;vysoka;vsb;egyetemi;hogent
  大学*;大學*;学院*;學院*;学校;學校;高専;高等専門学校;研究所;研究院;研究中心;中心;部;省;庁;協会;財団;機構;公司;集团;協會;基金会;基金會;学部;医院;病院;委员会;委員會;大使馆;博物館;博物馆;校;院;株式会社;국립*;대학*;대학교;대학원;학교;학원;연구소;연구원;재단;협회;교육부;청;원;기관;주식회사;병원
  جامعه*;الجامعه*;كليه*;معهد*;المعهد;اكاديميه*;وزاره*;مركز*;مؤسسه*;مدرسه*;هيئه*;مجلس*;شركه*;اليونسكو;منظمه*;مستشفي`;

/** Parts of an institution: a comma after one of them parts no two partners. */
export const INSTITUTION_PART = `faculty;school of;department;college of;institute of;centre for;center for;fakultat;fachbereich;institut fur;facultad;departamento;escuela de;faculte;ufr;departement`;

/** Words in the names of the units of an institution that are in charge of agreements. */
export const UNIT_NAME = `faculty;fac. of;school of;sch. of;department;dept;dept.;division of;college of;institute of;centre for;center for;graduate school;international office;office of;fakultat*;fachbereich*;fb;institut fur;departement;seminar fur;zentrum fur;abteilung;referat;akademisches auslandsamt;international office;facultad;escuela de;departamento;instituto de;unidad academica;vicerrectoria;rectoria;direccion de;centro de;faculte;ufr;iut;departement;laboratoire;ecole de;service des relations;direction des relations;institut de;faculdade;escola de;pro-reitoria;centro de;dipartimento;facolta;scuola di;学部;研究科;工学部;教養部;国際課;国際センター;系;学院;研究院;中心;处;處;院系;研究所;학부;학과;대학원;처;단;대학;본부;كليه;قسم;عماده;اداره;معهد;وحده`;
