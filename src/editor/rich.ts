import { offerRich, useKind, wantRich, wearTheme } from './rich-state.ts';
import { whenEditorIdle } from './turns.ts';

export { preferPlain } from './prefer-plain.ts';

type RichEditorOptions = {
  /**
   * Starts a module worker from an absolute URL of this origin. The page decides how, so that its
   * policy also applies in the worker.
   */
  readonly createWorker: (url: string) => Worker;
};

let loading: Promise<void> | null = null;

/**
 * Loads Monaco. All mounted editors then change over, one at a time. Resolves when Monaco is
 * loaded, and rejects if it could not be loaded: the plain editors stay, and a later call tries
 * again. Until then, further calls return the same promise.
 */
export function loadRichEditor(options: RichEditorOptions): Promise<void> {
  loading ??= load(options).catch((reason: unknown) => {
    loading = null;
    throw reason;
  });
  return loading;
}

/**
 * Sets whether the page wants the rich editor. This does not load it; until it is loaded, the plain
 * editor is shown.
 */
export const showRichEditor = (wanted: boolean): void => wantRich(wanted);

/**
 * Returns which editor the page shows: `monaco` as soon as every editor that changes over has done
 * so.
 */
export const useEditorKind = (): 'plain' | 'monaco' => useKind();

/**
 * Sets the theme of the rich editors. Call it after the page's own theme has changed, because the
 * colors are read from the page's custom properties at that moment.
 */
export const setRichEditorTheme = (theme: 'light' | 'dark'): void => wearTheme(theme);

async function load({ createWorker }: RichEditorOptions): Promise<void> {
  // Monaco reads this while its modules run, so it is set before the import.
  globalThis.MonacoEnvironment ??= {
    getWorker: async () => createWorker((await import('./monaco/worker-url.ts')).workerUrl),
    createTrustedTypesPolicy: onePolicy(),
  };
  const { loadingStages } = await import('./monaco/stages.ts');
  for (const stage of loadingStages) {
    await stage();
    await idle();
  }
  const { preparations, richEditor } = await import('./monaco/rich-editor.ts');
  for (const prepare of preparations) {
    await idle();
    prepare();
  }
  await idle();
  offerRich(richEditor);
}

const idle = (): Promise<void> => new Promise((resolve) => whenEditorIdle(resolve));

type Rules = { createHTML?: (text: string, ...rest: unknown[]) => string };
type PolicyFactory = {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): unknown };
};

/**
 * Creates the page's only Trusted Types policy for Monaco. Monaco asks for a separate policy for
 * each kind of markup that it writes; each becomes a set of rules on top of this one.
 */
function onePolicy() {
  const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
  const policy = isFactory(factory) ? factory.createPolicy('monaco-strict', { createHTML: (text) => text }) : null;
  return (name: string, rules?: Rules) => ({
    name,
    createHTML: (text: string, ...rest: unknown[]): unknown => {
      const ruled = rules?.createHTML?.(text, ...rest) ?? text;
      return policy?.createHTML(ruled) ?? ruled;
    },
  });
}

const isFactory = (value: unknown): value is PolicyFactory =>
  typeof value === 'object' && value !== null && 'createPolicy' in value;
