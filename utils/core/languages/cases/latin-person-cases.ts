/**
 * Names of foreigners in the cases of languages of the Latin script: Torukin Vexley is Torukina Vexleya in Poland,
 * Torukinem Vexleym in the Czech Republic, and Vexleyn, Vexleyvel or Vexleys elsewhere.
 */
import { europeanPersonCases, type Paradigm } from './head-cases.ts';

const CONSONANTS_AND_Y = 'bcdfghjklmnpqrstvwxzćčđłńšžy';
/** What is added to a name in each case: (Torukin) Torukina, Torukinowi, Torukinem, Torukina. */
type Added = readonly [genitive: string, dative: string, instrumental: string, accusative: string];
/** A row for each letter with which a name may end, and behind which the endings are the same. */
const behind = (letters: string, added: Added): readonly Paradigm[] =>
  [...letters].map((end): Paradigm => [end, added.map((ending) => end + ending)]);

// In each row genitive, dative, instrumental, accusative: a name in -ska has -skiej, -skiej, -ską, -ską.
const POLISH: readonly Paradigm[] = [
  ['ska', ['skiej', 'skiej', 'ską', 'ską']],
  ['ski', ['skiego', 'skiemu', 'skim', 'skiego']],
  ['ra', ['ry', 'rze', 'rą', 'rę']],
  ...['k', 'g', 'l', 'i'].map((end): Paradigm => [`${end}a`, [`${end}i`, `${end}i`, `${end}ą`, `${end}ę`]]),
  ['a', ['y', 'ie', 'ą', 'ę']],
  ...behind('kg', ['a', 'owi', 'iem', 'a']),
  ...behind(CONSONANTS_AND_Y, ['a', 'owi', 'em', 'a']),
];
const CZECH: readonly Paradigm[] = [
  ['ová', ['ové', 'ové', 'ovou', 'ovou']],
  ['a', ['y', 'ovi', 'ou', 'u']],
  ['ey', ['eyho', 'eymu', 'eym', 'eyho']],
  ...behind(CONSONANTS_AND_Y, ['a', 'ovi', 'em', 'a']),
];
/** Names in -ey are declined as any other by some. */
const CZECH_AS_WRITTEN: readonly Paradigm[] = behind('y', ['e', 'ovi', 'em', 'e']);
const SOUTH_SLAVIC: readonly Paradigm[] = [
  ['a', ['e', 'i', 'om', 'u']],
  ['ey', ['eyja', 'eyju', 'eyjem', 'eyja']],
  ['i', ['ija', 'iju', 'ijem', 'ija']],
  ...behind('cćčđšž', ['a', 'u', 'em', 'a']),
  ...behind(CONSONANTS_AND_Y, ['a', 'u', 'om', 'a']),
];

const VOWEL = /[aeiouyáéíóúöüäåăâî]$/iu;
/** Finnish asks the whole word, Hungarian its last vowel. */
const HAS_BACK_VOWEL = /[aouáóúăâ]/iu;
const ENDS_BACK = /[aouáóúăâ][^aeiouyáéíóúöüăâ]*$/iu;
const lastWord = (name: string): string => name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);
const longBefore = (name: string): string => name.replace(/a$/u, 'á').replace(/e$/u, 'é');

/** Accusative, dative, and with: Vexleyt, Vexeirának, Vexleyvel. */
function hungarian(name: string): readonly string[] {
  const isBack = ENDS_BACK.test(name);
  const stem = longBefore(name);
  const to = `${stem}${isBack ? 'nak' : 'nek'}`;
  if (VOWEL.test(name)) return [`${stem}t`, to, `${stem}${isBack ? 'val' : 'vel'}`];
  return [`${name}${isBack ? 'ot' : 'et'}`, to, `${name}${name.slice(-1)}${isBack ? 'al' : 'el'}`];
}

/** Genitive, allative, ablative, partitive: Vexleyn, Vexleylle, Vexleyltä, Vexleyä. */
function finnish(name: string): readonly string[] {
  const stem = VOWEL.test(name) ? name : `${name}i`;
  const vowel = HAS_BACK_VOWEL.test(lastWord(name)) ? 'a' : 'ä';
  return [`${stem}n`, `${stem}lle`, `${stem}lt${vowel}`, `${stem}${vowel}`];
}

/** Czech, then Slovak; the nominative is that of both. */
const FEMININE = ['ová', 'ové', 'ovou', 'ovej', 'ovú'];
/** Given names of men that end like those of women. */
const OF_MEN = new Set(
  'andrea borja elia ilja ilya isa issa joshua kuzma luca musa mustafa nikita nikola sasha saša'.split(' '),
);

/** Torukina Vexeira is Vexeirová or Vexeiraová in Czech and Slovak, in every case; none for what is no woman's name. */
export function feminineSurnames(surname: string, given: string): readonly string[] {
  const isOfWoman = /a$/u.test(given) && !OF_MEN.has(given.toLowerCase());
  if (!isOfWoman || /(?:á|ova|eva|ska|cka|aya)$/u.test(surname)) return [];
  const stems = /[ao]$/u.test(surname) ? [surname, surname.slice(0, -1)] : [surname];
  return stems.flatMap((stem) => FEMININE.map((ending) => stem + ending));
}

/** The name of a person, or the surname alone, in other cases; given names and surnames are declined together. */
export function latinPersonCases(name: string): readonly string[] {
  const slavic = [POLISH, CZECH, CZECH_AS_WRITTEN, SOUTH_SLAVIC].flatMap((paradigms) =>
    europeanPersonCases(name, paradigms),
  );
  return [...new Set([...slavic, ...hungarian(name), ...finnish(name)])];
}
