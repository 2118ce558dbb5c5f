import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import type { DisclosureFault } from './fault.ts';

type Table = {
  readonly [Kind in DisclosureFault['kind']]: (fault: Extract<DisclosureFault, { kind: Kind }>) => string;
};

const words: Table = {
  'hash-unknown': ({ name }) => t`_sd_alg is ${othersText(name)}, which is not a hash known here (RFC 9901 §7.1)`,
  'later-header': () => t`disclosures or kb_jwt are in another unprotected header than the first (RFC 9901 §8.1)`,
  'disclosures-not-strings': () => t`disclosures in the unprotected header is not an array of strings (RFC 9901 §8.1)`,
  'hash-weak': ({ name }) => t`_sd_alg is ${othersText(name)}, which is too weak to be safe (RFC 9901 §7.1)`,
  'hash-spelling': ({ name, meant }) =>
    t`_sd_alg is ${othersText(name)}: hash names are case-sensitive, and this one is ${meant} (RFC 9901 §4.1.1)`,
  'hash-nested': () => t`_sd_alg is in an object inside the payload; it may only be at the top (RFC 9901 §4.1.1)`,
  'hash-not-a-string': () => t`_sd_alg is not a string (RFC 9901 §4.1.1)`,
  'issuer-alg': ({ alg }) => t`the issuer's part has the alg ${othersText(alg)} and is not signed (RFC 9901 §7.1)`,
  'last-tilde-missing': ({ at }) =>
    t`disclosure ${at} does not end with a tilde: without it, the last part is read as the key binding JWT (RFC 9901 §4)`,
  'disclosure-empty': ({ at }) => t`disclosure ${at} is empty: two tildes follow each other (RFC 9901 §4)`,
  'not-base64url': ({ at }) => t`disclosure ${at} is not base64url`,
  'not-utf8': ({ at }) => t`disclosure ${at} is not UTF-8 text (RFC 9901 §4.2.1)`,
  'not-an-array': ({ at }) => t`disclosure ${at} is not a JSON array (RFC 9901 §4.2)`,
  'wrong-length': ({ at, length }) => t`disclosure ${at} has ${length} elements instead of 2 or 3 (RFC 9901 §7.1)`,
  'salt-not-a-string': ({ at }) => t`the salt of disclosure ${at} is not a string (RFC 9901 §4.2.1)`,
  'name-not-a-string': ({ at }) => t`the name in disclosure ${at} is not a string (RFC 9901 §4.2.1)`,
  'name-reserved': ({ name }) => t`a disclosure has the reserved name ${othersText(name)} (RFC 9901 §7.1)`,
  'disclosure-repeated': ({ at }) => t`disclosure ${at} occurs twice (RFC 9901 §7.1)`,
  'not-referenced': ({ at, name }) =>
    name === null
      ? t`no digest refers to disclosure ${at}, so it does not belong to this token (RFC 9901 §7.1)`
      : t`no digest refers to disclosure ${at} (${othersText(name)}), so it does not belong to this token (RFC 9901 §7.1)`,
  'digest-repeated': () => t`a digest occurs more than once (RFC 9901 §7.1)`,
  'sd-not-an-array': () => t`_sd is not an array (RFC 9901 §7.1)`,
  'digest-not-a-string': () => t`a digest is not a string (RFC 9901 §7.1)`,
  'ellipsis-not-alone': () => t`an array element has other members besides "..." (RFC 9901 §4.2.4.2)`,
  'ellipsis-misplaced': () => t`the name "..." is used for something other than an array element (RFC 9901 §4.1)`,
  'not-for-a-member': ({ at }) => t`disclosure ${at} is for an array element, but its digest is in _sd (RFC 9901 §7.1)`,
  'not-for-an-element': ({ at, name }) =>
    t`disclosure ${at} is for the member ${othersText(name)}, but its digest is in an array (RFC 9901 §7.1)`,
  'name-taken': ({ name }) => t`the disclosed name ${othersText(name)} is already there (RFC 9901 §7.1)`,
  'never-selective': ({ name }) =>
    t`${othersText(name)} is selectively disclosed, which SD-JWT VC forbids (draft-ietf-oauth-sd-jwt-vc)`,
  'too-deep': () => t`disclosures are nested too deeply to be read here`,
  'binding-unreadable': () => t`the key binding JWT after the last tilde is not a JWT that can be read`,
  'binding-typ': ({ typ }) => t`the key binding JWT has typ ${othersText(typ)} instead of kb+jwt (RFC 9901 §7.3)`,
  'binding-alg': ({ alg }) =>
    t`the key binding JWT has the alg ${othersText(alg)}, which proves nothing (RFC 9901 §7.3)`,
  'binding-claim': ({ name }) => t`the key binding JWT does not contain ${name} (RFC 9901 §4.3)`,
  'binding-type': ({ name, wanted }) =>
    wanted === 'number'
      ? t`${name} of the key binding JWT is not a number (RFC 9901 §4.3)`
      : t`${name} of the key binding JWT is not a string (RFC 9901 §4.3)`,
  'binding-crit': () => t`the key binding JWT has a crit that a verifier does not understand (RFC 9901 §7.3)`,
  'binding-unencoded': () =>
    t`the content of the key binding JWT is not encoded (b64 is false), which no JWT allows (RFC 7797 §7)`,
  'binding-hash': () =>
    t`sd_hash of the key binding JWT belongs to another presentation: token or disclosures were changed after it was signed (RFC 9901 §7.3)`,
  'binding-no-key': () => t`there is a key binding JWT, and the token does not name the holder's key in cnf`,
  'binding-signature': () =>
    t`the signature of the key binding JWT does not match the holder's key in cnf (RFC 9901 §7.3)`,
  'binding-key-named': ({ kid }) =>
    t`cnf names the holder's key by its kid ${othersText(kid)}, so the key binding JWT cannot be checked until the Key box has a key with that kid`,
  'binding-other-key': () => t`the holder's key in cnf is not a jwk, so the key binding JWT cannot be checked`,
};

/** Returns the section that has a verifier reject it. */
export function disclosureFaultSource({ kind }: DisclosureFault): string {
  if (kind === 'never-selective') return 'draft-ietf-oauth-sd-jwt-vc';
  if (kind === 'later-header' || kind === 'disclosures-not-strings') return 'RFC 9901 §8.1';
  return kind.startsWith('binding-') ? 'RFC 9901 §7.3' : 'RFC 9901 §7.1';
}

/** Returns the fault as a clause. */
export function disclosureFaultWords<Kind extends DisclosureFault['kind']>(
  fault: Extract<DisclosureFault, { kind: Kind }>,
): string {
  const clause: (fault: Extract<DisclosureFault, { kind: Kind }>) => string = words[fault.kind];
  return clause(fault);
}
