import { privateMembers } from '../../core/crypto/public-half.ts';
import { readDer } from '../../core/keys/der.ts';
import { derFormOf, type DerForm, type OtherForm } from '../../core/keys/open-der.ts';
import { readBase64url } from '../../core/text/base64url.ts';
import type { JsonNode, JsonObject } from '../../core/text/json.ts';
import { byteRuns, jsonInText } from './layers.ts';

/**
 * Returns whether a text contains a private key or a secret key in any recognizable form. Call it
 * for each layer of a text.
 */
export function holdsPrivateKey(text: string): boolean {
  // Base64 may be split into lines, below armor that says something else.
  const joined = text.split(/-----[^-\n]{0,80}-----/).flatMap((piece) => byteRuns(piece.replace(/\s+/g, '')));
  const runs = [...byteRuns(text), ...joined];
  return armour.test(text) || holdsPrivateJwk(text) || runs.some(isPrivateBytes);
}

/**
 * PEM of every kind, including OpenSSH, OpenPGP and SSH2 and those that lost their hyphens, and
 * PuTTY's own form.
 */
const armour = /BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY|PuTTY-User-Key-File/;

/** Returns whether there is a private JWK. A text that cannot be searched counts as one. */
const holdsPrivateJwk = (text: string): boolean =>
  text.includes('{') && (jsonInText(text)?.some(hasPrivateJwk) ?? true);

function hasPrivateJwk(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.some(hasPrivateJwk);
  return node.kind === 'object' && (isPrivateJwk(node) || node.members.some(({ value }) => hasPrivateJwk(value)));
}

/**
 * Returns whether an object is a key, by its type or by members that only keys have together (RFC
 * 7518 §6), and has a member that must stay with its owner.
 */
function isPrivateJwk({ members }: JsonObject): boolean {
  const has = (name: string): boolean => members.some((member) => member.name === name);
  const isKey = has('kty') || (has('n') && has('e')) || (has('crv') && has('x')) || has('pub');
  return isKey && privateMembers.some(has);
}

const privateForms: ReadonlySet<DerForm | OtherForm> = new Set<DerForm | OtherForm>([
  'pkcs8',
  'pkcs8-encrypted',
  'pkcs1-private',
  'sec1',
  'dsa',
]);
const openSsh = new TextEncoder().encode('openssh-key-v1\0');

/** Returns whether base64 without armor is DER or OpenSSH's own form. */
function isPrivateBytes(run: string): boolean {
  // A SEQUENCE (0x30), or `open` of OpenSSH.
  if (!/^M[A-P]|^b3Bl/.test(run)) return false;
  const { bytes } = readBase64url(run);
  if (openSsh.every((byte, at) => bytes[at] === byte)) return true;
  const der = readDer(bytes);
  const form = der.ok ? derFormOf(der.value) : null;
  return form !== null && privateForms.has(form);
}
