import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missing, patchedFiles, strictly } from './monaco-strict.ts';

const installed = (file: string): string =>
  readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');

describe('monacoStrict', () => {
  it('fits the installed Monaco and its loader, file by file', () => {
    expect(patchedFiles.length).toBeGreaterThan(10);
    for (const file of patchedFiles) {
      const { code, complaints } = strictly(file, installed(file));
      expect(complaints, file).toEqual([]);
      expect(code, file).not.toBe(installed(file));
    }
  });

  it('stops if a patch finds nothing to change', () => {
    const file = 'monaco-editor/esm/vs/editor/browser/view/viewLayer.js';
    expect(strictly(file, 'export const nothing = 1;').complaints[0]).toContain('no longer has');
  });

  it.each([
    'element.innerHTML = html;',
    "element.insertAdjacentHTML('beforeend', html);",
    "document.createElement('style');",
    "element.setAttribute('style', css);",
  ])('stops if an unpatched file has %s', (code) => {
    expect(strictly('monaco-editor/esm/vs/editor/new.js', code).complaints).toHaveLength(1);
  });

  it('ignores a file that breaks no rule', () => {
    expect(strictly('monaco-editor/esm/vs/editor/new.js', 'if (element.innerHTML === "") done();')).toEqual({
      code: 'if (element.innerHTML === "") done();',
      complaints: [],
    });
  });

  it('stops if a file to patch was not part of the build', () => {
    const [first = '', ...others] = patchedFiles;
    expect(missing(['monaco-editor/esm/vs/editor.js', ...others])[0]).toContain(first);
    expect(missing(['monaco-editor/esm/vs/editor.js', ...patchedFiles])).toEqual([]);
  });

  it('reports nothing for a build without Monaco', () => {
    expect(missing(['@monaco-editor/loader/lib/es/config/index.js'])).toEqual([]);
  });

  it('removes every third-party host from the loader', () => {
    const file = '@monaco-editor/loader/lib/es/config/index.js';
    expect(installed(file)).toMatch(/https:/);
    expect(strictly(file, installed(file)).code).not.toMatch(/https?:/);
  });

  it('removes every other host from the messages of Monaco, but keeps the namespaces of the W3C', () => {
    const code =
      "say('See [this](https://github.com/microsoft/vscode/issues/1) or http://code.visualstudio.com.'); node('http://www.w3.org/2000/svg');";
    expect(strictly('monaco-editor/esm/vs/editor/new.js', code).code).toBe(
      "say('See [this](about:blank) or about:blank'); node('http://www.w3.org/2000/svg');",
    );
  });
});
