import type { SecretEncoding } from '../../keys/key.ts';
import { squareBrackets, type LiteralStyle } from '../json-literal.ts';
import { fitsInt64, isInteger, survivesAsDouble } from '../numbers.ts';
import { isWellFormed, quotePhp } from '../quote.ts';
import { joinedCode, writerFor, type Code } from '../template.ts';

/** What PHP code has in common for all libraries. */
export const phpTarget = writerFor(quotePhp);

export const phpStyle: LiteralStyle = {
  string: (value) => (isWellFormed(value) ? quotePhp(value) : null),
  number: (lexeme) => (isInteger(lexeme) ? integer(lexeme) : double(lexeme)),
  words: { true: 'true', false: 'false', null: 'null' },
  array: squareBrackets,
  object: squareBrackets,
  name: (name) => (isWellFormed(name) ? `${quotePhp(name)} => ` : null),
  // An array without names, or with numbers as names, would be written as a JSON array.
  special: (names) => (names.every((name) => /^-?\d+$/.test(name)) ? '(object) ' : null),
};

/** -PHP_INT_MAX - 1 cannot be one literal, because its digits without the sign are a float. */
const integer = (lexeme: string): string | null =>
  fitsInt64(lexeme) && lexeme !== '-0' && lexeme !== `-${2n ** 63n}` ? lexeme : null;
const double = (lexeme: string): string | null => (survivesAsDouble(lexeme) ? lexeme : null);

export const phpSecret: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': phpTarget`getenv('JWT_SECRET')`,
  base64: phpTarget`base64_decode(getenv('JWT_SECRET'), true)`,
  base64url: phpTarget`base64_decode(strtr(getenv('JWT_SECRET'), '-_', '+/'), true)`,
  hex: phpTarget`hex2bin(getenv('JWT_SECRET'))`,
};

/** Returns literals separated by commas. */
export const phpStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => phpTarget`${text}`),
    ', ',
  );

/** The JWK in a file, as an array. */
export const phpJwk = phpTarget`json_decode(file_get_contents(getenv('JWT_KEY_FILE')), true)`;

/**
 * libsodium uses raw bytes for Ed25519 keys: 32 for the public key and 64 for the private one,
 * which is derived from its seed.
 */
export const sodiumSecretKey = phpTarget`sodium_crypto_sign_secretkey(sodium_crypto_sign_seed_keypair(base64_decode(strtr($jwk['d'], '-_', '+/'))))`;
export const sodiumPublicKey = phpTarget`base64_decode(strtr($jwk['x'], '-_', '+/'))`;
