import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { KeyForm } from '../keys/key.ts';
import { timeClaims } from '../claims/time-checks.ts';
import { memberNamed } from '../text/json.ts';
import type { CodeAnswer, Input, CodeNote } from './answer.ts';
import { undisclosedIn } from '../disclosure/claim-tree.ts';
import {
  usualBindingAge,
  type CodeRequest,
  type GivenKey,
  type KeySource,
  type OtherForm,
  type Variant,
} from './request.ts';
import type { KeyTask, Signing, Target } from './target.ts';

/**
 * Returns the code of a library for a request, or why there is none. Code that would not run, or
 * would sign something else, is never returned.
 */
export function writeCode(wanted: CodeRequest, task: KeyTask, target: Target): CodeAnswer {
  const pinned = task === 'verify' ? wanted.pinned : null;
  if (typeof pinned === 'string') return { kind: 'unable', reason: { kind: 'alg-unknown', alg: pinned } };
  const request = { ...wanted, ...pinned };
  const { row, variant } = request.algorithm;
  const { library, version } = target;
  const olderName = olderNames.get(variant);
  if (!target.knows.has(variant)) {
    return {
      kind: 'unable',
      reason: {
        kind: 'library-lacks',
        library,
        version,
        alg: variant,
        knowsEdDsa: olderName !== undefined && target.knows.has(olderName),
      },
    };
  }
  const lacking = formsOf(request).find((form) => target.forms?.has(form) !== true);
  if (lacking !== undefined) return { kind: 'unable', reason: { kind: 'form-lacks', library, form: lacking } };
  const key: KeySource = { form: formFor(request, task, target), encoding: request.key?.encoding ?? 'utf-8' };
  const written = writtenBy(target, task, request, key);
  if (written === null) return { kind: 'unable', reason: { kind: 'not-without-loss', library } };
  const notes = [
    ...taskNotes(request, task),
    ...written.notes,
    ...keyNotes(request, task, target, key.form),
    ...remarksOf(target, row),
  ];
  return {
    kind: 'code',
    text: written.code.text,
    install: target.install(row, key),
    inputs: inputsOf(task, key),
    notes,
  };
}

const formsOf = ({ form, disclosing }: CodeRequest): readonly OtherForm[] => [
  ...(disclosing === null ? [] : ['sd-jwt' as const]),
  ...(form.kind === 'compact' ? [] : ['json' as const]),
];

/** The names that RFC 9864 added. */
const olderNames: ReadonlyMap<Variant, Variant> = new Map([
  ['Ed25519', 'EdDSA'],
  ['Ed448', 'EdDSA on Ed448'],
]);

function writtenBy(
  target: Target,
  task: KeyTask,
  { algorithm, expected, header, claims, form, disclosing }: CodeRequest,
  key: KeySource,
): Signing | null {
  const common = { algorithm, key, claims, form, disclosing };
  return task === 'verify'
    ? { code: target.verify({ ...common, expected }), notes: [] }
    : target.sign({ ...common, header });
}

/**
 * Returns the form in which the key was given if the library reads it for this task. A set is
 * searched by `kid`, so a token without one needs a single key.
 */
function formFor({ algorithm, key, header }: CodeRequest, task: KeyTask, target: Target): KeyForm {
  const forms = target.reads(algorithm.row, task, algorithm.variant);
  const given = key?.form ?? null;
  const readable = forms.filter((form) => form !== 'jwk-set' || header.kid !== null);
  const nearest = given === 'jwk-set' ? (['jwk-set', 'jwk'] as const) : [given];
  return nearest.flatMap((form) => readable.filter((each) => each === form))[0] ?? readable[0] ?? 'secret';
}

function inputsOf(task: KeyTask, { form, encoding }: KeySource): readonly Input[] {
  const key: Input =
    form === 'secret'
      ? { name: 'JWT_SECRET', holds: 'secret', encoding }
      : { name: 'JWT_KEY_FILE', holds: 'key-file', form };
  return [
    ...(task === 'verify' ? [{ name: 'TOKEN', holds: 'token' } as const] : []),
    key,
    ...(form === 'pkcs8-encrypted' ? [{ name: 'JWT_PASSPHRASE', holds: 'passphrase' } as const] : []),
  ];
}

function taskNotes(request: CodeRequest, task: KeyTask): readonly CodeNote[] {
  const { expected, claims, key, overlooked } = request;
  if (task === 'sign') {
    const hasTimes = timeClaims.some((name) => memberNamed(claims.object, name) !== undefined);
    return [
      ...(key?.isPrivate === false ? [{ kind: 'private-needed' } as const] : []),
      ...(hasTimes ? [{ kind: 'own-times' } as const] : []),
      ...issuingNotes(request),
    ];
  }
  const isOpen = expected.issuers.length === 0 && expected.audiences.length === 0;
  return [
    ...(isOpen ? [{ kind: 'nothing-expected' } as const] : []),
    ...expected.leftOut.map((expectation) => ({ kind: 'left-out', expectation }) as const),
    ...bindingNotes(request),
    ...overlooked,
  ];
}

function issuingNotes({ form, disclosing }: CodeRequest): readonly CodeNote[] {
  const decoys = disclosing === null ? 0 : undisclosedIn(disclosing.tree);
  return [
    ...(form.kind !== 'compact' && form.count > 1 ? [{ kind: 'one-signature', count: form.count } as const] : []),
    ...(decoys > 0 ? [{ kind: 'digests-as-decoys', count: decoys } as const] : []),
    ...(disclosing?.binding ? [{ kind: 'binding-not-made' } as const] : []),
  ];
}

function bindingNotes({ disclosing, expected }: CodeRequest): readonly CodeNote[] {
  const binding = disclosing?.binding ?? null;
  if (binding === null) return [];
  return [
    ...(binding.nonce === null ? [{ kind: 'nonce-not-expected' } as const] : []),
    ...(expected.maxAge === null ? [{ kind: 'binding-age', seconds: usualBindingAge } as const] : []),
  ];
}

function keyNotes(
  { algorithm: { row }, key, header }: CodeRequest,
  task: KeyTask,
  target: Target,
  reads: KeyForm,
): readonly CodeNote[] {
  if (key === null) return [];
  const isSecretHalf = task === 'verify' && key.isPrivate && row.kty !== 'oct';
  const isOther = key.form !== reads && !isSecretHalf && (task === 'verify' || key.isPrivate);
  return [
    ...(isSecretHalf ? [{ kind: 'public-half' } as const] : []),
    ...(isOther && key.form === 'jwk-set' && task === 'verify' && header.kid === null
      ? [{ kind: 'set-without-kid' } as const]
      : []),
    ...(isOther ? [{ kind: 'other-form', library: target.library, given: key.form, reads } as const] : []),
    ...shortNotes(row, key, target),
  ];
}

/** Reports keys shorter than RFC 7518 §3.2 and §3.3 require, which this page accepts. */
function shortNotes(row: AlgorithmRow, { bits }: GivenKey, { library, refusesShort }: Target): readonly CodeNote[] {
  const needed = (row.leastSecretBytes ?? 0) * 8;
  if (refusesShort.secrets && bits < needed) return [{ kind: 'short-secret', library, alg: row.name, bits, needed }];
  return refusesShort.rsaKeys && row.kty === 'RSA' && bits < 2048 ? [{ kind: 'short-rsa', library, bits }] : [];
}

function remarksOf({ remark }: Target, row: AlgorithmRow): readonly CodeNote[] {
  const note = remark?.(row) ?? null;
  return note === null ? [] : [note];
}
