import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import type { DisclosureFault } from './fault.ts';

type Table = {
  readonly [Kind in DisclosureFault['kind']]: (fault: Extract<DisclosureFault, { kind: Kind }>) => string;
};

const words: Table = {
  'hash-unknown': ({ name }) => t`_sd_alg is ${othersText(name)}, which is not a hash known here (RFC 9901 §7.1)`,
  'not-base64url': ({ at }) => t`disclosure ${at} is not base64url`,
  'not-an-array': ({ at }) => t`disclosure ${at} is not a JSON array (RFC 9901 §4.2)`,
  'wrong-length': ({ at, length }) => t`disclosure ${at} has ${length} elements instead of 2 or 3 (RFC 9901 §7.1)`,
  'salt-not-a-string': ({ at }) => t`the salt of disclosure ${at} is not a string (RFC 9901 §4.2.1)`,
  'name-not-a-string': ({ at }) => t`the name in disclosure ${at} is not a string (RFC 9901 §4.2.1)`,
  'name-reserved': ({ name }) => t`a disclosure has the reserved name ${othersText(name)} (RFC 9901 §7.1)`,
  'disclosure-repeated': ({ at }) => t`disclosure ${at} occurs twice (RFC 9901 §7.1)`,
  'not-referenced': ({ at, name }) =>
    name === null
      ? t`no digest refers to disclosure ${at}, so it is not of this token (RFC 9901 §7.1)`
      : t`no digest refers to disclosure ${at} (${othersText(name)}), so it is not of this token (RFC 9901 §7.1)`,
  'digest-repeated': () => t`a digest occurs more than once (RFC 9901 §7.1)`,
  'sd-not-an-array': () => t`_sd is not an array (RFC 9901 §7.1)`,
  'digest-not-a-string': () => t`a digest is not a string (RFC 9901 §7.1)`,
  'ellipsis-not-alone': () => t`an array element has other members besides "..." (RFC 9901 §4.2.4.2)`,
  'not-for-a-member': ({ at }) => t`disclosure ${at} is of an array element and its digest is in _sd (RFC 9901 §7.1)`,
  'not-for-an-element': ({ at, name }) =>
    t`disclosure ${at} is of the member ${othersText(name)} and its digest is in an array (RFC 9901 §7.1)`,
  'name-taken': ({ name }) => t`the disclosed name ${othersText(name)} is already there (RFC 9901 §7.1)`,
  'too-deep': () => t`disclosures are nested too deeply to be read here`,
  'binding-unreadable': () => t`the key binding JWT after the last tilde is not a JWT that can be read`,
  'binding-typ': ({ typ }) => t`the key binding JWT has typ ${othersText(typ)} instead of kb+jwt (RFC 9901 §7.3)`,
  'binding-alg': ({ alg }) =>
    t`the key binding JWT has the alg ${othersText(alg)}, with which nothing is proven (RFC 9901 §7.3)`,
  'binding-claim': ({ name }) => t`the key binding JWT does not contain ${name} (RFC 9901 §4.3)`,
  'binding-hash': () =>
    t`sd_hash of the key binding JWT is of another presentation: token or disclosures were changed after it was signed (RFC 9901 §7.3)`,
  'binding-no-key': () => t`there is a key binding JWT, and the token does not name the holder's key in cnf`,
  'binding-signature': () =>
    t`the signature of the key binding JWT does not match the holder's key in cnf (RFC 9901 §7.3)`,
  'binding-other-key': () => t`the holder's key in cnf is not a jwk, so the key binding JWT cannot be checked`,
};

/** Returns the fault as a clause. */
export function disclosureFaultWords<Kind extends DisclosureFault['kind']>(
  fault: Extract<DisclosureFault, { kind: Kind }>,
): string {
  const clause: (fault: Extract<DisclosureFault, { kind: Kind }>) => string = words[fault.kind];
  return clause(fault);
}
