import { byName } from './by-name.ts';
import { isElement } from './node-kinds.ts';
import { propertiesOf, tagOf } from './properties-of.ts';

/** How an element takes part in the text around it. */
export type ElementKind =
  /** Its text runs on with the text before and after it. */
  | 'inline'
  /** Begins and ends a block of its own. */
  | 'block'
  /** Not text, and the text around it runs on as if it were not there, unless `isSilent` says otherwise. */
  | 'silent'
  /** Not text for us, and no name runs across it: form fields, editors, embedded documents. */
  | 'barrier'
  | 'break';

/** The inline elements that most texts have. */
const COMMON = 'span,a,b,i,em,strong,code,small,abbr,cite,img,sub,time,button,label';
const INLINE = `${COMMON},mark,font,var,kbd,q,s,u,acronym,bdi,bdo,big,data,del,dfn,ins,map,area,nobr,output,rb,rtc,ruby,samp,slot,source,strike,tt,wbr`;
/** Inline, but never read in one go with what is around it: a mark that stands for a note, text in place of a file. */
const APART = 'sup,object';
const SILENT = 'script,style,template,noscript,link,meta,title,rt,rp,svg,math,text,desc';
const BARRIER = 'textarea,input,select,datalist,iframe,embed,video,audio,canvas,progress,meter';

/** Made when a page is first read: many frames never are. */
let kinds: Map<string | null, ElementKind> | undefined;

/**
 * Finds what keeps an element from being read in one go with `textContent`: any descendant that is not one of these
 * tags, that says something of its own about editing or language, or that the page may hide from the eye by the common
 * means, which only its style tells for sure (labels for readers of screens, hints that are shown on demand). Asking
 * every element for its style would cost too much.
 */
const notPlain = (tags: string): string =>
  `:not(${tags}),[contenteditable],[lang],[hidden],[style*=none],[class]:is([class*=hid],[class*=sr-],[class*=reader],[class*=tip])`;
export const NOT_PLAIN = notPlain(INLINE);
/**
 * A browser reads the whole selector each time before it knows that it has it, so the one that is tried first is short.
 */
export const MOSTLY_NOT_PLAIN = notPlain(COMMON);

/** `undefined` for what is no element of HTML that browsers know: only its style says whether it is a block. */
export function kindOf(element: Element, tag = tagOf(element)): ElementKind | undefined {
  kinds ??= byName<ElementKind>({ inline: `${APART},${INLINE}`, silent: SILENT, barrier: BARRIER, break: 'br' });
  // Kept by tag, so never of a part of a drawing: HTML may not know that tag, and calls it an HTMLUnknownElement.
  let kind = kinds.get(tag);
  if (!kind && !isCustom(tag) && /HTML(?!Unk)/.test({}.toString.call(element))) {
    kind = 'block';
    kinds.set(tag, kind);
  }
  return kind;
}

/** Whether a browser shows what is in an `object` in place of the file, which cannot be shown. */
export function showsContent(element: Element): boolean {
  const range = new Range();
  range.selectNodeContents(element);
  return !!range.getClientRects()[0];
}

/**
 * Whether an element has no text for us. A drawing with HTML in it has some, and
 * so has what a browser shows where scripts may not run. HTML elements that are
 * called like the texts of drawings are others: their `tagName` is in capitals.
 */
export const isSilent = (element: Element, kind: ElementKind | undefined): boolean =>
  kind === 'silent' && !element.querySelector('foreignObject,noscript>*') && !/TEXT|DESC/.test(element.tagName);

export const isBlock = (node: Node): node is Element => isElement(node) && kindOf(node) === 'block';

/** Outside of the function, which would make one anew for each element. */
const CUSTOM = /[-:]/;

/** A tag with a colon is no HTML element: office programs write such tags. Their style says whether they are inline. */
export const isCustom = (tag: string): boolean => CUSTOM.test(tag);

/** Elements that may have a shadow root, besides custom elements (DOM Standard, "attach a shadow root"). */
const HOSTS = new Set(
  'div span p section article h1 h2 h3 h4 h5 h6 header footer nav main aside blockquote body'.split(' '),
);

/** Asking every element for a shadow root costs a page more than its name does. */
export const mayHost = (tag: string): boolean => HOSTS.has(tag) || isCustom(tag);

/**
 * Matches the elements that may say something of their own about editing, language or role, and those of
 * `MAYBE_INLINE`.
 */
export const saysMore = '[contenteditable],[lang],[role],[style*=inline]';

/** Matches the elements in which the reader writes. */
const EDITOR = '[contenteditable]:not([contenteditable="false" i])';

/** True for an element in which the reader writes. */
export const isEditor = (element: Element): boolean => propertiesOf(element).matches(EDITOR);
