// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Icon } from '../../../components/theme/icon.tsx';

afterEach(cleanup);

it('hides drawings from assistive technology and mirrors those that point along the text', () => {
  const { container } = render(
    <>
      <Icon name="back" />
      <Icon name="close" />
    </>,
  );
  const [back, close] = [...container.querySelectorAll('svg')];
  expect(back?.getAttribute('aria-hidden')).toBe('true');
  expect(back?.getAttribute('class')).toContain('icon-mirrored');
  expect(close?.getAttribute('class')).not.toContain('icon-mirrored');
});
