/** Every message between the parts of the extension, in one table for each direction. */
import { BACKGROUND_TO_EXTENSION_PAGES } from './background-to-extension-pages.ts';
import { BACKGROUND_TO_PAGE } from './background-to-page.ts';
import type { MessageOf, ReplyOf } from './call.ts';
import { EXTENSION_PAGE_TO_BACKGROUND } from './extension-page-to-background.ts';
import { PAGE_TO_BACKGROUND } from './page-to-background.ts';

export const PROTOCOL = {
  ...PAGE_TO_BACKGROUND,
  ...BACKGROUND_TO_PAGE,
  ...EXTENSION_PAGE_TO_BACKGROUND,
  ...BACKGROUND_TO_EXTENSION_PAGES,
};

export type PageCommand = MessageOf<typeof BACKGROUND_TO_PAGE>;
export type Message = MessageOf<typeof PROTOCOL>;
type Questions = {
  readonly [Type in keyof typeof PROTOCOL as (typeof PROTOCOL)[Type] extends { readonly isQuestion: true }
    ? Type
    : never]: (typeof PROTOCOL)[Type];
};
/** What `ask` asks. */
export type Question = MessageOf<Questions>;
/** All other messages, which may change something each time. */
export type Order = Exclude<Message, Question>;
export type ReplyTo<M extends Message> = ReplyOf<typeof PROTOCOL, M['type']>;
