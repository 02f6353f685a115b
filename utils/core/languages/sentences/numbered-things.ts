/** Whether a number behind a name makes it one of several things of that name: Interstate 40. */
import { languageTest } from '../language-test.ts';

const isEnglish = languageTest('en');
/**
 * A verb or a small word behind the number; what is counted, a month and a row may stand behind the name of a body as
 * well: Yale 12 May, Yale 3 agreements, Yale 12 to 14 May.
 */
const NUMBERED =
  /^\s\d{1,3}\s(?:is|was|has|had|took|takes|goes|went|runs|ran|leads|led|closed|opened|crosses|crossed|passes|passed|(?:north|south|east|west)bound|(?:land|launch|crash|depart|collid)ed|between|for\sthe|near\sthe|on\sthe|at\sthe)(?!\p{L})/u;
export const isNumbered = (after: string, language: string): boolean => isEnglish(language) && NUMBERED.test(after);
