/** Creates an element with its text, which is never parsed as markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Creates a button that is hidden at first. */
export function button(text: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', text, { type: 'button', hidden: '' });
  made.addEventListener('click', onPress);
  return made;
}
