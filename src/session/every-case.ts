import { jwsVectors } from '../core/crypto/vectors/all.ts';
import { otherTexts } from '../core/intake/cases/other-texts.ts';
import { pastes } from '../core/intake/cases/pastes.ts';
import { exampleToken, longToken } from '../core/intake/testing.ts';
import { noKey, type KeyText } from '../core/keys/key.ts';
import { lintCases } from '../core/lint/cases/lint-cases.ts';
import { textOfGiven } from '../core/lint/testing.ts';
import { samples } from '../core/profiles/samples.ts';
import { boxesWith, type Boxes } from './doctor/doctor-cases/doctor-case.ts';
import { claimsCases } from './doctor/doctor-cases/claims-cases.ts';
import { allDoctorCases } from './doctor/doctor-cases/all-cases.ts';
import { encryptedCases } from './doctor/doctor-cases/encrypted-cases.ts';
import { keyThreads } from './doctor/doctor-cases/key-threads.ts';
import { secretThreads } from './doctor/doctor-cases/secret-threads.ts';
import { b64, inputOf, signed, signingSecret } from './doctor/doctor-cases/signers.ts';
import { tokenThreads } from './doctor/doctor-cases/token-threads.ts';
import { cookbookVectors } from './vectors/cookbook.ts';
import { jsonEncryptionVectors } from './vectors/json-encryptions.ts';
import { jsonSignatureVectors } from './vectors/json-signatures.ts';
import { madeVectors } from './vectors/made.ts';
import { wycheproofEncryption } from './vectors/wycheproof-encryption.ts';
import { wycheproofVectors } from './vectors/wycheproof.ts';

/** The contents of the two boxes, with a name that tells which table the case is from. */
export type EveryCase = { readonly name: string; readonly pasted: string; readonly key: KeyText };

/**
 * Returns every text that the tests of any folder put into the token box, with its key. Tests of
 * the whole page try all of them.
 */
export const everyCase = (): readonly EveryCase[] => [
  ...doctorCases(),
  ...threadCases(),
  ...vectorCases(),
  ...pasteCases(),
  ...tokenCasesOfRules(),
];

const named = (name: string, { pasted, key }: Boxes): EveryCase => ({ name, pasted, key });

const doctorCases = (): EveryCase[] => [
  ...[...allDoctorCases, ...encryptedCases].flatMap((each) => [
    named(`doctor ${each.cause} ${each.name}`, each),
    named(`doctor, not ${each.cause} ${each.name}`, each.miss),
  ]),
  ...claimsCases.flatMap(({ cause, claims, miss, missTyp }) => [
    named(`claims ${cause}`, boxesWith(hs256(claims, 'JWT'), signingSecret)),
    named(`claims, not ${cause}`, boxesWith(hs256(miss, missTyp), signingSecret)),
  ]),
];

const hs256 = (claims: string, typ: string): string => signed(inputOf({ alg: 'HS256', typ }, b64(claims)));

const threadCases = (): EveryCase[] =>
  [...tokenThreads, ...secretThreads, ...keyThreads].map(({ from, pasted, key }) =>
    named(`thread ${from}`, boxesWith(pasted, key)),
  );

const vectors = [
  ...wycheproofVectors,
  ...wycheproofEncryption,
  ...madeVectors,
  ...cookbookVectors,
  ...jsonSignatureVectors,
  ...jsonEncryptionVectors,
];

const vectorCases = (): EveryCase[] => [
  ...vectors.map((each) => named(`vector ${each.name}`, boxesWith(each.token, each.key))),
  ...jwsVectors.map((each) => named(`vector ${each.source}`, boxesWith(each.token, JSON.stringify(each.key)))),
];

/**
 * Returns two tokens in every form that intake recognizes, and everything pasted instead of a
 * token.
 */
const pasteCases = (): EveryCase[] => [
  ...Object.entries(pastes).flatMap(([from, of]) =>
    of.flatMap(({ name, text }) =>
      [exampleToken, longToken].map((inside) => named(`paste ${from}: ${name}`, { pasted: text(inside), key: noKey })),
    ),
  ),
  ...otherTexts.map(([name, text]) => named(`paste of ${name}`, { pasted: text, key: noKey })),
  named('paste of an SD-JWT', { pasted: `${exampleToken}~WyJh~`, key: noKey }),
  named('paste of an SD-JWT with its key binding', { pasted: `${exampleToken}~WyJh~WyJi~${exampleToken}`, key: noKey }),
];

const tokenCasesOfRules = (): EveryCase[] => [
  ...Object.entries(lintCases).flatMap(([rule, { seen, miss }]) => [
    named(`rule ${rule}`, { pasted: textOfGiven(seen), key: noKey }),
    named(`rule, not ${rule}`, { pasted: textOfGiven(miss), key: noKey }),
  ]),
  ...Object.entries(samples).map(([profile, { header, claims }]) =>
    named(
      `profile ${profile}`,
      boxesWith(signed(inputOf({ ...header, alg: 'HS256' }, b64(JSON.stringify(claims)))), signingSecret),
    ),
  ),
];
