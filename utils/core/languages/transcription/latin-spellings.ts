/**
 * Names of other languages in Latin letters, of which each newspaper has its own spelling: Toerving, Vexlovich, Sergey.
 */
import { madeOnce } from '../made-once.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  đ: 'dj',
};

/**
 * Törving is Toerving, and Đorve Djorve, where such letters are not at hand; undefined of a text without such letters.
 */
export function withoutUmlauts(text: string): string | undefined {
  // A fast check that excludes nearly all names.
  if (!/[äöüøåđ]|\u0308|\u030a/iu.test(text)) return undefined;
  const other = text.normalize('NFC').replace(/[äöüøåđ]/giu, (letter) => {
    const plain = LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });
  return other === text.normalize('NFC') ? undefined : other;
}

/** Each line holds spellings of one name. */
const GIVEN = `Aleksei Aleksey Alexei Alexey
Aleksandr Alexandr Alexander Aleksander
Anatoli Anatoliy Anatoly
Andrei Andrey Andriy
Arkadi Arkady
Dmitri Dmitriy Dmitrii Dmitry Dmytro
Evgeni Evgeny Yevgeni Yevgeny
Gennadi Gennady
Georgi Georgy
Grigori Grigoriy Grigory
Iulia Julia Yulia
Maksim Maxim
Nikolai Nikolay
Sergei Sergey Serhiy
Valeri Valeriy Valery
Vasili Vasiliy Vasily
Viktor Victor
Vitali Vitaliy Vitaly
Yuri Yuriy Yury
Abdallah Abdullah
Ahmad Ahmed
Husain Husayn Hussain Hussein
Ebrahim Ibrahim
Khaled Khalid
Mohamed Mohammad Mohammed Muhammad
Mostafa Moustafa Mustafa
Osama Usama
Yousef Youssef Yusuf`;

const givenNames = madeOnce((): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, readonly string[]>();
  for (const line of GIVEN.split('\n')) {
    const spellings = line.split(' ');
    for (const spelling of spellings)
      all.set(
        spelling,
        spellings.filter((other) => other !== spelling),
      );
  }
  return all;
});

/** Sergei is also Sergey. */
export const otherGivenSpellings = (given: string): readonly string[] => givenNames().get(given) ?? NONE;

const NONE: readonly string[] = [];

/** Vexelsky: a surname in the shape of an adjective. */
const ADJECTIVE = /^(?<stem>\p{Lu}\p{L}{2,}[sz]k|\p{Lu}\p{L}+ts?k)(?:y|yy|iy|ii|i)$/u;
const ENDS_OF_ADJECTIVE = ['y', 'yy', 'iy', 'ii', 'i'];
const FATHERS_NAME = /^(?<stem>\p{Lu}\p{L}{2,})(?:ych|ich)$/u;
const UKRAINIAN = /^\p{Lu}[\p{L}’']+(?:enko|chuk)$/u;
/** Of Polish, Czech and Croatian, which are written with Latin letters at home. */
const AT_HOME = /[ąćęłńóśźżčřšžěýáíéúůđ]/iu;

/** Vexlovych is also Vexlovich, Vexelsky Vexelskyy, Torymenko Torimenko. */
export function otherSlavicSpellings(surname: string): readonly string[] {
  if (AT_HOME.test(surname)) return NONE;
  const adjective = ADJECTIVE.exec(surname)?.groups?.stem;
  if (adjective !== undefined)
    return ENDS_OF_ADJECTIVE.map((end) => adjective + end).filter((other) => other !== surname);
  const stem = FATHERS_NAME.exec(surname)?.groups?.stem;
  if (stem !== undefined) return [stem + (surname.endsWith('ych') ? 'ich' : 'ych')];
  if (!UKRAINIAN.test(surname)) return NONE;
  const other = surname.replace(/(?<=[bcdfghjklmnprstvz])y(?=[bcdfghjklmnprstvz])/giu, 'i');
  return other === surname ? NONE : [other];
}

const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)[- ](?=\p{Lu})/iu;

/** Al-Vexlawi is Vexlawi without the Arabic article; undefined of other surnames. */
export function withoutArabicArticle(surname: string): string | undefined {
  const other = surname.replace(ARTICLE, '');
  return other === surname || other.length < SHORTEST ? undefined : other;
}
const SHORTEST = 4;

const ARABIC_NAME_BEHIND = /^ (?:A[dlnrstz]|Ash|El)-\p{Lu}/u;
/** " Al-Vexlawi": whether a name that an Arabic article begins stands right behind. */
export const goesOnInArabicName = (after: string): boolean => ARABIC_NAME_BEHIND.test(after);
