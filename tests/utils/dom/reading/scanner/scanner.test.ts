// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../../../utils/dom/reading/scanner/block-index.ts';
import { type PageScanner, pageScanner } from '../../../../../utils/dom/reading/scanner/scanner.ts';
import { eventually } from '../../../../eventually.ts';

const sections = 40;
const life = { controller: new AbortController() };

/** Each reading of the clock ends a slice, so that tests decide what happens between two slices. */
beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  Element.prototype.checkVisibility ??= () => true;
  life.controller = new AbortController();
  document.body.innerHTML = Array.from(
    { length: sections },
    (_, section) => `<section id="s${section}">${'<p>Some words</p>'.repeat(40)}<p>The end of ${section}</p></section>`,
  ).join('');
});

afterEach(() => {
  life.controller.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Reads the page; `onBlock` receives each block. Resolves when all is read. */
function read(
  onBlock: (block: Block) => void,
  failed: (error: unknown) => void = () => {},
  isOwn: (element: Element) => boolean = () => false,
) {
  return new Promise<ReturnType<typeof pageScanner>>((resolve) => {
    const scanner = pageScanner({
      document,
      signal: life.controller.signal,
      isOwn,
      changed: (added) => added.forEach(onBlock),
      kept: () => {},
      isLost: () => false,
      failed,
      settled: () => resolve(scanner),
    });
    scanner.start();
  });
}

/** Puts an element in the middle of the window, on a page that is much longer. */
function inSight(selector: string): void {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is missing`);
  Object.defineProperty(element, 'scrollHeight', { value: innerHeight });
  Object.defineProperty(document.body, 'scrollHeight', { value: innerHeight * 100, configurable: true });
  document.elementFromPoint = () => element.querySelector('p');
}

describe('a page that is being read', () => {
  it('is read in document order while the reader does not scroll', async () => {
    const texts: string[] = [];
    const { blocks } = await read(({ text }) => texts.push(text));
    expect(texts).toEqual([...blocks.all()].map(({ text }) => text));
    expect(texts.length).toBe(sections * 41);
  });

  it('is read where the reader scrolls to, before the parts between', async () => {
    inSight('#s30');
    const texts: string[] = [];
    await read(({ text }) => {
      if (texts.length === 0) document.dispatchEvent(new Event('scrollend'));
      texts.push(text);
    });
    expect(texts.indexOf('The end of 30')).toBeLessThan(texts.indexOf('The end of 5'));
    expect(texts.length).toBe(sections * 41);
  });

  it('is read first where the reader is when reading begins', async () => {
    inSight('#s30');
    vi.stubGlobal('scrollY', innerHeight * 50);
    const texts: string[] = [];
    await read(({ text }) => texts.push(text));
    expect(texts.indexOf('The end of 30')).toBeLessThan(texts.indexOf('The end of 0'));
    expect(texts.length).toBe(sections * 41);
  });

  it('asks for no frame where the page is loaded, and so laid out', async () => {
    const ask = vi.fn();
    vi.stubGlobal('requestAnimationFrame', ask);
    await read(() => {});
    expect(ask).not.toHaveBeenCalled();
  });

  it.each(['on a page that is still read', 'on a page that is left'])(
    'is measured in the first frame of a page that loads only where it is read: %s',
    async (which) => {
      vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
      const frames: FrameRequestCallback[] = [];
      vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
      vi.stubGlobal('scrollY', innerHeight * 50);
      const measured = vi.fn(() => {
        throw new Error('The page stopped it.');
      });
      document.elementFromPoint = measured;
      const errors: unknown[] = [];
      let begun = false;
      const reading = read(
        () => {
          if (begun || frames.length === 0) return;
          begun = true;
          if (which.endsWith('left')) life.controller.abort();
          for (const frame of frames) expect(() => frame(0)).not.toThrow();
        },
        (error) => errors.push(error),
      );
      await eventually(() => expect(begun).toBe(true));
      if (which.endsWith('read')) await reading;
      expect(measured).toHaveBeenCalledTimes(which.endsWith('left') ? 0 : 1);
      expect(errors).toEqual(which.endsWith('left') ? [] : [new Error('The page stopped it.')]);
    },
  );

  it('is read to its end when the page has nothing to do, and is not idle until then', async () => {
    document.body.innerHTML = Array.from({ length: 300 }, () => `<p>${'Ten words. '.repeat(100)}</p>`).join('');
    let begun: PageScanner | null = null;
    const waiting: { readonly read: number; readonly isIdle: boolean | undefined }[] = [];
    let read = 0;
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
      waiting.push({ read, isIdle: begun?.idle() });
      setTimeout(callback, 0);
    });
    await new Promise<void>((resolve) => {
      begun = pageScanner({
        document,
        signal: life.controller.signal,
        isOwn: () => false,
        changed: (added) => {
          read += added.reduce((sum, { text }) => sum + text.length, 0);
        },
        kept: () => {},
        isLost: () => false,
        failed: () => {},
        settled: resolve,
      });
      begun.start();
    });
    expect(read).toBe(330_000);
    expect(waiting.length).toBeGreaterThan(0);
    expect(Math.min(...waiting.map((each) => each.read))).toBeGreaterThanOrEqual(100_000);
    expect(waiting.map((each) => each.isIdle)).not.toContain(true);
  });

  it('is not read twice where the reader scrolls back', async () => {
    document.elementFromPoint = () => document.querySelector('#s0 p');
    const texts: string[] = [];
    await read(({ text }) => {
      document.dispatchEvent(new Event('scrollend'));
      texts.push(text);
    });
    expect(texts.length).toBe(sections * 41);
  });

  it('is read to its end where a part of it cannot be read, and the failure is reported', async () => {
    const texts: string[] = [];
    const errors: unknown[] = [];
    await read(
      ({ text }) => texts.push(text),
      (error) => errors.push(error),
      ({ id }) => {
        if (id === 's7') throw new Error('not to be read');
        return false;
      },
    );
    expect(texts).not.toContain('The end of 7');
    expect(texts.length).toBe((sections - 1) * 41);
    expect(errors).toEqual([new Error('not to be read')]);
  });

  it('is read to its end where what was found could not be passed on, and is idle then', async () => {
    const texts: string[] = [];
    const errors: unknown[] = [];
    const scanner = await read(
      ({ text }) => {
        texts.push(text);
        if (texts.length === 1) throw new Error('not to be passed on');
      },
      (error) => errors.push(error),
    );
    expect(texts.at(-1)).toBe(`The end of ${sections - 1}`);
    expect(errors).toEqual([new Error('not to be passed on')]);
    expect(scanner.idle()).toBe(true);
  });
});

describe('a paragraph that is read again', () => {
  const texts = ({ blocks }: PageScanner): readonly string[] => [...blocks.all()].map(({ text }) => text);

  it('keeps its place before the text that its own parent has behind it', async () => {
    document.body.innerHTML = '<div>Opening <p>One</p> middle <p id="again">Two</p> closing</div><p>After</p>';
    const scanner = await read(() => {});
    expect(texts(scanner).map((text) => text.trim())).toEqual(['Opening', 'One', 'middle', 'Two', 'closing', 'After']);
    const paragraph = document.getElementById('again');
    if (!paragraph) throw new Error('The paragraph is missing');
    paragraph.textContent = 'Two again';
    scanner.readWalking(paragraph);
    await eventually(() => expect(texts(scanner).some((text) => text === 'Two again')).toBe(true));
    expect(texts(scanner).map((text) => text.trim())).toEqual([
      ...['Opening', 'One', 'middle', 'Two again', 'closing', 'After'],
    ]);
  });
});

it('reads a form without a box that has a field in place of a function of slots', async () => {
  document.body.innerHTML = '<form style="display: contents"><p>Some words</p><input name="assignedNodes"></form>';
  const form = document.forms[0];
  if (!form) throw new Error('The form is missing');
  // As browsers do; the element of the tests does neither.
  Object.defineProperty(form, 'assignedNodes', { value: form.querySelector('input') });
  vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
    return this !== form;
  });
  const [found, failed] = [[] as string[], vi.fn()];
  await read(({ text }) => found.push(text), failed);
  expect(failed).not.toHaveBeenCalled();
  expect(found).toEqual(['Some words']);
});

describe('elements that a page nests one by one', () => {
  /** How often reading them asks for what an element stands in. */
  const questions = async (depth: number): Promise<number> => {
    document.body.innerHTML = '<p>Some words</p>';
    const texts: string[] = [];
    await read(({ text }) => texts.push(text));
    let at: Element = document.body;
    for (let left = depth; left > 0; left -= 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'The innermost';
    const asked = vi.spyOn(Node.prototype, 'parentNode', 'get');
    await eventually(() => expect(texts).toContain('The innermost'));
    return asked.mock.calls.length;
  };

  it('are each read once, and not once for each element around them', async () => {
    expect(await questions(200)).toBeLessThan(10 * 200);
  });
});

describe('the room between two letters at the edge of an element', () => {
  const asked = async (html: string): Promise<number> => {
    document.body.innerHTML = html;
    const styleOf = ({ className }: Element): CSSStyleDeclaration =>
      ({ display: 'inline', verticalAlign: className || 'baseline' }) as CSSStyleDeclaration;
    vi.spyOn(window, 'getComputedStyle').mockImplementation(styleOf);
    const box = vi.spyOn(Range.prototype, 'getBoundingClientRect');
    await read(() => {});
    return box.mock.calls.length;
  };

  it.each([
    ['a word', '<b>Works</b>'],
    ['a number', '<b>12</b>'],
    ['a number that is a link', '<b><a href="#n">12</a></b>'],
    ['two numbers', '<b>12</b><i>3</i>'],
  ])('is asked for where %s may go on', async (_, html) => {
    expect(await asked(`<p>Acme${html} won</p>`)).toBe(html.includes('<i>') ? 2 : 1);
  });

  it.each([
    ['<sup>1</sup>'],
    ['<sup><a href="#n">1</a></sup>'],
    ['<sub>2</sub>'],
    ['<sup>st</sup>'],
    ['<span class="super">1</span>'],
    ['<span class="super"><a href="#n">1</a></span>'],
    ['<a href="#n"><span class="super">1,2</span></a>'],
  ])('is not asked for before “%s”', async (mark) => {
    expect(await asked(`<p><a href="#a">Acme</a>${mark} and others</p>`)).toBe(0);
  });
});

it('reads an element that begins behind a block within the element around it', async () => {
  document.body.innerHTML = '<section>Acme <a>met<div>Zembla</div><em>Works</em> there</a></section>';
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    ({ localName }) => ({ display: /^(?:a|em)$/.test(localName) ? 'inline' : 'block' }) as CSSStyleDeclaration,
  );
  const [found, failed] = [[] as string[], vi.fn()];
  await read(({ text }) => found.push(text), failed);
  expect(failed).not.toHaveBeenCalled();
  expect(found).toEqual(['Acme met', 'Zembla', 'Works there']);
});

it('reads HTML that comes into a drawing, and what changes in it', async () => {
  document.body.innerHTML = '<p>Acme</p><svg></svg>';
  const found: string[] = [];
  await read(({ text }) => found.push(text));
  expect(found).toEqual(['Acme']);
  const html = document.createElementNS('http://www.w3.org/2000/svg', 'foreignObject');
  const words = document.createElement('div');
  words.textContent = 'Works';
  html.append(words);
  document.querySelector('svg')?.append(html);
  await eventually(() => expect(found).toEqual(['Acme', 'Works']));
  words.textContent = 'Zembla';
  await eventually(() => expect(found).toEqual(['Acme', 'Works', 'Zembla']));
});
