import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSources, sourceOf, type Source } from '../scripts/lib/read-sources.ts';

type Rooms = Readonly<Record<string, readonly string[]>>;

/**
 * The architecture as tables. A folder, a package or a browser door that is not in any of them
 * fails: adding its row is part of the change.
 *
 * Each folder, and the folders from which it may import, besides itself. Everything else is
 * forbidden.
 */
const core = [
  'core/text',
  'core/intake',
  'core/token',
  'core/crypto',
  'core/keys',
  'core/claims',
  'core/assist',
  'core/code',
  'core/acceptance',
  'core/diagnose',
  'core/errors',
  'core/disclosure',
  'core/glossary',
  'core/profiles',
  'core/possession',
  'core/lint',
  'core/lifecycle',
];
/** The rooms of `session`, and the rooms from which each may import, besides all of `core`. */
const sessionRooms = {
  'session/state': [],
  'session/reading': ['session/state'],
  'session/signature': ['session/state'],
  'session/doctor': ['session/state', 'session/signature'],
  'session/errors': ['session/state', 'session/signature', 'session/doctor'],
  'session/share': ['session/state', 'session/reading'],
  'session/compare': ['session/state', 'session/reading'],
  'session/code': ['session/state'],
  'session/examples': ['session/state'],
  // The last four rooms are only for tests, like `session/testing.ts`. `session/vectors` contains
  // nothing but vectors and their test.
  'session/vectors': ['session/doctor/doctor-cases'],
  'session/doctor/doctor-cases': [
    'session',
    'session/state',
    'session/reading',
    'session/signature',
    'session/doctor',
    'session/errors',
  ],
  'session/code/code-run': ['session', 'session/state', 'session/signature', 'session/code'],
  'session/growth': [
    'session/state',
    'session/reading',
    'session/signature',
    'session/share',
    'session/compare',
    'session/code',
  ],
} as const satisfies Rooms;
const sessionArrows: Rooms = {
  ...withAll(sessionRooms, core),
  // What the tests share.
  session: [...core, ...Object.keys(sessionRooms)],
};

/**
 * The rooms of `app`, and the rooms from which each may import, besides everything that `app` is
 * built on.
 */
const appRooms = {
  'app/page': [],
  'app/panes': ['app/page'],
  'app/verdicts': ['app/page'],
  'app/claims': ['app/page'],
  'app/expectations': ['app/page'],
  'app/doctor': ['app/page'],
  'app/findings': ['app/page'],
  'app/help': ['app/page'],
  'app/share': ['app/page', 'app/expectations'],
  'app/start': ['app/page', 'app/expectations', 'app/share'],
  'app/settings': ['app/page', 'app/start'],
  'app/commands': [
    'app/page',
    'app/panes',
    'app/verdicts',
    'app/findings',
    'app/expectations',
    'app/settings',
    'app/start',
  ],
  'app/acceptance': ['app/page'],
  'app/compare': ['app/page'],
  'app/code': ['app/page'],
  'app/key-sets': ['app/page', 'key-sets'],
  'app/learn': ['app/page'],
} as const satisfies Rooms;
const belowApp = [...core, ...Object.keys(sessionArrows), 'editor', 'ui', 'language', 'offline', 'beside'];
const appArrows: Rooms = {
  ...withAll(appRooms, belowApp),
  // This folder itself is the frame of the page.
  app: [...belowApp, ...Object.keys(appRooms)],
};

const arrows: Rooms = {
  'core/text': [],
  'core/intake': ['core/text'],
  'core/token': ['core/text'],
  'core/crypto': ['core/text'],
  'core/keys': ['core/text', 'core/token', 'core/crypto'],
  'core/claims': ['core/text', 'core/token'],
  'core/disclosure': ['core/text', 'core/token', 'core/crypto'],
  'core/possession': ['core/text', 'core/token', 'core/crypto', 'core/keys', 'core/claims'],
  'core/assist': ['core/text', 'core/crypto', 'core/claims'],
  'core/profiles': ['core/text', 'core/crypto'],
  'core/lint': ['core/text', 'core/intake', 'core/token', 'core/crypto', 'core/claims', 'core/profiles'],
  'core/code': ['core/text', 'core/crypto', 'core/keys', 'core/claims', 'core/disclosure'],
  'core/diagnose': ['core/text', 'core/intake', 'core/token', 'core/crypto', 'core/keys', 'core/claims'],
  'core/errors': ['core/text', 'core/claims', 'core/diagnose'],
  'core/acceptance': ['core/text', 'core/token', 'core/claims', 'core/code', 'core/errors'],
  'core/lifecycle': ['core/text', 'core/crypto', 'core/claims'],
  'core/glossary': ['core/text', 'core/crypto', 'core/claims', 'core/diagnose'],
  ...sessionArrows,
  editor: ['ui'],
  ui: [],
  language: [...core, ...Object.keys(sessionArrows)],
  offline: [],
  ...appArrows,
  beside: ['core/text'],
  install: ['core/text', 'offline', 'language', 'beside'],
  'key-sets': ['core/text', 'core/keys', 'language', 'beside'],
};

/** Each package, and the folders and files that may import it, by their path. */
const packages: Readonly<Record<string, readonly string[]>> = {
  jose: ['core/crypto'],
  '@noble/ciphers': ['core/crypto'],
  '@noble/curves': ['core/crypto'],
  '@noble/hashes': ['core/crypto'],
  '@noble/post-quantum': ['core/crypto'],
  'monaco-editor': ['editor'],
  '@monaco-editor/react': ['editor'],
  '@base-ui/react': ['ui'],
  'lean-qr': ['ui'],
  react: ['editor', 'ui', 'app'],
  'react-dom': ['editor', 'ui', 'app'],
  // Only for tests: the independent signer, code that is run, and the inputs of the fuzz.
  'node:crypto': [
    'core/crypto/openssl',
    'core/intake/cases',
    'session/doctor/doctor-cases',
    'session/vectors',
    'session/code/code-run',
    'core/acceptance/cases',
    'session/errors/cases',
  ],
  '@testing-library/react': ['app/doctor/testing'],
  vitest: ['session/testing-end.ts'],
  'node:child_process': ['session/code/code-run'],
  'node:fs': ['session/code/code-run'],
  'node:path': ['session/code/code-run'],
  'node:url': ['session/code/code-run'],
  'node:zlib': ['core/intake/cases'],
  'fast-check': ['core/diagnose/fuzz', 'core/acceptance/cases'],
};

/**
 * The browser's globals, and the only file that may name each; a list has one file for each page.
 * Null means that no file may.
 */
const doors: Readonly<Record<string, string | readonly string[] | null>> = {
  location: ['app/page/browser.ts', 'key-sets/main.ts', 'beside/framed.ts'],
  localStorage: 'beside/storage.ts',
  sessionStorage: 'beside/storage.ts',
  'history.pushState': 'app/page/browser.ts',
  'history.replaceState': 'app/page/browser.ts',
  'navigator.clipboard': ['app/page/browser.ts', 'beside/copy-button.ts'],
  Worker: 'app/page/boot-worker.ts',
  'globalThis.trustedTypes': ['app/page/trusted-types.ts', 'install/worker-address.ts'],
  'navigator.serviceWorker': 'offline/offline.ts',
  caches: ['offline/offline.ts', 'offline/service-worker.ts'],
  'document.cookie': null,
  indexedDB: null,
  // The service worker, which no page's policy covers, fetches only the files of the build. The
  // other one is the page that gets a URL and nothing else.
  fetch: ['offline/service-worker.ts', 'key-sets/fetch-text.ts'],
  BroadcastChannel: 'beside/key-set-channel.ts',
  XMLHttpRequest: null,
  WebSocket: null,
  EventSource: null,
  'navigator.sendBeacon': null,
  RTCPeerConnection: null,
};

/** Forms of code that are forbidden in the source, by their name in the syntax tree. */
const forms: Readonly<Record<string, string>> = {
  ExportDefaultDeclaration: 'a default export',
  ExportAllDeclaration: 'a barrel',
  TSAnyKeyword: '`any`',
  TSNonNullExpression: '`!`',
  TSEnumDeclaration: 'an `enum`',
};

/** Exports only for tests, which check one of them alone or go through all of a table, and one for the build. */
const forTests: readonly string[] = [
  'app/first-screen.ts: firstScreenMarkup',
  'app/page/announcements.ts: presentAnnouncement',
  'app/page/boot-worker.ts: bootstrap',
  'app/page/boot-worker.ts: ownScript',
  'app/page/clock.ts: clockState',
  'app/start/search.ts: searchWith',
  'core/claims/jose-opinion.ts: JoseError',
  'core/claims/near-miss.ts: nearMiss',
  'core/crypto/rsa.ts: factorsOf',
  'core/crypto/rsa.ts: toOctets',
  'core/diagnose/cause.ts: causeIds',
  'core/intake/words.ts: damagedWords',
  'core/intake/wrapping.ts: replaceToken',
  'core/profiles/samples.ts: samples',
  'core/profiles/unmet.ts: demandsOfProfile',
  'core/text/json-walk.ts: deepestJson',
  'editor/history-keys.ts: historyStepOf',
  'language/german.ts: germanTables',
  'language/table-texts.ts: tableTexts',
  'session/reading/claims.ts: claimsInput',
  'session/share/kept-work.ts: Work',
  'session/share/packed.ts: mostUnpacked',
];

const texts = new Map<string, string>();
const src = fileURLToPath(new URL('.', import.meta.url));
const sources = readSources(src);

describe('the layers', () => {
  it('import only what the table allows', () => {
    const edges = sources.flatMap(edgesOf);
    expect(edges.filter(({ from, to }) => !allowed(from, to))).toEqual([]);
    expect(edges.filter(({ from, to }) => from !== to).length, 'arrows were seen').toBeGreaterThan(20);
  });

  it('export only what another file imports', () => {
    const exported = sources.flatMap(({ path }) => exportsOf(path).map((name) => ({ path, name })));
    const unused = exported.filter(({ path, name }) => !isImported(path, name));
    expect(unused.map(({ path, name }) => `${path}: ${name}`).toSorted()).toEqual(forTests.toSorted());
    expect(exported.length, 'exports were seen').toBeGreaterThan(1000);
  });

  it('import packages only through their doors', () => {
    const uses = sources.flatMap(({ path, imports }) =>
      imports.filter(isPackage).map((name) => ({ path, name: packageOf(name) })),
    );
    expect(uses.filter(({ path, name }) => !mayUse(path, name))).toEqual([]);
    expect(uses.length, 'packages were seen').toBeGreaterThan(10);
  });

  it('import files that exist, with their extension', () => {
    const missing = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !existsSync(join(src, targetOf(path, name))))
        .map((name) => ({ path, name })),
    );
    expect(missing).toEqual([]);
    expect(sources.length, 'files were seen').toBeGreaterThan(30);
  });

  it('are not imported by the end-to-end tests, which know only names and roles', () => {
    const tests = readSources(join(src, '../e2e'));
    expect(
      tests.flatMap(({ path, imports }) =>
        imports.filter((name) => name.includes('/src/')).map((name) => ({ path, name })),
      ),
    ).toEqual([]);
    expect(tests.length, 'tests were seen').toBeGreaterThan(2);
  });
});

describe('the browser', () => {
  it('is used only through the doors of the table', () => {
    const named = sources.flatMap((source) => doorsIn(source).map((name) => ({ path: source.path, name })));
    expect(named.filter(({ path, name }) => ![doors[name]].flat().includes(path))).toEqual([]);
    expect(new Set(named.map(({ name }) => name)).size, 'doors were seen').toBeGreaterThan(3);
  });
});

const onlyForTests = /testing|^session\/growth\/|\/fuzz\/|\/doctor-cases\/|\/code-run\/|\/openssl\/|\/cases\//;

/** Each spread into arguments, and why the array is never long. */
const spreadsOfOurOwn: Readonly<Record<string, string>> = {
  'core/diagnose/families/token/base64.ts: changedDraft': 'the causes of one change',
  'core/diagnose/families/token/cleaning.ts: changedDraft': 'the causes of one change',
  'core/keys/der-write.ts: concatBytes': 'the parts of an element, which our code writes one by one',
  'core/keys/der-write.ts: derElement': 'the parts of an element, which our code writes one by one',
  'core/keys/print-der.ts: derSequence': 'the eight numbers of an RSA key',
  'core/keys/read-jwk.ts: assign': 'the arguments of its callers, which our code writes one by one',
  'core/lint/rules/bindings.ts: sightingAt': 'two sentences',
  'core/lint/rules/kind.ts: sightingAt': 'two sentences',
  'core/text/memo.ts: compute': 'the arguments of the remembered function',
  'core/text/memo.ts: remembered': 'the inputs of a selector',
  'editor/rich.ts: createHTML': 'the arguments of the policy’s own function',
  'install/main.ts: replaceChildren': 'the elements of our own page',
  'key-sets/main.ts: replaceChildren': 'the elements of our own page',
  'language/german.ts: assign': 'our own tables',
};

describe('the code', () => {
  it('has no default exports, barrels, `any`, `!` or `enum`', () => {
    expect(sources.flatMap((source) => formsIn(source).map((form) => ({ path: source.path, form })))).toEqual([]);
  });

  it('hands no array of a person over as arguments, which overflow the stack', () => {
    const found = sources
      .filter(({ path }) => !onlyForTests.test(path))
      .flatMap(({ path, spreads }) => spreads.map((name) => `${path}: ${name}`));
    expect([...new Set(found)].toSorted()).toEqual(Object.keys(spreadsOfOurOwn).toSorted());
  });

  it('does not let a test export a generated key as JWK, which can hang forever in Node 20', () => {
    const asking = [src, join(src, '../e2e')].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(
          (path) =>
            path.endsWith('.ts') && /\.export\(\{ format: 'jwk' \}\)/.test(readFileSync(join(folder, path), 'utf8')),
        )
        .map((path) => path.replaceAll(sep, '/')),
    );
    // The first and the last read the key again before they export it. The second only shows such
    // code in the help.
    expect(asking.toSorted()).toEqual([
      'core/crypto/openssl/jwk-members.ts',
      'core/diagnose/help/key-forms.ts',
      'core/diagnose/help/key-readings.ts',
      'support/tokens.ts',
    ]);
  });
});

describe('this test', () => {
  const sample = (code: string, path = 'session/sample.ts'): Source => sourceOf(path, code);

  it('would find a forbidden arrow, however it is written', () => {
    const ways = [
      `import { x } from '../app/x.ts';`,
      `import type { X } from '../app/x.ts';`,
      `export { x } from '../app/x.ts';`,
      `void import('../app/x.ts');`,
      `let x: import('../app/x.ts').X;`,
    ];
    for (const way of ways)
      expect(
        edgesOf(sample(way)).map(({ from, to }) => allowed(from, to)),
        way,
      ).toEqual([false]);
  });

  it('would find an array that is handed over as arguments', () => {
    const code =
      'all.push(...some); Math.max(1, ...some); f.apply(null, some); new Date(...some); [...some]; f({ ...some });';
    expect(sample(code).spreads).toEqual(['push', 'max', 'apply', 'Date']);
  });

  it('would find a folder that is not in the table', () => {
    expect(allowed('core/other', 'core/other')).toBe(false);
  });

  it('would find an unknown package, or one used elsewhere', () => {
    expect([
      mayUse('session/x.ts', 'jose'),
      mayUse('core/crypto/x.ts', 'jose'),
      mayUse('app/x.ts', 'lodash'),
      mayUse('core/text/x.ts', 'node:fs'),
    ]).toEqual([false, true, false, false]);
    expect([packageOf('@noble/curves/nist.js'), packageOf('jose/errors')]).toEqual(['@noble/curves', 'jose']);
  });

  it('would find a door in the middle of code, but ignores a property of the same name', () => {
    const code = `const a = { location: 1 }; a.location; type T = { fetch(): void }; window.location.href; navigator['clipboard']; const { cookie } = document; fetch('/');`;
    expect(doorsIn(sample(code))).toEqual(['location', 'navigator.clipboard', 'document.cookie', 'fetch']);
  });

  it('would find an export that only its own tests import', () => {
    expect(exportsOf('core/text/json-walk.ts')).toContain('deepestJson');
    expect(isImported('core/text/json-walk.ts', 'deepestJson')).toBe(false);
    expect(isImported('core/text/json-walk.ts', 'walkJson')).toBe(true);
  });

  it('would find forbidden forms of code', () => {
    const code = `export * from './x.ts'; enum E { A } let a: any = b!; export default a;`;
    expect(formsIn(sample(code))).toHaveLength(5);
  });
});

/** Adds to each row the folders that all of its rows may import. */
function withAll(rooms: Rooms, all: readonly string[]): Rooms {
  return Object.fromEntries(Object.entries(rooms).map(([room, others]) => [room, [...all, ...others]]));
}

/**
 * Returns the folder of a path: `core/keys/parse.ts` → `core/keys`, `app/page/cell.ts` →
 * `app/page`, `app/main.tsx` → `app`.
 */
function folderOf(path: string): string {
  const testFolder = testFolders.find((each) => path.startsWith(`${each}/`));
  if (testFolder !== undefined) return testFolder;
  const [layer = '', folder = '', file] = path.split('/');
  return roomed.has(layer) && file !== undefined ? `${layer}/${folder}` : layer;
}

const testFolders = ['session/doctor/doctor-cases', 'session/code/code-run'];
const roomed: ReadonlySet<string> = new Set(['core', 'session', 'app']);

const targetOf = (path: string, name: string): string =>
  posix.normalize(posix.join(posix.dirname(path), name.replace(/\?.*$/, '')));

const edgesOf = ({ path, imports }: Source): { path: string; from: string; to: string }[] =>
  imports
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ path, from: folderOf(path), to: folderOf(targetOf(path, name)) }));

const allowed = (from: string, to: string): boolean =>
  Object.hasOwn(arrows, from) && (from === to || arrows[from]?.includes(to) === true);

/** Returns the names that a file exports; the formatter keeps `export` at the start of a line. */
const exportsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/^export (?:async )?(?:const|function\*?|class|type) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

/**
 * Returns whether another file imports the module and names the export. Tests count only for
 * exports whose purpose is to support tests.
 */
function isImported(exporter: string, name: string): boolean {
  const isNamed = new RegExp(`\\b${name}\\b`);
  return importersOf(exporter).some((path) => isNamed.test(textOf(path)));
}

function importersOf(exporter: string): readonly string[] {
  const importers = importersByModule.get(exporter) ?? [];
  return isSupport(exporter) ? importers : importers.filter((path) => !isTest(path) && !isSupport(path));
}

const importersByModule: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
  for (const path of files.filter((each) => /\.tsx?$/.test(each)))
    for (const [, name = ''] of textOf(path).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const target = targetOf(path, name);
      found.set(target, [...(found.get(target) ?? []), path]);
    }
  return found;
})();

function textOf(path: string): string {
  const known = texts.get(path) ?? readFileSync(join(src, path), 'utf8');
  texts.set(path, known);
  return known;
}

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
/** Fixtures, vectors and helpers: the product never imports them. */
const isSupport = (path: string): boolean =>
  /(?:^|\/)(?:testing|every-case)\.tsx?$|\/(?:testing|fixtures|vectors|openssl|cases|doctor-cases|code-run|fuzz|growth)\//.test(
    path,
  );

const isPackage = (name: string): boolean => !name.startsWith('.');
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const mayUse = (path: string, name: string): boolean =>
  Object.hasOwn(packages, name) &&
  packages[name]?.some((place) => path === place || path.startsWith(`${place}/`)) === true;

const doorsIn = ({ globals }: Source): string[] => globals.filter((name) => Object.hasOwn(doors, name));
const formsIn = ({ nodes }: Source): string[] => nodes.flatMap((type) => forms[type] ?? []);
