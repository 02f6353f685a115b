import { expect, test } from 'vitest';
import { inOtherSerbianScript } from '../../../../../utils/core/languages/transcription/serbian-scripts.ts';

test.each([
  ['Ambasada Srbije u Torukiji', 'Амбасада Србије у Торукији'],
  ['Narodna biblioteka Nju Džagara', 'Народна библиотека Њу Џагара'],
  ['Њујоршки дом Ђорђа Љутића', 'Njujorški dom Đorđa Ljutića'],
  ['Генерална конференција УНЕСКО-а', 'Generalna konferencija UNESKO-a'],
])('%s is %s in the other alphabet', (name, other) => {
  expect(inOtherSerbianScript(name)).toBe(other);
});

test.each(['Univerzitet Queen Toruk', 'Торук Vexler', '2025'])('%s is in no alphabet of Serbian alone', (name) => {
  expect(inOtherSerbianScript(name)).toBeNull();
});
