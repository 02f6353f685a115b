/** Tells one answer for a block from another: FNV-1a of 32 bits over all that a mention says, and their number. */
import type { Evidence, Mention } from '../page/types.ts';

const START = 0x811c9dc5;
const addNumber = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

function addText(hash: number, text: string): number {
  let added = addNumber(hash, text.length);
  for (let at = 0; at < text.length; at += 1) added = addNumber(added, text.charCodeAt(at));
  return added;
}

function addEvidence(hash: number, evidence: Evidence): number {
  switch (evidence.kind) {
    case 'full-name':
      return addNumber(hash, 1);
    case 'named-in-full':
      return addPlace(addNumber(hash, 2), evidence);
    case 'definition':
      return addPlace(addNumber(hash, 3), evidence);
    // The entity's name is the pack's.
    case 'related-entity':
      return addText(addNumber(hash, 4), evidence.entity);
    case 'role-word':
      return addText(addNumber(hash, 5), evidence.word);
    case 'place':
      return addText(addNumber(hash, 6), evidence.text);
    case 'own-site':
      return addNumber(hash, 8);
    case 'institutions-of-page':
      return addNumber(hash, 9);
    case 'misspelled':
      return addText(addNumber(hash, 10), evidence.text);
    case 'language':
      return addText(addNumber(hash, 7), evidence.language);
  }
}

const places = [undefined, 'heading', 'here', 'earlier', 'later'] as const;

function addPlace(hash: number, { block, text, where }: Extract<Evidence, { block: number }>): number {
  return addText(addNumber(addNumber(hash, block), places.indexOf(where)), text);
}

/** Differs where mentions differ, evidence included; 0 where there are none. */
export function fingerprint(mentions: readonly Mention[]): number {
  if (mentions.length === 0) return 0;
  let hash = START;
  for (const mention of mentions) {
    hash = addNumber(addNumber(hash, mention.start), mention.end);
    hash = addText(hash, mention.entity);
    for (const evidence of mention.evidence) hash = addEvidence(hash, evidence);
  }
  return mentions.length * 2 ** 32 + (hash >>> 0);
}
