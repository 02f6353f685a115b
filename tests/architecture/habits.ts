import { code, type SourceFile } from './source-files.ts';
import { wordsAmongRules } from './words.ts';

interface Habit {
  readonly pattern: RegExp;
  readonly why: string;
  /** The paths to which the habit applies. */
  readonly where: RegExp;
  readonly inComments?: true;
}

const SHIPPED = /^(utils|components|data|entrypoints)\//;
const CORE = /^utils\/core\//;

const HABITS: readonly Habit[] = [
  {
    where: SHIPPED,
    pattern: /\.(innerHTML|outerHTML)\b|insertAdjacentHTML|document\.write\b|dangerouslySetInnerHTML/,
    why: 'text of a page may never become markup',
  },
  { where: SHIPPED, pattern: /\beval\(|new Function\(/, why: 'no text may become code' },
  { where: SHIPPED, pattern: /CSS\.highlights\??\.clear\(/, why: 'the highlight registry is shared with the page' },
  {
    where: SHIPPED,
    pattern: /\bXMLHttpRequest\b|\bWebSocket\(|sendBeacon|\bEventSource\(/,
    why: 'nothing leaves the browser',
  },
  {
    where: SHIPPED,
    // Loading the extension's own files is not a network request.
    pattern:
      /\bfetch\((?!browser\.runtime\.getURL\(|extension\.runtime\.getURL\(|`\$\{location\.origin\}\/)|[\w)]\.fetch\b|\bfetch\b(?!\()(?=\s*[,;)=])/,
    why: 'nothing leaves the browser',
  },
  {
    where: SHIPPED,
    pattern: /surroundContents|\bexecCommand\((?!'copy')|\.designMode\b/,
    why: 'the page is never changed',
  },
  {
    where: SHIPPED,
    pattern:
      /(?<!STORAGE_LOGS\.settings\.write\(\(\) =>\s*(?:extension\.)?)\b(?:storage\.local\.(?:set|remove|clear)|\w+\.(?:set|remove)Value)\(/,
    why: 'what is written behind a torn log is lost: see storage-log.ts',
  },
  {
    where: SHIPPED,
    pattern: /(?<!\binDatabaseToWrite\b[\s\S]*)'readwrite'/,
    why: 'what is written behind a torn log is lost: `inDatabaseToWrite` writes',
  },
  {
    where: CORE,
    pattern:
      /\bdocument\.(body|head|title|location|document|create|query|get|add)|\b(window|navigator|localStorage|CSS|browser|chrome)\./,
    why: 'the core knows no page and no browser',
  },
  {
    where: CORE,
    pattern: /Date\.now\(|new Date\(\)|performance\.now\(|Math\.random\(|crypto\.|setTimeout\(|setInterval\(/,
    why: 'the core knows no clock and no chance',
  },
  {
    where: /^tests\/(entrypoints|utils)\/(?!harness\/own-modules\.ts$).*(?<!\.test)\.tsx?$/,
    pattern: /\bvi\.(mock|doMock|resetModules|stubGlobal)\(/,
    why: 'a test file that replaces something is known by its own text, and has modules of its own',
  },
  {
    where: /^tests\/(?!eventually\.ts$)/,
    pattern: /\bvi\.(waitFor|waitUntil)\(/,
    why: 'a second is not enough beside other work: `eventually` waits longer',
  },
  {
    where: /./,
    inComments: true,
    pattern: /^(?=.{121})\s*(?:\/\/(?! biome-ignore)|\/?\*).*/m,
    why: 'a comment is no wider than code, which the formatter keeps within 120 characters',
  },
  {
    where: /./,
    inComments: true,
    pattern: /\/\/\s*(TODO|FIXME|XXX)\b/,
    why: 'what is left to do belongs into an issue',
  },
];

/**
 * A promise that is not awaited, or an error that is dropped, has a comment that says why nobody needs to know: in the
 * same line or right above. The reader is shown every failure that they could notice.
 */
function silentFailures(text: string): readonly string[] {
  const lines = text.split('\n');
  const isExplained = (at: number) =>
    /\/\/|\*\/\s*$/.test(lines[at] ?? '') || /^\s*(\/\/|\*\/)|\*\/\s*$/.test(lines[at - 1] ?? '');
  const silent = /(?<![:|<&?]\s*)\bvoid [\w(]|(?:\.catch\(|\.then\(.*, |^\s+)\(\) => (?:\{\}|undefined|null|false)\)/;
  return lines.flatMap((line, at) => (silent.test(line) && !isExplained(at) ? [line.trim()] : []));
}

/** Every listener is added with a signal, within the statement. */
function listenersWithoutSignal(text: string): readonly string[] {
  return [...text.matchAll(/(?<!signal\.)addEventListener(?:<[^>]*>)?\(/g)].flatMap((match) => {
    const statement = callText(text, (match.index ?? 0) + match[0].length);
    return /\bsignal\b|\boptions\b|\bonce: true/.test(statement) ? [] : [statement.slice(0, 60).replace(/\s+/g, ' ')];
  });
}

/** The arguments of a call whose opening bracket ends at `start`. */
function callText(text: string, start: number): string {
  let depth = 1;
  let end = start;
  while (end < text.length && depth > 0) {
    if ('([{'.includes(text[end] ?? '')) depth += 1;
    if (')]}'.includes(text[end] ?? '')) depth -= 1;
    end += 1;
  }
  return text.slice(start, end);
}

/** Habits that break a promise to the reader or to the next contributor, one line each. */
export function brokenHabits({ path, text }: SourceFile): readonly string[] {
  if (!/\.(tsx?|mjs)$/.test(path)) return [];
  const plain = code(text);
  const lines = HABITS.flatMap(({ where, pattern, inComments, why }) => {
    const found = where.test(path) ? pattern.exec(inComments ? text : plain) : null;
    return found ? [`${path}: ${found[0]}: ${why}`] : [];
  });
  const listeners = SHIPPED.test(path) ? listenersWithoutSignal(plain) : [];
  const silent = SHIPPED.test(path) ? silentFailures(text) : [];
  return [
    ...lines,
    ...silent.map((line) => `${path}: ${line}: nobody learns that it failed, and no comment says why`),
    ...wordsAmongRules({ path, text }).map(
      (word) => `${path}: ${word}: whoever adds a language looks for its words in utils/core/languages`,
    ),
    ...listeners.map((call) => `${path}: addEventListener(${call} …) has no signal`),
  ];
}
