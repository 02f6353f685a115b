import { describe, expect, test } from 'vitest';
import { readInstitution } from '../../../../../../utils/core/linking/candidates/institutions/read-institution.ts';
import { TextAround } from '../../../../../../utils/core/linking/candidates/text-around.ts';
import { createLinkingModel, type LinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { WEIGHTS } from '../../../../../../utils/core/linking/scoring/weights.ts';
import { entryOf, marked, model } from '../../sample-linking-model.ts';
import { neighboursPack, samplePack } from '../../sample-packs.ts';

const neighbours = createLinkingModel([neighboursPack]);
const institutions = [...samplePack.institutions, ...neighboursPack.institutions];

interface Setting {
  readonly linking?: LinkingModel;
  readonly inHeading?: boolean;
  readonly nextIsName?: boolean;
  readonly hasLegalForm?: boolean;
}

/** What is read of the span between « and »: points, or why it is no candidate. */
function read(
  line: string,
  { linking = model, inHeading = false, nextIsName = false, hasLegalForm = false }: Setting = {},
) {
  const { text, start, end } = marked(line);
  const surface = text.slice(start, end);
  const entry = entryOf(surface, linking);
  const institution = institutions.find((each) => each.id === entry.entity.id);
  if (!institution) throw new Error(`${surface} is no institution`);
  const result = readInstitution({
    entry,
    institution,
    surface,
    around: new TextAround(text, start, end),
    inHeading,
    role: inHeading ? 'heading' : 'text',
    language: 'en',
    weights: WEIGHTS,
    namesakes: linking.namesakes,
    isShared: false,
    isTown: entry.isTown,
    hasLegalForm,
    isBeforeUniversity: false,
    followsName: false,
    rowOfInstitutions: () => false,
    nextIsName: () => nextIsName,
    isBesideUnit: () => false,
    inBlock: { speaksOfToday: false, hasKana: false },
  });
  return typeof result === 'string' ? result : result.points;
}

describe('a distinctive name', () => {
  test.each([
    ['stands for its institution', 'the «Harbour University of China» met', WEIGHTS.distinctive],
    ['is another institution’s where another country follows', '«Harbour University of China» of Spain', 'other'],
    ['is another institution’s behind another country in Chinese', '新加坡«国家港湾大学»', 'other'],
    ['is its own behind its own country in Chinese', '中国«国家港湾大学»', WEIGHTS.distinctive],
    ['is none with a number behind a hyphen', '«QAUL»-2 sails', 'none'],
    ['without a country is not what is called after it', 'the «World Tidal Organization» Press', 'other'],
    ['may have no country', 'the «World Tidal Organization» of Spain', WEIGHTS.distinctive],
    ['only says whose office a town behind it names', 'the «World Tidal Organization» Bangkok rests', 'none'],
    [
      'is the body before a thing that begins like a town',
      'the «World Tidal Organization» Mobile Learning Week',
      WEIGHTS.distinctive,
    ],
    ['is the body before a word that is a town too', 'the «World Tidal Organization» Orange', WEIGHTS.distinctive],
  ])('%s: %s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

describe('letters behind a name of an institution', () => {
  test.each([
    ['are a club’s', '«Harbour University of China» FC rests', 'other'],

    ['are a state’s in other sentences', '«Harbour University of China» SC students rest', WEIGHTS.distinctive],
    ['are a province’s in other sentences', 'The «Harbour University of China» BC campus opens', WEIGHTS.distinctive],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));
});

describe('an acronym', () => {
  test.each([
    ['says nothing by itself', 'the «HUC» met', 0],
    ['is a common noun behind an article', 'It replaced a «PLU».', 'none'],
    ['is a common noun behind an article and before a verb', 'every «PLU» should', 'none'],
    ['is a name before a noun', 'a «PLU» student', 0],
    ['is a name before a hyphen', 'an «HUC»-run course', 0],
    ['is another’s behind a word of a namesake', 'the Songkla «PLU» met', 'other'],
    ['is another’s before a comma and a word of a namesake', '«PLU», Pennsylvania', 'other'],
    ['is another’s in the city of a namesake', '«HUC» in Qingdao rests', 'other'],
    ['is another’s behind “the other”', 'the other «HUC» rests', 'other'],
    ['goes with its own country', 'the «HUC» of China', WEIGHTS.countryBeside],
    ['is another’s with another country', 'the «HUC» of Kenya', 'other'],

    ['is its own in brackets behind other words', 'Almaty in spring («PLU» fans)', 0],
    ['of a university is left to the page before a town of which nothing is known', 'watch «PLU» Dallas', 0],
    ['of a university is another’s before the town of another country', 'watch «PLU» Nairobi', 'other'],
    ['of a university goes on with its own town', 'watch «PLU» Almaty', 0],
    ['in Russian is another’s with a name behind it', 'ректор «ПЛУ» Пензы', 'other'],
    ['is less likely somewhere else', 'the «HUC», in Erewhon', WEIGHTS.otherCountryOfPage],
  ])('%s: %s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test('of a branch is another’s as a group', () => {
    expect(read('the «CSB» group', { linking: neighbours })).toBe('other');
    expect(read('the «CSB» office', { linking: neighbours })).toBe(0);
  });

  test('of a company is none before another part of the world', () => {
    expect(read('«AMC» Africa', { linking: neighbours })).toBe('none');
    expect(read('«AMC» Africa', { linking: neighbours, nextIsName: true })).toBe(0);
    expect(read('«AMC» Tide Mining PLC', { linking: neighbours })).toBe('none');
  });
});

describe('a short name', () => {
  test.each([
    ['is another where it goes on', '«Queen Ada» Street', 'other'],
    ['is a show where the page says so', '«Queen Ada», the musical', 'other'],
    ['is the university where the page says so', '«Queen Ada», the university', 0],
    ['goes on with a title', '«Queen Ada» President', 0],
    ['is one half of a joint name', 'Mirror–«Queen Ada» Laboratory', 0],
    ['with a hyphen and a capital is none', '«Queen Ada»-Mirror', 'none'],
    ['is another’s behind a city', 'Shandong «Lantern University» met', 'other'],
    ['is its own behind a city’s possessive', 'Shandong’s «Lantern University» met', WEIGHTS.countryBeside],
  ])('%s: %s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });

  test('may go on in a heading, or before another name', () => {
    expect(read('«Queen Ada» Opens', { inHeading: true })).toBe(0);
    expect(read('«Queen Ada» Harbour', { nextIsName: true })).toBe(0);
  });
});

describe('a ministry', () => {
  test.each([
    ['of its own country', 'the «Ministry of Lighthouses» of China', WEIGHTS.countryBeside],
    ['of its own country before it', 'the Chinese «Ministry of Lighthouses»', WEIGHTS.countryBeside],
    ['of its own country in Chinese', '中国«灯塔部»', WEIGHTS.countryBeside],
    ['of another country', 'the «Ministry of Lighthouses» of the Republic of Kenya', 'other'],
    ['of another country before it', 'South Korea’s «Ministry of Lighthouses»', 'other'],
    ['of no country', 'the «Ministry of Lighthouses» said', 0],
    ['with a longer name', 'the «Ministry of Lighthouses» and Science', 'other'],
    ['of a province', 'the «Ministry of Lighthouses» for the North', 'other'],
    ['before its own department', 'the «Ministry of Lighthouses» Department of Lamps', 0],
    ['before another word', 'the «Ministry of Lighthouses» Orchestra', 'other'],
    ['with a word before its name', 'the Royal «Ministry of Lighthouses»', 'other'],
    ['behind a word that opens the sentence', 'Yesterday «Ministry of Lighthouses»', 0],
    ['behind a title', 'Director «Ministry of Lighthouses»', 0],
  ])('%s: %s', (_, line, expected) => {
    expect(read(line)).toBe(expected);
  });
});

test('an acronym that says whose a press is has the points of one that stands alone; the feature takes from them', () => {
  expect(read('the «HUC» Press rests')).toBe(read('the «HUC» rests'));
  expect(read('a new «HUC» Press rests')).toBe('none');
});
