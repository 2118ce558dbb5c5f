/**
 * Chromium's offer to install the page (Manifest Incubations, `beforeinstallprompt`); other
 * browsers have it in their menus.
 */
type Offer = Event & { prompt(): Promise<unknown> };

const isOffer = (event: Event): event is Offer => 'prompt' in event;

/** Shows the button while the browser offers to install the page, and installs it on a press. */
export function offerApp(button: HTMLButtonElement): void {
  let offer: Offer | null = null;
  const hold = (next: Offer | null): void => {
    offer = next;
    button.toggleAttribute('hidden', next === null);
  };
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isOffer(event)) hold(event);
  });
  addEventListener('appinstalled', () => hold(null));
  button.addEventListener('click', () => void offer?.prompt());
}
