import { useRef } from 'react';
import { privateText } from '../ui/private-text.ts';
import { canDraw } from './drawing-cost.ts';
import { shownText } from './line-ends.ts';
import { Mirror } from './Mirror.tsx';
import { PartBar } from './PartBar.tsx';
import { isWhole, type TextPart } from './text-part.ts';
import type { BodyProps, EditorProps } from './types.ts';
import { useBoxEvents } from './use-box-events.ts';
import { usePlainBody } from './use-plain-body.ts';
import { useTextPart } from './use-text-part.ts';

/**
 * Above this many characters the box shows its text itself, without colors. A keystroke then takes
 * a third of the time.
 */
const mirroredLimit = 20_000;
/** A text that costs more than this is not drawn twice. */
const mirroredCost = 40_000;

const isMirrored = (part: TextPart): boolean =>
  isWhole(part) && part.of.length <= mirroredLimit && canDraw(part.of, mirroredCost);

/**
 * A text box with transparent text over a mirror that draws the colors. The mirror is in the flow
 * and gives both of them their size, so they wrap and scroll together. If the browser cannot draw a
 * text quickly, the box contains a part of it.
 */
export function PlainEditor(props: BodyProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [part, showPart] = useTextPart(shownText(props.text));
  const bare = !isMirrored(part);
  const body = usePlainBody(box, props, { part, showPart, bare });
  const events = useBoxEvents(box, props, { part, showPart, body });

  return (
    <div className="editor-plain" data-drawn={isWhole(part) ? 'whole' : 'part'}>
      <div className="editor-scroll">
        <div className={sheetClass(props, bare)}>
          {!bare && (
            <Mirror
              text={props.masked ? dots(props.text) : props.text}
              language={props.language}
              marks={props.marks}
              notes={props.notes}
              faults={props.faults}
              onHeight={props.onHeight}
            />
          )}
          <textarea
            ref={box}
            id={props.id}
            className="editor-box"
            aria-label={props.label}
            aria-describedby={props.describedBy}
            aria-invalid={props.invalid ? true : undefined}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            wrap={props.wrap ? 'soft' : 'off'}
            {...privateText}
            {...events}
          />
        </div>
      </div>
      <PartBar part={part} words={props.partWords} onShow={showPart} />
    </div>
  );
}

/** A mirror that is only hidden would still have the masked text in the page. */
const dots = (text: string): string => text.replace(/[^\r\n]/g, '•');

/** Prose breaks between its words, also the placeholder of an empty box. */
const isDense = ({ text }: EditorProps): boolean => text !== '' && !text.includes(' ');

function sheetClass(props: EditorProps, bare: boolean): string {
  const wrap = props.wrap && (isDense(props) ? 'editor-wrap editor-dense' : 'editor-wrap');
  return ['editor-sheet', wrap, props.masked && 'editor-masked', bare && 'editor-bare'].filter(Boolean).join(' ');
}
