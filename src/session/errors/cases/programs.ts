/* A program for each library that verifies the token of its environment. Options are code of its language. */

export const python = (options: string): string =>
  `import os, jwt\njwt.decode(os.environ["TOKEN"], os.environ["JWT_SECRET"], algorithms=["HS256"]${options})\n`;

export const ruby = (options: string): string =>
  `require 'jwt'\nJWT.decode(ENV.fetch('TOKEN'), ENV.fetch('JWT_SECRET'), true, { algorithm: 'HS256'${options} })\n`;

export const go = (options: string): string => `package main

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

export const lcobucci = (options: string): string => `<?php
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

export const phpJwt = (options: string): string => `<?php
require 'vendor/autoload.php';

use Firebase\\JWT\\JWT;
use Firebase\\JWT\\Key;

JWT::decode(getenv('TOKEN'), ${options === '' ? "new Key(getenv('JWT_SECRET'), 'HS256')" : options});
`;

export const jjwtKey = '.verifyWith(new SecretKeySpec(secret, "HmacSHA256"))';
export const jjwt = (options: string): string => `
import io.jsonwebtoken.Jwts;
import javax.crypto.spec.SecretKeySpec;

class Asked {
    public static void main(String[] arguments) throws Exception {
        byte[] secret = System.getenv("JWT_SECRET").getBytes("UTF-8");
        Jwts.parser()${options === '' ? jjwtKey : options}
            .build().parseSignedClaims(System.getenv("TOKEN"));
    }
}
`;
