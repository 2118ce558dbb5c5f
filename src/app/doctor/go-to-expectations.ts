/** Puts the cursor into the first field of Expectations. */
export function goToExpectations(): void {
  const field = document.querySelector<HTMLInputElement>('.pane-expectations input');
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}
