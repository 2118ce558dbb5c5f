import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { lineTable, mergeLineEnds } from './line-ends.ts';
import { Mirror } from './Mirror.tsx';
import { spaceBefore, typeInto } from './plain-body.ts';
import type { BodyProps, EditorProps } from './types.ts';
import { usePlainBody } from './use-plain-body.ts';

/** Above this many characters the box shows its text itself, without colours: a keystroke then takes a third of the time. */
const mirroredLimit = 20_000;

/**
 * A text box with transparent text over a mirror that draws the colours. The mirror is in the flow and gives both their
 * size, so they wrap and scroll as one.
 */
export function PlainEditor(props: BodyProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const bare = props.text.length > mirroredLimit;
  const body = usePlainBody(box, props, bare);

  const typed = (text: string): void => {
    body.current?.touched();
    const merged = mergeLineEnds(props.text, text);
    if (merged !== props.text) props.onText(merged);
  };

  return (
    <div className="editor-scroll">
      <div className={sheetClass(props, bare)}>
        {!bare && (
          <Mirror
            text={props.text}
            language={props.language}
            marks={props.marks}
            notes={props.notes}
            faults={props.faults}
          />
        )}
        <textarea
          ref={box}
          className="editor-box"
          aria-label={props.label}
          aria-describedby={props.describedBy}
          aria-invalid={props.invalid ? true : undefined}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          wrap={props.wrap ? 'soft' : 'off'}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          onKeyDown={(event) => keepIndentation(event, props)}
          onCopy={(event) => copyGiven(event, props, 'copy')}
          onCut={(event) => copyGiven(event, props, 'cut')}
          onInput={(event) => typed(event.currentTarget.value)}
          onSelect={({ currentTarget }) => props.onCaret?.(lineTable(props.text).toGiven(caretOf(currentTarget)))}
          onCompositionStart={() => body.current?.compose(true)}
          onCompositionEnd={() => body.current?.compose(false)}
        />
      </div>
    </div>
  );
}

const caretOf = ({ selectionDirection, selectionStart, selectionEnd }: HTMLTextAreaElement): number =>
  selectionDirection === 'backward' ? selectionStart : selectionEnd;

const sheetClass = ({ wrap, masked }: EditorProps, bare: boolean): string =>
  ['editor-sheet', wrap && 'editor-wrap', masked && 'editor-masked', bare && 'editor-bare'].filter(Boolean).join(' ');

/** Enter begins the next line of JSON where this one began. */
function keepIndentation(event: KeyboardEvent<HTMLTextAreaElement>, { language, readOnly }: EditorProps): void {
  const { shiftKey, ctrlKey, metaKey, altKey } = event;
  if (event.key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey || event.nativeEvent.isComposing) return;
  if (language !== 'json' || readOnly) return;
  event.preventDefault();
  typeInto(`\n${spaceBefore(event.currentTarget.value, event.currentTarget.selectionStart)}`);
}

/** Copies the given text where the box would copy something else: bullets for masked characters, LF for CRLF. */
function copyGiven(
  event: ClipboardEvent<HTMLTextAreaElement>,
  { text, masked, readOnly }: EditorProps,
  kind: 'copy' | 'cut',
): void {
  const { selectionStart, selectionEnd } = event.currentTarget;
  if (selectionStart === selectionEnd || !(masked || text.includes('\r'))) return;
  event.preventDefault();
  const table = lineTable(text);
  event.clipboardData.setData('text/plain', text.slice(table.toGiven(selectionStart), table.toGiven(selectionEnd)));
  if (kind === 'cut' && !readOnly) typeInto('');
}
