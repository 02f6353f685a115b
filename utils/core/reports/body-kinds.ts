/** Which bodies “the university” or “both ministries” can mean: those of its kind, in its country. */
import { countryOf } from '../languages/geography/places.ts';
import type { BodyNoun } from '../languages/reporting/types.ts';
import type { InstitutionKind } from '../pack/types.ts';
import { institutionKind } from '../register/packing/institution-kind.ts';
import type { NamedParty } from './deeds/types.ts';
import type { ReadSentence } from './story/read-sentence.ts';
import type { StorySoFar } from './story/story.ts';
import type { Hit } from './words/phrases.ts';
import type { Words } from './words/words-of.ts';

/** How well a body fits what is asked for; `unknown`: nothing says of which kind it is. */
export type Fit = 'same' | 'akin' | 'unknown' | 'no';
export type FitOf = (party: NamedParty) => Fit;

/** Institutions of learning are called by each other's nouns: a university whose name is “Institute of Technology”. */
const LEARNING = ['university', 'college', 'school', 'institute', 'academy'] as const;

interface Kinds {
  /** Bodies of these kinds are what the noun means where one was named: a university by “the university”. */
  readonly same: readonly InstitutionKind[];
  /** It means one of these where none of the others was named: a college by “the university”. */
  readonly akin: readonly InstitutionKind[];
}
const KINDS: Readonly<Record<BodyNoun, Kinds>> = {
  university: { same: ['university'], akin: LEARNING },
  college: { same: ['college'], akin: LEARNING },
  school: { same: ['school'], akin: LEARNING },
  institute: { same: ['institute'], akin: [...LEARNING, 'research-centre'] },
  academy: { same: ['academy'], akin: LEARNING },
  institution: {
    same: LEARNING,
    akin: [
      ...([
        'research-centre',
        'museum',
        'library',
        'hospital',
        'foundation',
        'ministry',
        'government',
        'embassy',
      ] as const),
      ...(['intergovernmental', 'national-commission', 'alliance', 'association'] as const),
    ],
  },
  organisation: {
    same: ['intergovernmental', 'association', 'alliance', 'foundation'],
    akin: ['national-commission', 'company', 'conference'],
  },
  ministry: { same: ['ministry'], akin: [] },
  government: { same: ['government'], akin: ['city'] },
  embassy: { same: ['embassy'], akin: [] },
  alliance: { same: ['alliance'], akin: ['association'] },
  association: { same: ['association'], akin: ['alliance'] },
  commission: { same: ['national-commission'], akin: [] },
  company: { same: ['company'], akin: [] },
  foundation: { same: ['foundation'], akin: [] },
  centre: { same: ['research-centre'], akin: ['institute'] },
  museum: { same: ['museum'], akin: [] },
  library: { same: ['library'], akin: [] },
  hospital: { same: ['hospital'], akin: [] },
  yuan: { same: ['hospital', 'institute', 'academy', 'college', 'research-centre'], akin: ['university', 'school'] },
};

/** A name without whose or of what the body is: University | of Nairobi, Association | of Universities. */
function headOf(name: string, words: Words): string {
  if (!words.spaced) return name;
  const behind = words
    .matcher('behindHeads')
    .find(name)
    .find(({ start }) => start > 0);
  return name.slice(0, behind?.start).trimEnd();
}

/** The noun in the name of a body that no pack knows; in Chinese and English names it stands last. */
function nounOfName(name: string, words: Words): BodyNoun | undefined {
  return (words.bodyNounsIn(headOf(name, words)).at(-1) ?? words.bodyNounsIn(name)[0])?.noun;
}

/**
 * The nouns in a body's name by which it is called though its kind is another:
 * Bank of the World Bank, which is intergovernmental. None where the name tells
 * the kind, too. A noun amid the name is that of an owner: Oslo University Press.
 */
function otherNounsOf(name: string, kind: InstitutionKind, words: Words): readonly BodyNoun[] {
  if (words.bodyNounsIn(name).some(({ noun }) => KINDS[noun].same.includes(kind))) return [];
  const head = headOf(name, words);
  return words
    .bodyNounsIn(head)
    .filter(({ start, end }) => start === 0 || end === head.length)
    .map(({ noun }) => noun);
}

/** The country that a name without a pack tells: University of Nairobi. */
const countryInName = (name: string): string | null =>
  name
    .split(/\s+/u)
    .map((word) => countryOf(word))
    .find((country) => country !== undefined) ?? null;

const fitOfKind = (noun: BodyNoun, kinds: readonly InstitutionKind[]): Fit => {
  const { same, akin } = KINDS[noun];
  if (kinds.some((kind) => same.includes(kind))) return 'same';
  if (kinds.some((kind) => akin.includes(kind))) return 'akin';
  return kinds.includes('other') ? 'unknown' : 'no';
};

function fits(noun: BodyNoun, { entity, text }: NamedParty, { known }: Pick<StorySoFar, 'known'>, words: Words): Fit {
  if (entity === null) {
    const own = nounOfName(text, words);
    if (own === noun) return 'same';
    return fitOfKind(noun, own === undefined ? [institutionKind(text)] : KINDS[own].same);
  }
  const kind = known.kindOf(entity) ?? 'other';
  const isCalledSo = [text, known.nameOf(entity)].some((name) => otherNounsOf(name, kind, words).includes(noun));
  return isCalledSo ? 'same' : fitOfKind(noun, [kind]);
}

const PLACE_BEHIND = /^\s+(\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)?)/u;

/**
 * “The Chinese university”, “the Beijing-based institute”, “the university in Beijing” before the verb: behind it the
 * deed is there.
 */
function countryAround(sentence: ReadSentence, { start, end }: Hit, deed: Hit): string | undefined {
  const within = sentence
    .between(start, end)
    .split(/[\s-]+/u)
    .slice(1);
  const before = within.map((word) => countryOf(word)).find((country) => country !== undefined);
  if (before !== undefined || start > deed.start) return before;
  const lead = sentence.find('in').find((hit) => /^\s+$/u.test(sentence.between(end, hit.start)) && hit.start > end);
  const place = lead && PLACE_BEHIND.exec(sentence.between(lead.end, lead.end + 60))?.[1];
  return place === undefined ? undefined : countryOf(place);
}

/**
 * Which bodies words for a body before can mean; `null` where they say of no kind: it, the two sides. `hit`: where they
 * stand in the sentence of a deed.
 */
export function fitOf(sentence: ReadSentence, hit: Hit, deed: Hit, story: Pick<StorySoFar, 'known'>): FitOf | null {
  const noun = sentence.words.bodyNounsIn(sentence.between(hit.start, hit.end)).at(-1)?.noun;
  if (noun === undefined) return null;
  const country = countryAround(sentence, hit, deed);
  return (party) => {
    const own = party.entity === null ? countryInName(party.text) : story.known.countryOf(party.entity);
    return country !== undefined && own !== null && own !== country ? 'no' : fits(noun, party, story, sentence.words);
  };
}
