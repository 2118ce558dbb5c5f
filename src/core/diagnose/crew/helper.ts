import { preparedMessage, preparedSecrets, secretsThatSign } from '../../crypto/search/secret-search.ts';
import type { FromHelper, ToHelper } from './orders.ts';

type Tried = { readonly message: ReturnType<typeof preparedMessage>; readonly signature: Uint8Array };

/** Does what a search orders through a port, in a worker of its own. */
export function helpThrough(port: MessagePort): void {
  const secrets = new Map<number, ReturnType<typeof preparedSecrets>>();
  const messages = new Map<number, Tried>();
  const follow = (order: ToHelper): void => {
    if (order.kind === 'begin') {
      secrets.clear();
      messages.clear();
    } else if (order.kind === 'secrets') secrets.set(order.id, preparedSecrets(order.hash, order.secrets));
    else if (order.kind === 'message')
      messages.set(order.id, { message: preparedMessage(order.hash, order.input), signature: order.signature });
    else {
      const [list, tried] = [secrets.get(order.secrets), messages.get(order.message)];
      if (list === undefined || tried === undefined) throw new Error('An order about something that was not told');
      const found = secretsThatSign(list, tried.message, tried.signature, order.span);
      port.postMessage({ id: order.id, found } satisfies FromHelper);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<ToHelper>) => follow(data));
  port.start();
}
