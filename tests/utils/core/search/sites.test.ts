import { expect, it } from 'vitest';
import { lineOfSite, ordinalsOfSite, siteOf, sitesNamed } from '../../../../utils/core/search/sites.ts';

it.each([
  ['https://www.lu.se/', 'lu.se'],
  ['http://en.lu.se/about?x=1#top', 'lu.se'],
  ['HTTPS://WWW.LU.SE', 'lu.se'],
  ['www.en.lu.se', 'lu.se'],
  ['lu.se', 'lu.se'],
  ['info@lu.se', 'lu.se'],
  ['https://lu.se:8080/a', 'lu.se'],
  ['https://大学.example/', 'xn--pss25c.example'],
  ['https://de.ac', 'de.ac'],
  ['Lund University', null],
  ['Lund. University', null],
  ['5.3', null],
  ['https://', null],
  ['', null],
])('the site of %j is %j', (text, site) => expect(siteOf(text)).toBe(site));

it('names the sites that an address may be a part of, the nearest first', () => {
  expect(sitesNamed('https://www.cs.lth.se/en')).toEqual(['cs.lth.se', 'lth.se']);
  expect(sitesNamed('Website: https://lu.se/, Lund')).toEqual(['lu.se']);
  expect(sitesNamed('Lund University')).toEqual([]);
});

it('finds the documents of a site by the lines of all', () => {
  const lines = [
    lineOfSite('http://EN.lu.example/start', 40),
    lineOfSite('lu.example', 40),
    lineOfSite('lib.lu.example', 7),
    lineOfSite('notlu.example', 8),
    lineOfSite('lu.example.com', 9),
    lineOfSite('https://other.example/lu.example/', 10),
    lineOfSite('https://大学.example/', 11),
  ].join('\n');
  expect(ordinalsOfSite(lines, 'lu.example')).toEqual([40]);
  expect(ordinalsOfSite(lines, 'xn--pss25c.example')).toEqual([11]);
  expect(ordinalsOfSite(lines, 'example')).toEqual([]);
});
