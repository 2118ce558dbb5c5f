import type { Target } from './target.ts';
import { dotnet } from './targets/dotnet.ts';
import { golangJwt } from './targets/golang-jwt.ts';
import { jjwt } from './targets/jjwt.ts';
import { jose } from './targets/jose.ts';
import { jsonwebtoken } from './targets/jsonwebtoken.ts';
import { lcobucci } from './targets/lcobucci.ts';
import { nimbus } from './targets/nimbus.ts';
import { phpJwt } from './targets/php-jwt.ts';
import { pyjwt } from './targets/pyjwt.ts';
import { rubyJwt } from './targets/ruby-jwt.ts';
import { rustJsonwebtoken } from './targets/rust.ts';

/** The libraries that code is offered for, in the order of the menu. */
export const targets = {
  jose,
  jsonwebtoken,
  pyjwt,
  jjwt,
  nimbus,
  golangJwt,
  dotnet,
  phpJwt,
  lcobucci,
  rustJsonwebtoken,
  rubyJwt,
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

export const isTargetName = (name: string): name is TargetName => Object.hasOwn(targets, name);
export const targetNames: readonly TargetName[] = Object.keys(targets).filter(isTargetName);
