// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { OptionsSection } from '../../../components/options/options-section.tsx';
import { show } from '../harness/show.tsx';

/** A section whose rows are removed a moment after their button is pressed, as after the settings are stored. */
function Removable({ names }: { readonly names: readonly string[] }) {
  const [left, setLeft] = useState(names);
  const remove = (name: string) => setTimeout(() => setLeft((now) => now.filter((each) => each !== name)));
  return (
    <OptionsSection name="sites">
      {left.length > 0 && (
        <ul>
          {left.map((name) => (
            <li class="row" key={name}>
              <button type="button">Edit {name}</button>
              <button type="button" onClick={() => remove(name)}>
                Remove {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button">Add</button>
    </OptionsSection>
  );
}

const removing = (names: readonly string[], name: string) => {
  const { find, container } = show(<Removable names={names} />);
  const button = find.getByRole('button', { name: `Remove ${name}` });
  button.focus();
  fireEvent.click(button);
  return { find, container };
};
const focused = () => document.activeElement?.textContent;

it.each([
  ['the same button of the next row', 'b', 'Remove c'],
  ['the same button of the last row, where the last one goes', 'c', 'Remove b'],
])('moves the focus to %s', async (_, removed, expected) => {
  removing(['a', 'b', 'c'], removed);
  await waitFor(() => expect(focused()).toBe(expected));
});

it('moves the focus to the heading of the section where no row is left', async () => {
  removing(['a'], 'a');
  await waitFor(() => expect(focused()).toBe('Sites'));
});

it('leaves the focus where the reader has moved it meanwhile', async () => {
  const { find, container } = removing(['a', 'b'], 'a');
  find.getByRole('button', { name: 'Add' }).focus();
  await waitFor(() => expect(container.querySelectorAll('.row')).toHaveLength(1));
  expect(focused()).toBe('Add');
});
