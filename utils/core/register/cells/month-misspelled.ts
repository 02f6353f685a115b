import { foldCell } from '../words/fold.ts';

const MONTHS = [
  'january januar janvier enero gennaio janeiro',
  'february februar fevrier febrero febbraio fevereiro',
  'march marz mars marzo marco',
  'april avril abril aprile',
  'mai mayo maggio maio',
  'june juni juin junio giugno junho',
  'july juli juillet julio luglio julho',
  'august aout agosto',
  'september septembre septiembre setembro settembre',
  'october oktober octobre octubre ottobre outubro',
  'november novembre noviembre novembro',
  'december dezember decembre diciembre dezembro dicembre',
].map((names) => names.split(' '));

/** Whether one letter more, less, other or swapped makes one word of the other. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  const restA = a.slice(first);
  const restB = b.slice(first);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** The month of a word of six letters or more with one slip in it: Febrary, Septemer. */
export function monthMisspelled(word: string): number | undefined {
  const folded = foldCell(word);
  if (folded.length < 6) return undefined;
  const found = MONTHS.findIndex((names) => names.some((name) => name.length > 5 && differByOne(folded, name)));
  return found < 0 ? undefined : found + 1;
}
