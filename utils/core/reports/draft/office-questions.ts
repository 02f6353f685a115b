/** Where a draft gives a person another office than the packs, or one that is over. */

import { cardRole } from '../../facts/cards/entity-card.ts';
import type { CardRole } from '../../facts/cards/types.ts';
import { readDate } from '../../facts/dates/read-date.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { textsOf } from '../../pack/local-text.ts';
import type { Edtf, Official } from '../../pack/types.ts';
import type { Marked, ReadSentence } from '../story/read-sentence.ts';
import type { Hit } from '../words/phrases.ts';
import type { DraftPlace, DraftQuestion } from './types.ts';

/** UTF-16 units between a name and its office; a mark is one. */
const REACH = 40;
/** What makes an office a past one, right before it or before the name. */
const PAST =
  /(?:\b(?:former|then|ex|late|previous|outgoing|was|were|had been|until|retired)\b|前任|时任|原|曾任|бывш)/iu;
const DEPUTY = /(?:\b(?:vice|deputy|executive vice|acting|assistant|associate|honorary)[\s-]+|副|代理)$/iu;
/** Between a name and its office: “X, the president of A”, “president X”. */
const JOINED = /^[\s,，、（(–—-]*(?:(?:the|its|an?|of|who|is|as|\ue000-\ue3ff)[\s,]*|[\ue000-\ue3ff]['’]?s?[\s,]*)*$/iu;

interface Office {
  /** The words of the draft: “vice president”. */
  readonly text: string;
  readonly hit: Hit;
}

/** The office that stands with a person, without anything between that could be another clause. */
function officeOf(sentence: ReadSentence, person: Marked<'person'>): Office | null {
  const near = sentence.find('offices').flatMap((hit) => {
    const isBefore = hit.end <= person.at;
    const [from, to] = isBefore ? [hit.end, person.at] : [person.at + person.mark.length, hit.start];
    const between = sentence.between(from, to);
    const deputy = DEPUTY.exec(sentence.between(hit.start - 20, hit.start))?.[0] ?? '';
    const plain = isBefore ? between : between.slice(0, between.length - deputy.length);
    if (to - from > REACH || !JOINED.test(plain)) return [];
    return [{ text: `${deputy}${sentence.between(hit.start, hit.end)}`, hit, apart: to - from }];
  });
  return near.sort((a, b) => a.apart - b.apart)[0] ?? null;
}

const plain = (title: string): string => title.toLowerCase().replaceAll('-', ' ').trim();

/** “President and party secretary”: each post of a title. */
const posts = (title: string): readonly string[] => title.split(/\s*(?:,|;|\/|&|\band\b|和|兼|、)\s*/u).map(plain);

/** Whether a title names the office. */
const names = (title: string, office: string): boolean =>
  posts(title).some((post) => post === plain(office) || post.startsWith(`${plain(office)} `));

/** A title in another script than the office says nothing of it. */
const isComparable = (title: string, office: string): boolean =>
  /\p{Script=Latin}/u.test(title) === /\p{Script=Latin}/u.test(office);

function isOver(role: CardRole, today: Edtf): boolean {
  const [until, now] = [role.until === null ? null : readDate(role.until), readDate(today)];
  return role.laterHolders.length > 0 || (until !== null && now !== null && until.last < now.first);
}

/** At most one question for each person of a sentence. */
export function officeQuestions(
  sentence: ReadSentence,
  index: PackIndex,
  today: Edtf,
  place: DraftPlace,
): readonly DraftQuestion[] {
  return sentence.persons.flatMap((person): readonly DraftQuestion[] => {
    const known = person.entity === null ? undefined : index.entity(person.entity);
    const office = known?.type === 'official' ? officeOf(sentence, person) : null;
    if (known?.type !== 'official' || !office) return [];
    const start = Math.min(office.hit.start, person.at);
    if (PAST.test(sentence.between(start - 24, Math.max(office.hit.end, person.at)))) return [];
    return questionOf(known, office.text, index, today, place);
  });
}

function questionOf(
  official: Official,
  office: string,
  index: PackIndex,
  today: Edtf,
  place: DraftPlace,
): readonly DraftQuestion[] {
  const roles = official.roles.map((role) => ({
    shown: cardRole(index, official.id, role),
    // A draft may be in another language than the one in which the reader is shown titles.
    titles: textsOf(role.title).filter((title) => isComparable(title, office)),
  }));
  const same = roles.filter(({ titles }) => titles.some((title) => names(title, office))).map(({ shown }) => shown);
  const over = same.find((role) => isOver(role, today));
  if (over && same.every((role) => isOver(role, today))) return [{ kind: 'office-over', place, office, role: over }];
  if (same.length > 0 || roles.length === 0 || roles.some(({ titles }) => titles.length === 0)) return [];
  return [{ kind: 'other-office', place, office, roles: roles.map(({ shown }) => shown) }];
}
