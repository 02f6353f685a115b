import { describe, expect, it } from 'vitest';
import { partyUses } from '../../../../../utils/core/reports/roles/party-roles.ts';
import { sentenceOf } from '../small-story.ts';

const rolesIn = (sentence: string, language = 'en'): readonly string[] =>
  partyUses(sentenceOf(sentence, language)).map(({ role }) => role);
const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';

describe('roles of institutions', () => {
  it.each([
    [`${A} and ${B} signed it.`, ['subject', 'subject']],
    [`${A} (AU), in Oslo, and the ${B} signed it.`, ['subject', 'subject']],
    [`On Monday ${A} signed it with the Malaysian ${B}.`, ['subject', 'with']],
    [`A text between ${A} and ${B} was signed.`, ['between', 'between']],
    [`It was signed by ${A} and by ${B}.`, ['by', 'by']],
    [`Ana Diaz, rector of ${A}, and ${B} president Bo Li signed it.`, ['official', 'official']],
    [`A delegation of six from ${A} came to ${B}.`, ['delegation', 'to']],
    [`A friend of ${A} signed it at ${B}.`, ['other', 'at']],
    [`${B}, with which ${A} signed it, is new.`, ['with', 'subject']],
  ])('in “%s”', (sentence, expected) => {
    expect(rolesIn(sentence)).toEqual(expected);
  });

  it.each([
    ['zh', '[甲大学|alpha]与[乙大学|beta]签署。', ['subject', 'subject']],
    ['zh', '[甲大学|alpha]校长会见[乙大学|beta]代表团。', ['official', 'delegation']],
    ['zh', '[甲大学|alpha]的学生在[乙大学|beta]吃饭。', ['other', 'at']],
    ['ru', 'Ректор [Альфы|alpha] и делегация [Беты|beta] приехали.', ['official', 'delegation']],
  ])('in %s: “%s”', (language, sentence, expected) => {
    expect(rolesIn(sentence, language)).toEqual(expected);
  });
});
