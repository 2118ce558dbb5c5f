import { atLeastOne } from '../drawn-lines.ts';
import type { LineTable } from '../line-ends.ts';
import type { EditorProps, Fault, Mark, Note } from '../types.ts';
import { editor as monaco, MarkerSeverity } from './api.ts';
import { placeOf, rangeOf } from './places.ts';

export type Drawing = Pick<EditorProps, 'marks' | 'notes' | 'faults'>;

/** Draws marks and notes as decorations and faults as markers. None of them is part of the model's text. */
export function painter(editor: monaco.IStandaloneCodeEditor): (drawing: Drawing, lines: LineTable) => void {
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
  range: rangeOf(lines, mark),
  options: { inlineClassName: mark.className },
});

function noted({ at, text }: Note, lines: LineTable): monaco.IModelDeltaDecoration {
  const end = placeOf(lines, lines.contentEnd(lines.lineAt(at)));
  return {
    range: {
      startLineNumber: end.lineNumber,
      startColumn: end.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    },
    options: {
      showIfCollapsed: true,
      // No space of ours: the class gives the distance.
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
  const { lineNumber } = placeOf(lines, fault.start);
  return {
    range: { startLineNumber: lineNumber, startColumn: 1, endLineNumber: lineNumber, endColumn: 1 },
    options: {
      isWholeLine: true,
      linesDecorationsClassName: fault.isWarning ? 'editor-warning-sign' : 'editor-fault-sign',
    },
  };
}

function markerOf(fault: Fault, lines: LineTable): monaco.IMarkerData {
  const length = lines.contentEnd(lines.starts.length - 1);
  return {
    ...rangeOf(lines, atLeastOne(fault, length)),
    message: fault.message,
    severity: fault.isWarning ? MarkerSeverity.Warning : MarkerSeverity.Error,
  };
}
