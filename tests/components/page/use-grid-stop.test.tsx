// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { Grid, GridCell, GridRow } from '../../../components/page/grid.tsx';
import { show } from '../harness/show.tsx';

/** The words of the buttons, row by row. */
const ROWS = [['China', '2'], ['Talks in China'], ['UNESCO', '1', 'new'], ['Talks at UNESCO'], ['Chile', '3']];

const focused = () => document.activeElement as HTMLElement;
const says = () => focused().textContent;
/** What has the focus after each key. */
const pressing = (...keys: readonly string[]) =>
  keys.map((key) => {
    fireEvent.keyDown(focused(), { key });
    return says();
  });

beforeEach(() => {
  const { container } = show(
    <Grid labelledBy="heading" describedBy="keys">
      {ROWS.map((row) => (
        <GridRow key={row[0]}>
          {row.map((words) => (
            <GridCell key={words}>
              <button type="button" tabIndex={-1}>
                {words}
              </button>
            </GridCell>
          ))}
        </GridRow>
      ))}
    </Grid>,
  );
  container.querySelector('button')?.focus();
});

describe('the keys up and down', () => {
  it('stay in their column over rows that have fewer cells', () => {
    expect(pressing('ArrowRight', 'ArrowDown', 'ArrowDown')).toEqual(['2', 'Talks in China', '1']);
    expect(pressing('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp')).toEqual([
      'new',
      'Talks at UNESCO',
      '3',
      'Talks at UNESCO',
      'new',
    ]);
  });

  it('stay in the column that another key chose, in the row where it was pressed', () => {
    expect(pressing('End', 'ArrowDown', 'ArrowLeft', 'ArrowDown')).toEqual([
      '2',
      'Talks in China',
      'Talks in China',
      'UNESCO',
    ]);
    expect(pressing('End', 'ArrowDown', 'Home', 'ArrowDown')).toEqual([
      'new',
      'Talks at UNESCO',
      'Talks at UNESCO',
      'Chile',
    ]);
  });

  it('begin at the column of a cell that was focused in another way', () => {
    pressing('ArrowRight', 'ArrowDown');
    const [name] = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === 'UNESCO');
    name?.focus();
    expect(pressing('ArrowDown', 'ArrowDown')).toEqual(['Talks at UNESCO', 'Chile']);
  });

  it('stay where they are before the first and behind the last row, where the page is not scrolled either', () => {
    expect(fireEvent.keyDown(focused(), { key: 'ArrowUp' })).toBe(false);
    expect(says()).toBe('China');
    expect(pressing('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').at(-1)).toBe('Chile');
  });
});
