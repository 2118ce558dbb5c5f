import type { ClaimsVerdict } from '../claims/check.ts';
import type { Policy } from '../claims/policy.ts';
import type { LifeAction, ServiceName, TabName } from './actions.ts';
import type { NoteId } from './note-words.ts';
import { defaultLifeSettings, type LifeSettings } from './settings.ts';

/*
 * The life of a token as data: a browser with two tabs, an issuer, two services and a thief. Nothing
 * here reads a clock or computes a signature. A token is described, and `workshop.ts` makes it.
 */

export type LifeActor = 'tab-a' | 'tab-b' | ServiceName | 'issuer' | 'thief';

/** Monday, 5 January 2026, 08:00 UTC, in seconds since 1970: the moment 0 of the story. */
export const startOfLife = 1_767_600_000;

/**
 * The name of something that proves who sends a request: `at-1` (access token), `rt-1` (refresh
 * token), `sid-1` (session id) or `pw-1` (password).
 */
export type CredentialId = string;

/** A token as it is described: its parts, and the key that really signs it. */
export type LifeToken = {
  readonly id: CredentialId;
  readonly use: 'access' | 'refresh';
  /** The key that signs. The header's `kid` names another one if the thief forges without the key. */
  readonly key: string;
  readonly header: { readonly alg: 'ES256' | 'RS256' | 'HS256'; readonly typ: string; readonly kid: string };
  readonly claims: LifeClaims;
  /** The login that it comes from; null if it is forged. */
  readonly family: number | null;
};

/** Times are in seconds since 1970 (RFC 7519 §2). */
type LifeClaims = {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly jti: string;
  readonly token_version: number;
  readonly role?: string;
};

/** What one place of the browser contains. */
export type Held = {
  readonly access: CredentialId | null;
  readonly refresh: CredentialId | null;
  readonly sid: CredentialId | null;
};

export const holdsNothing: Held = { access: null, refresh: null, sid: null };

export type Browser = {
  readonly isOpen: Readonly<Record<TabName, boolean>>;
  readonly memory: Readonly<Record<TabName, Held>>;
  /** Both tabs share it. */
  readonly localStorage: Held;
  /** Both tabs share them. */
  readonly cookies: Held;
  /** The password that the browser keeps for Basic. */
  readonly password: CredentialId | null;
};

type Service = {
  /** How far its clock is ahead, in seconds. */
  readonly skew: number;
  /** The names of the keys that it verifies with. */
  readonly keys: readonly string[];
  /** When it last fetched the key set, in seconds since the start; null: never. */
  readonly fetchedAt: number | null;
};

/** All refresh tokens that come from one login (RFC 9700 §4.14.2). */
export type Family = {
  readonly id: number;
  /** More than one only within a grace period. */
  readonly live: readonly CredentialId[];
  readonly spent: readonly { readonly id: CredentialId; readonly at: number }[];
  readonly isRevoked: boolean;
};

export type Issuer = {
  /** The key set that it publishes, or the secrets that it has given to the services. */
  readonly published: readonly string[];
  /** All keys that it has ever made. */
  readonly keys: readonly string[];
  readonly signing: string;
  readonly families: readonly Family[];
  /** `ends`: seconds since the start. */
  readonly sessions: readonly { readonly id: CredentialId; readonly ends: number }[];
  readonly denied: readonly string[];
  readonly version: number;
  readonly password: CredentialId;
};

export type LifeState = {
  /** Seconds since the start. */
  readonly now: number;
  readonly settings: LifeSettings;
  readonly tokens: Readonly<Record<CredentialId, LifeToken>>;
  readonly browser: Browser;
  readonly services: Readonly<Record<ServiceName, Service>>;
  readonly issuer: Issuer;
  /** Credentials and names of keys. */
  readonly thief: readonly string[];
  /** The credential in the services' log; null if the log is empty. */
  readonly logged: CredentialId | null;
  /** The number of names given so far, by prefix. */
  readonly made: Readonly<Record<'at' | 'rt' | 'sid' | 'key' | 'family', number>>;
};

/** How a token was checked. `workshop.ts` repeats it with the real signature. */
export type TokenCheck = {
  readonly token: CredentialId;
  readonly by: ServiceName | 'issuer';
  /** The key that was used; null if none has the token's `kid`. */
  readonly key: string | null;
  readonly isSignatureValid: boolean;
  readonly policy: Policy;
  readonly claims: ClaimsVerdict;
};

/** A request and its response. `<at-1>` is a place for the text of that credential. */
export type Exchange = {
  readonly from: LifeActor;
  readonly to: LifeActor;
  readonly request: string;
  readonly response: string;
  readonly check: TokenCheck | null;
};

/** A decision or an effect: who, what (`note-words.ts` has the sentence), and its values. */
export type Note = {
  readonly by: LifeActor;
  readonly id: NoteId;
  readonly values: readonly string[];
  /** The number of exchanges of the step that began before it. */
  readonly after: number;
};

type LifeCost = {
  /** Reads and writes of a store that all servers share. */
  readonly lookups: number;
  /** Bytes of the requests and responses. */
  readonly bytes: number;
  /** How many seconds an access token would still work after a revocation in this moment. */
  readonly exposure: number;
};

export type LifeStep = {
  readonly action: LifeAction;
  /** Seconds since the start, when the step is over. */
  readonly at: number;
  readonly exchanges: readonly Exchange[];
  readonly notes: readonly Note[];
  readonly cost: LifeCost;
};

export const startState: LifeState = {
  now: 0,
  settings: defaultLifeSettings,
  tokens: {},
  browser: {
    isOpen: { a: true, b: false },
    memory: { a: holdsNothing, b: holdsNothing },
    localStorage: holdsNothing,
    cookies: holdsNothing,
    password: null,
  },
  services: {
    orders: { skew: 0, keys: [], fetchedAt: null },
    billing: { skew: 0, keys: [], fetchedAt: null },
  },
  issuer: {
    published: ['key-1'],
    keys: ['key-1'],
    signing: 'key-1',
    families: [],
    sessions: [],
    denied: [],
    version: 1,
    password: 'pw-1',
  },
  thief: [],
  logged: null,
  made: { at: 0, rt: 0, sid: 0, key: 1, family: 0 },
};
