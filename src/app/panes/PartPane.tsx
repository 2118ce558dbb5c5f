import { Suspense, useMemo } from 'react';
import type { JsonWarning } from '../../core/text/json-warnings.ts';
import { jsonFaultWords } from '../../core/text/json-words.ts';
import { say, t } from '../../core/text/language.ts';
import type { EditorProps, Fault } from '../../editor/types.ts';
import { isDetached } from '../../core/token/forms.ts';
import type { Session } from '../../session/state/model.ts';
import { paneJson, paneWarnings } from '../../session/reading/pane-json.ts';
import { isSealed, layerSource, layersOf, openSource, openTexts } from '../../session/state/opened.ts';
import { paneOfSource, tokenOfSource } from '../../session/state/source.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Late } from '../../ui/Late.tsx';
import { lazyPart } from '../../ui/load.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { aboutPayload, isUnreadable } from './about-part.ts';
import { AlgorithmMenu } from './AlgorithmMenu.tsx';
import { CopyButton } from '../page/CopyButton.tsx';
import { Guard } from '../page/Failed.tsx';
import { helpOn } from '../page/help.ts';
import { editTitles } from './edit-titles.ts';
import { useLitPart } from './lit-marks.ts';
import { SessionEditor } from './SessionEditor.tsx';
import { usePartAssist } from './use-part-assist.ts';
import { useTimeNotes } from './use-time-notes.ts';
import { useSession, useStore } from '../page/use-session.ts';

type PartProps = { readonly part: 'header' | 'payload' };

const titles = { header: 'Header', payload: 'Payload' } as const;
const copyNames = { header: () => t`Copy header`, payload: () => t`Copy payload` } as const;
const tones = { header: 'text-part-header', payload: 'text-part-payload' } as const;

export function HeaderPane() {
  const { isLit, marks } = useLitPart('header');
  return (
    <Pane
      title={t`Header`}
      help={helpOn('header', t`Header`)}
      tone={tones.header}
      tools={<PartTools part="header" />}
      className={classes('pane-header', isLit && 'pane-lit')}
    >
      <LayersPart />
      <PartEditor part="header" notes={none} marks={marks} />
      <JsonPart />
      <Below part="header" />
    </Pane>
  );
}

export function PayloadPane() {
  const about = useSession(aboutPayload);
  const { isLit, marks } = useLitPart('payload');
  const notes = useTimeNotes();
  return (
    <Pane
      title={t`Payload`}
      help={helpOn('payload', t`Payload`)}
      tone={tones.payload}
      about={about}
      tools={<PartTools part="payload" />}
      className={classes('pane-payload', isLit && 'pane-lit')}
    >
      <PartEditor part="payload" notes={notes} marks={marks} />
      <DetachedPart />
      <Below part="payload" />
    </Pane>
  );
}

// Lazy: the tables about claims are loaded after the editors.
const PartHelp = lazyPart(async () => (await import('./PartHelp.tsx')).PartHelp);
const EditMenu = lazyPart(async () => (await import('./EditMenu.tsx')).EditMenu);

function Below({ part }: PartProps) {
  return (
    <Guard name={t`Help on the text`}>
      <Suspense fallback={null}>
        <PartHelp part={part} />
      </Suspense>
    </Guard>
  );
}

const LayersNav = lazyPart(async () => (await import('./LayersNav.tsx')).LayersNav);

function LayersPart() {
  const isNested = useSession((session) => layersOf(session).length > 1);
  return isNested ? (
    <Guard name={t`Layers`}>
      <Suspense fallback={null}>
        <LayersNav />
      </Suspense>
    </Guard>
  ) : null;
}

const DetachedPayload = lazyPart(async () => (await import('./DetachedPayload.tsx')).DetachedPayload);

/** A token without a payload may have it elsewhere. What was entered stays until it is removed. */
const mayBeDetached = (session: Session): boolean => {
  const token = tokenOfSource(layerSource(session));
  return (session.detached?.text ?? '') !== '' || (token.kind === 'jws' && isDetached(token));
};

function DetachedPart() {
  return useSession(mayBeDetached) ? (
    <Guard name={t`Detached payload`}>
      <Suspense fallback={null}>
        <DetachedPayload />
      </Suspense>
    </Guard>
  ) : null;
}

const JsonForm = lazyPart(async () => (await import('./JsonForm.tsx')).JsonForm);

function JsonPart() {
  const isJson = useSession((session) => {
    const token = tokenOfSource(layerSource(session));
    return token.kind !== 'empty' && token.json !== undefined;
  });
  return isJson ? (
    <Guard name={t`Header`}>
      <Suspense fallback={null}>
        <JsonForm />
      </Suspense>
    </Guard>
  ) : null;
}

type PartEditorProps = PartProps & Pick<EditorProps, 'notes' | 'marks'>;

function PartEditor({ part, notes, marks }: PartEditorProps) {
  const store = useStore();
  const pane = useSession((session) => paneOfSource(openSource(session), part));
  const json = useSession((session) => paneJson(openSource(session), part));
  const encrypted = useSession((session) => part === 'payload' && isSealed(session));
  const unreadable = useSession((session) => isUnreadable(session, part));
  const isElsewhere = useSession((session) => part === 'payload' && mayBeDetached(session));
  const assist = usePartAssist(part);
  const text = pane?.text ?? '';
  const fault = pane?.form === 'json' || part === 'header' || looksLikeJson(text) ? (json?.fault ?? null) : null;
  const warnings = useSession((session) => paneWarnings(openSource(session), part));
  const faults = useMemo(
    () =>
      fault === null
        ? warnings.slice(0, mostWarnings).map(warned)
        : [{ start: fault.at, end: fault.at + Math.max(1, fault.found.length), message: jsonFaultWords(fault, text) }],
    [fault, warnings, text],
  );
  const placeholderOf = (): string => {
    if (encrypted) return t`Encrypted. You need the recipient’s key to read the claims.`;
    if (unreadable) return t`This part cannot be read. Structure says why.`;
    return isElsewhere ? t`Not in the token. Enter it under Detached payload.` : placeholders[part]();
  };
  return (
    <SessionEditor
      name={titles[part]}
      fits={part === 'header'}
      text={text}
      textOf={openTexts[part]}
      onText={(typed) => store.dispatch({ type: 'part-typed', part, text: typed })}
      language={pane?.form === 'hex' ? 'text' : 'json'}
      notes={notes}
      marks={marks}
      faults={faults}
      assist={assist}
      readOnly={encrypted}
      invalid={fault !== null}
      placeholder={placeholderOf()}
      describedBy="structure-text"
    />
  );
}

/** Bounded, because each warning is drawn in the text. */
const mostWarnings = 100;

const warned = ({ span, message }: JsonWarning): Fault => ({ ...span, message, isWarning: true });

const looksLikeJson = (text: string): boolean => /^\s*[{["]/.test(text);
const placeholders = {
  header: () => '{ "alg": "HS256", "typ": "JWT" }',
  payload: () => t`{ "sub": "…" } – type here to start a token`,
} as const;

/** An encrypted part is written as it is, so it has no Compact, whose place the second menu needs. */
function PartTools({ part }: PartProps) {
  const store = useStore();
  const encrypted = useSession((session) => tokenOfSource(layerSource(session)).kind === 'jwe');
  // Not the pane itself, which differs after every key.
  const isNone = useSession((session) => paneOfSource(openSource(session), part) === null);
  const isHex = useSession((session) => paneOfSource(openSource(session), part)?.form === 'hex');
  const isCompact = useSession((session) => paneOfSource(openSource(session), part)?.compact ?? true);
  return (
    <>
      {part === 'header' ? <AlgorithmMenu /> : null}
      {encrypted ? null : (
        <span className="roomy">
          <Switch
            label={t`Compact`}
            checked={isCompact}
            disabled={isNone || isHex}
            hint={t`On: encode this part without whitespace. Off: encode it exactly as shown.`}
            onChange={(compact) => store.dispatch({ type: 'layout-chosen', part, compact })}
          />
        </span>
      )}
      <Late
        renderMeanwhile={(press) => (
          <Button disabled={press === undefined} onClick={press}>
            {editTitles[part]()}
          </Button>
        )}
      >
        <EditMenu part={part} />
      </Late>
      <CopyButton
        name={copyNames[part]()}
        what={say(titles[part])}
        text={() => openTexts[part](store.get())}
        disabled={isNone}
      />
    </>
  );
}

const none: readonly never[] = [];
