import { targetNames, targets, type TargetName } from '../code/targets.ts';
import type { AcceptanceRow } from './acceptance-row.ts';
import { dotnetAcceptance, golangJwtAcceptance, rustAcceptance } from './tables/compiled.ts';
import { jjwtAcceptance, nimbusAcceptance } from './tables/java.ts';
import { fastJwtAcceptance, joseAcceptance, jsonwebtokenAcceptance } from './tables/node.ts';
import { lcobucciAcceptance, phpJwtAcceptance, pyjwtAcceptance, rubyJwtAcceptance } from './tables/scripting.ts';

/** How the libraries of `Copy as code` decide, in the same order. */
const rows: Readonly<Record<TargetName, AcceptanceRow>> = {
  jose: joseAcceptance,
  jsonwebtoken: jsonwebtokenAcceptance,
  pyjwt: pyjwtAcceptance,
  jjwt: jjwtAcceptance,
  nimbus: nimbusAcceptance,
  golangJwt: golangJwtAcceptance,
  dotnet: dotnetAcceptance,
  phpJwt: phpJwtAcceptance,
  lcobucci: lcobucciAcceptance,
  rustJsonwebtoken: rustAcceptance,
  rubyJwt: rubyJwtAcceptance,
};

/** Each library, with the title that `Copy as code` gives it. fast-jwt has no code there, and is run by the tests. */
export const acceptanceRows = [
  ...targetNames.map((name) => ({ name, title: targets[name].title, row: rows[name] })),
  { name: 'fastJwt', title: 'Node · fast-jwt', row: fastJwtAcceptance },
];
