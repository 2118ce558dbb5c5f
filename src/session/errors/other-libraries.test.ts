import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recogniseErrors } from '../../core/errors/recognise-error.ts';
import type { TargetName } from '../../core/code/targets.ts';
import { missingFor, programLanguages, runPrograms, type Program } from '../code/code-run/programs.ts';

/**
 * Runs libraries that npm does not have, where they are installed, and compares what they report with
 * the tables.
 */

const secret = 'correct-horse-battery-staple-and-9-more-words';
const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function signed(claims: unknown, header: object = { alg: 'HS256', typ: 'JWT' }, by: string = secret): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', by).update(input).digest('base64url')}`;
}

const tokens = {
  expired: signed({ exp: 1_300_819_380 }),
  early: signed({ nbf: 4_000_000_000 }),
  forged: signed({ sub: 'a' }, undefined, `${secret}x`),
  malformed: 'a.b',
  otherAlgorithm: signed({ sub: 'a' }, { alg: 'HS512', typ: 'JWT' }),
  good: signed({ sub: 'a', aud: 'b', iss: 'c' }),
} as const;

type Case = readonly [token: keyof typeof tokens, says: string, options?: string];
type Library = {
  readonly name: string;
  readonly program: (options: string) => string;
  readonly cases: readonly Case[];
};

const python = (options: string): string =>
  `import os, jwt\njwt.decode(os.environ["TOKEN"], os.environ["JWT_SECRET"], algorithms=["HS256"]${options})\n`;

const ruby = (options: string): string =>
  `require 'jwt'\nJWT.decode(ENV.fetch('TOKEN'), ENV.fetch('JWT_SECRET'), true, { algorithm: 'HS256'${options} })\n`;

const go = (options: string): string => `package main

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func main() {
	key := func(*jwt.Token) (any, error) { return []byte(os.Getenv("JWT_SECRET")), nil }
	if _, err := jwt.Parse(os.Getenv("TOKEN"), key, jwt.WithValidMethods([]string{"HS256"})${options}); err != nil {
		panic(err)
	}
}
`;

const php = (options: string): string => `<?php
require 'vendor/autoload.php';

use Lcobucci\\JWT\\Encoding\\JoseEncoder;
use Lcobucci\\JWT\\Signer\\Hmac\\Sha256;
use Lcobucci\\JWT\\Signer\\Key\\InMemory;
use Lcobucci\\JWT\\Token\\Parser;
use Lcobucci\\JWT\\Validation\\Constraint\\SignedWith;
use Lcobucci\\JWT\\Validation\\Validator;

$token = (new Parser(new JoseEncoder()))->parse(getenv('TOKEN'));
(new Validator())->assert($token, new SignedWith(new Sha256(), InMemory::plainText(getenv('JWT_SECRET')))${options});
`;

const libraries: Readonly<Partial<Record<TargetName, Library>>> = {
  pyjwt: {
    name: 'PyJWT',
    program: python,
    cases: [
      ['expired', 'Signature has expired'],
      ['early', 'The token is not yet valid (nbf)'],
      ['forged', 'Signature verification failed'],
      ['malformed', 'Not enough segments'],
      ['otherAlgorithm', 'The specified alg value is not allowed'],
      ['good', "Audience doesn't match", ', audience="x"'],
      ['good', 'Invalid issuer', ', audience="b", issuer="x"'],
      ['good', 'MissingRequiredClaimError', ', audience="b", options={"require": ["jti"]}'],
    ],
  },
  rubyJwt: {
    name: 'ruby-jwt',
    program: ruby,
    cases: [
      ['expired', 'Signature has expired'],
      ['early', 'Signature nbf has not been reached'],
      ['forged', 'Signature verification failed'],
      ['malformed', 'Not enough or too many segments'],
      ['otherAlgorithm', 'Expected a different algorithm'],
      ['good', 'Invalid audience. Expected {}, received {}', ", aud: 'x', verify_aud: true"],
      ['good', 'Invalid issuer. Expected {}, received {}', ", iss: 'x', verify_iss: true"],
      ['good', 'Missing required claim {}', ", required_claims: ['jti']"],
    ],
  },
  golangJwt: {
    name: 'golang-jwt',
    program: go,
    cases: [
      ['expired', 'token is expired'],
      ['early', 'token is not valid yet'],
      ['forged', 'token signature is invalid'],
      ['malformed', 'token contains an invalid number of segments'],
      ['otherAlgorithm', 'signing method {} is invalid'],
      ['good', 'token has invalid audience', ', jwt.WithAudience("x")'],
      ['good', 'token has invalid issuer', ', jwt.WithIssuer("x")'],
    ],
  },
  lcobucci: {
    name: 'lcobucci/jwt',
    program: php,
    cases: [
      ['forged', 'Token signature mismatch'],
      ['malformed', 'The JWT string must have two dots'],
      ['otherAlgorithm', 'Token signer mismatch'],
      [
        'good',
        'The token is not allowed to be used by this audience',
        ", new Lcobucci\\JWT\\Validation\\Constraint\\PermittedFor('x')",
      ],
      [
        'good',
        'The token was not issued by the given issuers',
        ", new Lcobucci\\JWT\\Validation\\Constraint\\IssuedBy('x')",
      ],
    ],
  },
};

const found = Object.entries(libraries).map(([name, library]) => {
  const language = programLanguages[name as TargetName];
  const missing = language === undefined ? 'There is no way to run it.' : missingFor(language);
  return { ...library, language, missing };
});

it.skipIf(true).each(found.filter(({ missing }) => missing !== null))(
  'messages of $name are from the source and not run: $missing',
  ({ missing }) => expect(missing).toBeNull(),
);

describe.each(found.filter(({ missing }) => missing === null))(
  'messages of $name',
  ({ name, program, cases, language }) => {
    it('are those of its table', () => {
      if (language === undefined) throw new Error('There is no way to run it.');
      const programs = cases.map(([token, , options = ''], at): Program => ({
        name: `${at}`,
        text: program(options),
        env: { TOKEN: tokens[token], JWT_SECRET: secret },
        keyFile: null,
      }));
      const reports = runPrograms(language, programs).map(({ error }) => error ?? 'nothing was thrown');
      const wrong = cases.flatMap(([token, says], at) => {
        const errors = recogniseErrors(reports[at] ?? '');
        const readings = errors.flatMap(({ reading, others }) => [reading, ...others]);
        const isKnown = readings.some(({ library, row }) => library.name === name && row[0] === says);
        return isKnown ? [] : [{ token, says, report: reports[at] }];
      });
      expect(wrong).toEqual([]);
    });
  },
);

it('has something to run for each library', () => {
  expect(found.length).toBe(4);
  expect(found.every(({ cases }) => (cases?.length ?? 0) >= 5)).toBe(true);
});
