import { expect, it } from 'vitest';
import { BACKGROUND_TO_PAGE } from '../../../../utils/browser/messages/background-to-page.ts';
import { readPageCommand } from '../../../../utils/browser/messages/page-commands.ts';
import { PROTOCOL } from '../../../../utils/browser/messages/protocol.ts';

it('accepts every command of the protocol for pages, and no other message', () => {
  const known = Object.keys(PROTOCOL).filter((type) => readPageCommand({ type }) !== null);
  expect(known).toEqual(Object.keys(BACKGROUND_TO_PAGE));
});

it.each([[null], [undefined], ['report'], [{}], [{ type: 3 }]])('leaves %j to other listeners', (value) => {
  expect(readPageCommand(value)).toBeNull();
});
