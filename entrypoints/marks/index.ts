import { provide } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import { createMarks } from '../../utils/dom/mentions/marks.ts';
import { marksScript } from '../../utils/dom/mentions/marks-script.ts';

/** The background loads this into a frame with the first mention there. */
export default { globalName: false, main: () => provide(marksScript, createMarks) };
