/**
 * The registered claims whose value is a NumericDate (RFC 7519 §2). The first screen asks for these
 * names alone, without the table of all registered claims. `registered-claims.test.ts` compares
 * both.
 */
const registeredTimes: ReadonlySet<string> = new Set(['exp', 'nbf', 'iat', 'auth_time', 'updated_at', 'toe']);

/** Returns whether a claim is registered as a time. Names are case-sensitive (RFC 7519 §4). */
export const isRegisteredTime = (name: string): boolean => registeredTimes.has(name);
