// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '../../session/testing.ts';
import { safeText } from '../../session/share/safe-text.ts';
import { CompareDialog } from '../compare/CompareDialog.tsx';
import { Expectations } from '../expectations/Expectations.tsx';
import { ShareLink } from '../share/ShareLink.tsx';
import { StoreContext } from './use-session.ts';

// The DOM emulation cannot draw.
vi.mock('../../ui/QrCode.tsx', () => ({ QrCode: () => null, longestQrText: 1000 }));

afterEach(cleanup);

async function shown(element: ReactElement): Promise<ReturnType<typeof openSession>> {
  const session = openSession();
  await act(async () => render(<StoreContext value={session.store}>{element}</StoreContext>));
  return session;
}

const box = (label: string): HTMLTextAreaElement =>
  screen.getByLabelText<HTMLTextAreaElement>(label, { selector: 'textarea' });
const isPart = (label: string): boolean => box(label).closest('[data-drawn="part"]') !== null;

/** Pastes over the selection, as a browser does: it tells the page first, then changes the text. */
async function paste(label: string, data: string): Promise<void> {
  const area = box(label);
  const told = new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType: 'insertFromPaste', data });
  await act(async () => void area.dispatchEvent(told));
  if (told.defaultPrevented) return;
  await act(async () => {
    area.setRangeText(data, area.selectionStart, area.selectionEnd, 'end');
    fireEvent(area, new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data }));
  });
}

async function undo(label: string, shiftKey = false): Promise<void> {
  await act(async () => void fireEvent.keyDown(box(label), { key: 'z', ctrlKey: true, shiftKey }));
}

/** Returns what select-all and copy give. */
function copied(label: string): string {
  const area = box(label);
  area.select();
  const setData = vi.fn();
  const event = createEvent.copy(area);
  Object.defineProperty(event, 'clipboardData', { value: { setData } });
  fireEvent(area, event);
  const [, text = area.value] = setData.mock.calls[0] ?? [];
  return text as string;
}

const hostile = {
  spaces: ' '.repeat(1_000_000),
  'line breaks': '\n'.repeat(1_000_000),
  'combining marks': `a${'\u0301'.repeat(100_000)}`,
};

const boxes = {
  'The other token': () => shown(<CompareDialog />),
  'Revoked token ids': () => shown(<Expectations />),
} as const;

describe.each(Object.keys(boxes) as (keyof typeof boxes)[])('the box %s', (label) => {
  it.each(Object.entries(hostile))('draws a part of very many %s, and copies all of them', async (_, text) => {
    await boxes[label]();
    await paste(label, text);
    expect(isPart(label)).toBe(true);
    expect(box(label).value.length).toBeLessThan(110_000);
    expect(copied(label)).toBe(text);
  });

  it('keeps what is before and after the shown part while someone types in it', async () => {
    await boxes[label]();
    await paste(label, `${'x'.repeat(300_000)}end`);
    fireEvent.click(screen.getByText(`Previous part of ${label}`));
    box(label).setSelectionRange(0, 0);
    await paste(label, '!');
    const text = copied(label);
    expect([text.length, text.replace('!', '')]).toEqual([300_004, `${'x'.repeat(300_000)}end`]);
    expect(text.indexOf('!')).toBeGreaterThan(0);
  });

  it('undoes and redoes a paste that was too long to draw', async () => {
    await boxes[label]();
    await paste(label, 'short');
    box(label).select();
    await paste(label, hostile.spaces);
    await undo(label);
    expect(box(label).value).toBe('short');
    expect(isPart(label)).toBe(false);
    await undo(label, true);
    expect(copied(label)).toBe(hostile.spaces);
  });
});

describe('a long link', () => {
  it('is drawn in part, and copied whole', async () => {
    let [state, token] = [1, ''];
    while (token.length < 400_000) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      token += state.toString(36);
    }
    await shown(<ShareLink outgoing={{ token: safeText(token, new Set()), publicKeys: null, expectations: [] }} />);
    await screen.findByLabelText('Link', { selector: 'textarea' });
    expect(isPart('Link')).toBe(true);
    expect(box('Link').readOnly).toBe(true);
    expect(copied('Link').length).toBeGreaterThan(200_000);
  });
});
