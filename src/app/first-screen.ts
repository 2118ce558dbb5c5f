import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { emptySession } from '../session/state/reduce.ts';
import { createStore } from '../session/state/store.ts';
import { App } from './App.tsx';
import { StoreContext } from './page/use-session.ts';

/**
 * Returns the markup of the page before it starts, for the build: its panes without a token and its
 * verdicts without words. Nothing in it can be pressed, and only the boxes for a token and a key
 * take text. `take-first-screen.ts` takes that over.
 */
export function firstScreenMarkup(): string {
  const app = createElement(StoreContext, { value: createStore(emptySession) }, createElement(App));
  const markup = renderToStaticMarkup(app)
    .replace('<div class="page"', '<div class="page first-screen"')
    .replace(/<(?=(?:button|select|input)\b)([a-z]+)/g, '<$1 inert')
    // The box shows its text itself, because nothing draws it behind it yet.
    .replaceAll('class="editor-sheet', 'class="editor-sheet editor-bare')
    .replace(/<textarea(?=[^>]*aria-label="(?:Header|Payload|Signature)")/g, '<textarea readonly');
  // The page's policy forbids them.
  if (/\sstyle=|\son[a-z]+=|<script/.test(markup)) throw new Error('The first screen has a style or a script in it.');
  return markup;
}
