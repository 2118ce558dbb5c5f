import url from 'monaco-editor/editor/editor.worker?worker&url';

/**
 * The URL of Monaco's worker, which looks for invisible and confusable characters. It is absolute
 * because it is imported from a blob.
 */
export const workerUrl = new URL(url, import.meta.url).href;
