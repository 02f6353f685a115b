/** Greek: του Ανοικτού Πανεπιστημίου Κύπρου, της Ακαδημίας Αθηνών. What follows the head is a genitive already. */
import { agreeingCases } from './agreeing-cases.ts';

const inGreek = agreeingCases({
  // Genitive, and of masculine nouns the accusative, which is the nominative of others.
  genders: [
    {
      nouns: [
        ['πανεπιστ', 'ήμιο', 'ημίου'],
        ['κολλ κολ', 'έγιο', 'εγίου'],
        ['πολυτεχνεί υπουργεί μουσεί νοσοκομεί ωδεί λύκει γραφεί ινστιτούτ κέντρ ταμεί αρχεί', 'ο', 'ου'],
        ['επιμελητ', 'ήριο', 'ηρίου'],
        ['-', 'ίδρυμα', 'ιδρύματος'],
        ['συμβ', 'ούλιο', 'ουλίου'],
      ],
      adjectives: [
        ['ό', 'ού'],
        ['ο', 'ου'],
        ['ές', 'ούς'],
      ],
    },
    {
      nouns: [
        ['σχολ επιτροπ', 'ή', 'ής'],
        ['ακαδημία πρεσβεία τράπεζα εταιρεία εταιρία βιβλιοθήκη κυβέρνηση ένωση υπηρεσία κλινική', '', 'ς'],
        ['πινακοθήκη ομοσπονδία', '', 'ς'],
      ],
      adjectives: [
        ['ή', 'ής'],
        ['η', 'ης'],
        ['α', 'ας'],
        ['ά', 'άς'],
      ],
    },
    {
      nouns: [['οργανισμ συνεταιρισμ', 'ός', 'ού ό']],
      adjectives: [
        ['ός', 'ού ό'],
        ['ος', 'ου ο'],
      ],
    },
  ],
  and: 'και',
  common: 'ανωτάτη ανώτατη ανώτερη εθνικό δημόσιο',
  isSmall: false,
});

const PLAIN = new Map([...'άέήίόύώ'].map((letter, at) => [letter, 'αεηιουω'.charAt(at)]));
const PLAIN_CAPITALS = new Map([...'ΆΈΉΊΌΎΏ'].map((letter, at) => [letter, 'ΑΕΗΙΟΥΩ'.charAt(at)]));
/** Αριστοτέλειου is also Αριστοτελείου, as in the older language: the accent goes on with the ending. */
const withLaterAccent = (name: string): string =>
  name.replace(/(?<=^| )(\p{L}*[άέήίόύώΆΈΉΊΌΎΏ]\p{L}*)ιου(?= )/gu, (_, stem: string) => {
    const plain = [...stem].map((letter) => PLAIN.get(letter) ?? PLAIN_CAPITALS.get(letter) ?? letter).join('');
    return `${plain}ίου`;
  });

export const greekCases = (name: string): string[] =>
  inGreek(name).flatMap((form) => [...new Set([form, withLaterAccent(form)])]);
