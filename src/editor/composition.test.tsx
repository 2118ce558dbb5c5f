import { act, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { PlainEditor } from './PlainEditor.tsx';

const reported: string[] = [];
let fromOutside: (text: string) => void = () => undefined;

/** An editor over a text that the page can change, as an incoming link does. */
function Page() {
  const [text, setText] = useState('');
  useEffect(() => {
    fromOutside = setText;
  }, []);
  const onText = (typed: string): void => {
    reported.push(typed);
    setText(typed);
  };
  return <PlainEditor label="Encoded token" text={text} wrap onText={onText} {...others} />;
}

const others = {
  language: 'text',
  marks: [],
  notes: [],
  faults: [],
  partWords: () => ({ sentence: '', previous: '', next: '' }),
  onUndo: () => undefined,
  onRedo: () => undefined,
  body: () => undefined,
} as const;

const theBox = (): HTMLTextAreaElement => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Encoded token' });

/** Composes a text, as an input method does: the box contains it before the event reports it. */
function compose(text: string): void {
  const box = theBox();
  box.value = text;
  fireEvent(box, new InputEvent('input', { bubbles: true, isComposing: true, inputType: 'insertCompositionText' }));
}

describe('a text from outside during a composition', () => {
  it('wins over what is composed, which was reported before', () => {
    render(<Page />);
    act(() => theBox().focus());
    fireEvent.compositionStart(theBox());
    compose('あ');
    compose('ああ');
    expect(theBox().value).toBe('ああ');
    act(() => fromOutside('eyJ.link.token'));
    expect(theBox().value).toBe('eyJ.link.token');

    // The input method commits late, as browsers allow.
    compose('ああeyJ.link.token');
    fireEvent.compositionEnd(theBox());
    expect(theBox().value).toBe('eyJ.link.token');
    expect(reported).toEqual(['あ', 'ああ']);
    expect(document.activeElement).toBe(theBox());
  });
});
