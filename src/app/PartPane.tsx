import { timeNotes } from '../core/claims/time-notes.ts';
import { jsonFaultWords } from '../core/text/json-words.ts';
import type { Session } from '../session/model.ts';
import { paneJson } from '../session/pane-json.ts';
import { paneOf, tokenOf } from '../session/source.ts';
import { Pane } from '../ui/Pane.tsx';
import { Switch } from '../ui/Switch.tsx';
import { AlgorithmMenu } from './AlgorithmMenu.tsx';
import { useNow, zone } from './clock.ts';
import { CopyButton } from './CopyButton.tsx';
import { SessionEditor } from './SessionEditor.tsx';
import { useSession, useStore } from './use-session.ts';

type PartProps = { readonly part: 'header' | 'payload' };

const titles = { header: 'Header', payload: 'Payload' } as const;
const tones = { header: 'text-part-header', payload: 'text-part-payload' } as const;

export function HeaderPane() {
  return (
    <Pane title="Header" tone={tones.header} tools={<PartTools part="header" />} className="pane-header">
      <PartEditor part="header" notes={none} />
    </Pane>
  );
}

export function PayloadPane() {
  // Also while the JSON is broken: the times that can be read stay readable.
  const json = useSession((session) => paneJson(session.source, 'payload'));
  const about = useSession(aboutPayload);
  const now = useNow();
  const notes = json?.node?.kind === 'object' ? notesOf(timeNotes(json.node, now, zone)) : none;
  return (
    <Pane title="Payload" tone={tones.payload} about={about} tools={<PartTools part="payload" />} className="pane-payload">
      <PartEditor part="payload" notes={notes} />
    </Pane>
  );
}

const notesOf = (notes: ReturnType<typeof timeNotes>) => notes.map(({ span, text }) => ({ at: span.end, text }));

function PartEditor({ part, notes }: PartProps & { readonly notes: readonly { at: number; text: string }[] }) {
  const store = useStore();
  const pane = useSession((session) => paneOf(session.source, part));
  const json = useSession((session) => paneJson(session.source, part));
  const encrypted = useSession((session) => part === 'payload' && tokenOf(session.source).kind === 'jwe');
  const text = pane?.text ?? '';
  const fault = pane?.form === 'json' || part === 'header' || looksLikeJson(text) ? (json?.fault ?? null) : null;
  const faults = fault === null ? none : [{ start: fault.at, end: fault.at + Math.max(1, fault.found.length), message: jsonFaultWords(fault, text) }];
  return (
    <SessionEditor
      name={titles[part]}
      text={text}
      onText={(typed) => store.dispatch({ type: 'part-typed', part, text: typed })}
      language={pane?.form === 'hex' ? 'text' : 'json'}
      notes={notes}
      faults={faults}
      readOnly={encrypted}
      invalid={fault !== null}
      placeholder={encrypted ? 'Encrypted: the claims can be read only with the recipient’s key.' : placeholders[part]}
      describedBy="structure-text"
    />
  );
}

const looksLikeJson = (text: string): boolean => /^\s*[{["]/.test(text);
const placeholders = { header: '{ "alg": "HS256", "typ": "JWT" }', payload: '{ "sub": "…" }: typing here starts a token' } as const;

function PartTools({ part }: PartProps) {
  const store = useStore();
  const pane = useSession((session) => paneOf(session.source, part));
  const text = () => paneOf(store.get().source, part)?.text ?? '';
  return (
    <>
      {part === 'header' ? <AlgorithmMenu /> : null}
      <Switch
        label="Compact"
        checked={pane?.compact ?? true}
        disabled={pane === null || pane.form === 'hex'}
        hint={`Writes the ${part} into the token without white space; off writes it as it stands here.`}
        onChange={(compact) => store.dispatch({ type: 'layout-chosen', part, compact })}
      />
      <CopyButton name={`Copy ${part}`} what={titles[part]} text={text} disabled={pane === null} />
    </>
  );
}

/** What the payload is, where it is no claims set. */
function aboutPayload(session: Session): string {
  const token = tokenOf(session.source);
  if (token.kind === 'jwe') return 'encrypted';
  if (token.kind === 'empty' || token.payload === null) return '';
  const { kind, segment } = token.payload;
  return kind === 'claims' ? '' : `${payloadKinds[kind]}, ${segment.bytes.length.toLocaleString('en')} bytes`;
}

const payloadKinds = { 'json': 'JSON, no claims set', 'broken-json': 'broken JSON', 'text': 'text', 'bytes': 'bytes, shown as hex' } as const;

const none: readonly never[] = [];

