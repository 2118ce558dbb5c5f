import { changeBetween, moveSelection } from './changes.ts';
import { givenOffset, shownOffset } from './line-ends.ts';
import { isWhole, partAround, partText, type TextPart } from './text-part.ts';
import type { Body, View } from './types.ts';

/** Milliseconds after the last input during which the person counts as still typing. */
const typingPause = 300;

export type PlainBody = Body & {
  composing(): boolean;
  compose(begins: boolean): void;
  /** Ends the composition under way. Its text was reported as it was composed. */
  interrupt(): void;
  /** Records that something was typed just now. */
  touched(): void;
  /** Scrolls to the caret if the box has the focus. */
  revealCaret(): void;
};

/**
 * What the text box needs to know: the given text, the part of it that the box contains, and how to
 * show another part.
 */
type PlainText = {
  readonly given: string;
  readonly part: TextPart;
  /** Shows a part. The box contains it when this returns. */
  readonly showPart: (part: TextPart) => void;
};

/** Wraps the text box for the rest of the page: all offsets are those of the given text. */
export function plainBody(area: HTMLTextAreaElement, text: () => PlainText): PlainBody {
  let composing = false;
  let last = Number.NEGATIVE_INFINITY;
  const select = (start: number, end: number): void => reveal(area, selectShown(area, text(), start, end));
  return {
    composing: () => composing,
    compose: (begins) => {
      composing = begins;
      last = performance.now();
    },
    interrupt: () => {
      composing = false;
      // The input method commits, and must not write over what comes next.
      area.blur();
    },
    touched: () => {
      last = performance.now();
    },
    revealCaret: () => {
      // A box without a mirror scrolls to its caret by itself, and measuring it would lay out the
      // whole text.
      if (document.activeElement === area && !isBare(area)) reveal(area, area.selectionEnd);
    },
    busy: () => composing || performance.now() - last < typingPause,
    focus: () => area.focus(),
    selectAll: () => area.select(),
    select,
    reveal: (offset) => reveal(area, showPlace(area, text(), offset)),
    view: () => viewOf(area, text()),
    show: (view) => show(area, text(), view),
  };
}

/**
 * Returns whether everything in the box is selected. If the box contains a part of the text, this
 * selection means the whole text.
 */
export const coversAll = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean =>
  value !== '' && selectionStart === 0 && selectionEnd === value.length;

/** Puts the part into the box, with the part's selection. */
export function fill(area: HTMLTextAreaElement, part: TextPart): void {
  if (part.selection === null) {
    echoText(area, partText(part));
    return;
  }
  const shown = partText(part);
  if (area.value !== shown) area.value = shown;
  const [anchor, caret] = part.selection.map((offset) => within(part, offset));
  setSelection(area, anchor ?? 0, caret ?? 0);
  if (caret === 0) area.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  else if (caret === shown.length) area.scrollTo({ top: area.scrollHeight, behavior: 'instant' });
  else reveal(area, caret ?? 0);
}

/**
 * Puts a text from outside into the box. Caret, selection and scroll stay with the text around
 * them. Does nothing if the box already contains the text.
 */
export function echoText(area: HTMLTextAreaElement, shown: string): void {
  const change = changeBetween(area.value, shown);
  if (!change) return;
  const { selectionStart, selectionEnd, selectionDirection } = area;
  const [start, end] = moveSelection([selectionStart, selectionEnd], change, area.value.length);
  // An empty box is not scrolled, and to read that lays out the page.
  const scrolled = area.value === '' ? null : scrollOf(area);
  area.value = shown;
  area.setSelectionRange(start, end, selectionDirection);
  if (scrolled !== null) scrollerOf(area)?.scrollTo({ ...scrolled, behavior: 'instant' });
}

/**
 * Returns the whitespace for the start of a new line: the indentation of the line that contains
 * `at`, as far as `at`.
 */
export function spaceBefore(shown: string, at: number): string {
  const line = shown.slice(shown.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/**
 * Types a text at the caret as the keyboard would: it fires an input event and scrolls to the
 * caret.
 */
export function typeInto(text: string): void {
  // No other way works in every browser.
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

function viewOf(area: HTMLTextAreaElement, { given, part }: PlainText): View {
  const backward = area.selectionDirection === 'backward';
  const isAll = coversAll(area);
  const start = isAll ? 0 : givenOffset(given, part.start + area.selectionStart);
  const end = isAll ? given.length : givenOffset(given, part.start + area.selectionEnd);
  return {
    anchor: backward ? end : start,
    caret: backward ? start : end,
    ...scrollOf(area),
    focused: document.activeElement === area,
  };
}

function show(area: HTMLTextAreaElement, text: PlainText, view: View): void {
  selectShown(area, text, view.anchor, view.caret);
  if (view.focused) area.focus({ preventScroll: true });
  scrollerOf(area)?.scrollTo({ top: view.top, left: view.left, behavior: 'instant' });
}

/**
 * Selects a stretch of the given text, in the part that contains it. Returns where it begins in the
 * box.
 */
function selectShown(
  area: HTMLTextAreaElement,
  { given, part, showPart }: PlainText,
  from: number,
  to: number,
): number {
  const [anchor, caret] = [shownOffset(given, from), shownOffset(given, to)];
  const isAll = Math.min(anchor, caret) === 0 && Math.max(anchor, caret) === part.of.length;
  const isSeen = isAll || (Math.min(anchor, caret) >= part.start && Math.min(anchor, caret) <= part.end);
  const shown = isWhole(part) || isSeen ? part : partAround(part.of, [caret, Math.min(anchor, caret)]);
  if (shown !== part) showPart(shown);
  setSelection(area, within(shown, anchor), within(shown, caret));
  return within(shown, anchor);
}

/**
 * Shows the part that contains an offset of the given text. Returns where the offset is in the box.
 * Only a part that has to be changed takes the caret along.
 */
function showPlace(area: HTMLTextAreaElement, text: PlainText, given: number): number {
  const { given: of, part } = text;
  const shown = shownOffset(of, given);
  if (isWhole(part) || (shown >= part.start && shown < part.end)) return within(part, shown);
  return selectShown(area, text, given, given);
}

const within = ({ start, end }: TextPart, offset: number): number => Math.min(Math.max(0, offset - start), end - start);

const setSelection = (area: HTMLTextAreaElement, anchor: number, caret: number): void =>
  area.setSelectionRange(Math.min(anchor, caret), Math.max(anchor, caret), caret < anchor ? 'backward' : 'forward');

// A long text has no mirror, so the box itself scrolls.
const isBare = (area: HTMLTextAreaElement): boolean => area.closest('.editor-bare') !== null;
const scrollerOf = (area: HTMLTextAreaElement): Element | null =>
  isBare(area) ? area : area.closest('.editor-scroll');

function scrollOf(area: HTMLTextAreaElement): { top: number; left: number } {
  const scroller = scrollerOf(area);
  return { top: scroller?.scrollTop ?? 0, left: scroller?.scrollLeft ?? 0 };
}

function reveal(area: HTMLTextAreaElement, offset: number): void {
  const scroller = scrollerOf(area);
  const place = isBare(area) ? measuredPlace(area, offset) : mirroredPlace(area, offset);
  if (!scroller || !place) return;
  const seen = scroller.getBoundingClientRect();
  if (place.top >= seen.top && place.bottom <= seen.bottom && place.left >= seen.left && place.left <= seen.right)
    return;
  scroller.scrollBy({
    top: place.top - seen.top - seen.height / 3,
    left: place.left - seen.left - seen.width / 3,
    behavior: 'instant',
  });
}

// A text box does not report where its characters are; the mirror under it does.
function mirroredPlace(area: HTMLTextAreaElement, offset: number): DOMRect | null {
  const mirror = area.parentElement?.querySelector('.editor-mirror');
  if (!mirror) return null;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (offset < before + length) return rectAt(node, offset - before);
    before += length;
  }
  return null;
}

// Without a mirror, one is made just for this measurement.
function measuredPlace(area: HTMLTextAreaElement, offset: number): DOMRect {
  const mirror = document.createElement('pre');
  const text = document.createTextNode(`${area.value}\n`);
  mirror.className = 'editor-mirror editor-probe';
  mirror.style.width = `${area.clientWidth}px`;
  mirror.append(text);
  area.parentElement?.append(mirror);
  const { x, y, width, height } = rectAt(text, offset);
  mirror.remove();
  return new DOMRect(x - area.scrollLeft, y - area.scrollTop, width, height);
}

function rectAt(node: Node, offset: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  return range.getBoundingClientRect();
}
