import { paneOfSource, pastedSource, signatureText } from '../session/state/source.ts';
import { takeIndentation } from './start/follow-indentation.ts';
import './app.css';
import '../editor/editor.css';

/*
 * What the page loads first: it decodes a token in the first screen while the rest of the page is
 * still being loaded. `main.tsx` draws everything else, and then this has nothing left to do.
 */

/** A longer text waits for the page, whose boxes can draw any length. */
const longest = 20_000;

const boxNamed = (name: string): HTMLTextAreaElement | null => {
  const box = document.querySelector(`.first-screen textarea[aria-label="${name}"]`);
  return box instanceof HTMLTextAreaElement ? box : null;
};

/** Shows the parts of what is typed into the token box of the first screen. */
function decodeAtOnce(): void {
  const token = boxNamed('Encoded token');
  if (token === null) return;
  takeIndentation();
  const decode = (): void => {
    const source = pastedSource(token.value.length > longest ? '' : token.value);
    show('Header', paneOfSource(source, 'header')?.text ?? '');
    show('Payload', paneOfSource(source, 'payload')?.text ?? '');
    show('Signature', signatureText(source));
  };
  token.addEventListener('input', decode);
  decode();
}

function show(name: string, text: string): void {
  const box = boxNamed(name);
  if (box !== null && box.value !== text) box.value = text;
}

decodeAtOnce();
import('./main.tsx').catch(() => document.querySelector('#not-loaded')?.removeAttribute('hidden'));
