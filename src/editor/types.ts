/*
 * What a page hands to an editor. All offsets are UTF-16 units of the given text, `end` exclusive; those outside it are
 * brought to its nearest end.
 */

/** A coloured stretch, e.g. one part of a token. `className` is one of the page's own classes. */
export type Mark = { readonly start: number; readonly end: number; readonly className: string };
/**
 * A quiet text after the end of the line in which `at` stands. Never part of the text, never
 * selected or copied.
 */
export type EditorNote = { readonly at: number; readonly text: string };
/**
 * A wavy underline and a sign in the gutter, the message on hover. `isWarning`: it can be read, but
 * not by everybody in the same way.
 */
export type Fault = {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly isWarning?: boolean;
};

/** What is said when the pointer rests on a stretch, as plain paragraphs. */
export type Hint = { readonly start: number; readonly end: number; readonly paragraphs: readonly string[] };
/** What may be written in place of a stretch. */
export type Suggestions = {
  readonly start: number;
  readonly end: number;
  /** They are all there is, whatever is written there now. */
  readonly isChoice: boolean;
  readonly items: readonly { readonly label: string; readonly detail: string; readonly insert: string }[];
};
/** A change that the page makes when it is chosen. */
export type EditorChange = { readonly title: string; readonly apply: () => void };

/**
 * What the page knows about its text. Asked at an offset, when the person asks; the plain editor
 * asks nothing of it.
 */
export type Assist = {
  readonly hintAt: (offset: number) => Hint | null;
  readonly suggestionsAt: (offset: number) => Suggestions | null;
  readonly changesAt: (offset: number) => readonly EditorChange[];
};

/** The characters that a text box shows of a text of `of` characters, the first being 1. */
export type ShownPart = { readonly from: number; readonly to: number; readonly of: number };
/** `previous` and `next` are the names of buttons. */
export type PartWords = { readonly sentence: string; readonly previous: string; readonly next: string };

export type EditorProps = {
  /** The accessible name; the role is `textbox` in both editors. */
  readonly label: string;
  /**
   * The text to show, its line ends included. Comes synchronously from a store: what `onText`
   * reported is back in the same frame.
   */
  readonly text: string;
  /**
   * What the person did (typing, paste, cut, drop); never an echo of `text`. Line ends not touched
   * stay what they are.
   */
  readonly onText: (text: string) => void;
  /** The page has one history: neither editor undoes anything itself. */
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
   * Characters are drawn as dots; the text is kept and copied whole. A masked editor is always the
   * plain one.
   */
  readonly masked?: boolean | undefined;
  /** The id of the element that describes the editor. */
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean | undefined;
  readonly assist?: Assist | undefined;
  /** What the text box says under a text that is too long to be drawn whole. */
  readonly partWords: (shown: ShownPart) => PartWords;
  /** Told where the caret went, as an offset of the given text. */
  readonly onCaret?: ((offset: number) => void) | undefined;
  /**
   * Told the handle when there is one and null when it goes; both happen again when the rich editor
   * takes over.
   */
  readonly handle?: ((handle: EditorHandle | null) => void) | undefined;
};

export type EditorHandle = {
  focus(): void;
  selectAll(): void;
  /** Selects a stretch of the given text and brings it into view; does not move the focus. */
  select(start: number, end: number): void;
};

/**
 * What a person would miss if it were lost when one editor replaces the other. `caret` is the end
 * of the selection that moves.
 */
export type View = {
  readonly anchor: number;
  readonly caret: number;
  readonly top: number;
  readonly left: number;
  readonly focused: boolean;
};

/** An editor as the change-over sees it. */
export type Body = EditorHandle & {
  view(): View;
  show(view: View): void;
  /** True while an input method composes or within a moment after the last key. */
  busy(): boolean;
};

export type BodyProps = EditorProps & { readonly body: (body: Body | null) => void };
