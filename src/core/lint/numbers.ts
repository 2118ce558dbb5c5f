/**
 * Returns whether a text has 13 to 19 digits in an issuer's range (ISO/IEC 7812) with a correct
 * check digit. Spaces and hyphens between groups are allowed.
 */
export function isCardNumber(text: string): boolean {
  const digits = text.trim().replace(/(?<=\d)[ -](?=\d)/g, '');
  return /^(?:4|5[1-5]|2[2-7]|3[47]|3[068]|6)\d{12,18}$/.test(digits) && digits.length <= 19 && luhn(digits) === 0;
}

/** Returns the checksum of ISO/IEC 7812-1 Annex B modulo ten. */
const luhn = (digits: string): number =>
  [...digits].reverse().reduce((sum, digit, at) => sum + luhnValue(Number(digit), at % 2 === 1), 0) % 10;

function luhnValue(digit: number, isDoubled: boolean): number {
  if (!isDoubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}

/**
 * Returns whether a text is an IBAN (ISO 13616): two letters, two check digits and the rest, which
 * is 1 modulo 97.
 */
export function isIban(text: string): boolean {
  const plain = text.replace(/ /g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  const digits = [...moved].map((character) => Number.parseInt(character, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/**
 * Returns whether a text is a US social security number, with hyphens or in a claim of that name.
 * Areas that were never assigned do not count.
 */
export function isSocialSecurityNumber(text: string, name: string): boolean {
  const isNamed = /(?:^|_)(?:ssn|social_security(?:_number)?)$/i.test(name);
  const [, area = '', group = '', serial = ''] =
    (isNamed ? /^(\d{3})-?(\d{2})-?(\d{4})$/ : /^(\d{3})-(\d{2})-(\d{4})$/).exec(text) ?? [];
  return area !== '' && !/^(?:000|666|9)/.test(area) && group !== '00' && serial !== '0000';
}
