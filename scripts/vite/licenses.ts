import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/*
 * Writes the license notices of everything in the build to `licenses.txt`. Vite lists the packages
 * whose modules are bundled. This plugin appends what Vite cannot see: styles, and code that a
 * package contains a copy of.
 */

/**
 * The name of the file in the build. Vite writes Markdown, which is also readable as plain text.
 */
export const licensesName = 'licenses.txt';

/**
 * Notices that Vite does not find through a bundled module. Each row names the file below
 * `node_modules` that contains the text.
 */
const further = [
  { title: 'tailwindcss (base styles)', path: 'tailwindcss/LICENSE' },
  { title: 'Code and the icon font inside monaco-editor', path: 'monaco-editor/ThirdPartyNotices.txt' },
] as const;

/** Appends the further notices, and the license of Jotscope itself, to the list that Vite made. */
export function licenses(): Plugin {
  let root = '';
  return {
    name: 'licenses',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[licensesName];
        // The pages next to the main one bundle no package and get no list of their own.
        if (list?.type !== 'asset') return;
        list.source = allLicenses(String(list.source), (path) => readFileSync(join(root, path), 'utf8'));
      },
    },
  };
}

/**
 * Returns the complete text, starting with Vite's list. `read` gets a path below the project.
 * Throws if the list names no package.
 */
export function allLicenses(list: string, read: (path: string) => string): string {
  if (!list.includes('\n## ')) throw new Error('The list of licenses names no package.');
  const sections = further.map(({ title, path }) => `## ${title}\n\n${read(`node_modules/${path}`).trim()}\n`);
  return [`# Jotscope\n\n${read('LICENSE').trim()}\n`, `${list.trim()}\n`, ...sections].join('\n');
}
