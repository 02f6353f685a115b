/** Partners, papers and officials as news of universities tells them: a table of sentences and reports. */
import { describe, expect, it } from 'vitest';
import { inShort, read } from './small-story.ts';

const named = (text: string): string =>
  text
    .replaceAll('{A}', '[Alpha University|alpha]')
    .replaceAll('{B}', '[Beta University|beta]')
    .replaceAll('{C}', '[Alliance of Learning|alliance]')
    .replaceAll('{D}', '[World Bank|bank]');
const reports = (...lines: readonly string[]) =>
  read(lines[0]?.startsWith('# ') ? lines.map(named) : ['# News', ...lines.map(named)]);
const told = (...lines: readonly string[]) =>
  reports(...lines)
    .filter(({ propose }) => propose)
    .map(inShort);

const MOU = 'agreement done memorandum-of-understanding';
const DEAL = 'agreement done cooperation-agreement';
const VISIT = 'visit done delegation';

describe('papers of which each partner has one', () => {
  it.each([
    '{A} signed memoranda of understanding with {B} and {C} on Tuesday.',
    '{A} signed two MoUs, one with {B} and the other with {C}, on Tuesday.',
    '{B} and {C} each signed an MoU with {A} on Tuesday.',
    '{A} signed MoUs with two bodies, {B} and {C}, on Tuesday.',
    '{A} signed an MoU with {B} and renewed an MoU with {C} on Tuesday.',
  ])('are as many agreements: %s', (sentence) => {
    expect(told(sentence).map((line) => line.split(' ').at(-1)?.split('+').sort().join('+'))).toEqual([
      'alpha+beta',
      'alliance+alpha',
    ]);
  });

  it('are told in pairs', () => {
    expect(told('On Tuesday MoUs were signed between {A} and {B}, Malaysia; and {C} and {D}.')).toEqual([
      `${MOU} 2024-03-05 alpha+beta`,
      `${MOU} 2024-03-05 alliance+bank`,
    ]);
  });

  it.each([
    '{A} signed a memorandum of understanding with {B} and {C} on Tuesday.',
    '{A}, {B} and {C} signed a memorandum of understanding on Tuesday.',
  ])('are one where it binds all: %s', (sentence) => {
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta+alliance`]);
  });
});

describe('whom another verb of the sentence speaks of', () => {
  it.each([
    '{A} signed an MoU with {B} and discussed another with {C} on Tuesday.',
    '{A} and {B} signed an MoU on Tuesday to work with {C} on water.',
    '{A}, which works with {C}, signed an MoU with {B} on Tuesday.',
  ])('is no party: %s', (sentence) => {
    expect(told(sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta`]);
  });
});

describe('partners without the one who signed with them', () => {
  it.each([
    [
      '{A} opened a library.',
      'It has signed an agreement with {B} and {C}.',
      [`${DEAL} ../2024-03-07 alpha+beta+alliance`],
    ],
    ['{A} has a new partner.', 'An MoU was signed with {B} on Tuesday.', [`${MOU} 2024-03-05 alpha+beta`]],
    ['The day was fine.', 'Agreements were signed with {B} and {C}.', []],
  ])('have the one that is spoken of: %s %s', (before, sentence, expected) => {
    expect(told(before, sentence)).toEqual(expected);
  });

  it('are partners of the one whom the story is about', () => {
    expect(told('{A} signed an MoU with {B} on Tuesday.', 'The university also signed an agreement with {C}.')).toEqual(
      [`${MOU} 2024-03-05 alpha+beta`, `${DEAL} ../2024-03-07 alpha+alliance`],
    );
  });
});

describe('agreements that are told without their paper', () => {
  it.each([
    '{A} has joined hands with {B} to promote joint research.',
    '{A} has teamed up with Oslo-based {B} for a degree programme.',
    '{A} tied up with {B} for a course in nursing.',
    '{A} and {B} entered into a bilateral arrangement to exchange their expertise.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([`${DEAL} ../2024-03-07 alpha+beta`]);
  });

  it.each([
    '{A} teamed up with {B} in a friendly match.',
    'Researchers of {A} teamed up with {B} for a research paper.',
    '{A} partnered with {B} on a food drive.',
    '{A} will soon have joined hands with {C}, if {B} agrees on exchange.',
    '{A} exchanged students with {B} on Tuesday.',
  ])('not: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.includes('done'))).toEqual([]);
  });
});

describe('a paper that is meant by “it”, and a ceremony to sign one', () => {
  it.each([
    ['In 2012, {A} signed its first memorandum of understanding with {B}.', 'On Tuesday the two renewed it.'],
    ['{A} is in Oslo.', 'A ceremony to sign an MoU between {A} and {B} was held on Tuesday.'],
    ['{A} is in Oslo.', 'With the help of {C}, {A} signed an MoU with {B} on Tuesday.'],
  ])('%s %s', (before, sentence) => {
    expect(told(before, sentence)).toEqual([`${MOU} 2024-03-05 alpha+beta`]);
  });

  it('is of guests where they sign', () => {
    expect(
      told(
        'On Tuesday a delegation of {B} visited {A} and {C}.',
        'The delegation first visited {A}, where it signed an agreement.',
      )[1],
    ).toMatch(/^agreement done cooperation-agreement 2024-03-05 /u);
  });
});

describe('headlines with capitals', () => {
  it.each(['# {A}, {B} Ink MoU on Joint Research', '# {A} Inks MoU With {B}'])('%s', (title) => {
    expect(told(title, 'The day was fine.')).toEqual([`${MOU} ../2024-03-07 alpha+beta`]);
  });

  it('name no body by its number', () => {
    expect(told('# {A} and Two Chilean Universities Sign MOU', 'The day was fine.')).toEqual([]);
  });
});

describe('who signed', () => {
  const signers = (line: string) => {
    const [report] = reports('{A} and {B} signed an MoU on Tuesday.', line);
    if (report?.type !== 'agreement') throw new Error('no agreement');
    const { parties, signatories } = report;
    return signatories.map(({ text, for: party }) => `${text} ${party === null ? '?' : parties[party]?.entity}`);
  };

  it.each([
    'The MoU was signed by Ada Quill, registrar, {A}, and Tom Verne, rector, {B}.',
    'The Vice-Chancellor, Prof. Ada Quill, signed the MoU on behalf of {A}, while the rector of {B}, Tom Verne, stood in for the Malaysian university.',
    'Registrar Ada Quill and the president of {B}, Tom Verne, signed the MoU.',
    'Ada Quill, rector of {A}, signed the MoU with Tom Verne, rector of {B}.',
  ])('stands between commas: %s', (line) => {
    expect(signers(line)).toEqual(['Ada Quill alpha', 'Tom Verne beta']);
  });

  it.each([
    'Vice-President Ada Quill of {A} welcomed the guests, and Rector Tom Verne of {B} thanked him.',
    'Speaking at the signing, Ada Quill, dean of {A}, praised {B}.',
  ])('is nobody who was only there: %s', (line) => {
    expect(signers(line)).toEqual([]);
  });
});

describe('what only looks like a signing', () => {
  it.each([
    'Approval is needed before signing MoUs with bodies such as {A} and {B}.',
    'The agreement with {B} is signed by the dean of {A}.',
    'This Memorandum of Understanding is entered into by and between {A} and {B}.',
    'Ten of the agreements signed last year by {A} were with {B}.',
    'Bodies such as {A} that have signed memoranda with {B} must wait.',
    'The MoU signed between {A} and {B} in 2006 was revived on Tuesday.',
    'The cabinet approved the signing of an MoU between {A} and {B} on Tuesday.',
    'Staff of {A} protested on Tuesday against the agreement signed with {B}.',
    'The agreement {A} signed with {B} is under review.',
    '{A} and {B} signed no MoU on Tuesday.',
  ])('%s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

describe('visits', () => {
  it.each([
    'The rector of {A} received a visit from the rector of {B} and his staff on Tuesday.',
    'On Tuesday President Tan Yimm of {B} led a delegation to visit {A}.',
    'The president and three other delegates of {B} had come to {A} on Tuesday.',
    '{A} was pleased to welcome a delegation from {B} on Tuesday.',
    'A visiting delegation from {B} met with the president of {A} on Tuesday.',
    'Representatives of {B} were in Oslo on Tuesday as guests of {A}.',
    'A delegation of six lecturers from the Faculty of Law of {B} visited {A} on Tuesday.',
  ])('%s', (sentence) => {
    expect(told(sentence).map((line) => line.replace(/“[^”]*”\+/u, ''))).toEqual([`${VISIT} 2024-03-05 beta→alpha`]);
  });

  it.each([
    'A delegation from the rivals of {B} visited {A} on Tuesday.',
    'A delegation from {B} visited the town near {A} on Tuesday.',
    'Ada Quill, rector of {A}, met Tom Verne, rector of {B}, on Tuesday.',
    'A fair was held on Tuesday, hosted by Ada Quill of {A} and Tom Verne of {B}.',
  ])('not: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
