// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { AccessOptions, type AccessOptionsProps } from '../../../components/options/access-options.tsx';
import { axeViolations, show } from '../harness/show.tsx';

const open = (given: Partial<AccessOptionsProps>) => {
  const props: AccessOptionsProps = {
    everySite: false,
    sites: [],
    files: false,
    privateWindows: false,
    family: 'firefox',
    onAllow: vi.fn(),
    onTakeBack: vi.fn(),
    onChange: null,
    ...given,
  };
  return { ...show(<AccessOptions {...props} />), props };
};

it('says that every site may be read, with a button to give that up where the browser allows one', async () => {
  const { find, container, props } = open({ everySite: true });
  expect(find.getByText('Partnership Lens is allowed to read every site.')).toBeTruthy();
  fireEvent.click(find.getByRole('button', { name: 'Only where I click' }));
  expect(props.onTakeBack).toHaveBeenCalledWith(null);
  expect(container.textContent).not.toContain('Allow on every site');
  expect(await axeViolations(container)).toEqual([]);
});

it('lists single sites, each with a button to give it up, and offers all others', async () => {
  const sites = [{ pattern: '*://news.example/*', name: 'news.example' }];
  const { find, container, props } = open({ sites });
  fireEvent.click(find.getByRole('button', { name: 'Withdraw access to news.example' }));
  expect(props.onTakeBack).toHaveBeenCalledWith('*://news.example/*');
  fireEvent.click(find.getByRole('button', { name: 'Allow on every site' }));
  expect(props.onAllow).toHaveBeenCalledOnce();
  expect(await axeViolations(container)).toEqual([]);
});

it('says that a page is read on a click where nothing is allowed', () => {
  const { container } = open({});
  expect(container.textContent).toContain('reads a page only when you click its button in the toolbar');
  // Firefox reads it at once.
  expect(container.textContent).not.toContain('asks you to reload the page');
  expect(open({ family: 'chromium' }).container.textContent).toContain('asks you to reload the page');
});

it.each([
  ['chromium', '“Allow access to file URLs” is off', '“Allow in Incognito” is off'],
  ['firefox', '“Access local files on your computer”', '“Run in Private Windows” is not allowed'],
] as const)('uses the wording of the settings of %s for files and private windows', (family, ...words) => {
  const { container } = open({ family });
  for (const word of words) expect(container.textContent).toContain(word);
});

it("opens the browser's settings where an extension can, and otherwise says where they are", () => {
  const onChange = vi.fn();
  const { find } = open({ family: 'chromium', onTakeBack: null, onChange, everySite: true });
  fireEvent.click(find.getByRole('button', { name: 'Change in the browser' }));
  expect(onChange).toHaveBeenCalledOnce();
  expect(open({}).container.textContent).toContain('about:addons');
});
