import { describe, expect, test } from 'vitest';
import { inflectedNames } from '../../../../../utils/core/languages/cases/inflected-names.ts';

describe('a name in the sentences of its language', () => {
  test.each([
    ['uk', 'Відкритий університет Китаю', 'Відкритого університету Китаю'],
    ['uk', 'Відкритий університет Китаю', 'Відкритому університеті Китаю'],
    ['uk', 'Міністерство освіти Китаю', 'Міністерством освіти Китаю'],
    ['uk', 'Генеральна конференція ЮНЕСКО', 'Генеральної конференції ЮНЕСКО'],
    ['uk', 'Генеральна конференція ЮНЕСКО', 'Генеральну конференцію ЮНЕСКО'],
    ['uk', 'Всесвітній альянс освіти', 'Всесвітнього альянсу освіти'],
    ['uk', 'Інженерна академія', 'Інженерну академію'],
    ['ru', 'Генеральная конференция ЮНЕСКО', 'Генеральную конференцию ЮНЕСКО'],
    ['ru', 'Китайская ассоциация обменов', 'Китайскую ассоциацию обменов'],
    ['pl', 'Ambasada Serbii w Chinach', 'Ambasadę Serbii w Chinach'],
    ['pl', 'Królewska Akademia Inżynierii', 'Królewską Akademię Inżynierii'],
    ['sr-Latn', 'Generalna konferencija Uneska', 'Generalnu konferenciju Uneska'],
    ['sr-Cyrl', 'Светска алијанса за образовање', 'Светску алијансу за образовање'],
    ['ru', 'Всемирный альянс образования', 'Всемирного альянса образования'],
    ['pl', 'Otwarty Uniwersytet Chin', 'Otwartego Uniwersytetu Chin'],
    ['pl', 'Chiński Uniwersytet Otwarty', 'Chińskim Uniwersytecie Otwartym'],
    ['pl', 'Ambasada Serbii w Chinach', 'Ambasadzie Serbii w Chinach'],
    ['pl', 'Ministerstwo Edukacji Chin', 'Ministerstwa Edukacji Chin'],
    ['sr-Latn', 'Otvoreni univerzitet Kine', 'Otvorenog univerziteta Kine'],
    ['sr-Cyrl', 'Отворени универзитет Кине', 'Отвореном универзитету Кине'],
    ['ro', 'Universitatea Deschisă din China', 'Universității Deschise din China'],
    ['ro', 'Conferința Generală a UNESCO', 'Conferinței Generale a UNESCO'],
    ['ro', 'Ministerul Educației din China', 'Ministerului Educației din China'],
    ['ro', 'Alianța Mondială pentru Educație Digitală', 'Alianței Mondiale pentru Educație Digitală'],
    ['de', 'Offene Universität China', 'Offenen Universität China'],
    ['de', 'chinesische Bildungsministerium', 'chinesisches Bildungsministerium'],
    ['de', 'chinesische Bildungsministerium', 'chinesischen Bildungsministeriums'],
    ['ar', 'جامعة الصين المفتوحة', 'وجامعة الصين المفتوحة'],
    ['ar', 'الجامعة الصينية المفتوحة', 'للجامعة الصينية المفتوحة'],
    ['kk', 'Қытай ашық университеті', 'Қытай ашық университетінде'],
    ['ru', 'Открытый университет Китая', 'Открытым университетом Китая'],
    ['ru', 'пекинское бюро ЮНЕСКО', 'пекинском бюро ЮНЕСКО'],
    ['ru', 'Южный научно-технологический университет', 'Южном научно-технологическом университете'],
  ])('%s: %s, %s', (lang, name, expected) => {
    expect(inflectedNames(name, lang)).toContain(expected);
  });

  test.each([
    ['en', 'Open University of China'],
    ['uk', 'ЮНЕСКО'],
    ['pl', 'UNESCO'],
    ['ro', 'UNESCO'],
    ['de', 'Tsinghua-Universität'],
    [undefined, 'Open University of China'],
  ])('%s: %s stays', (lang, name) => {
    expect(inflectedNames(name, lang)).toEqual([]);
  });
});
