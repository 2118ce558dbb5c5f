// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { isValidElement, type ComponentType, type ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { claimsCauses } from '../core/diagnose/claims-causes.ts';
import { timelineOf } from '../core/claims/timeline.ts';
import { seconds } from '../core/claims/numeric-date.ts';
import { verdictAt } from '../core/claims/check-claims.ts';
import { targets } from '../core/code/targets.ts';
import { writeCode } from '../core/code/write-code.ts';
import { glossaryEntries } from '../core/glossary/glossary.ts';
import { toBase64url } from '../core/text/base64url.ts';
import { playAll } from '../core/lifecycle/play.ts';
import { utf8 } from '../core/text/bytes.ts';
import { profiles } from '../core/profiles/profiles.ts';
import { codeRequestOf } from '../session/code/code-request.ts';
import { compareParts } from '../session/compare/compare.ts';
import { claimEntriesOf, claimsTextOf } from '../session/reading/claim-entries.ts';
import { partTexts, preparedClaims } from '../session/reading/claims.ts';
import { findingsIn, lintMaterialOf, lintSubjectOf } from '../session/reading/findings.ts';
import { timelineLanes } from '../session/reading/timeline-lanes.ts';
import { shareOffers } from '../session/share/share.ts';
import type { Session } from '../session/state/model.ts';
import { foundInSource, pastedSource } from '../session/state/source.ts';
import type { Store } from '../session/state/store.ts';
import { keyTyped, openSession, settledSession, tokenTyped } from '../session/testing.ts';
import { StoreContext } from './page/use-session.ts';
import { faults } from '../session/examples/faults.ts';
import type * as hooks from './page/use-session.ts';

/*
 * Renders every component in src/app with selectors that return a new object at each call. Such a
 * selector once made React render without end and left the page empty.
 */

type Selector<T> = (session: Session) => T;
type Hooks = typeof hooks;

vi.mock('./page/use-session.ts', async (original) => {
  const actual = await original<Hooks>();
  const useSession: Hooks['useSession'] = (selector) => actual.useSession(freshly(selector));
  const useSessionOf: Hooks['useSessionOf'] = (store, selector) => actual.useSessionOf(store, freshly(selector));
  return { ...actual, useSession, useSessionOf };
});

// The DOM emulation cannot draw.
vi.mock('../ui/QrCode.tsx', () => ({ QrCode: () => null }));

const wrapped = new WeakMap<Selector<unknown>, Selector<unknown>>();

/**
 * Returns the same selector with its answer copied at each call. Each selector has one wrapper, so
 * that it stays a stable function.
 */
function freshly<T>(selector: Selector<T>): Selector<T> {
  const known = wrapped.get(selector) ?? ((session: Session) => copyOf(selector(session)));
  wrapped.set(selector, known);
  return known as Selector<T>;
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? { ...value } : value;
}

const part = (text: string): string => toBase64url(utf8(text));
const claims =
  '{"iss":"https://issuer.example","sub":"a","aud":["b","c"],"exp":1900003600,"iat":1700000000,"scope":"read write","password":"hunter2","email":"a@b.example"}';
const signed = `${part('{"alg":"HS256","typ":"JWT","kid":"k"}')}.${part(claims)}.c2ln`;

/** The texts of the token box and the Key box. */
const inputs: Readonly<Record<string, readonly [token: string, key: string]>> = {
  'an SD-JWT without a key': [`${part('{"alg":"ES256"}')}.${part('{}')}.c2ln~WyJh~`, ''],
  'a signed token with a secret': [signed, 'secret'],
  'two tokens and a text': [`first ${signed}\nsecond ${signed}x`, '{"kty":"EC"}'],
  nothing: ['', ''],
};

const ignored = (): void => undefined;

type Made = (session: Session) => ReactElement | null | Promise<ReactElement | null>;
type Modules = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const modules: Modules = import.meta.glob(['./**/*.tsx', '!./**/*.test.tsx', '!./main.tsx'], { eager: true });

/** Every exported component under its name. */
const components = new Map(
  Object.values(modules).flatMap((exports) =>
    Object.entries(exports).filter(
      (entry): entry is [string, ComponentType<object>] => /^[A-Z]/.test(entry[0]) && typeof entry[1] === 'function',
    ),
  ),
);

/** Returns an element of the component with this name, with properties that fit it. */
function element(name: string, properties: object): ReactElement {
  const Component = components.get(name);
  if (Component === undefined) throw new Error(`There is no component ${name}.`);
  return <Component {...properties} />;
}

const firstEntry = (session: Session) => claimEntriesOf(claimsTextOf(session))[0] ?? null;
const ofEntry =
  (name: string, more: object = {}): Made =>
  (session) => {
    const entry = firstEntry(session);
    return entry === null ? null : element(name, { entry, ...more });
  };
const later = seconds(2_000_000_000);
const choices = { token: 'keep', key: false, policy: true };
const loaded = { wasInQuery: true, from: 'https://other.example' };

/** The components that cannot be rendered without properties. */
const made: Readonly<Record<string, Made>> = {
  OpenDialog: () => element('OpenDialog', { name: 'settings' }),
  FoundErrors: () => element('FoundErrors', { sought: 'invalid signature' }),
  SaidByLibraries: () => element('SaidByLibraries', { cause: 'wrong-secret' }),
  Guard: () => element('Guard', { name: 'A', children: 'B' }),
  PageGuard: () => element('PageGuard', { store: openSession().store, children: 'B' }),
  ReloadButton: () => element('ReloadButton', { store: openSession().store }),
  TextBox: () => element('TextBox', { label: 'A', text: 'a', onText: ignored }),
  SessionTextBox: () => element('SessionTextBox', { label: 'A', text: 'a', onText: ignored }),
  ReadOnlyTextBox: () => element('ReadOnlyTextBox', { label: 'A', text: 'a' }),
  PageDialog: () => element('PageDialog', { title: 'A', children: 'B' }),
  LearnChart: () => element('LearnChart', { onOpen: ignored }),
  LearnHoldings: () => element('LearnHoldings', { onOpen: ignored }),
  LearnExchange: () =>
    element('LearnExchange', {
      exchange: playAll([{ type: 'login', tab: 'a' }]).steps[0]?.exchanges[0],
      onOpen: ignored,
    }),
  MoreRows: () => element('MoreRows', { of: { left: 60, next: 50, showMore: ignored } }),
  MoreItems: () => element('MoreItems', { of: { left: 60, next: 50, showMore: ignored } }),
  Stage: () => element('Stage', { children: 'B' }),
  Section: () =>
    element('Section', {
      fold: 'findings',
      title: 'A',
      help: { topic: 'findings', label: 'A', onOpen: ignored },
      children: 'B',
    }),
  BreakableText: () => element('BreakableText', { text: 'https://a.example/' }),
  CopyButton: () => element('CopyButton', { name: 'Copy a', what: 'A', text: () => 'a' }),
  CopyMark: () => element('CopyMark', { name: 'Copy a', what: 'A', title: 'a', text: () => 'a', children: 'a' }),
  DiagnosisItem: (session) => {
    const [diagnosis] = claimsCauses(verdictAt(preparedClaims(session), later), partTexts(session), later);
    return diagnosis === undefined ? null : element('DiagnosisItem', { diagnosis });
  },
  NoDiagnosis: () => element('NoDiagnosis', { isEmpty: true }),
  Changes: () => element('Changes', { changes: [{ where: 'token', before: 'a', after: 'b' }] }),
  WhyAndHow: () => element('WhyAndHow', { findings: [{ cause: 'expired', sentence: 'A' }] }),
  PaneSplitter: () => element('PaneSplitter', { split: 'token' }),
  OfferButton: () => element('OfferButton', { offer: 'swap-boxes' }),
  ShareChoices: async ({ source, key, policy }) =>
    element('ShareChoices', {
      offers: await shareOffers({ source, key, policy }),
      choices,
      least: choices,
      life: { kind: 'live', until: null },
      onChoose: ignored,
    }),
  ConfirmWhole: () => element('ConfirmWhole', { onConfirm: ignored, onRefuse: ignored }),
  ShareLink: () => element('ShareLink', { outgoing: { token: signed, publicKeys: null, expectations: [] } }),
  Expectations: () => element('Expectations', {}),
  ExpectationField: () => element('ExpectationField', { field: 'issuer' }),
  WrittenCode: (session) => {
    const wanted = codeRequestOf(session);
    const answer = wanted.kind === 'request' ? writeCode(wanted.request, 'verify', targets.jose) : null;
    return answer?.kind === 'code' ? element('WrittenCode', { code: answer }) : null;
  },
  ArrivalNote: ({ source, key, policy }) =>
    element('ArrivalNote', { arrival: { ...loaded, kind: 'opened', inputs: { source, key, policy }, unknown: ['x'] } }),
  FetchedKeysOffer: () =>
    element('FetchedKeysOffer', { fetched: { url: 'https://a.example', text: '{"keys":[]}' }, onTaken: ignored }),
  ClaimValue: ofEntry('ClaimValue', { isOpen: false }),
  ClaimsRows: (session) => {
    const entry = firstEntry(session);
    if (entry === null) return null;
    return (
      <table>
        <tbody>{element('ClaimsRows', { entries: [entry] })}</tbody>
      </table>
    );
  },
  ClaimTime: ofEntry('ClaimTime'),
  TimelineScale: (session) => {
    const timeline = timelineOf(timelineLanes(session), session.policy, later);
    return timeline === null ? null : element('TimelineScale', { timeline });
  },
  ProfileDemands: (session) =>
    element('ProfileDemands', { profile: Object.values(profiles)[0], contents: lintMaterialOf(session).contents }),
  FindingItem: (session) => {
    const [finding] = findingsIn(lintSubjectOf(lintMaterialOf(session)));
    const shown = { isOpen: true, isFoldable: true, isChosen: true, onChoose: ignored };
    return finding === undefined ? null : element('FindingItem', { finding, ...shown });
  },
  ProfileLine: (session) => element('ProfileLine', { subject: lintSubjectOf(lintMaterialOf(session)) }),
  Comparison: ({ source }) =>
    element('Comparison', { title: 'A', tone: '', part: compareParts('payload', source, pastedSource(signed)) }),
  ThreeVerdicts: (session) => element('ThreeVerdicts', { session }),
  PasteCard: () => element('PasteCard', { onText: ignored }),
  FirstSteps: () => element('FirstSteps', { onText: ignored }),
  FaultTask: () => element('FaultTask', { fault: faults[0] }),
  TimePicker: () => element('TimePicker', { claim: 'exp' }),
  KeyLine: ({ ring }) => {
    const [key] = ring?.keys ?? [];
    return key === undefined ? null : element('KeyLine', { item: key, result: 'rejected' });
  },
  PartHelp: () => element('PartHelp', { part: 'payload' }),
  EditMenu: () => element('EditMenu', { part: 'payload' }),
  SessionEditor: () => element('SessionEditor', { name: 'Payload', text: '{}', onText: ignored }),
  IntakeNote: ({ source }) => element('IntakeNote', { found: foundInSource(source) }),
  HelpEntry: () => element('HelpEntry', { entry: glossaryEntries[0] }),
  HelpPanel: () => element('HelpPanel', { step: { page: 'contents', sought: '' }, depth: 1 }),
  HelpContents: () => element('HelpContents', { sought: 'exp' }),
  HelpLinks: () => element('HelpLinks', { title: 'A', entries: glossaryEntries.slice(0, 2) }),
  HelpList: () => element('HelpList', { entries: glossaryEntries.slice(0, 2) }),
};

async function opened([token, key]: readonly [string, string]): Promise<Store> {
  const { store, say } = openSession();
  say(tokenTyped(token), keyTyped(key));
  await settledSession(store);
  return store;
}

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    if (/getSnapshot|Maximum update depth|Too many re-renders/.test(String(words[0])))
      throw new Error(String(words[0]));
  });
});
afterEach(cleanup);

/** Attributes that keep the text of a box from the browser's helpers and its extensions. */
const asked = {
  translate: 'no',
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
};

const boxesSeen = new Set<string>();

/** Returns the text boxes on the page that lack one of these attributes. */
function openBoxes(): readonly string[] {
  const boxes = [
    ...document.querySelectorAll('textarea, input:not([aria-hidden=true]), [contenteditable], [role=textbox]'),
  ].filter((box) => !(box instanceof HTMLInputElement && /^(checkbox|radio|range|datetime-local)$/.test(box.type)));
  for (const box of boxes) boxesSeen.add(nameOf(box));
  const lacks = (box: Element) => Object.entries(asked).some(([name, value]) => box.getAttribute(name) !== value);
  return boxes.filter(lacks).map((box) => box.outerHTML);
}

const nameOf = (box: Element): string =>
  box.getAttribute('aria-label') ?? document.querySelector(`label[for="${box.id}"]`)?.textContent ?? '';

describe.each(Object.entries(inputs))('with %s', (_, input) => {
  it.each([...components.keys()])('%s renders and settles', async (name) => {
    const store = await opened(input);
    const node = name in made ? ((await made[name]?.(store.get())) ?? null) : element(name, {});
    const { container } = await act(async () => render(<StoreContext value={store}>{node}</StoreContext>));
    // A new session with the same inputs: each component asks for its answers again, and settles
    // again.
    act(() => store.dispatch({ type: 'language-changed' }));
    await act(() => settledSession(store));
    expect(container.isConnected).toBe(true);
    expect(openBoxes()).toEqual([]);
  });
});

it('knows the properties of every component that needs some', () => {
  const needing = [...components].filter(([, component]) => component.length > 0).map(([name]) => name);
  expect(components.size).toBeGreaterThan(50);
  expect(Object.keys(made).sort()).toEqual(needing.sort());
});

it('renders each of them with properties at least once', async () => {
  const store = await opened(inputs['a signed token with a secret'] ?? ['', '']);
  const elements = await Promise.all(Object.entries(made).map(async ([name, make]) => [name, await make(store.get())]));
  expect(elements.filter(([, node]) => !isValidElement(node)).map(([name]) => name)).toEqual([]);
});

it('has walked the text boxes of the page and its dialogs', () => {
  expect([...boxesSeen]).toEqual(
    expect.arrayContaining(['Encoded token', 'Header', 'Payload', 'Signature', 'Key', 'Expected issuer', 'Link']),
  );
  expect(boxesSeen.size).toBeGreaterThan(15);
});
