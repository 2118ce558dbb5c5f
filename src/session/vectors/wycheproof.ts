import type { Vector } from './vector.ts';
import { wycheproofKeys } from './wycheproof-keys.ts';

/**
 * Vectors of Project Wycheproof (Apache License 2.0, © Google LLC and the C2SP authors),
 * `json_web_signature_test.json` and `json_web_key_test.json`, named by their comments there.
 * Changes of a valid token that are the same for each algorithm are made here (`mutations`). An
 * independent signer in the test makes the paddings of RSA signatures and the signatures with
 * another primitive. Two vectors are omitted because conversion lost what made them wrong (367,
 * 370).
 */
const valid = {
  hs256: 'eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9.Zm9v.TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg',
  es256:
    'eyJhbGciOiJFUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v.5cA0OHyMP7ezamUd5c9kV-FrGxdx4hbGXOdplQkutrqWrte5P-pAvsE3Ve6xSyU3YDQwUHjVVOtvcrEbbnZ8yA',
  rs256: [
    'eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etc2lnbiJ9.Zm9v.',
    'HUwxI1-cZrZgcuOgBQ7G7NE-GrqK79l6GV1KT4DKXnSMFwC8pfZCzE7pmLE7mYpLCIvzC87yuOjuhT0uW5oe6aaAEtR978cm-q8dfly45flqMrd_ifhi9GCs',
    'Mlyi8dpQ42Ou1etZljFZuWjfyk8CN1c5DaHRwhqjScAPIFp6xmzKIRUJ_xdQfUSfSlujLaixtScU518EoNP4oo1v7E8RAz6ZO4g2N4Xqs8OvSxYydcoTEg42',
    'QnLHe9JnXgI37Q5gSwinwaPsG3Ry56UYiLoL8mCUa74S51y02VsIgVmmGWgaXjM-i_lCiKQDBiBnvWlka4XhVuvd6ZWibM9cbCPtPg',
  ].join(''),
} as const;

const vector = (result: Vector['result'], name: string, token: string, key: object): Vector => ({
  name,
  token,
  key: JSON.stringify(key),
  result,
});
const invalid = (name: string, token: string, key: object): Vector => vector('invalid', name, token, key);
const refused = (name: string, token: string, key: object): Vector => vector('refused', name, token, key);

/** The changes that each group begins with. */
const mutations: readonly (readonly [string, (header: string, signature: string) => string])[] = [
  ['rejectsModifiedSignature', (header, signature) => `${header}.Zm9v.X${signature.slice(1)}`],
  ['rejectsMissingSignature', (header) => `${header}.Zm9v.`],
  ['rejectsMissingSignatureAndSeparator', (header) => `${header}.Zm9v`],
  ['rejectsModifiedPayload', (header, signature) => `${header}.WG9v.${signature}`],
  ['rejectsMissingPayload', (header, signature) => `${header}..${signature}`],
  ['rejectsMissingPayloadAndSeparator', (header, signature) => `${header}.${signature}`],
  ['rejectsModifiedHeader', (header, signature) => `${header.replace('ImtpZC1', 'IlhpZC1')}.Zm9v.${signature}`],
  ['rejectsMissingHeader', (_, signature) => `.Zm9v.${signature}`],
  ['rejectsMissingHeaderAndSeparator', (_, signature) => `Zm9v.${signature}`],
  ['rejectsMissingHeaderAndSignature', () => '.Zm9v.'],
  ['rejectsMissingHeaderSignatureAndSeparators', () => 'Zm9v'],
  ['rejectsEmptyString', () => ''],
  ['rejectsExtraEmptyComponent', (header, signature) => `${header}.Zm9v.${signature}.`],
  ['rejectsExtraComponent', (header, signature) => `${header}.Zm9v.${signature}.foo`],
  ['rejectsNoneAlgorithmAndMissingSignature', () => 'eyJhbGciOiJub25lIiwia2lkIjoia2lkLWFlcy1zaWduIn0.Zm9v.'],
];

function group(name: string, token: string, key: object): readonly Vector[] {
  const [header = '', , signature = ''] = token.split('.');
  return [
    vector('valid', `${name} acceptsValid`, token, key),
    ...mutations.map(([comment, change]) => invalid(`${name} ${comment}`, change(header, signature), key)),
  ];
}

const confusion: readonly Vector[] = [
  invalid(
    'rejectsValidJsonSerialization',
    '{"payload":"Zm9v","signatures":[{"protected":"eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1hZXMtc2lnbiJ9","header":{"unknown":"untrustworthy"},"signature":"TD37p4c_0jmreSrBSDmE0F3mYSPtkZ3WrSyI5wb_KTg"}',
    wycheproofKeys.hmac,
  ),
  invalid(
    'rejectsSymmetryConfusionAttacks_aesKeyFromEcVerificationKeyBytes',
    'eyJhbGciOiJIUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v.TgWtz2FIRukBQ_mA5sgHa0Ybtgn7bl-YBPAi7Z0XdHU',
    wycheproofKeys.ec,
  ),
  invalid(
    'rejectsAttackerProvidedEmbeddedJwk',
    [
      'eyJhbGciOiJFUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIiwiandrIjp7Imt0eSI6IkVDIiwia2lkIjoia2lkLWVjLXNpZ24iLCJ1c2UiOiJzaWciLCJhbGciOiJFUzI1NiIsIngiOiJNZG5UWkRJaERKYmZBU2RGcWFtY3BPMkNoOUdOS0sybTBNUWxoNDAyU3BvIiwieSI6Ijdhdko0bHFfV3l4LW5M',
      'UERCUTJZcHl0dUh5TWlvMDdCVXl2bDNqYUMtMVkiLCJjcnYiOiJQLTI1NiJ9fQ.Zm9v.4jmsollQD8ZxvySzXYnIEYA4fwaZi2ZbC0aI1J4LYmW2Bn31NhKdjms2N6o51Dff5-InWXQF9m45VtTexl6yjg',
    ].join(''),
    wycheproofKeys.ec,
  ),
  invalid('algIsNone', 'eyJhbGciOiJub25lIn0.MTIzNDAw.', wycheproofKeys.rsa),
  invalid('algIsNone, in capitals', 'eyJhbGciOiJOT05FIn0.MTIzNDAw.', wycheproofKeys.rsa),
  invalid('algIsNone with kid', 'eyJhbGciOiJub25lIiwia2lkIjoibm9uZSJ9.MTIzNDAw.', wycheproofKeys.rsa),
  invalid(
    'algIsNone with the kid of a key',
    'eyJhbGciOiJub25lIiwia2lkIjoiUFM1MTJfMjA0OCJ9.MTIzNDAw.',
    wycheproofKeys.rsa,
  ),
];

const zeroHeader = 'eyJraWQiOiJoczI1Ni1rZXkiLCJhbGciOiJIUzI1NiJ9';
const zeroMac = 'c1LROH7eNQwUT8KMVEO52VC3WZ9e_AnDWbZ7aMmowV8';

/** Vectors about the encoding: invalid base64url must not pass, and valid base64url must. */
const base64: readonly Vector[] = [
  vector('valid', 'ValidMac', `${zeroHeader}.VGVzdA.${zeroMac}`, wycheproofKeys.zeros),
  vector(
    'valid',
    'ValidEdgeCaseMac, zeros',
    `${zeroHeader}.VDIxMzI1NjY4.AAAAtBuQqoI9HuBeAsgjL4nx8sCGYJa5-G2OrureLO4`,
    wycheproofKeys.zeros,
  ),
  vector(
    'valid',
    'ValidEdgeCaseMac, ones',
    `${zeroHeader}.VDgxMjM0MTM.____ETVRY0lRV9XgQeYX6ixdGT0NLHYb-wZem_ifJ5k`,
    wycheproofKeys.zeros,
  ),
  invalid('rejectsInvalidCharacterInsertedInMac, first', `${zeroHeader}.VGVzdA.?${zeroMac}`, wycheproofKeys.zeros),
  invalid(
    'rejects0ReplacedbyInvalidCharacter',
    `${zeroHeader}.VDIxMzI1NjY4.?AAAtBuQqoI9HuBeAsgjL4nx8sCGYJa5-G2OrureLO4`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'rejectsInvalidCharacters',
    `${zeroHeader}.VDgxMjM0MTM.????ETVRY0lRV9XgQeYX6ixdGT0NLHYb-wZem_ifJ5k`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'spacesInHeader',
    `${zeroHeader}    .VGVzdA.DR-cdw2cCB53b3mpzMfk2gKTeyN0PhXBrTW1atMfSdM`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'invalidCharactersInHeader',
    `${zeroHeader}####.VGVzdA.23srvDiEYo7665_26qKv4D-0E2a149WRWH_av2ki2I4`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'spacesInPayload',
    `${zeroHeader}.    VGVzdA.AbPJgmXfihyNBUYpbdPK8qRpPjNuTE-Z_wYQyrU2lMQ`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'invalidCharactersInPayload',
    `${zeroHeader}.####VGVzdA.Ixs2CdBkk8qjqe2-hq2dobqVvv9iDcDS6gPNgoXJyFY`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'InvalidCharacterInPayload',
    `${zeroHeader}.?VGVzdA.q0zEA3Js33N6HcOFfBK875qJ_nFwSzI9SN9qJnx5sOc`,
    wycheproofKeys.zeros,
  ),
  invalid(
    'InvalidCharacterInsertedInHeader',
    `eyJraWQiOiJoczI1Ni1rZXkiLCJhbGciOiJIUzI1NiJ?9.VGVzdA.${zeroMac}`,
    wycheproofKeys.zeros,
  ),
  invalid('InvalidCharacterInsertedInPayload', `${zeroHeader}.VGVzdA?.${zeroMac}`, wycheproofKeys.zeros),
  invalid(
    'ModifiedUnusedBitsInPayload',
    `${zeroHeader}.AB.8sL_ycV8G_D-K_2A3I0EW3NoPMeQzv13cAzuHlQ5TAE`,
    wycheproofKeys.zeros,
  ),
  vector(
    'valid',
    'ValidSpacesInJsonHeader',
    'eyAia2lkIiA6ICJoczI1Ni1rZXkiLCAiYWxnIiA6ICJIUzI1NiIgfQ.VGVzdA.3nl1C7dKVGLfNyALp4ZKkmNFBJlFP8M9VGzCyil9S1c',
    wycheproofKeys.zeros,
  ),
  vector(
    'valid',
    'ValidWhiteSpaceInJsonHeader',
    'eyJraWQiOiJoczI1Ni1rZXkiLAoJImFsZyI6IkhTMjU2In0.VGVzdA.Yxn8cTl7IHpFIoEPOFrWmjm-GQlr_RMqHNJOp1ZuweY',
    wycheproofKeys.zeros,
  ),
];

/**
 * Characters that a paste may pick up, or that a verifier may ignore: the page reads them and
 * reports them. `refused` here: a strict reader rejects the text.
 */
const lenient: readonly Vector[] = [
  refused('rejectsSpacesInMac', `${zeroHeader}.VGVzdA.    ${zeroMac}`, wycheproofKeys.zeros),
  refused('rejectsInvalidCharacterInsertedInMac, last', `${zeroHeader}.VGVzdA.${zeroMac}?`, wycheproofKeys.zeros),
  refused(
    'MacOfIncorrectlyEncodedMessage',
    `${zeroHeader}.AB.9phoKDvkBMAqTgeVIYeqAi6-lvC0pbKg9ER--3T97w0`,
    wycheproofKeys.zeros,
  ),
];

const ecHead = 'eyJhbGciOiJFUzI1NiIsImtpZCI6ImtpZC1lYy1zaWduIn0.Zm9v.';
const scalar = {
  Zero: '00'.repeat(32),
  One: `${'00'.repeat(31)}01`,
  Nminus1: 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550',
  N: 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
} as const;
const names = ['Zero', 'One', 'Nminus1', 'N'] as const;
const ofHex = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

const ecdsa: readonly Vector[] = [
  vector(
    'valid',
    'the other S',
    `${ecHead}5cA0OHyMP7ezamUd5c9kV-FrGxdx4hbGXOdplQkutrppUShFwBW_Qj7IqhFOtNrIXLLKXS5CSZmERxmnjeyoiQ`,
    wycheproofKeys.ec,
  ),
  invalid(
    'SignatureTooLong',
    `${ecHead}AOXANDh8jD-3s2plHeXPZFfhaxsXceIWxlznaZUJLra6AJau17k_6kC-wTdV7rFLJTdgNDBQeNVU629ysRtudnzI`,
    wycheproofKeys.ec,
  ),
  invalid(
    'TrailingZeros',
    `${ecHead}5cA0OHyMP7ezamUd5c9kV-FrGxdx4hbGXOdplQkutroAlq7XuT_qQL7BN1XusUslN2A0MFB41VTrb3KxG252fMgA`,
    wycheproofKeys.ec,
  ),
  invalid(
    'RisTooBig',
    `${ecHead}AeXANDd8jD-4s2plHeXPZFeeUhXFGPm1S1ChNFgFkdwLAJau17k_6kC-wTdV7rFLJTdgNDBQeNVU629ysRtudnzI`,
    wycheproofKeys.ec,
  ),
  invalid(
    'SisTooBig',
    `${ecHead}AOXANDh8jD-3s2plHeXPZFfhaxsXceIWxlznaZUJLra6AZau17g_6kC_wTdV7rFLJTcdGyr-H-zzcGMse95q2aIZ`,
    wycheproofKeys.ec,
  ),
  invalid(
    'IntegerOverflow of R',
    `${ecHead}AeXANDh8jD-3s2plHeXPZFfhaxsXceIWxlznaZUJLra6AJau17k_6kC-wTdV7rFLJTdgNDBQeNVU629ysRtudnzI`,
    wycheproofKeys.ec,
  ),
  invalid(
    'IntegerOverflow of S',
    `${ecHead}AOXANDh8jD-3s2plHeXPZFfhaxsXceIWxlznaZUJLra6AZau17k_6kC-wTdV7rFLJTdgNDBQeNVU629ysRtudnzI`,
    wycheproofKeys.ec,
  ),
  ...names.flatMap((r) =>
    names.map((s) => invalid(`rIs${r}_sIs${s}`, `${ecHead}${ofHex(scalar[r] + scalar[s])}`, wycheproofKeys.ec)),
  ),
];

const setOf = (...of: readonly object[]): object => ({ keys: of });
const changed = (key: object, members: object): object => ({ ...key, ...members });
const bytesUpTo = (end: number): string =>
  ofHex(Array.from({ length: end + 1 }, (_, at) => at.toString(16).padStart(2, '0')).join(''));
const oct = (alg: string, kid: string, k: string): object => setOf({ kty: 'oct', use: 'sig', kid, alg, k });

const keySets: readonly Vector[] = [
  vector(
    'valid',
    'jws_keyset acceptsValid',
    valid.hs256,
    setOf(
      wycheproofKeys.hmac,
      changed(wycheproofKeys.hmac, { k: '-xbuDNsVZ2iJtoZ-akfXTSCt4UO2cruLCsbWlBinggE', kid: 'kid-aes-sign-2' }),
    ),
  ),
  vector('valid', 'rs256 acceptsValid', valid.rs256, setOf(wycheproofKeys.rsa)),
  vector(
    'valid',
    'long_key HS256',
    'eyJhbGciOiJIUzI1NiIsImtpZCI6ImxvbmdfaHMyNTZfa2V5In0.Zm9v.21LcS4mucXHeWxB34_udiXxb3M3MHd0127KdnfF726o',
    oct('HS256', 'long_hs256_key', bytesUpTo(64)),
  ),
  vector(
    'valid',
    'long_key HS384',
    'eyJhbGciOiJIUzM4NCIsImtpZCI6ImxvbmdfaHMzODRfa2V5In0.Zm9v.Ets-iThpZ2a7MChVHGPUIddl87WDNMWBXzUuaqqwXhy1JQJ2e7qzF395b8dTM8XE',
    oct('HS384', 'long_hs384_key', bytesUpTo(64)),
  ),
  vector(
    'valid',
    'long_key HS512',
    'eyJhbGciOiJIUzUxMiIsImtpZCI6ImxvbmdfaHM1MTJfa2V5In0.Zm9v.QNYWqEdHjNGYfU3_Nf-ZfwaTuW9sNCtzQCNYcp64VJJPeFzph9CsN2CbBhCa2LKTJ7xXwpZPyS3KkwqLAwy17g',
    oct('HS512', 'long_hs512_key', bytesUpTo(64)),
  ),
  invalid('rejectsModifiedSignature', valid.hs256.replace('.TD3', '.XD3'), setOf(wycheproofKeys.hmac)),
  invalid(
    'invalid_point',
    valid.es256,
    setOf(changed(wycheproofKeys.ec, { y: 'UI8exy-C06a7DUnjIdENkxeFtHM4-l_41LqEw9nVgnw' })),
  ),
  invalid('wrong_curve', valid.es256, setOf(changed(wycheproofKeys.ec, { crv: 'P-384' }))),
  invalid(
    'rejectsPublicExponent1',
    `eyJhbGciOiJSUzI1NiIsImtpZCI6IlJTMjU2XzIwNDgifQ..AAH${'_'.repeat(269)}ADAxMA0GCWCGSAFlAwQCAQUABCC2RQuThyxZrC1hF3430kwQRUtpKnK2r9hhkP2mQe8zsg`,
    setOf(wycheproofKeys.exponentOne),
  ),
  invalid('wrong_kty', valid.es256, setOf(changed(wycheproofKeys.ec, { kty: 'RSA' }))),
];

/** The signature is correct, but a strict verifier rejects the key or the set. */
const refusedKeys: readonly Vector[] = [
  refused('rejectWrongUse RSA', valid.rs256, changed(wycheproofKeys.rsa, { alg: undefined, use: 'enc' })),
  refused('rejectWrongUse EC', valid.es256, changed(wycheproofKeys.ec, { alg: undefined, use: 'enc' })),
  refused(
    'rejectWrongKeyOps RSA',
    valid.rs256,
    changed(wycheproofKeys.rsa, { alg: undefined, use: undefined, key_ops: ['encrypt'] }),
  ),
  refused(
    'rejectWrongKeyOps EC',
    valid.es256,
    changed(wycheproofKeys.ec, { alg: undefined, use: undefined, key_ops: ['encrypt'] }),
  ),
  refused('rejectsWrongUse RSA1_5', valid.rs256, setOf(changed(wycheproofKeys.rsa, { alg: 'RSA1_5', use: 'enc' }))),
  refused('mismatchedAlgAndCurve ES521', valid.es256, setOf(changed(wycheproofKeys.ec, { alg: 'ES521' }))),
  refused('mismatchedAlgAndCurve ES224', valid.es256, setOf(changed(wycheproofKeys.ec, { alg: 'ES224' }))),
  refused(
    'rejects1024bitRsaKey',
    [
      'eyJhbGciOiJSUzI1NiIsImtpZCI6IlJTMjU2XzEwMjQifQ..AFuv9BiuEQP1Nmidc5xFw0qIT1d0NmgqakVKmJ-mMJNzg_J1L6nNXxMrSXCS6sfGIgXc44-vk8StVf7eIKjxozqzZ3Z2jT8AX_vp6_1WOje9jSPYEwf-3OgmD2QcyV14jXVTx9s0M8WKoYIo4_zA4qGiViE18khwGd9uqsjrJVA',
    ].join(''),
    setOf(wycheproofKeys.short),
  ),
  refused(
    'key_too_short HS256',
    'eyJhbGciOiJIUzI1NiIsImtpZCI6InNob3J0X2hzMjU2X2tleSJ9.Zm9v.OHXFiYUEmZcuvFx8FTvvN0fCfe8bspBX1ctB4dqcv0U',
    oct('HS256', 'short_hs256_key', bytesUpTo(30)),
  ),
  refused(
    'key_too_short HS384',
    'eyJhbGciOiJIUzM4NCIsImtpZCI6InNob3J0X2hzMzg0X2tleSJ9.Zm9v.TKvI_fld4zqTKPhLBgiDArC88o2Lr4XyabrrD50VJUPQGev0k_q3g2kTIgK6evi8',
    oct('HS384', 'short_hs384_key', bytesUpTo(46)),
  ),
  refused(
    'key_too_short HS512',
    'eyJhbGciOiJIUzUxMiIsImtpZCI6InNob3J0X2hzNTEyX2tleSJ9.Zm9v.8e1Oohdq6XP8EjQUEpX-E5fdbj9GG4JscFqPfxdN86R6DdFiRLXW6l0FZ5k4m-itvXSKDLvIsrdtJ6rZriHWiw',
    oct('HS512', 'short_hs512_key', bytesUpTo(62)),
  ),
  refused(
    'empty_key HS256',
    'eyJhbGciOiJIUzI1NiIsImtpZCI6ImhzMjU2X2tleSJ9.Zm9v.fyLEImF-r3ro2KJGK6cE1r304rKYqPMDLOwWF7A8cn4',
    oct('HS256', 'hs256_key', ''),
  ),
  refused(
    'empty_key HS384',
    'eyJhbGciOiJIUzM4NCIsImtpZCI6ImhzMzg0X2tleSJ9.Zm9v.MucSluWWs1vlepYBpVrIrCv9_j1E3QjP2_bjx6Elmv6hs08BFpZHZgAzKmkuE8Hq',
    oct('HS384', 'hs384_key', ''),
  ),
  refused(
    'empty_key HS512',
    'eyJhbGciOiJIUzUxMiIsImtpZCI6ImhzNTEyX2tleSJ9.Zm9v.DvLOFJrm8h9rvMXLtami3YIXZXrDVxnKAjputDbIo4NWt5WvfCkV7xlf8kqOhmQeBSi38VBBSI-Jl0tqJvrfNg',
    oct('HS512', 'hs512_key', ''),
  ),
  refused(
    'rejectsKeyWithRocaVulnerability',
    [
      'eyJhbGciOiJSUzI1NiIsImtpZCI6ImtpZC1yc2Etcm9jYS1zaWduIn0.Zm9v.AF_6dFYBEaaI5OlOehaktwYarwKZwFFeKTNwz9ar6ntNh4k8oeQwiODJqT1nnX2KhrWMUc80JJIdaCq3y7wOSmlPrqRgrL5r9xqfQdokirCuynoq4Lbi226VlZmijmkyYtSeEbzvkhyjbY8cDQF_c2DMMQG8FBRNJPOSTxi',
      '_I75Twj0877G-16i3bAWcvFxcNKGQzSQNcp5Lvh15N2I3PDM5W7HaFwPO0drzLR9dsDW9uDCqHvMMyshC7rgZdqfXpkaJL8Whn_mUScnLxS7J-2wVt9xKY3LpR97HoanIK-rcqYS_eq9hY_65te4qbwPCtQMjipIgIGo9HZrNRomAB1c',
    ].join(''),
    setOf(wycheproofKeys.roca),
  ),
  refused('jws_mixedSymmetryKeyset', valid.hs256, setOf(wycheproofKeys.hmac, wycheproofKeys.ec)),
  refused(
    'rejectsDuplicateKid',
    valid.hs256,
    setOf(wycheproofKeys.hmac, changed(wycheproofKeys.hmac, { k: '-xxuDNsVZ2iJtos-akfXTSCt4UO2cruLCsbWlBingge' })),
  ),
];

export const wycheproofVectors: readonly Vector[] = [
  ...group('hs256', valid.hs256, wycheproofKeys.hmac),
  ...group('es256', valid.es256, wycheproofKeys.ec),
  ...group('rs256', valid.rs256, wycheproofKeys.rsa),
  ...confusion,
  ...base64,
  ...lenient,
  ...ecdsa,
  ...keySets,
  ...refusedKeys,
];
