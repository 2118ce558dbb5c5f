import { noPolicy, type Policy } from '../../../core/claims/policy.ts';
import type { KeyTask } from '../../../core/code/target.ts';
import { targets, type TargetName } from '../../../core/code/targets.ts';
import type { CodeRequest } from '../../../core/code/request.ts';
import { writeCode } from '../../../core/code/write-code.ts';
import type { AlgorithmRow } from '../../../core/crypto/algorithm-row.ts';
import type { KeyForm } from '../../../core/keys/key.ts';
import { codeRequestOf } from '../code-request.ts';
import { signatureFact } from '../../signature/signature-fact.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from '../../testing.ts';
import { keyFor, exampleKid, examplePassphrase, type KeyMaterial } from './key-material.ts';
import type { Program } from './programs.ts';

/** A token signed here, with its key, from which code is written. */
export type CodeSubject = {
  readonly row: AlgorithmRow;
  readonly material: KeyMaterial;
  readonly token: string;
  readonly request: CodeRequest;
};

export const codePayload = JSON.stringify({
  iss: 'https://issuer.example',
  aud: ['api', 'web'],
  sub: 'u-1',
  iat: 1_700_000_000,
  exp: 4_100_000_000,
  nonce: 'n-1',
  admin: true,
});
const policy: Policy = {
  ...noPolicy,
  issuer: ['https://other.example', 'https://issuer.example'],
  audience: ['web', 'else'],
  requiredClaims: ['sub', 'exp'],
  type: 'JWT',
  nonce: 'n-1',
};

export async function codeSubject(
  row: AlgorithmRow,
  claims = codePayload,
  header: object = {},
  curve?: 'Ed448',
): Promise<CodeSubject> {
  const material = await keyFor(row, curve);
  const opened = openSession();
  opened.say(
    keyTyped(material.own),
    headerTyped(JSON.stringify({ alg: row.name, typ: 'JWT', kid: exampleKid, ...header })),
    payloadTyped(claims),
  );
  await opened.settle();
  return { row, material, token: opened.text(), request: requestFor(await opened.settle(), policy) };
}

function requestFor(session: Parameters<typeof codeRequestOf>[0], expected: Policy): CodeRequest {
  const wanted = codeRequestOf({ ...session, policy: expected });
  if (wanted.kind !== 'request') throw new Error(JSON.stringify(wanted));
  return wanted.request;
}

/** Returns programs for each form of the key that the library reads. */
export function programsFor(
  { request, material, token, row }: CodeSubject,
  target: TargetName,
  task: KeyTask,
): readonly Program[] {
  const forms = task === 'sign' ? material.signing : material.verifying;
  return targets[target].reads(row, task, request.algorithm.variant).flatMap((form) => {
    const key = forms[form];
    return key === undefined ? [] : [programFor(withForm(request, form, task), target, task, { key, token })];
  });
}

const withForm = (request: CodeRequest, form: KeyForm, task: KeyTask): CodeRequest => ({
  ...request,
  key: { form, isPrivate: task === 'sign' || form === 'secret', encoding: 'utf-8', bits: 2048 },
});

export function programFor(
  request: CodeRequest,
  target: TargetName,
  task: KeyTask,
  { key, token }: { readonly key: string; readonly token: string },
): Program {
  const answer = writeCode(request, task, targets[target]);
  if (answer.kind === 'unable') throw new Error(JSON.stringify(answer.reason));
  const isSecret = request.key?.form === 'secret';
  const env = {
    ...(task === 'verify' ? { TOKEN: token } : {}),
    ...(isSecret ? { JWT_SECRET: key } : {}),
    JWT_PASSPHRASE: examplePassphrase,
  };
  return {
    name: `${request.algorithm.row.name} ${task} ${request.key?.form ?? ''}`,
    text: answer.text,
    env,
    keyFile: isSecret ? null : key,
  };
}

/** Returns whether this page verifies a token with the key. */
export async function isVerifiedHere(token: string, { material }: CodeSubject): Promise<boolean> {
  const opened = openSession();
  opened.say(keyTyped(material.own), tokenTyped(token));
  return signatureFact(await opened.settle()).kind === 'verified';
}
