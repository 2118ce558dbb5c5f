import type { LineTable } from '../line-ends.ts';
import type { Assist } from '../types.ts';
import { editor as monaco, languages } from './api.ts';
import { jsonLanguage } from './json-language.ts';
import { offsetOfPlace, monacoRangeOf, type MonacoPlace } from './places.ts';

/** What a page knows about the text of one editor, and where its lines begin. */
type Source = () => { readonly assist: Assist | undefined; readonly lines: LineTable };

/** A provider serves a language, and so every editor. This map finds the source for each model. */
const sources = new WeakMap<monaco.ITextModel, Source>();

/** Registers the source of one editor. Returns the function that removes it. */
export function offerAssist(editor: monaco.IStandaloneCodeEditor, source: Source): () => void {
  const model = editor.getModel();
  if (model === null) return () => undefined;
  sources.set(model, source);
  return () => sources.delete(model);
}

const change = 'jotscope.change';

/** Registers hover, suggestions (Ctrl+Space) and changes (Ctrl+.), which all ask the page. */
export function registerAssist(): void {
  monaco.registerCommand(change, (_: unknown, apply: () => void) => apply());
  languages.registerHoverProvider(jsonLanguage, { provideHover: hoverAt });
  languages.registerCompletionItemProvider(jsonLanguage, { provideCompletionItems: suggestionsAt });
  languages.registerCodeActionProvider(jsonLanguage, {
    provideCodeActions: (model, range) => changesAt(model, range.getStartPosition()),
  });
}

function asked<T>(
  model: monaco.ITextModel,
  place: MonacoPlace,
  ask: (assist: Assist, offset: number, lines: LineTable) => T,
): T | null {
  const { assist, lines } = sources.get(model)?.() ?? {};
  return assist === undefined || lines === undefined ? null : ask(assist, offsetOfPlace(lines, place), lines);
}

const hoverAt = (model: monaco.ITextModel, place: MonacoPlace): languages.Hover | null =>
  asked(model, place, (assist, offset, lines) => {
    const hint = assist.hintAt(offset);
    return hint === null
      ? null
      : {
          range: monacoRangeOf(lines, hint),
          contents: hint.paragraphs.map((paragraph) => ({ value: plain(paragraph) })),
        };
  });

/**
 * Escapes a text as Markdown that shows exactly these characters, because it contains values from a
 * token.
 */
const plain = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!|<>&~:@/]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const suggestionsAt = (model: monaco.ITextModel, place: MonacoPlace): languages.CompletionList | null =>
  asked(model, place, (assist, offset, lines) => {
    const found = assist.suggestionsAt(offset);
    if (found === null) return null;
    const range = monacoRangeOf(lines, found);
    const typed = model.getValueInRange(range);
    const suggestions = found.items.map(({ label, detail, insert }, at) => ({
      label: { label, description: detail },
      insertText: insert,
      range,
      kind: languages.CompletionItemKind.Field,
      sortText: String(at).padStart(4, '0'),
      filterText: found.isChoice ? typed : `"${label}"`,
    }));
    return { suggestions };
  });

function changesAt(model: monaco.ITextModel, place: MonacoPlace): languages.CodeActionList {
  const changes = asked(model, place, (assist, offset) => assist.changesAt(offset)) ?? [];
  const actions = changes.map(({ title, apply }) => ({
    title,
    kind: 'quickfix',
    command: { id: change, title, arguments: [apply] },
  }));
  return { actions, dispose: () => undefined };
}
