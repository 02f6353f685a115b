import { agreementWords } from '../../languages/tables/agreement-words.ts';

/**
 * The words for kinds of agreements in the languages of the registers. What a document is (memorandum, letter of
 * intent) goes before what it is about (exchange, research), and that before a general agreement: the first list that
 * has a word of a phrase decides.
 */
export type RegisterKind =
  | 'memorandum-of-understanding'
  | 'memorandum-of-cooperation'
  | 'framework-agreement'
  | 'cooperation-agreement'
  | 'letter-of-intent'
  | 'student-exchange'
  | 'staff-exchange'
  | 'joint-degree'
  | 'double-degree'
  | 'articulation'
  | 'inter-institutional-agreement'
  | 'research-agreement'
  | 'other';

const LISTS: readonly (readonly [RegisterKind, string])[] = [
  [
    'letter-of-intent',
    `письмо о намерениях;протокол о намерениях;соглашение о намерениях;thư ngỏ ý;ý định thư;thư bày tỏ ý định
    letter of intent;letters of intent;letter of intention;letter of interest;statement of intent;declaration of intent;expression of intent;loi;absichtserklarung*;letter of intent (loi)
    carta de intencion*;cartas de intencion*;declaracion de intenc*;lettre d'intention*;lettres d'intention*;declaration d'intention;carta de intencoes;lettera d'intenti;lettera di intenti
    意向書;意向书;合作意向;趣意書;基本合意書;基本合意;의향서;خطاب نوايا;خطاب النوايا;خطاب نيه;رساله نوايا;اعلان نوايا`,
  ],
  [
    'articulation',
    `articulation*;credit transfer;pathway*;progression agreement;progression;2+2;3+1;1+2+1;twinning;advanced standing;anrechnungsvereinbarung*;anerkennungsvereinbarung*;articulacion;accord de passerelle;passerelle*;編入学;編入学協定;単位認定;单位互认;学分互认;学分转换;學分互認;編入;편입학;편입;학점인정;معادله;التجسير`,
  ],
  [
    'double-degree',
    `двойн* диплом*;двойной диплом;программа двойных дипломов;двух дипломов;bằng kép;song bằng
    double degree*;dual degree*;double diploma*;dual diploma*;double-degree*;dual award*;double master*;double award*;double bachelor*;double phd;dual phd;doppelabschl*;doppelabschluss*;doppeldiplom*;doppelmaster*;doble titulacion*;dobles titulacion*;doble titulo;doble grado;doble diploma*;double diplome*;double-diplome*;doubles diplomes;bi-diplom*;dupla diplom*;dupla titul*;doppia laurea;doppio titolo;ダブル・ディグリー;ダブルディグリー;ダブルディグリ;複数学位;二重学位;双学位;雙學位;双文凭;双硕士;雙聯學位;雙聯學制;雙聯;复双学位;복수학위;이중학위;듀얼학위;더블디그리;درجه مزدوجه;شهاده مزدوجه;الدرجه المزدوجه;الشهاده المزدوجه;برنامج مزدوج`,
  ],
  [
    'joint-degree',
    `совместн* программ*;совместная образовательная программа;совместный диплом;liên kết đào tạo;đào tạo liên kết
    joint degree*;joint program*;joint programme*;joint diploma*;joint master*;joint doctorate;joint phd;joint award*;joint bachelor*;gemeinsamer studiengang*;gemeinsame studiengange;gemeinsamer abschluss;gemeinsames studienprogramm;titulacion conjunta;titulo conjunto;titulaciones conjuntas;programa conjunto;doctorado conjunto;maestria conjunta;diplome conjoint;diplomes conjoints;diplome commun;master conjoint;formation conjointe;titulo conjunto;laurea congiunta;共同学位;共同学位プログラム;ジョイント・ディグリー;ジョイントディグリー;国際連携専攻;联合学位;联合培养;聯合學位;聯合培養;合作办学;공동학위;공동 학위;조인트디그리;درجه مشتركه;درجه علميه مشتركه;شهاده مشتركه;برنامج مشترك;الدرجه المشتركه`,
  ],
  [
    'inter-institutional-agreement',
    `erasmus;erasmus+;erasmus plus;erasmus mundus;inter-institutional agreement*;interinstitutional agreement*;inter institutional agreement*;iia;inter-institutional;interinstitutional;interinstitutionelle*;accord interinstitutionnel;accords interinstitutionnels;convention interinstitutionnelle;acuerdo interinstitucional;acuerdos interinstitucionales;convenio interinstitucional;ka107;ka171;ka131;ka103;socrates;エラスムス;エラスムス+;伊拉斯谟;伊拉斯谟+;에라스무스;에라스무스+;에라스무스 플러스;ايراسموس;ايراسموس+`,
  ],
  [
    'memorandum-of-cooperation',
    `меморандум о сотрудничестве
    memorandum of cooperation;memorandum of co-operation;memoranda of cooperation;memorandum on cooperation;memorandum of collaboration;moc;memorandum de cooperacion;memorando de cooperacion;memorandum de cooperation;memorandum uber zusammenarbeit;kooperationsmemorandum;合作备忘录;合作備忘錄;協力覚書;協力に関する覚書;협력각서;협력 각서;مذكره تعاون;مذكره التعاون`,
  ],
  [
    'memorandum-of-understanding',
    `меморандум о взаимопонимании;меморандум;biên bản ghi nhớ*;bản ghi nhớ*;ghi nhớ hợp tác
    memorandum of understanding*;memoranda of understanding;memorandums of understanding;memorandum;memoranda;memo of understanding;mou;mous;m.o.u.;mou's;memorandum of agreement;moa;memorando de entendimiento;memorandum de entendimiento;memorandos de entendimiento;memorando;protocole d'entente;memorandum d'entente;memorandum d'accord;protocole d'accord;protocolo de intenc*;memorando de entendimento;memorandum d'intesa;protocollo d'intesa;grundsatzvereinbarung;verstandigung*;absprache
    覚書;了解覚書;谅解备忘录;諒解備忘錄;备忘录;備忘錄;瞭解備忘錄;양해각서;업무협약;업무협약서;업무협정;mou 체결;각서;مذكره تفاهم;مذكره التفاهم;مذكرات تفاهم`,
  ],
  [
    'framework-agreement',
    `рамочн* договор*;рамочное соглашение;рамочный договор;генеральное соглашение;thỏa thuận khung;thoả thuận khung
    framework agreement*;framework;umbrella agreement*;master agreement*;general agreement*;general framework;overarching agreement*;basic agreement*;rahmenvertr*;rahmenvereinbarung*;rahmenabkommen*;rahmenkooperation*;accord-cadre;accords-cadres;accord cadre;convention-cadre;convention cadre;conventions-cadres;convenio marco*;convenios marco;acuerdo marco*;acuerdos marco;convenio general*;acuerdo general*;carta acuerdo marco;accordo quadro;convenzione quadro;acordo quadro;convenio quadro;包括協定;基本協定;包括連携協定;包括的連携協定;框架协议;框架合作协议;框架協議;总协议;基本協議;기본협정;포괄협정;기본협약;포괄협약;اتفاقيه اطاريه;اطاريه;اتفاق اطاري;اتفاقيه عامه`,
  ],
  [
    'student-exchange',
    `обмен* студент*;обмене студентами;обмен студентами;студенческ* обмен*;студенческий обмен;студенческом обмене;академическ* мобильност* студент*;trao đổi sinh viên*;trao đổi sinh viên
    student exchange*;students exchange*;exchange of students;student mobility;students mobility;mobility of students;exchange student*;reciprocal exchange;undergraduate exchange;tuition waiver exchange;study abroad;semester abroad;student exchange agreement;bilateral exchange;sea;exchange agreement;exchange program*
    studierendenaustausch*;studentenaustausch*;studierendenmobilitat;studentenmobilitat;austauschvereinbarung*;austauschabkommen*;austauschprogramm*;studentinnenaustausch;auslandssemester;doktorandenaustausch*
    intercambio estudiantil*;intercambio de estudiantes;intercambio de alumnos;movilidad estudiantil;movilidad de estudiantes;movilidad de alumnos;mobilidade estudantil;intercambio de estudantes;scambio studenti;mobilita studenti;mobilita studentesca
    echange d'etudiants;echanges d'etudiants;echange etudiant*;echanges etudiants;echange d'etudiant*;mobilite etudiante*;mobilite etudiant;mobilite d'etudiants;mobilite des etudiants;convention d'echange*
    学生交流*;学生交流協定;交換留学*;学生交換*;留学生交流;学生派遣;授業料相互不徴収;授業料等不徴収;授業料不徴収;学生交换*;学生交流;交换生*;交换学生*;学生互换;学生互派;本科生交换;學生交換*;學生交流*;交換學生*;交換生*;학생교환*;학생교류*;교환학생*;학생 교환;학생 교류;교환 학생;학점교류;학생파견;수업료 상호면제;تبادل طلابي;تبادل الطلاب;تبادل الطلبه;التبادل الطلابي;تبادل طلاب;حراك طلابي`,
  ],
  [
    'staff-exchange',
    `обмене преподавателями;обмен преподавателями;обмен сотрудниками;trao đổi giảng viên;trao đổi cán bộ
    staff exchange*;faculty exchange*;staff mobility;faculty mobility;teacher exchange*;teaching mobility;teaching staff;exchange of staff;exchange of faculty;exchange of teachers;scholar exchange*;exchange of scholars;academic staff exchange;researcher exchange;exchange of researchers;lecturer exchange;professor exchange;visiting scholar*;academic exchange of staff
    dozierendenaustausch*;dozentenaustausch*;lehrendenaustausch*;lehrendenmobilitat;dozentenmobilitat;personalmobilitat;personalaustausch*;mitarbeiteraustausch;wissenschaftleraustausch
    movilidad docente;movilidad de docentes;movilidad de profesores;movilidad del profesorado;intercambio docente;intercambio de docentes;intercambio de profesores;intercambio de profesorado;intercambio de personal;movilidad academica docente;mobilidade docente;mobilita docenti;scambio docenti
    echange d'enseignants*;echanges d'enseignants;mobilite enseignante*;mobilite des enseignants;mobilite d'enseignants;mobilite du personnel;mobilite des personnels;echange de personnel*;echanges de personnel*;mobilite enseignants
    教員交流*;教職員交流*;研究者交流*;職員交流*;教員交換;教員・研究者交流;教师交流*;教师交换*;教师互访;教师互派;教职工交流;人员交流;人员互访;師資交流;教師交流*;教師交換*;教授交流;교수교류*;교원교류*;교수교환*;교원교환*;교직원교류*;교직원 교류;교수 교류;교수 교환;연구자교류;تبادل اعضاء هيئه التدريس;تبادل هيئه التدريس;اعضاء هيئه التدريس;تبادل اكاديمي;تبادل الاساتذه;تبادل الموظفين;تبادل اعضاء`,
  ],
  [
    'research-agreement',
    `научн* сотрудничеств*;научном сотрудничестве;научно-исследовательск*;совместных исследован*;hợp tác nghiên cứu*;nghiên cứu chung
    research agreement*;research collaboration*;research cooperation*;research co-operation;joint research*;collaborative research;research partnership*;research contract*;research;scientific cooperation;scientific collaboration;joint laboratory;forschung*;forschungskooperation*;forschungsvereinbarung*;forschungsvertrag*;forschungsprojekt*;wissenschaftliche zusammenarbeit
    convenio de investigacion;acuerdo de investigacion;convenio de colaboracion en investigacion;investigacion*;cooperacion cientifica;colaboracion cientifica;convention de recherche*;accord de recherche*;collaboration de recherche;partenariat de recherche;recherche;cooperation scientifique;accordo di ricerca;ricerca;pesquisa
    研究協力*;共同研究*;研究交流*;研究連携;学術研究協力;联合科研*;科研合作*;合作研究*;联合研究*;科学研究*;科研;研究合作*;研究合作協議;合作研究協議;學術研究合作;聯合研究*;공동연구*;연구협력*;연구협약*;연구교류*;공동 연구;연구 협력;تعاون بحثي;بحث مشترك;اتفاقيه بحثيه;بحوث مشتركه;البحث العلمي;تعاون علمي بحثي;ابحاث مشتركه`,
  ],
  [
    'cooperation-agreement',
    `договор о сотрудничестве;соглашение о сотрудничестве;договор о партнёрстве;соглашение о партнёрстве;сотрудничеств*;thỏa thuận hợp tác*;thoả thuận hợp tác*;hợp tác*;hợp đồng hợp tác
    cooperation agreement*;co-operation agreement*;agreement of cooperation;agreement of co-operation;agreement on cooperation;agreement for cooperation;agreement on academic cooperation;collaboration agreement*;collaborative agreement*;agreement of collaboration;academic cooperation*;academic co-operation;academic collaboration*;academic exchange*;academic agreement*;partnership agreement*;bilateral agreement*;general cooperation;general collaboration;cooperation;co-operation;collaboration;agreement of friendship;sister university*;university partnership;international agreement
    kooperationsvertrag*;kooperationsvereinbarung*;kooperationsabkommen*;kooperation;zusammenarbeit;hochschulvertrag*;hochschulkooperation*;hochschulpartnerschaft*;universitatspartnerschaft*;universitatsvertrag*;partnerschaftsvertrag*;partnerschaftsvereinbarung*;partnerschaftsabkommen*;partnerschaft;bilaterale vereinbarung
    convenio de cooperacion*;convenio de colaboracion*;acuerdo de cooperacion*;acuerdo de colaboracion*;convenio bilateral;convenio academico;cooperacion academica;cooperacion interuniversitaria;cooperacion;colaboracion;convencio de cooperacion;acordo de cooperacao*;convenio de cooperacao*;cooperacao;accordo di cooperazione;accordo di collaborazione;cooperazione
    convention de cooperation*;accord de cooperation*;convention de partenariat*;accord de partenariat*;accord de collaboration*;convention de collaboration*;accord bilateral;cooperation universitaire;partenariat;cooperation
    学術交流*;学術交流協定;大学間協定;大学間交流協定;大学間学術交流協定;部局間協定;部局間交流協定;学部間協定;交流協定;協力協定;連携協定;友好協定;姉妹校協定;学術協力;国際交流協定;校际合作*;校际交流*;校级协议;院级协议;合作协议*;合作协定;友好合作*;学术交流*;学术合作*;交流合作*;合作与交流;教育合作*;合作框架;姊妹校*;姐妹校*;友好学校;合作协议书;學術交流*;學術合作*;學術合作協議;合作協議*;合作合約;校際合作*;交流協議;合作備忘;학술교류*;학술교류협정*;학술협력*;교류협정*;교류협약*;협력협정*;협력협약*;국제교류*;자매결연*;교류협력*;학술 교류;교류 협력;اتفاقيه تعاون;اتفاقيه التعاون;اتفاق تعاون;اتفاقيه شراكه;تعاون اكاديمي;تعاون علمي;اتفاقيه ثقافيه;تعاون;شراكه`,
  ],
  [
    'staff-exchange',
    `staff;faculty;teachers;professors;lehrende*;dozierende*;dozent*;profesores;docentes;profesorado;enseignants;personnels;教師;教师;教員;교원;교수`,
  ],
  [
    'student-exchange',
    `exchange;student;students;*austausch;studierende*;studenten*;intercambio academico;intercambio;movilidad academica;estudiantes;alumnos;mobility;movilidad;mobilitat;mobilite;echange;echanges;etudiants;incoming/outgoing`,
  ],
  [
    'other',
    `internship*;summer school*;winter school;scholarship*;cotutelle*;co-tutelle;cotutela*;co-supervision;placement*;clinical placement;practicum;library;language program*;language course*;dormitory;licence agreement;license agreement;confidentiality;nda;non-disclosure;service agreement;consultancy;training*;praktik*;stipend*;sommerschule*;sprachkurs*;promotionsbetreuung;practicas*;pasantia*;beca*;escuela de verano;convenio especifico*;acuerdo especifico*;stage*;bourse*;ecole d'ete;convention de stage*;インターンシップ;語学研修;短期研修;サマープログラム;奨学金;实习*;暑期学校;夏令营;奖学金;實習*;暑期課程;인턴십;현장실습;어학연수;단기연수;장학금;تدريب;منح دراسيه;التدريب`,
  ],
];

/** The lists with the words of further languages, which stand in the first list of their kind. */
export const KIND_WORDS: readonly (readonly [RegisterKind, string])[] = LISTS.map(([kind, list], at) => {
  const isFirst = LISTS.findIndex(([each]) => each === kind) === at;
  return [kind, isFirst ? `${list};${agreementWords(kind)}` : list];
});
