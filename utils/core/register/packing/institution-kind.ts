import type { InstitutionKind } from '../../pack/types.ts';
import { foldCell, phrasePatterns } from '../words/fold.ts';

/** The first list that has a word of the name decides. */
const kinds = phrasePatterns<InstitutionKind>([
  ['ministry', 'ministry*;ministerium*;ministere*;ministerio*;教育部;文部科学省;外務省;부처;교육부;وزاره*'],
  [
    'company',
    'ltd;ltd.;inc;inc.;gmbh;llc;corporation;company;s.a. de c.v.;s.a.;pvt;plc;株式会社;有限公司;公司;주식회사;شركه*',
  ],
  ['hospital', 'hospital;klinikum;clinic;hopital;病院;医院;병원;مستشفي*'],
  ['museum', 'museum;museo;musee;博物館;博物馆;박물관;متحف*'],
  ['library', 'library;bibliothek;biblioteca;bibliotheque;図書館;图书馆;도서관;مكتبه*'],
  ['foundation', 'foundation;stiftung;fundacion;fondation;財団;基金会;재단;مؤسسه*'],
  [
    'university',
    'university;universities;univ;univ.;universit*;universidad*;hochschule;大学*;大學*;대학교;대학;جامعه*',
  ],
  ['college', 'college;kolleg;colegio;학원'],
  ['academy', 'academy;akademie;academia;academie;accademia;اكاديميه*'],
  ['school', 'school;schule;escuela;ecole;scuola;学校;學校;학교;مدرسه*'],
  ['research-centre', 'research centre;research center;research institute;研究所;研究院;연구소;연구원;مركز*'],
  ['institute', 'institute;institut;instituto;istituto;institution;polytechnic;politecnico;学院;學院;معهد*'],
]);

/** What an institution is by the words of its name. */
export function institutionKind(name: string): InstitutionKind {
  const folded = foldCell(name);
  return kinds().find(([, words]) => words.test(folded))?.[0] ?? 'other';
}
