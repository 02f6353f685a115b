import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { malay } from './malay.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { thai } from './thai.ts';
import type { ReportWords } from './types.ts';

/** Every language whose news is read for reports. */
export const REPORT_WORDS: readonly ReportWords[] = [english, chinese, french, spanish, russian, german, malay, thai];
