/*
 * What a page passes to an editor. All offsets are UTF-16 units of the given text, `end` exclusive.
 * Offsets outside the text are moved to its nearest end.
 */

/**
 * A colored stretch, for example one part of a token. `className` is one of the page's own
 * classes.
 */
export type Mark = { readonly start: number; readonly end: number; readonly className: string };
/**
 * A muted text after the end of the line that contains `at`. It is never part of the text, and
 * never selected or copied.
 */
export type EditorNote = { readonly at: number; readonly text: string };
/**
 * A wavy underline, a mark in the gutter, and a message on hover. `isWarning` means that the text
 * can be read, but not by all readers in the same way.
 */
export type Fault = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly isWarning?: boolean;
};

/** What is shown while the pointer rests on a stretch, as plain paragraphs. */
type Hint = { readonly start: number; readonly end: number; readonly paragraphs: readonly string[] };
/** What can be written in place of a stretch. */
type Suggestions = {
  readonly start: number;
  readonly end: number;
  /** True if no other values exist, so all items are offered whatever is typed there. */
  readonly isChoice: boolean;
  readonly items: readonly { readonly label: string; readonly detail: string; readonly insert: string }[];
};
/** A change that the page makes when the person chooses it. */
export type EditorChange = { readonly title: string; readonly apply: () => void };

/**
 * What the page knows about its text at an offset. The rich editor asks for it when the person
 * does; the plain editor never asks.
 */
export type Assist = {
  readonly hintAt: (offset: number) => Hint | null;
  readonly suggestionsAt: (offset: number) => Suggestions | null;
  readonly changesAt: (offset: number) => readonly EditorChange[];
};

/**
 * The range of characters that a text box shows in a text of `of` characters. The first character
 * is 1.
 */
export type ShownPart = { readonly from: number; readonly to: number; readonly of: number };
/** `previous` and `next` are the labels of buttons. */
export type PartWords = { readonly sentence: string; readonly previous: string; readonly next: string };

export type EditorProps = {
  /** The id of the text box, for a label. */
  readonly id?: string | undefined;
  /** The accessible name; the role is `textbox` in both editors. */
  readonly label: string;
  /**
   * The text to show, with its own line ends. It comes synchronously from a store: what `onText`
   * reported is back in the same frame.
   */
  readonly text: string;
  /**
   * Calls back with each new text as soon as the page knows it, before `text` comes. Returns the
   * function that stops it.
   */
  readonly follow?: ((show: (text: string) => void) => () => void) | undefined;
  /**
   * Reports what the person did (typing, paste, cut, drop), never an echo of `text`. Untouched line
   * ends stay as they were. `isWhole`: everything was selected, so that nothing is left of the
   * earlier text, although both may have parts in common.
   */
  readonly onText: (text: string, isWhole: boolean) => void;
  /** The page has the only history: neither editor undoes anything itself. */
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly language: 'json' | 'text';
  readonly marks: readonly Mark[];
  readonly notes: readonly EditorNote[];
  readonly faults: readonly Fault[];
  readonly wrap: boolean;
  readonly placeholder?: string | undefined;
  readonly readOnly?: boolean | undefined;
  /**
   * Draws characters as dots. The text itself is kept, and copied whole. A masked editor is always
   * the plain one.
   */
  readonly masked?: boolean | undefined;
  /** The id of the element that describes the editor. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly assist?: Assist | undefined;
  /** Returns the words of the bar below a text that is too long to draw whole. */
  readonly partWords: (shown: ShownPart) => PartWords;
  /** Reports the height that the whole text takes, in px, whenever it changes. */
  readonly onHeight?: ((height: number) => void) | undefined;
  /** Reports where the caret moved, as an offset of the given text. */
  readonly onCaret?: ((offset: number) => void) | undefined;
  /**
   * Reports the handle when it exists, and null when it is gone. Both happen again when the rich
   * editor takes over.
   */
  readonly handle?: ((handle: EditorHandle | null) => void) | undefined;
};

export type EditorHandle = {
  focus(): void;
  selectAll(): void;
  /** Selects a stretch of the given text and scrolls it into view, without moving the focus. */
  select(start: number, end: number): void;
  /** Scrolls the offset into view if it is not, and keeps the selection. */
  reveal(offset: number): void;
};

/**
 * What must survive when one editor replaces the other. `caret` is the end of the selection that
 * moves.
 */
export type View = {
  readonly anchor: number;
  readonly caret: number;
  readonly top: number;
  readonly left: number;
  readonly focused: boolean;
};

/** An editor as the change-over uses it. */
export type Body = EditorHandle & {
  view(): View;
  show(view: View): void;
  /** Returns true while an input method composes, or shortly after the last key. */
  busy(): boolean;
};

export type BodyProps = EditorProps & { readonly body: (body: Body | null) => void };
