import { mayHost } from './elements.ts';
import { getterOf, tagOf } from './properties-of.ts';

type Ask = (element: Element) => ShadowRoot | null;
interface Chromium {
  readonly chrome?: { readonly dom?: { readonly openOrClosedShadowRoot: Ask } };
}
declare global {
  interface Element {
    /** In Firefox, for extensions. */
    readonly openOrClosedShadowRoot: ShadowRoot | null;
  }
}

const rootOf = getterOf(import.meta.env?.FIREFOX ? 'openOrClosedShadowRoot' : 'shadowRoot');
/** Null on most pages, so that the look at every element stays cheap. */
let closedRoots: WeakMap<Element, ShadowRoot> | null = null;

/** The shadow root of an element, a closed one too; in Chromium that is one that was asked for. */
export function shadowRootOf(element: Element, tag = tagOf(element)): ShadowRoot | null | undefined {
  return mayHost(tag) ? (rootOf(element) ?? closedRoots?.get(element)) : null;
}

/** Asks Chromium whether an element has a closed shadow root, which takes it thirty times as long as an open one. */
export function askForClosedRoot(element: Element): void {
  const root = (globalThis as Chromium).chrome?.dom?.openOrClosedShadowRoot(element);
  if (root) closedRoots = (closedRoots ?? new WeakMap()).set(element, root);
}
