/**
 * The module that the patched files of Monaco import. It runs in the page but is a string here,
 * because it exists only in the build.
 */
export const helperId = 'virtual:monaco-strict-helpers';

/*
 * Replaces a style element with a constructed style sheet. Renames a style attribute in markup
 * before parsing and then sets it through the CSS object model, which the policy does not restrict.
 * Changes only tags: Monaco escapes the text between them, including the user's, so it contains no
 * `<`.
 */
export const helperCode = `
const policy = globalThis.MonacoEnvironment?.createTrustedTypesPolicy?.('monaco-strict', { createHTML: (text) => text });
const defused = (html) => {
  const text = String(html).replace(/<[a-zA-Z][^>]*>/g, (tag) => tag.replace(/\\sstyle="/g, ' data-strict-style="'));
  return policy ? policy.createHTML(text) : text;
};
const styled = (root) => {
  for (const node of root.querySelectorAll('[data-strict-style]')) {
    node.style.cssText = node.getAttribute('data-strict-style');
    node.removeAttribute('data-strict-style');
  }
};
export function setHtml(element, html) {
  element.innerHTML = defused(html);
  styled(element);
}
export function insertHtml(element, where, html) {
  element.insertAdjacentHTML(where, defused(html));
  styled(where === 'afterend' ? element.parentNode : element);
}
export function styleSheetElement() {
  const element = document.createElement('meta');
  const sheet = new CSSStyleSheet({ media: 'screen' });
  let text = '';
  Object.defineProperty(element, 'sheet', { get: () => sheet });
  Object.defineProperty(element, 'textContent', { get: () => text, set: (css) => sheet.replaceSync((text = String(css))) });
  element.remove = () => {
    Element.prototype.remove.call(element);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return element;
}
`;
