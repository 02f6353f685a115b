/**
 * What offices call their agreements, by language; those of the large languages stand with the reader of registers
 * (`register/words/kind-words.ts`). A star lets a word go on.
 */
export interface AgreementWords {
  readonly 'letter-of-intent'?: string;
  readonly 'double-degree'?: string;
  readonly 'joint-degree'?: string;
  readonly 'memorandum-of-understanding'?: string;
  readonly 'memorandum-of-cooperation'?: string;
  readonly 'framework-agreement'?: string;
  readonly 'student-exchange'?: string;
  readonly 'staff-exchange'?: string;
  readonly 'research-agreement'?: string;
  readonly 'cooperation-agreement'?: string;
}

const AGREEMENT_WORDS: Readonly<Record<string, AgreementWords>> = {
  bg: {
    'memorandum-of-understanding': 'меморандум за разбирателство',
    'framework-agreement': 'рамково споразумение;рамков договор',
    'student-exchange': 'обмен на студенти',
    'staff-exchange': 'обмен на преподаватели',
    'cooperation-agreement': 'споразумение за сътрудничество;договор за сътрудничество;сътрудничество',
  },
  cs: {
    'memorandum-of-understanding': 'memorandum o porozumění;memorandum o vzájemném porozumění',
    'memorandum-of-cooperation': 'memorandum o spolupráci',
    'framework-agreement': 'rámcová smlouva;rámcová dohoda',
    'student-exchange': 'výměna studentů;výměně studentů;studentská výměna',
    'staff-exchange': 'výměna pedagogů;výměna učitelů;výměna zaměstnanců',
    'double-degree': 'dvojí diplom;double degree',
    'research-agreement': 'vědecká spolupráce;společný výzkum',
    'cooperation-agreement': 'smlouva o spolupráci;dohoda o spolupráci;spolupráce;spolupráci',
  },
  da: {
    'framework-agreement': 'rammeaftale*',
    'student-exchange': 'studenterudveksling*;udveksling af studerende;udvekslingsaftale*',
    'staff-exchange': 'udveksling af ansatte;medarbejderudveksling',
    'cooperation-agreement': 'samarbejdsaftale*;samarbejde',
  },
  el: {
    'memorandum-of-understanding': 'μνημόνιο κατανόησης;μνημόνιο',
    'memorandum-of-cooperation': 'μνημόνιο συνεργασίας',
    'framework-agreement': 'συμφωνία πλαίσιο;προγραμματική συμφωνία',
    'student-exchange': 'ανταλλαγή φοιτητών',
    'staff-exchange': 'ανταλλαγή προσωπικού;ανταλλαγή διδακτικού προσωπικού',
    'cooperation-agreement': 'συμφωνία συνεργασίας;σύμφωνο συνεργασίας;συνεργασία',
  },
  et: {
    'framework-agreement': 'raamleping',
    'student-exchange': 'üliõpilasvahetus*;üliõpilasvahetuse leping',
    'cooperation-agreement': 'koostööleping;koostöö',
  },
  fa: {
    'memorandum-of-understanding': 'تفاهم‌نامه*;تفاهم نامه*;یادداشت تفاهم',
    'student-exchange': 'تبادل دانشجو*',
    'staff-exchange': 'تبادل استاد*',
    'cooperation-agreement': 'قرارداد همکاری;موافقت‌نامه همکاری;موافقتنامه همکاری',
  },
  fi: {
    'framework-agreement': 'puitesopimus',
    'student-exchange': 'opiskelijavaihto*;opiskelijavaihtosopimus',
    'staff-exchange': 'henkilöstövaihto*;opettajavaihto*',
    'cooperation-agreement': 'yhteistyösopimus;yhteistyö',
  },
  he: {
    'memorandum-of-understanding': 'מזכר הבנות;מזכר הבנה',
    'framework-agreement': 'הסכם מסגרת',
    'student-exchange': 'חילופי סטודנטים',
    'staff-exchange': 'חילופי סגל;חילופי מרצים',
    'cooperation-agreement': 'הסכם שיתוף פעולה;שיתוף פעולה',
  },
  hr: {
    'letter-of-intent': 'pismo namjere;pismo o namerama;писмо о намерама',
    'memorandum-of-understanding': 'memorandum o razumijevanju;memorandum o razumevanju;меморандум о разумевању',
    'memorandum-of-cooperation': 'memorandum o suradnji;memorandum o saradnji;меморандум о сарадњи',
    'framework-agreement': 'okvirni sporazum;okvirni ugovor;оквирни споразум',
    'student-exchange': 'razmjena studenata;razmjeni studenata;razmena studenata;razmeni studenata;размена студената',
    'staff-exchange': 'razmjena nastavnika;razmjeni nastavnika;razmjena osoblja;razmena nastavnika;размена наставника',
    'research-agreement': 'znanstvena suradnja;znanstvenoj suradnji;naučna saradnja;naučnoj saradnji',
    'cooperation-agreement':
      'sporazum o suradnji;sporazum o saradnji;ugovor o suradnji;ugovor o saradnji;suradnji;suradnja;saradnji;saradnja;споразум о сарадњи;уговор о сарадњи;сарадњи;сарадња',
  },
  hu: {
    'letter-of-intent': 'szándéknyilatkozat',
    'framework-agreement': 'keretmegállapodás;keretszerződés',
    'student-exchange': 'hallgatói csere*;hallgatócsere*',
    'staff-exchange': 'oktatói csere*;oktatócsere*',
    'double-degree': 'kettős diploma*',
    'cooperation-agreement': 'együttműködési megállapodás;együttműködési szerződés;együttműködés',
  },
  id: {
    'memorandum-of-understanding': 'nota kesepahaman;nota kesepakatan;kesepahaman bersama',
    'student-exchange': 'pertukaran mahasiswa',
    'staff-exchange': 'pertukaran dosen;pertukaran staf',
    'research-agreement': 'kerja sama penelitian;penelitian bersama',
    'double-degree': 'gelar ganda',
    'cooperation-agreement': 'perjanjian kerja sama;perjanjian kerjasama;kerja sama;kerjasama',
  },
  lt: {
    'student-exchange': 'studentų mainai;studentų mainų',
    'staff-exchange': 'dėstytojų mainai;dėstytojų mainų',
    'cooperation-agreement': 'bendradarbiavimo sutartis;bendradarbiavimo susitarimas;bendradarbiavimas',
  },
  lv: {
    'student-exchange': 'studentu apmaiņa',
    'cooperation-agreement': 'sadarbības līgums;sadarbība',
  },
  nb: {
    'framework-agreement': 'rammeavtale*',
    'student-exchange': 'studentutveksling*;utvekslingsavtale*',
    'staff-exchange': 'ansattutveksling*;lærerutveksling*',
    'cooperation-agreement': 'samarbeidsavtale*;samarbeid',
  },
  nl: {
    'letter-of-intent': 'intentieverklaring*',
    'framework-agreement': 'raamovereenkomst*;kaderovereenkomst*',
    'student-exchange': 'studentenuitwisseling*;uitwisseling van studenten;uitwisselingsovereenkomst*',
    'staff-exchange': 'docentenuitwisseling*;uitwisseling van docenten;stafuitwisseling',
    'double-degree': 'dubbeldiploma*',
    'cooperation-agreement': 'samenwerkingsovereenkomst*;samenwerking',
  },
  pl: {
    'letter-of-intent': 'list intencyjny',
    'memorandum-of-understanding': 'memorandum o porozumieniu',
    'memorandum-of-cooperation': 'memorandum o współpracy',
    'framework-agreement': 'umowa ramowa;porozumienie ramowe',
    'student-exchange': 'wymiana studentów;wymianie studentów;wymiana studencka',
    'staff-exchange': 'wymiana pracowników;wymiana kadry;wymiana nauczycieli',
    'double-degree': 'podwójny dyplom;podwójnego dyplomu;podwójne dyplomowanie',
    'research-agreement': 'współpraca naukowa;współpracy naukowej;wspólne badania',
    'cooperation-agreement':
      'umowa o współpracy;porozumienie o współpracy;umowa bilateralna;umowa dwustronna;współpraca;współpracy',
  },
  ro: {
    'letter-of-intent': 'scrisoare de intenție',
    'memorandum-of-understanding': 'memorandum de înțelegere;memorandum de intelegere',
    'memorandum-of-cooperation': 'memorandum de cooperare;memorandum de colaborare',
    'framework-agreement': 'acord cadru;acord-cadru',
    'student-exchange': 'schimb de studenți;schimburi de studenți;mobilități studențești',
    'staff-exchange': 'schimb de cadre didactice;schimburi de cadre didactice',
    'double-degree': 'dublă diplomă;diplomă dublă',
    'research-agreement': 'cercetare comună;colaborare științifică',
    'cooperation-agreement': 'acord de colaborare;acord de cooperare;acord bilateral;colaborare;cooperare',
  },
  sk: {
    'memorandum-of-understanding': 'memorandum o porozumení',
    'memorandum-of-cooperation': 'memorandum o spolupráci',
    'framework-agreement': 'rámcová zmluva;rámcová dohoda',
    'student-exchange': 'výmena študentov;výmene študentov',
    'staff-exchange': 'výmena učiteľov;výmena pedagógov;výmena zamestnancov',
    'cooperation-agreement': 'zmluva o spolupráci;dohoda o spolupráci',
  },
  sl: {
    'memorandum-of-understanding': 'memorandum o razumevanju',
    'framework-agreement': 'okvirni sporazum;okvirna pogodba',
    'student-exchange': 'izmenjava študentov;izmenjavi študentov',
    'staff-exchange': 'izmenjava osebja;izmenjava učiteljev',
    'cooperation-agreement': 'sporazum o sodelovanju;pogodba o sodelovanju;sodelovanje;sodelovanju',
  },
  sv: {
    'letter-of-intent': 'avsiktsförklaring',
    'framework-agreement': 'ramavtal',
    'student-exchange': 'studentutbyte*;utbytesavtal;studentutbytesavtal',
    'staff-exchange': 'lärarutbyte*;personalutbyte*',
    'cooperation-agreement': 'samarbetsavtal;samarbete',
  },
  th: {
    'memorandum-of-understanding': 'บันทึกความเข้าใจ;บันทึกข้อตกลง',
    'student-exchange': 'แลกเปลี่ยนนักศึกษา',
    'staff-exchange': 'แลกเปลี่ยนบุคลากร;แลกเปลี่ยนอาจารย์',
    'research-agreement': 'ความร่วมมือด้านการวิจัย',
    'cooperation-agreement': 'ความร่วมมือทางวิชาการ;ข้อตกลงความร่วมมือ',
  },
  tr: {
    'letter-of-intent': 'niyet mektubu',
    'memorandum-of-understanding': 'mutabakat zaptı;mutabakat muhtırası',
    'framework-agreement': 'çerçeve anlaşma*;çerçeve protokol*',
    'student-exchange': 'öğrenci değişim*',
    'staff-exchange': 'öğretim elemanı değişim*;öğretim üyesi değişim*;personel değişim*',
    'double-degree': 'çift diploma*;çift derece',
    'joint-degree': 'ortak diploma*;ortak derece;ortak program*',
    'cooperation-agreement':
      'iş birliği protokol*;işbirliği protokol*;iş birliği anlaşma*;işbirliği anlaşma*;ikili anlaşma;ikili protokol;iş birliği;işbirliği',
  },
  uk: {
    'letter-of-intent': 'протокол про наміри;лист про наміри',
    'memorandum-of-understanding': 'меморандум про взаєморозуміння;меморандум про порозуміння',
    'memorandum-of-cooperation': 'меморандум про співпрацю;меморандум про співробітництво',
    'framework-agreement': 'рамкова угода;рамковий договір;генеральна угода',
    'student-exchange': 'обмін студентами;обміну студентами;обмін студентів',
    'staff-exchange': 'обмін викладачами;обміну викладачами',
    'double-degree': 'подвійний диплом;подвійних дипломів;подвійного диплома',
    'research-agreement': 'наукова співпраця;наукову співпрацю;спільні дослідження',
    'cooperation-agreement':
      'угода про співпрацю;договір про співпрацю;угода про співробітництво;договір про співробітництво;співпрац*;співробітництв*',
  },
};

/** One list of the words of all languages for a kind of agreement; '' where there are none. */
export const agreementWords = (kind: string): string =>
  Object.values(AGREEMENT_WORDS)
    .flatMap((words) => words[kind as keyof AgreementWords] ?? [])
    .join(';');
