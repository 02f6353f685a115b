/** Personal names in Ukrainian, which writes the names of other languages as Russian does, with letters of its own. */
import { europeanPersonCases, type Paradigm } from '../cases/head-cases.ts';

const LETTERS: Readonly<Record<string, string>> = { и: 'і', ы: 'и', э: 'е', ё: 'йо', ъ: '’' };

/** Колин Бейли, Колін Бейлі; but Кузманович stays, as of every Slavic father's name. */
export const inUkrainian = (name: string): string =>
  name.replace(/[иыэёъ](?!ч(?!\p{L}))/giu, (letter) => {
    const other = LETTERS[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? other : other.charAt(0).toUpperCase() + other.slice(1);
  });

// Genitive, dative, instrumental, locative.
const PERSONS: readonly Paradigm[] = [
  ['ко', ['ка', 'ку', 'ком', 'кові']],
  ['й', ['я', 'ю', 'єм', 'єві']],
  ['ь', ['я', 'ю', 'ем', 'еві']],
  ['а', ['и', 'і', 'ою', 'у']],
  ...[...'жцчшщ'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ем`, `${end}еві`]]),
  ...[...'бвгдзклмнпрстфх'].map((end): Paradigm => [end, [`${end}а`, `${end}у`, `${end}ом`, `${end}ові`]]),
];

export const ukrainianPersonCases = (name: string): readonly string[] => europeanPersonCases(name, PERSONS);
