import { atLeastOne } from '../drawn-lines.ts';
import type { LineTable } from '../line-ends.ts';
import type { EditorProps, Fault, Mark, EditorNote } from '../types.ts';
import { editor as monaco, MarkerSeverity } from './api.ts';
import { monacoPlaceOf, monacoRangeOf } from './places.ts';

export type Drawing = Pick<EditorProps, 'marks' | 'notes' | 'faults'>;

/**
 * Draws marks and notes as decorations, and faults as markers. None of them is part of the model's
 * text.
 */
export function drawingPainter(editor: monaco.IStandaloneCodeEditor): (drawing: Drawing, lines: LineTable) => void {
  const decorations = editor.createDecorationsCollection();
  return ({ marks, notes, faults }, lines) => {
    decorations.set([
      ...marks.map((mark) => coloured(mark, lines)),
      ...notes.map((note) => noted(note, lines)),
      ...faults.map((fault) => signed(fault, lines)),
    ]);
    const model = editor.getModel();
    if (model)
      monaco.setModelMarkers(
        model,
        'page',
        faults.map((fault) => markerOf(fault, lines)),
      );
  };
}

const coloured = (mark: Mark, lines: LineTable): monaco.IModelDeltaDecoration => ({
  range: monacoRangeOf(lines, mark),
  options: { inlineClassName: mark.className },
});

function noted({ at, text }: EditorNote, lines: LineTable): monaco.IModelDeltaDecoration {
  const end = monacoPlaceOf(lines, lines.contentEnd(lines.lineAt(at)));
  return {
    range: {
      startLineNumber: end.lineNumber,
      startColumn: end.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    },
    options: {
      showIfCollapsed: true,
      // No space in the content; the class sets the distance.
      after: {
        content: text,
        inlineClassName: 'editor-injected',
        inlineClassNameAffectsLetterSpacing: true,
        cursorStops: monaco.InjectedTextCursorStops.None,
      },
    },
  };
}

function signed(fault: Fault, lines: LineTable): monaco.IModelDeltaDecoration {
  const { lineNumber } = monacoPlaceOf(lines, fault.start);
  return {
    range: { startLineNumber: lineNumber, startColumn: 1, endLineNumber: lineNumber, endColumn: 1 },
    options: {
      isWholeLine: true,
      // Not at each of its lines if it is wrapped.
      firstLineDecorationClassName: fault.isWarning ? 'editor-warning-sign' : 'editor-fault-sign',
    },
  };
}

function markerOf(fault: Fault, lines: LineTable): monaco.IMarkerData {
  const length = lines.contentEnd(lines.starts.length - 1);
  return {
    ...monacoRangeOf(lines, atLeastOne(fault, length)),
    message: fault.message,
    severity: fault.isWarning ? MarkerSeverity.Warning : MarkerSeverity.Error,
  };
}
