import { err, ok, type Result } from '../text/result.ts';
import { decryptPkcs8, readEncryption } from './decrypt-pkcs8.ts';
import { readDer, type DerNode } from './der.ts';
import type { FoundKey } from './finish-key.ts';
import type { KeyProblem, KeyRemark } from './key.ts';
import { holdsWords } from './form-words.ts';
import type { Places } from './lines.ts';
import type { EcCurve } from './oids.ts';
import { derFormOf, readForm, type DerForm, type OtherForm, type ReadKey } from './open-der.ts';
import { readPem, type PemBlock } from './pem.ts';
import { readCurve, type DerProblem } from './read-public.ts';

/**
 * The expected content of each label (RFC 7468, OpenSSL). The content decides; a wrong label is a
 * remark.
 */
const labels: ReadonlyMap<string, DerForm> = new Map([
  ['PUBLIC KEY', 'spki'],
  ['PRIVATE KEY', 'pkcs8'],
  ['ENCRYPTED PRIVATE KEY', 'pkcs8-encrypted'],
  ['RSA PUBLIC KEY', 'pkcs1-public'],
  ['RSA PRIVATE KEY', 'pkcs1-private'],
  ['EC PRIVATE KEY', 'sec1'],
  ['CERTIFICATE', 'certificate'],
  ['X509 CERTIFICATE', 'certificate'],
]);

export const parametersLabel = 'EC PARAMETERS';

export type PemContext = {
  readonly passphrase: string;
  /** The curve named by an EC PARAMETERS block directly before this one. */
  readonly curve: EcCurve | null;
  readonly position: Places;
};

/** Opens one PEM block: base64, DER, decryption, and the key inside, whatever the label says. */
export async function openPem(block: PemBlock, context: PemContext): Promise<Result<FoundKey, KeyProblem>> {
  const { label, span } = block;
  const der = openBlock(block, context.position);
  if (!der.ok) return err(shortLineOf(block, der.fault, context.position) ?? der.fault);
  const plain = await openEncryption(der.value, label, context.passphrase);
  if (!plain.ok) return plain;
  const read = readForm(plain.value.form, plain.value.node, context.curve);
  if (!read.ok) return err(withLabel(read.fault, label));
  const remarks = remarksOf(label, der.value.form, read.value);
  return ok({ span, form: der.value.form, remarks, ...read.value });
}

/** Returns the curve named by an EC PARAMETERS block; null if it cannot be read. */
export function openParameters(block: PemBlock, position: Places): EcCurve | null {
  const bytes = readPem(block, position);
  const node = bytes.ok ? readDer(bytes.value) : bytes;
  const curve = node.ok ? readCurve(node.value) : node;
  return curve.ok ? curve.value : null;
}

type Structure = { readonly form: DerForm; readonly node: DerNode };
type PlainStructure = { readonly form: Exclude<DerForm, 'pkcs8-encrypted'>; readonly node: DerNode };

function openBlock(block: PemBlock, position: Places): Result<Structure, KeyProblem> {
  const { label } = block;
  const unknown = !labels.has(label);
  const bytes = readPem(block, position);
  if (!bytes.ok)
    return unknown && bytes.fault.kind === 'pem-bad-base64' ? err({ kind: 'pem-unknown-label', label }) : bytes;
  const node = readDer(bytes.value);
  if (!node.ok)
    return err(unknown ? { kind: 'pem-unknown-label', label } : { kind: 'pem-bad-der', label, ...node.fault });
  const form = derFormOf(node.value);
  return form === null || form === 'request' || form === 'dsa'
    ? err(noKey(label, form))
    : ok({ form, node: node.value });
}

/**
 * Reports missing characters in base64 that is not a key: a line other than the last that is
 * shorter than the others shows where.
 */
function shortLineOf({ label, body, bodyAt }: PemBlock, fault: KeyProblem, position: Places): KeyProblem | null {
  if (fault.kind !== 'pem-bad-der' && !(fault.kind === 'pem-bad-base64' && fault.character === '')) return null;
  const lines = [...(body ?? '').matchAll(/[^\s]+/g)].slice(0, -1);
  const others = lines.reduce((most, { 0: text }) => Math.max(most, text.length), 0);
  const [short, ...more] = lines.filter(({ 0: text }) => text.length < others);
  if (!short || more.length > 0 || lines.length < 2) return null;
  return { kind: 'pem-short-line', label, line: position(bodyAt + short.index).line, length: short[0].length, others };
}

/** Reports well-formed DER without a key of a known kind. */
function noKey(label: string, form: OtherForm | null): KeyProblem {
  if (form === 'dsa') return { kind: 'key-algorithm-unsupported', name: 'DSA' };
  if (!labels.has(label)) return { kind: 'pem-unknown-label', label };
  if (form === 'request') return { kind: 'pem-label-mismatch', label, holds: 'a certificate request' };
  return { kind: 'pem-bad-der', label, at: 0, detail: 'not-a-key' };
}

async function openEncryption(
  { form, node }: Structure,
  label: string,
  passphrase: string,
): Promise<Result<PlainStructure, KeyProblem>> {
  if (form !== 'pkcs8-encrypted') return ok({ form, node });
  const encryption = readEncryption(node);
  if (!encryption.ok) return err({ kind: 'pem-encryption-unsupported', label, scheme: encryption.fault });
  const { scheme } = encryption.value;
  if (passphrase === '') return err({ kind: 'pem-needs-passphrase', label, scheme });
  const plain = await decryptPkcs8(encryption.value, passphrase);
  if (!plain.ok) return err(decryptProblems[plain.fault](label, scheme));
  const inner = readDer(plain.value);
  const fits = inner.ok && derFormOf(inner.value) === 'pkcs8';
  return fits ? ok({ form: 'pkcs8', node: inner.value }) : err({ kind: 'pem-wrong-passphrase', label });
}

const decryptProblems = {
  'wrong-passphrase': (label: string): KeyProblem => ({ kind: 'pem-wrong-passphrase', label }),
  unsupported: (label: string, scheme: string): KeyProblem => ({ kind: 'pem-encryption-unsupported', label, scheme }),
  'insecure-context': (label: string): KeyProblem => ({ kind: 'pem-needs-secure-context', label }),
};

function remarksOf(label: string, form: DerForm, { members, isPssOnly }: ReadKey): readonly KeyRemark[] {
  const isLabelled = labels.get(label) === form;
  return [
    ...(isLabelled ? [] : [{ kind: 'label-differs', label, holds: holdsWords(form, members) } as const]),
    ...(isPssOnly ? [{ kind: 'pss-only' } as const] : []),
  ];
}

const withLabel = (fault: DerProblem, label: string): KeyProblem =>
  fault.kind === 'der' ? { kind: 'pem-bad-der', label, at: fault.at, detail: fault.detail } : fault;
