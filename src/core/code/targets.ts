import type { Target } from './target.ts';
import { dotnetTarget } from './targets/dotnet.ts';
import { golangJwtTarget } from './targets/golang-jwt.ts';
import { jjwtTarget } from './targets/jjwt.ts';
import { joseTarget } from './targets/jose.ts';
import { jsonwebtokenTarget } from './targets/jsonwebtoken.ts';
import { lcobucciTarget } from './targets/lcobucci.ts';
import { nimbusTarget } from './targets/nimbus.ts';
import { phpJwtTarget } from './targets/php-jwt.ts';
import { pyjwtTarget } from './targets/pyjwt.ts';
import { rubyJwt } from './targets/ruby-jwt.ts';
import { rustJsonwebtoken } from './targets/rust.ts';

/** The libraries that code is offered for, in the order of the menu. */
export const targets = {
  jose: joseTarget,
  jsonwebtoken: jsonwebtokenTarget,
  pyjwt: pyjwtTarget,
  jjwt: jjwtTarget,
  nimbus: nimbusTarget,
  golangJwt: golangJwtTarget,
  dotnet: dotnetTarget,
  phpJwt: phpJwtTarget,
  lcobucci: lcobucciTarget,
  rustJsonwebtoken,
  rubyJwt,
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

const isTargetName = (name: string): name is TargetName => Object.hasOwn(targets, name);
export const targetNames: readonly TargetName[] = Object.keys(targets).filter(isTargetName);
