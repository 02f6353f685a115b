import { describe, expect, it } from 'vitest';
import { compareLoads } from './compare-loads.ts';
import type { PageLoad } from './load-page.ts';

const load = (given: Partial<PageLoad> = {}): PageLoad => ({
  tasks: 10,
  document: '<p>One</p>',
  exceptions: [],
  ...given,
});

describe('comparing loads of a page', () => {
  it('takes the difference of the medians', () => {
    const plain = [load({ tasks: 10 }), load({ tasks: 90 }), load({ tasks: 12 })];
    const having = [load({ tasks: 20 }), load({ tasks: 15 }), load({ tasks: 70 })];
    expect(compareLoads('a.html', plain, having).added).toBe(8);
  });

  it('gives no figure where one load was never idle', () => {
    expect(compareLoads('a.html', [load()], [load({ tasks: null })]).added).toBeNull();
  });

  it('shows where the document first differs', () => {
    const changed = compareLoads('a.html', [load()], [load({ document: '<p><b>One</b></p>' })]);
    expect(changed.difference).toBe('"<p>One</p>" became "<p><b>One</b></p>"');
    expect(changed.changesByItself).toBe(false);
    expect(compareLoads('a.html', [load()], [load()]).difference).toBeNull();
  });

  it('knows a page that is another one at every load', () => {
    const [one, two] = [load({ document: '<p>1</p>' }), load({ document: '<p>2</p>' })];
    expect(compareLoads('a.html', [one, two], [load({ document: '<p>3</p>' })]).changesByItself).toBe(true);
  });

  it('counts only exceptions that the page does not have by itself', () => {
    const found = compareLoads('a.html', [load({ exceptions: ['x'] })], [load({ exceptions: ['x', 'y', 'y'] })]);
    expect(found.exceptions).toEqual(['y']);
  });
});
