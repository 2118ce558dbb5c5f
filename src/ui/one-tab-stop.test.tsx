// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useOneTabStop } from './one-tab-stop.ts';

afterEach(cleanup);

function Table() {
  const place = useRef<HTMLTableElement>(null);
  const [rows, setRows] = useState(['a', 'b']);
  useOneTabStop(place);
  return (
    <>
      <table ref={place}>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td>
                <button type="button">{row}1</button>
                <button type="button">{row}2</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => setRows([...rows, 'c'])}>
        more
      </button>
    </>
  );
}

it('is one tab stop for all buttons of a table, with the arrow keys between them', async () => {
  const { getByText, container } = render(<Table />);
  const stops = () =>
    [...container.querySelectorAll('table button')]
      .filter((each) => (each as HTMLElement).tabIndex === 0)
      .map(({ textContent }) => textContent);
  const press = (key: string): string => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
    return document.activeElement?.textContent ?? '';
  };
  expect(stops()).toEqual(['a1']);
  getByText('a1').focus();
  expect(['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'Home', 'End', 'x'].map(press)).toEqual([
    'a2',
    'b2',
    'b2',
    'b1',
    'a1',
    'b1',
    'b1',
  ]);
  expect(stops()).toEqual(['b1']);
  await act(async () => fireEvent.click(getByText('more')));
  expect(stops()).toEqual(['b1']);
});
