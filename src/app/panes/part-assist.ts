import { explainerAt, type About, type JsonPart } from '../../core/assist/about.ts';
import { claimsChanges } from '../../core/assist/changes.ts';
import { completionsAt, newMembers, type Completions, type NewMember } from '../../core/assist/complete.ts';
import { secondsOfMs, type Seconds } from '../../core/claims/numeric-date.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Span } from '../../core/text/spans.ts';
import type { Assist, EditorChange } from '../../editor/types.ts';
import { scopesSeen } from '../../session/reading/scopes-seen.ts';
import { paneObject, paneWarnings } from '../../session/reading/pane-json.ts';
import { profileNames } from '../../session/reading/profile-names.ts';
import { openSource } from '../../session/state/opened.ts';
import { paneOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { shownZone } from '../page/clock.ts';

/** A longer text gets no assistance, because each answer parses it from its start. */
const longest = 500_000;

/**
 * What the page knows about a part's text, for the rich editor and for the line below both editors.
 */
export type PartAssist = Assist & {
  /** Returns what is known about the member at the offset at any moment; null if there is none. */
  readonly aboutAt: (offset: number) => ((now: Seconds) => About) | null;
  readonly completionsAt: (offset: number) => Completions | null;
  readonly newMembers: () => readonly NewMember[];
};

export function partAssist(store: Store, part: JsonPart): PartAssist {
  const text = (): string => {
    const written = paneOfSource(openSource(store.get()), part)?.text ?? '';
    return written.length > longest ? '' : written;
  };
  const about = (offset: number): ((now: Seconds) => About) | null => {
    const explain = explainerAt(
      { part, text: text(), object: paneObject(openSource(store.get()), part) },
      Math.min(offset, text().length),
    );
    if (explain === null) return null;
    // Found once for each language, not each second: there can be thousands.
    const warnings = memoLast(warningsAt);
    return (now) => {
      const said = explain({ now, zone: shownZone() });
      return { ...said, sentences: [...said.sentences, ...warnings(said.span)] };
    };
  };
  const warningsAt = ({ start, end }: Span): readonly string[] =>
    paneWarnings(openSource(store.get()), part)
      .filter(({ span }) => span.start < end && span.end > start)
      .map(({ message }) => message);
  const known = () => ({
    now: present(),
    scopes: scopesSeen(store.get()),
    first: profileNames(store.get(), part === 'header' ? 'header' : 'claims'),
  });
  const completions = (offset: number): Completions | null =>
    completionsAt(part, text(), Math.min(offset, text().length), known());
  return {
    aboutAt: about,
    completionsAt: completions,
    newMembers: () => newMembers(part, text(), known()),
    hintAt: (offset) => {
      const said = about(offset)?.(present()) ?? null;
      return said === null
        ? null
        : {
            ...said.span,
            paragraphs: [
              `${said.name}: ${said.title}`,
              ...said.sentences,
              ...(said.source === '' ? [] : [said.source]),
            ],
          };
    },
    suggestionsAt: (offset) => {
      const found = completions(offset);
      return found === null ? null : { ...found.span, isChoice: found.on === 'value', items: found.items };
    },
    changesAt: (offset) => {
      const named = about(offset)?.(present()).name;
      const changes = part === 'payload' ? payloadChanges(store) : [];
      return changes.toSorted((one, other) => Number(other.claim === named) - Number(one.claim === named));
    },
  };
}

const present = (): Seconds => secondsOfMs(Date.now());

/** Returns the changes that one press makes, as offered by the menu and the rich editor. */
export function payloadChanges(store: Store): readonly (EditorChange & { readonly claim: string })[] {
  const written = paneOfSource(openSource(store.get()), 'payload')?.text ?? '';
  if (written.length > longest) return [];
  return claimsChanges(written, present(), newId).map(({ claim, title, text }) => ({
    claim,
    title,
    apply: () => store.dispatch({ type: 'part-typed', part: 'payload', text }),
  }));
}

/**
 * Returns a UUID like `crypto.randomUUID`, which does not exist over plain http (RFC 9562 §5.4).
 */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
