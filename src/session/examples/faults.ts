/**
 * A token with one fault, to find it: the tour of the doctor. `make-fault.ts`, which is loaded on
 * demand, makes it.
 */
export type Fault = {
  readonly id: FaultId;
  readonly name: string;
  readonly about: string;
  /** What to find out, in one line. */
  readonly task: string;
};

export type FaultId =
  | 'secret-quoted'
  | 'secret-base64'
  | 'other-kid'
  | 'issuer-slash'
  | 'expired'
  | 'milliseconds'
  | 'cut'
  | 'alg-none'
  | 'confusion'
  | 'jwe'
  | 'sd-jwt';

/** The heading of the tour, in the menu and above each task. */
export const faultsTitle = 'Find the fault';

export const faults: readonly Fault[] = [
  {
    id: 'secret-quoted',
    name: 'Secret in quotes',
    about: 'signature',
    task: 'The secret was copied from a configuration file, and the signature does not match. Why?',
  },
  {
    id: 'secret-base64',
    name: 'Base64 secret',
    about: 'signature',
    task: 'This is the right secret, but the signature does not match. How did the signer read it?',
  },
  {
    id: 'other-kid',
    name: 'Another kid',
    about: 'key set',
    task: 'The right key is in this key set, but no verifier finds it. Why?',
  },
  {
    id: 'issuer-slash',
    name: 'Trailing slash in iss',
    about: 'claims',
    task: 'The signature matches, but the issuer is rejected. Compare iss with Expectations.',
  },
  {
    id: 'expired',
    name: 'Token expired',
    about: 'claims',
    task: 'The API answers 401. Find out when this token expired.',
  },
  {
    id: 'milliseconds',
    name: 'Milliseconds in exp',
    about: 'claims',
    task: 'This token expires in more than 50,000 years. What did the issuer get wrong?',
  },
  {
    id: 'cut',
    name: 'Cut token',
    about: 'structure',
    task: 'This token comes from a log. What happened to it on the way?',
  },
  {
    id: 'alg-none',
    name: 'alg none',
    about: 'no signature',
    task: 'Change the payload: no verdict turns red. What protects this token?',
  },
  {
    id: 'confusion',
    name: 'HS/RS confusion',
    about: 'an attack',
    task: 'The key is public, and yet someone signed with it. How?',
  },
  {
    id: 'jwe',
    name: 'Encrypted token (JWE)',
    about: 'encrypted',
    task: 'Five parts, and the payload cannot be read. Who can read it?',
  },
  {
    id: 'sd-jwt',
    name: 'SD-JWT',
    about: 'RFC 9901',
    task: 'One disclosure is not what the issuer signed. Which one?',
  },
];
