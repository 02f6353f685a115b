import { CardPort } from './card-port.ts';
import { carryOut } from './commands.ts';
import type { FrameAccess, PageTools } from './contract.ts';
import { followPointer } from './pointer.ts';

export function createTools(frame: FrameAccess): PageTools {
  const card = new CardPort(frame);
  return {
    begin: followPointer(card, frame),
    command: (message) => carryOut(message, frame, card),
    configure: (settings) => card.configure(settings),
    hide: () => card.hide(),
  };
}
