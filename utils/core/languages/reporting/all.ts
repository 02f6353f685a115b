import { bulgarian } from './bulgarian.ts';
import { chinese } from './chinese.ts';
import { croatian } from './croatian.ts';
import { czech } from './czech.ts';
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
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { serbian } from './serbian.ts';
import { slovak } from './slovak.ts';
import { slovenian } from './slovenian.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';
import { turkish } from './turkish.ts';
import type { ReportWords } from './types.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';

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
  czech,
  slovak,
  croatian,
  serbian,
  slovenian,
  bulgarian,
  turkish,
  romanian,
  vietnamese,
];
