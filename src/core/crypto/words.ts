import { t } from '../text/language.ts';
import { assertNever } from '../text/result.ts';
import type { CryptoFault } from './fault.ts';
import type { ShortSecret } from './secret-length.ts';

/** Returns a fault in plain English: what happened, and what to do about it. */
export function cryptoFaultWords(fault: CryptoFault): string {
  switch (fault.kind) {
    case 'insecure-context':
      return t`Browsers offer no cryptography over plain http. Open this page over https or from localhost, or use the one-file build.`;
    case 'alg-unknown':
      return t`Unknown algorithm "${fault.alg}". Names are case-sensitive: check the spelling of alg.`;
    case 'alg-none':
      return t`The algorithm "none" has no signature, so there is nothing to check and nothing to sign.`;
    case 'key-type-mismatch':
      return t`${fault.alg} needs ${fault.needs}, but this is ${fault.given}.`;
    case 'curve-mismatch':
      return t`${fault.alg} needs a key for ${fault.needs}, but this one is for ${fault.given}.`;
    case 'key-not-private':
      return t`This is a public key: it can verify, but signing needs the private key.`;
    case 'key-refused':
      return t`This key could not be used: ${fault.detail.replace(/\.?$/, '.')}`;
    case 'work-failed':
      return t`The computation failed: ${fault.detail.replace(/\.?$/, '.')}`;
    default:
      return assertNever(fault);
  }
}

/** RFC 7518 §3.2. */
export const shortSecretWords = ({ bits, needed }: ShortSecret): string =>
  t`The secret has ${bits} bits, but the algorithm requires at least ${needed}. jjwt, Nimbus JOSE and .NET reject it; jose and many others do not.`;
