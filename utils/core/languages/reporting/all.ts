import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import { malay } from './malay.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';
import type { ReportWords } from './types.ts';
import { ukrainian } from './ukrainian.ts';

/** Every language whose news is read for reports. */
export const REPORT_WORDS: readonly ReportWords[] = [
  english,
  chinese,
  french,
  spanish,
  portuguese,
  russian,
  german,
  malay,
  thai,
  japanese,
  korean,
  italian,
  dutch,
  polish,
  ukrainian,
];
