/**
 * Lets messages in, so that new input can end long work. A timer would wait four milliseconds each
 * time (HTML, "timers", step 11).
 */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
