import type { RefObject } from 'react';
import { changeBetween, moveSelection } from '../changes.ts';
import { takeHistory } from '../history-keys.ts';
import { type LineTable, lineTable, mergeLineEnds, shownText, uniformLineEnd } from '../line-ends.ts';
import type { Body, EditorProps } from '../types.ts';
import { editor as monaco, Selection } from './api.ts';
import { offerAssist } from './assist.ts';
import { type Drawing, drawingPainter } from './drawing.ts';
import { keepIndentation, refreshInput, takeDrops, takeForeignSelection, takePastes } from './input-element.ts';
import { type MonacoPlace, offsetOfPlace, monacoPlaceOf, monacoRangeOf } from './places.ts';

export type Binding = {
  readonly editor: monaco.IStandaloneCodeEditor;
  readonly body: Body;
  /**
   * Shows a text from outside. Does nothing if this text was the last one reported or shown. Ends a
   * composition under way, whose text was reported as it was composed.
   */
  showText(given: string): void;
  /** The same, drawn before it returns: what another editor reports is then read in the same event. */
  showNow(given: string): void;
  draw(drawing: Drawing): void;
  release(): void;
};

/**
 * Binds one Monaco editor to the props of its component: texts go in, and what the person did comes
 * out.
 */
export function bindEditor(editor: monaco.IStandaloneCodeEditor, props: RefObject<EditorProps>): Binding {
  const text = new BoundText(editor, (typed, isWhole) => props.current.onText(typed, isWhole));
  const paint = drawingPainter(editor);
  const root = editor.getContainerDomNode();
  // What changes in an editor lays out nothing around it. Its widgets are outside of this element.
  root.querySelector<HTMLElement>('.overflow-guard')?.style.setProperty('contain', 'strict');
  const ends = [
    takeHistory(
      root,
      (step) => (step === 'undo' ? props.current.onUndo() : props.current.onRedo()),
      // Monaco fills its input element again from the model, which has the text.
      () => editor.render(true),
    ),
    takeForeignSelection(editor),
    offerAssist(editor, () => ({ assist: props.current.assist, lines: text.lines() })),
    takeDrops(editor),
    takePastes(editor, (pasted) => text.paste(pasted)),
  ];
  keepIndentation(editor, () => props.current.language === 'json' && !props.current.readOnly);
  editor.onDidChangeCursorPosition(({ position }) => props.current.onCaret?.(offsetOfPlace(text.lines(), position)));
  const tellHeight = (): void => {
    // Before it has measured its container it wraps after every character.
    if (editor.getLayoutInfo().contentWidth > 0) props.current.onHeight?.(editor.getContentHeight());
  };
  editor.onDidContentSizeChange(tellHeight);
  tellHeight();
  const ended = editor.onDidCompositionEnd(() => text.show(props.current.text));
  return {
    editor,
    body: bodyOf(editor, text),
    showText: (given) => text.show(given),
    showNow: (given) => text.showNow(given),
    draw: (drawing) => paint(drawing, text.lines()),
    release: () => {
      ended.dispose();
      for (const end of ends) end();
    },
  };
}

/** Keeps the given text of Monaco's model, which has only one kind of line end. */
class BoundText {
  #given = '';
  #lines: LineTable = lineTable('');
  #echoing = false;
  #composing = false;
  /** What was pasted and has not come back; `caret`: an offset in the shown text. */
  #pasted: { readonly text: string; readonly caret: number } | null = null;
  readonly #editor: monaco.IStandaloneCodeEditor;
  readonly #report: (typed: string, isWhole: boolean) => void;

  constructor(editor: monaco.IStandaloneCodeEditor, report: (typed: string, isWhole: boolean) => void) {
    this.#editor = editor;
    this.#report = report;
    editor.onDidCompositionStart(() => (this.#composing = true));
    editor.onDidCompositionEnd(() => (this.#composing = false));
    editor.onDidChangeModelContent(({ changes: [first, ...others] }) => {
      const model = editor.getModel();
      if (this.#echoing || !model) return;
      const merged = mergeLineEnds(this.#given, model.getValue(monaco.EndOfLinePreference.LF));
      if (merged === this.#given) return;
      const before = shownText(this.#given).length;
      this.#take(merged);
      report(merged, others.length === 0 && first?.rangeLength === before && before > 0);
    });
  }

  /**
   * Reports what is pasted at the selection; returns false if Monaco must take it. It comes back as a text
   * from outside, after what the page shows of it: Monaco's own paste would first lay out the page for
   * its caret and input element.
   */
  paste(pasted: string): boolean {
    const selection = this.#editor.getSelection();
    if (selection === null || this.#composing) return false;
    const offsetOf = (place: MonacoPlace): number => this.#lines.toShown(offsetOfPlace(this.#lines, place));
    const [start, end] = [offsetOf(selection.getStartPosition()), offsetOf(selection.getEndPosition())];
    const [shown, inserted] = [shownText(this.#given), shownText(pasted)];
    const merged = mergeLineEnds(this.#given, shown.slice(0, start) + inserted + shown.slice(end));
    this.#pasted = { text: merged, caret: start + inserted.length };
    if (merged === this.#given) this.#placeCaret(this.#pasted.caret);
    else this.#report(merged, start === 0 && end === shown.length && end > 0);
    return true;
  }

  #placeCaret(shown: number): void {
    const caret = this.#caretAt(shown);
    this.#editor.setSelection(caret);
    this.#editor.revealPosition(caret.getStartPosition());
  }

  #caretAt(shown: number): Selection {
    this.#pasted = null;
    const { lineNumber, column } = monacoPlaceOf(this.#lines, this.#lines.toGiven(shown));
    return new Selection(lineNumber, column, lineNumber, column);
  }

  lines = (): LineTable => this.#lines;

  show(given: string): void {
    const model = this.#editor.getModel();
    if (!model || given === this.#given) return;
    const isComposing = this.#composing;
    this.#echoing = true;
    if (isComposing) this.#interrupt(model);
    this.#replace(model, given);
    this.#echoing = false;
    refreshInput(this.#editor, shownText(given));
    if (isComposing) this.#editor.focus();
  }

  showNow(given: string): void {
    if (given === this.#given) return;
    this.show(given);
    this.#editor.render();
  }

  /** Has the input method commit, so that it cannot write over the text that comes next. */
  #interrupt(model: monaco.ITextModel): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    this.#composing = false;
    this.#take(mergeLineEnds(this.#given, model.getValue(monaco.EndOfLinePreference.LF)));
  }

  #replace(model: monaco.ITextModel, given: string): void {
    const before = { given: this.#given, lines: this.#lines };
    const edit = changeBetween(shownText(before.given), shownText(given));
    this.#take(given);
    const pasted = this.#pasted?.text === given ? this.#pasted : null;
    const caret = pasted ? this.#caretAt(pasted.caret) : this.#moved(before);
    const edits = edit
      ? [
          {
            range: monacoRangeOf(before.lines, {
              start: before.lines.toGiven(edit.start),
              end: before.lines.toGiven(edit.end),
            }),
            text: edit.inserted,
          },
        ]
      : [];
    // In one step with its selection: each selection fills the input element, which lays out the page.
    // An editor that is read-only refuses it.
    if (edits.length === 0 || !this.#editor.executeEdits('page', edits, [caret])) {
      model.applyEdits(edits);
      this.#editor.setSelection(caret);
    }
    // Copied text gets the line ends of the given text if it has one kind. The model cannot keep a
    // mixture.
    const crlf = uniformLineEnd(given) === '\r\n';
    if (crlf !== (model.getEOL() === '\r\n'))
      model.setEOL(crlf ? monaco.EndOfLineSequence.CRLF : monaco.EndOfLineSequence.LF);
    if (pasted) this.#editor.revealPosition(caret.getStartPosition());
  }

  #moved(before: { given: string; lines: LineTable }): Selection {
    const selection = this.#editor.getSelection() ?? new Selection(1, 1, 1, 1);
    const change = changeBetween(before.given, this.#given);
    const from = offsetOfPlace(before.lines, {
      lineNumber: selection.selectionStartLineNumber,
      column: selection.selectionStartColumn,
    });
    const to = offsetOfPlace(before.lines, {
      lineNumber: selection.positionLineNumber,
      column: selection.positionColumn,
    });
    const moved = change ? moveSelection([from, to], change, before.given.length) : ([from, to] as const);
    const [anchor, caret] = [monacoPlaceOf(this.#lines, moved[0]), monacoPlaceOf(this.#lines, moved[1])];
    return new Selection(anchor.lineNumber, anchor.column, caret.lineNumber, caret.column);
  }

  #take(given: string): void {
    this.#given = given;
    this.#lines = lineTable(given);
  }
}

function bodyOf(editor: monaco.IStandaloneCodeEditor, text: BoundText): Body {
  const select = (anchor: number, caret: number): void => {
    const from = monacoPlaceOf(text.lines(), anchor);
    const to = monacoPlaceOf(text.lines(), caret);
    editor.setSelection(new Selection(from.lineNumber, from.column, to.lineNumber, to.column));
  };
  return {
    focus: () => editor.focus(),
    selectAll: () => select(0, Number.MAX_SAFE_INTEGER),
    select: (start, end) => {
      select(start, end);
      editor.revealPositionInCenterIfOutsideViewport(monacoPlaceOf(text.lines(), start));
    },
    reveal: (offset) => {
      const place = monacoRangeOf(text.lines(), { start: offset, end: offset + 1 });
      editor.revealRangeNearTopIfOutsideViewport(place, monaco.ScrollType.Immediate);
    },
    view: () => {
      const selection = editor.getSelection() ?? new Selection(1, 1, 1, 1);
      const { selectionStartLineNumber, selectionStartColumn, positionLineNumber, positionColumn } = selection;
      return {
        anchor: offsetOfPlace(text.lines(), { lineNumber: selectionStartLineNumber, column: selectionStartColumn }),
        caret: offsetOfPlace(text.lines(), { lineNumber: positionLineNumber, column: positionColumn }),
        top: editor.getScrollTop(),
        left: editor.getScrollLeft(),
        focused: editor.hasTextFocus(),
      };
    },
    show: (view) => {
      select(view.anchor, view.caret);
      editor.setScrollPosition({ scrollTop: view.top, scrollLeft: view.left });
      if (view.focused) editor.focus();
      editor.render(true);
    },
    busy: () => false,
  };
}
