// Causes the events that a person's hand causes. Runs in the page.

/**
 * Focuses an element unless it has the focus, because every call makes the browser lay out the
 * page.
 * @param {HTMLElement} element
 */
export function focusOn(element) {
  if (document.activeElement !== element) element.focus();
}

/**
 * Writes through the element's own setter, so that React sees a change by hand.
 * @param {HTMLTextAreaElement | HTMLInputElement} field @param {string} text
 */
export function write(field, text, inputType = 'insertText') {
  const init = { bubbles: true, inputType, data: null };
  if (inputType === 'insertFromPaste') field.dispatchEvent(new Event('paste', { bubbles: true, cancelable: true }));
  field.dispatchEvent(new InputEvent('beforeinput', { ...init, cancelable: true }));
  setValue(field, text);
  field.dispatchEvent(new InputEvent('input', init));
}

/** @param {HTMLElement} field @param {string} value */
function setValue(field, value) {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
}

/** @param {HTMLSelectElement} select @param {string} value */
export function chooseIn(select, value) {
  select.focus();
  setValue(select, value);
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** @param {Element} target @param {KeyboardEventInit} init */
export function sendKey(target, init) {
  target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  target.dispatchEvent(new KeyboardEvent('keyup', { ...init, bubbles: true, cancelable: true }));
}

/** Presses an element, with all events that precede a click. @param {HTMLElement} element */
export function press(element) {
  const init = { bubbles: true, cancelable: true, button: 0, detail: 1 };
  for (const type of ['pointerdown', 'mousedown']) element.dispatchEvent(pointer(type, init));
  element.focus();
  for (const type of ['pointerup', 'mouseup']) element.dispatchEvent(pointer(type, init));
  element.click();
}

/** @param {string} type @param {MouseEventInit} init */
const pointer = (type, init) =>
  type.startsWith('pointer') ? new PointerEvent(type, { ...init, pointerType: 'mouse' }) : new MouseEvent(type, init);
