import type { Plugin } from 'vite';
import { helperCode, helperId } from './monaco-strict-helpers.ts';

/*
 * Makes Monaco run under `style-src 'self'` and Trusted Types, and removes features that the page
 * does not use. Monaco writes style elements and style attributes (microsoft/monaco-editor#271) and
 * imports features by side effect (#5162), so its sources are patched while they are bundled. The
 * version of monaco-editor is pinned. The build stops if a patch no longer fits.
 */

type Edit = { readonly from: string | RegExp; readonly to: string };
type Patch = { readonly file: string; readonly edits: readonly Edit[]; readonly helpers?: string };

const writesHtml: Edit = { from: /^(\s*)([\w.]+)\.innerHTML = ([^;]+);/gm, to: '$1__setHtml($2, $3);' };
const insertsHtml: Edit = { from: /([\w.]+)\.insertAdjacentHTML\(('\w+'), (\w+)\)/g, to: '__insertHtml($1, $2, $3)' };
const html = (file: string, ...edits: Edit[]): Patch => ({
  file,
  edits,
  helpers: 'setHtml as __setHtml, insertHtml as __insertHtml',
});

const patches: readonly Patch[] = [
  {
    file: 'monaco-editor/esm/vs/base/browser/domStylesheets.js',
    helpers: 'styleSheetElement as __styleSheetElement',
    edits: [
      { from: "document.createElement('style')", to: '__styleSheetElement()' },
      { from: "style.type = 'text/css';", to: '' },
      { from: "style.media = 'screen';", to: '' },
    ],
  },
  {
    file: 'monaco-editor/esm/vs/base/browser/ui/contextview/contextview.js',
    edits: [
      { from: "const style = document.createElement('style');", to: 'const style = new CSSStyleSheet();' },
      { from: 'style.textContent = SHADOW_ROOT_CSS;', to: 'style.replaceSync(SHADOW_ROOT_CSS);' },
      { from: 'this.shadowRoot.appendChild(style);', to: 'this.shadowRoot.adoptedStyleSheets = [style];' },
    ],
  },
  html('monaco-editor/esm/vs/editor/browser/view/viewLayer.js', writesHtml, insertsHtml),
  html('monaco-editor/esm/vs/editor/browser/view/domLineBreaksComputer.js', writesHtml),
  html('monaco-editor/esm/vs/editor/browser/controller/editContext/native/screenReaderContentRich.js', writesHtml),
  html(
    'monaco-editor/esm/vs/editor/browser/widget/markdownRenderer/browser/editorMarkdownCodeBlockRenderer.js',
    writesHtml,
  ),
  html('monaco-editor/esm/vs/editor/standalone/browser/colorizer.js', writesHtml),
  html(
    'monaco-editor/esm/vs/editor/browser/widget/diffEditor/components/diffEditorViewZones/renderLines.js',
    writesHtml,
  ),
  html('monaco-editor/esm/vs/editor/browser/widget/diffEditor/components/accessibleDiffViewer.js', insertsHtml),
  {
    file: 'monaco-editor/esm/vs/editor/browser/widget/diffEditor/components/diffEditorViewZones/diffEditorViewZones.js',
    edits: [{ from: /marginElement\.setAttribute\('style', (`[^`]*`)\)/, to: 'marginElement.style.cssText = $1' }],
  },
  {
    // Hover checks whether a menu of inline completions is open and so imports them all. The page
    // has none.
    file: 'monaco-editor/esm/vs/editor/contrib/hover/browser/contentHoverController.js',
    edits: [
      { from: /^import \{ InlineSuggestionHintsContentWidget \} from '[^']+';\n/m, to: '' },
      { from: 'InlineSuggestionHintsContentWidget.dropDownVisible', to: 'false' },
    ],
  },
  {
    // DOMPurify sanitizes what the hover shows, and would create a Trusted Types policy of its own.
    file: 'monaco-editor/esm/vs/base/browser/dompurify/dompurify.js',
    edits: [
      {
        from: 'return trustedTypes.createPolicy(policyName, {',
        to: 'return globalThis.MonacoEnvironment.createTrustedTypesPolicy(policyName, {',
      },
    ],
  },
  {
    // The page has its own history. Monaco's would keep every text that was ever typed or pasted.
    file: 'monaco-editor/esm/vs/editor/common/model/editStack.js',
    edits: [{ from: 'this._undoRedoService.pushElement(newElement, group);', to: '' }],
  },
  {
    // Colors of brackets come from the tokens. An option of a model turns this off only until another
    // editor is created, and then each picture of a changed text looks for all of its brackets.
    file: 'monaco-editor/esm/vs/editor/common/core/misc/textModelDefaults.js',
    edits: [{ from: /(bracketPairColorizationOptions: \{\s*enabled: )true/, to: '$1false' }],
  },
  {
    // Each picture would write two line heights to the input element, and so lay it out again.
    file: 'monaco-editor/esm/vs/editor/browser/controller/editContext/textArea/textAreaEditContext.js',
    edits: [
      {
        from: 'applyFontInfo(ta, this._fontInfo);',
        to: 'applyFontInfo(ta, Object.create(this._fontInfo, { lineHeight: { value: renderData.height } }));',
      },
    ],
  },
  {
    // Looks at each line in view again for each picture, although only a selection shows its spaces.
    file: 'monaco-editor/esm/vs/editor/browser/viewParts/whitespace/whitespace.js',
    edits: [
      {
        from: /(prepareRender\(ctx\) \{\s*if \()(this\._options\.renderWhitespace === 'none')/,
        to: "$1$2 || (this._options.renderWhitespace === 'selection' && this._selection.every((one) => one.isEmpty()))",
      },
    ],
  },
  {
    // Each picture of each editor would copy its configuration, which is always `auto` here.
    file: 'monaco-editor/esm/vs/platform/accessibility/browser/accessibilityService.js',
    edits: [{ from: 'const config = this.getAccessibilitySupportConfigurationValue();', to: "const config = 'auto';" }],
  },
  {
    // Monaco would start its worker from a URL. Only the page may start it.
    file: 'monaco-editor/esm/vs/editor/browser/services/editorWorkerService.js',
    edits: [{ from: /^\s*esmModuleLocationBundler: \(\) => new URL\([^\n]*\n/m, to: '\n' }],
  },
  {
    // The loader would fetch Monaco from a third-party host unless the page passes it in.
    file: '@monaco-editor/loader/lib/es/config/index.js',
    edits: [{ from: /'https:\/\/cdn\.jsdelivr\.net[^']*'/, to: "'about:blank'" }],
  },
];

/** The files that are changed, as `package/path`. */
export const patchedFiles: readonly string[] = patches.map(({ file }) => file);

/**
 * Code that the policy forbids. A file of Monaco that still contains it after its patch stops the
 * build.
 */
const forbidden =
  /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML\(|createElement\(\s*['"`]style['"`]|setAttribute\(\s*['"]style['"]|document\.write\(|createContextualFragment/g;

/**
 * URLs in messages and product data that the page never shows. The build must not name other hosts.
 */
const strangers = /https?:\/\/(?!www\.w3\.org\/)(?:[\w-]+\.)+[a-z]{2,}[^\s'"`)\]<>\\]*/g;

/**
 * Files that may contain forbidden code, each with the reason why the page still obeys its policy.
 */
const excused: Readonly<Record<string, string>> = {
  'monaco-editor/esm/vs/base/browser/dompurify/dompurify.js': 'writes empty markup into a document that is never shown',
};

/** The Vite plugin. It works on builds only: the development server sends no policy. */
export function monacoStrict(): Plugin {
  const seen = new Map<string, string>();
  return {
    name: 'monaco-strict',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === helperId ? `\0${helperId}` : null),
    load: (id) => (id === `\0${helperId}` ? helperCode : null),
    transform(code, id) {
      const file = packageFile(id);
      if (!file) return null;
      const strict = strictly(file, code);
      for (const complaint of strict.complaints) this.error(`monaco-strict: ${complaint}`);
      seen.set(file, strict.code);
      return strict.code === code ? null : { code: strict.code, map: null };
    },
    buildEnd(error) {
      if (!error && seen.size > 0)
        for (const complaint of missing([...seen.keys()])) this.error(`monaco-strict: ${complaint}`);
      seen.clear();
    },
  };
}

/**
 * Returns a file of Monaco or its loader patched for the policy, with a sentence for each thing
 * that does not fit.
 */
export function strictly(file: string, code: string): { code: string; complaints: readonly string[] } {
  const patch = patches.find((row) => row.file === file);
  const { code: fitted, complaints } = patch ? applied(patch, code) : { code, complaints: [] };
  const patched = fitted.replace(strangers, 'about:blank');
  const left = excused[file] ? [] : (patched.match(forbidden) ?? []);
  return {
    code: patched,
    complaints: [
      ...complaints,
      ...left.map((what) => `${file} still has "${what}", which the page's policy refuses. Add a patch for it.`),
    ],
  };
}

/**
 * Returns the patches whose files were not in the build although Monaco was, because they were
 * moved or are no longer used.
 */
export function missing(files: readonly string[]): readonly string[] {
  const rows = files.some((file) => file.startsWith('monaco-editor/')) ? patches : [];
  return rows
    .filter(({ file }) => !files.includes(file))
    .map(({ file }) => `${file} was not part of the build, so its patch did nothing. Remove or move it.`);
}

function applied(patch: Patch, code: string): { code: string; complaints: string[] } {
  const complaints: string[] = [];
  let patched = code;
  for (const { from, to } of patch.edits) {
    const next = patched.replace(from, to);
    if (next === patched)
      complaints.push(`${patch.file} no longer has "${String(from)}". Look at the new source and change the patch.`);
    patched = next;
  }
  return { code: patch.helpers ? `import { ${patch.helpers} } from '${helperId}';\n${patched}` : patched, complaints };
}

/**
 * Returns `monaco-editor/…` or `@monaco-editor/loader/…` from a module's path, without the query;
 * null for all other modules.
 */
function packageFile(id: string): string | null {
  return (
    /node_modules\/((?:monaco-editor|@monaco-editor\/loader)\/[^?]*\.js)/.exec(id.replaceAll('\\', '/'))?.[1] ?? null
  );
}
