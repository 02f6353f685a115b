// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { useDropAndPaste } from '../../../components/register/use-drop-and-paste.ts';
import { show } from '../harness/show.tsx';

function opened() {
  const props = { onFile: vi.fn(), onPaste: vi.fn() };
  const Page = () => (
    <div>
      <p>{useDropAndPaste(props) ? 'over' : 'away'}</p>
      <textarea />
    </div>
  );
  const { container, again } = show(<Page />);
  const fire = (type: string, fields: object, target: Element = document.body) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), fields);
    act(() => void target.dispatchEvent(event));
    return event.defaultPrevented;
  };
  const paste = (text: string, files: readonly File[] = [], target?: Element) =>
    fire('paste', { clipboardData: { files, getData: () => text } }, target);
  return {
    ...props,
    fire,
    paste,
    leave: () => act(() => again(<p />)),
    text: () => container.textContent,
    field: container.querySelector('textarea'),
  };
}
const FILE = new File(['Partner'], 'own.csv');
const DROP = { dataTransfer: { types: ['Files'], files: [FILE] } };

it('takes a file that is dropped anywhere, which the browser would open otherwise', () => {
  const { fire, onFile, text } = opened();
  expect(fire('dragover', DROP)).toBe(true);
  expect(text()).toBe('over');
  expect(fire('drop', DROP)).toBe(true);
  expect(text()).toBe('away');
  expect(onFile).toHaveBeenCalledWith(FILE);
  expect(fire('drop', { dataTransfer: { types: ['text/plain'], files: [] } })).toBe(false);
});

it('takes cells that are pasted, and a file, but nothing that belongs to a field', () => {
  const { paste, onFile, onPaste, field } = opened();
  expect(paste('Partner\tCountry\nLund\tSweden')).toBe(true);
  expect(onPaste).toHaveBeenCalledWith('Partner\tCountry\nLund\tSweden');
  expect(paste('a word')).toBe(false);
  expect(paste('', [FILE])).toBe(true);
  expect(onFile).toHaveBeenCalledWith(FILE);
  expect(paste('Lund\tSweden', [], field ?? undefined)).toBe(false);
  expect([onPaste.mock.calls.length, onFile.mock.calls.length]).toEqual([1, 1]);
});

it('listens no more when the page is left', () => {
  const { fire, onFile, leave } = opened();
  leave();
  fire('drop', DROP);
  expect(onFile).not.toHaveBeenCalled();
});
