import type { Expected } from '../request.ts';
import type { Code } from '../template.ts';
import { js, jsStrings } from './node.ts';

/** Returns the object of options for `jwtVerify`. */
export const joseOptions = (expected: Expected, algorithms: readonly string[]): Code => js`
  {
    algorithms: ${jsStrings(algorithms)},
    ${claimOptions(expected)}
  }
`;

/** Returns the members of the options that concern the claims. */
export const claimOptions = ({
  issuers,
  audiences,
  type,
  tolerance,
  required,
  maxAge,
}: Omit<Expected, 'exact' | 'leftOut'>): readonly (Code | null)[] => [
  issuers.length === 0 ? null : js`issuer: ${jsStrings(issuers)},`,
  audiences.length === 0 ? null : js`audience: ${jsStrings(audiences)},`,
  type === '' ? null : js`typ: ${type},`,
  tolerance === 0 ? null : js`clockTolerance: ${tolerance},`,
  required.length === 0 ? null : js`requiredClaims: ${jsStrings(required)},`,
  maxAge === null ? null : js`maxTokenAge: ${maxAge},`,
];
