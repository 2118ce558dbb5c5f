import { seconds } from '../claims/numeric-date.ts';
import type { RelatedTimes } from '../claims/related-times.ts';
import type { Chain } from '../keys/chain.ts';

/** Returns the validity of the certificates in `x5c` (RFC 5280 §6.1.3), to compare with the clock. */
export const timesOfChain = ({ items }: Chain): readonly RelatedTimes[] =>
  items.flatMap(({ details }, at) => {
    if (details === null) return [];
    const { notBefore, notAfter } = details;
    const nbf = Number.isNaN(notBefore) ? {} : { nbf: seconds(notBefore / 1000) };
    const exp = Number.isNaN(notAfter) ? {} : { exp: seconds(notAfter / 1000) };
    return [{ of: 'certificate', place: at + 1, times: { ...nbf, ...exp } }];
  });
