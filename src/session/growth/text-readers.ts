import { claimsChanges } from '../../core/assist/changes.ts';
import { completionsAt } from '../../core/assist/complete.ts';
import { jsonPlaceAt } from '../../core/assist/place.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { policyOfTexts } from '../../core/claims/policy-fields.ts';
import { damagedWords, intakeWords } from '../../core/intake/words.ts';
import { findToken } from '../../core/intake/find-token.ts';
import { findTokens, tokenAt } from '../../core/intake/find-tokens.ts';
import { keyBeside } from '../../core/intake/key-beside.ts';
import { recogniseText } from '../../core/intake/recognise.ts';
import { unwrapText } from '../../core/intake/wrappers.ts';
import { wrappedPlacesOf } from '../../core/intake/wrapping.ts';
import type { Jwk } from '../../core/crypto/jwk.ts';
import { readKeySetAnswer } from '../../core/keys/key-set-answer.ts';
import { readKeySetUrl } from '../../core/keys/key-set-url.ts';
import { isKeyInText } from '../../core/keys/key-in-text.ts';
import { openKeys } from '../../core/keys/open-keys.ts';
import { keyPiecesOf } from '../../core/keys/pieces.ts';
import { sendingOf } from '../../core/lint/sent.ts';
import { readBase64url } from '../../core/text/base64url.ts';
import { diffJson } from '../../core/text/json-diff.ts';
import { withMember } from '../../core/text/json-edit.ts';
import { compactJson, layoutsOf, prettyJson } from '../../core/text/json-layout.ts';
import { jsonFaultWords } from '../../core/text/json-words.ts';
import { jsonWarnings } from '../../core/text/json-warnings.ts';
import { duplicateNamesOf, readJson, jsonValueOf } from '../../core/text/json.ts';
import { positionAt } from '../../core/text/spans.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import { bytesOfPane } from '../../core/token/parts.ts';
import { noKey } from '../../core/keys/key.ts';
import { fragmentBrings, queryBrings, withoutToken } from '../share/inbound-address.ts';
import { jsonInText, layersOf } from '../share/layers.ts';
import { holdsPrivateKey } from '../share/private-key-in-text.ts';
import { readLink, readQuery } from '../share/read-link.ts';
import { jsonPlaces, keyPlaces, linkPlaces, textPlaces, tokenPlaces } from './places.ts';
import { ofText, type Reader } from './reader.ts';

const keyOf = (text: string) => ({ ...noKey, text });
const anyKey: Jwk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
const now = seconds(1_800_000_000);
const known = { now, scopes: [], first: [] };

/** The first readers of any text from outside, which `npm test` measures. */
export const entrances: readonly Reader[] = [
  ofText('findToken', textPlaces, findToken),
  ofText('findTokens', textPlaces, findTokens),
  ofText('openKeys', keyPlaces, (text) => openKeys(keyOf(text))),
  ofText('piecesOf', keyPlaces, keyPiecesOf),
  ofText('parseToken', tokenPlaces, parseToken),
  ofText('readJson', jsonPlaces, readJson),
  ofText('prettyJson', jsonPlaces, prettyJson),
  ofText('readLink', linkPlaces, readLink),
  ofText('readQuery', linkPlaces, readQuery),
];

/** Other functions of a text alone. */
export const textReaders: readonly Reader[] = [
  ofText('isKeyInText', textPlaces, (text) => isKeyInText(anyKey, text)),
  ofText('findToken in a token', tokenPlaces, findToken),
  ofText('findTokens in a token', tokenPlaces, findTokens),
  ofText('findTokens in a key', keyPlaces, findTokens),
  ofText('unwrap', textPlaces, unwrapText),
  ofText('recognise', textPlaces, recogniseText),
  ofText('recognise JSON', jsonPlaces, recogniseText),
  ofText('tokenAt', textPlaces, (text) => tokenAt(text, 1)),
  ofText('keyBeside', keyPlaces, (text) => keyBeside(text, [])),
  {
    name: 'placesOf, sendingOf and words',
    places: textPlaces,
    open: (text) => {
      const found = findToken(text);
      return () => [
        wrappedPlacesOf(text, found, { start: 1, end: found.token.length - 1 }),
        sendingOf(found),
        intakeWords(found),
        damagedWords(found),
      ];
    },
  },
  ofText('readBase64url', textPlaces, readBase64url),
  ofText('positionAt', textPlaces, (text) => positionAt(text, text.length)),
  ofText('compactJson', jsonPlaces, compactJson),
  ofText('layoutsOf', jsonPlaces, (text) => layoutsOf(text)),
  ofText('withMember', jsonPlaces, (text) => withMember(text, 'a', '1')),
  ofText('diffJson', jsonPlaces, (text) => diffJson(text, text.replace('1', '2'))),
  {
    name: 'jsonWarnings, duplicateNamesOf, jsonValueOf and words',
    places: jsonPlaces,
    open: (text) => {
      const { node, fault } = readJson(text);
      return () => [
        node && jsonWarnings(node, text),
        node && duplicateNamesOf(node),
        node && JSON.stringify(jsonValueOf(node)),
        fault && jsonFaultWords(fault, text),
      ];
    },
  },
  ofText('placeAt', jsonPlaces, (text) => jsonPlaceAt(text, text.length - 3)),
  ofText('completionsAt', jsonPlaces, (text) => completionsAt('payload', text, text.length - 3, known)),
  ofText('changesTo', jsonPlaces, (text) => claimsChanges(text, now, () => 'id')),
  ofText('bytesOfPane', jsonPlaces, (text) => bytesOfPane(text, { form: 'json', compact: true })),
  ofText('bytesOfPane in hex', jsonPlaces, (text) => bytesOfPane(text, { form: 'hex', compact: true })),
  ofText('openKeys in base64', keyPlaces, (text) => openKeys({ ...keyOf(text), secretEncoding: 'base64' })),
  ofText('openKeys in hex', keyPlaces, (text) => openKeys({ ...keyOf(text), secretEncoding: 'hex' })),
  ofText('readKeySetAnswer', keyPlaces, (text) => readKeySetAnswer(text, 'https://a.example/jwks')),
  ofText('readKeySetUrl', linkPlaces, (text) => readKeySetUrl(`https://a.example/${text}`)),
  ofText('policyOfTexts', jsonPlaces, (text) => policyOfTexts({ issuer: text, audience: text, checkAsOf: text }, now)),
  ofText('inbound addresses', linkPlaces, (text) => [fragmentBrings(text), queryBrings(text), withoutToken(text)]),
  ofText('layersOf', textPlaces, layersOf),
  ofText('layersOf JSON', jsonPlaces, layersOf),
  ofText('jsonIn', jsonPlaces, jsonInText),
  ofText('holdsPrivateKey', textPlaces, holdsPrivateKey),
  ofText('holdsPrivateKey in a key', keyPlaces, holdsPrivateKey),
];
