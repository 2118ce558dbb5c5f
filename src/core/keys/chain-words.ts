import { t } from '../text/language.ts';
import type { ChainFault } from './chain.ts';

type Table = { readonly [Kind in ChainFault['kind']]: (fault: Extract<ChainFault, { kind: Kind }>) => string };

const words: Table = {
  'not-a-list': () => t`x5c is not an array of certificates`,
  'too-long': ({ count, most }) => t`x5c has ${count} certificates, of which only the first ${most} were read`,
  unreadable: ({ at }) => t`certificate ${at} of x5c cannot be read`,
  'other-issuer': ({ at }) => t`certificate ${at} of x5c was not issued by the next one: the names differ`,
  'bad-signature': ({ at }) => t`the signature of certificate ${at} in x5c does not match the key of its issuer`,
  'not-an-authority': ({ at }) => t`certificate ${at} of x5c must not issue others: it is not a certificate authority`,
  'path-too-long': ({ at }) =>
    t`certificate ${at} of x5c allows fewer certificates before it: its path length is exceeded`,
  'not-for-certificates': ({ at }) =>
    t`certificate ${at} of x5c must not issue others: its key usage lacks keyCertSign`,
  'not-for-signatures': ({ at }) =>
    t`the key of certificate ${at} in x5c is not for signatures: its key usage lacks digitalSignature`,
  thumbprint: ({ name }) => t`${name} is not the thumbprint of the first certificate in x5c`,
};

/** Returns what breaks the chain, as a clause. */
export function chainFaultWords<Kind extends ChainFault['kind']>(fault: Extract<ChainFault, { kind: Kind }>): string {
  const clause: (fault: Extract<ChainFault, { kind: Kind }>) => string = words[fault.kind];
  return clause(fault);
}

/** Returns the section that forbids it. */
export function chainFaultSource({ kind }: ChainFault): string {
  if (kind === 'thumbprint') return 'RFC 7515 §4.1.7, §4.1.8';
  return kind === 'not-a-list' || kind === 'too-long' || kind === 'unreadable' || kind === 'other-issuer'
    ? 'RFC 7515 §4.1.6'
    : 'RFC 5280 §6.1';
}
