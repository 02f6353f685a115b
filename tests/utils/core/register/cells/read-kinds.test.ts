import { expect, it } from 'vitest';
import { readKinds } from '../../../../../utils/core/register/cells/read-kinds.ts';

it.each([
  ['MOU, Student Exchange', ['memorandum-of-understanding', 'student-exchange']],
  ['MoU\nJoint Degree', ['memorandum-of-understanding', 'joint-degree']],
  ['MoU + student exchange', ['memorandum-of-understanding', 'student-exchange']],
  ['MoU (renewal)', ['memorandum-of-understanding']],
  ['업무협약(MOU)', ['memorandum-of-understanding']],
  ['Memorandum of Understanding and Cooperation', ['memorandum-of-understanding']],
  ['Faculty Exchange', ['staff-exchange']],
  ['Student and staff exchange', ['student-exchange', 'staff-exchange']],
  ['Intercambio de estudiantes y profesores', ['student-exchange', 'staff-exchange']],
  ['Movilidad docente y estudiantil', ['student-exchange', 'staff-exchange']],
  ['Erasmus+ inter-institutional agreement', ['inter-institutional-agreement']],
  ['Erasmus+', ['inter-institutional-agreement']],
  ['Articulation (2+2)', ['articulation']],
  ['Gemeinsamer Studiengang (Joint Degree)', ['joint-degree']],
  ['Forschungsvereinbarung und Doktorandenaustausch', ['research-agreement', 'student-exchange']],
  ['Research Collaboration Agreement', ['research-agreement']],
  ['Convenio marco de cooperación', ['framework-agreement']],
  ['学術交流・学生交流', ['cooperation-agreement', 'student-exchange']],
  ['學術合作意向書', ['letter-of-intent']],
  ['مذكرة تفاهم، تبادل طلابي', ['memorandum-of-understanding', 'student-exchange']],
  ['Internship Agreement', ['other']],
  ['Blue Sky', ['other']],
  ['-', []],
  ['', []],
])('reads “%s”', (text, kinds) => {
  expect(readKinds(text).kinds).toEqual(kinds);
});

it("keeps the source's own words on one line", () => {
  expect(readKinds('MoU\nJoint  Degree').inSource).toBe('MoU Joint Degree');
});
