import { namesInstitution, namesPart } from '../cells/read-partner.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';

/** "Faculty of Law" and its like; a "College of Europe" or "Institute of Education" may be a partner. */
export const headsUnits = (text: string): boolean =>
  namesPart(text) &&
  !/univers|大学|大學|대학교|جامع/iu.test(text) &&
  (SURE_UNIT.test(foldCell(text)) || !namesInstitution(text));
const SURE_UNIT = phrasePattern(
  'faculty;fac. of;department;dept;dept.;division of;graduate school;international office;office of;fakultat*;fachbereich*;abteilung;referat;departement;facultad;departamento;vicerrectoria;direccion de;faculte;ufr;direction des relations;service des relations;faculdade;dipartimento;facolta;факультет*;кафедр*;khoa;phòng;学部;研究科;工学部;教養部;国際課;系;院系;학부;학과;كليه;قسم;عماده;اداره',
  'u',
);
