// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { WelcomePage } from '../../../components/welcome/welcome-page.tsx';
import { inChinese, inEnglish } from '../harness/catalogue.ts';
import { axeViolations, show } from '../harness/show.tsx';

const props = {
  trigger: 'hover',
  onTrigger: () => {},
  options: '/options.html',
  onGrant: null,
  granted: false,
} as const;

it('lets the reader choose how a card opens and says how to try it', () => {
  const onTrigger = vi.fn();
  const { find, again } = show(<WelcomePage {...props} onTrigger={onTrigger} />);
  find.getByText('Rest the pointer on an underlined name.');
  fireEvent.click(find.getByRole('radio', { name: /^On a click/u }));
  expect(onTrigger).toHaveBeenCalledWith('click');
  again(<WelcomePage {...props} trigger="click" />);
  find.getByText('Click an underlined name.');
});

it('asks for access to pages only where it is missing', () => {
  const onGrant = vi.fn();
  const { find, again } = show(<WelcomePage {...props} />);
  expect(find.queryByRole('button')).toBeNull();
  again(<WelcomePage {...props} onGrant={onGrant} />);
  fireEvent.click(find.getByRole('button', { name: 'Allow it to read pages' }));
  expect(onGrant).toHaveBeenCalledOnce();
});

it.each([inEnglish, inChinese])('is free of violations: $locale', async (language) => {
  expect(await axeViolations(show(<WelcomePage {...props} />, language).container)).toEqual([]);
});
