import { describe, expect, it } from 'vitest';
import { askDoctor, causesOf } from './doctor-cases/ask.ts';
import { boxesWith } from './doctor-cases/doctor-case.ts';
import { b64, hs256, inputOf, signingSecret, signed } from './doctor-cases/signers.ts';

const token = hs256();
const [header = '', payload = '', signature = ''] = token.split('.');
/** If the signature has an underscore, reading the paste ends at the backslash before it. */
const underscored = Array.from({ length: 100 }, (_, at) =>
  signed(inputOf({ alg: 'HS256' }, b64(`{"n":${at}}`))),
).filter((each) => /_[^.]*$/.test(each));

describe('the doctor reports only this', () => {
  it.each([
    ['dots escaped', token.replaceAll('.', '\\.'), ['token-quoted']],
    ['underscores escaped', (underscored[0] ?? '').replaceAll('_', '\\_'), ['token-quoted']],
    ['a quote after the header', token.replace('.', '".'), ['token-quoted']],
    ['a percent sign that encodes nothing', token.replace('.', '.%'), ['token-foreign-character']],
    ['an ellipsis of three dots in the middle', `${token.slice(0, 40)}...${token.slice(-20)}`, ['token-truncated']],
    ['an ellipsis of three dots at the end', `${token.slice(0, 90)}...`, ['token-truncated']],
    ['no dot after the header', token.replace('.', ''), ['token-corrupted-header']],
    ['no dot after the payload', `${header}.${payload}${signature}`, ['token-truncated']],
    ['no dot at all', token.replaceAll('.', ''), ['token-corrupted-header']],
  ])('for a token with %s', async (_, text, causes) => {
    expect(causesOf((await askDoctor(boxesWith(text, signingSecret))).items)).toEqual(causes);
  });

  it('for a token from Google, without a key', async () => {
    expect(
      causesOf(
        (await askDoctor(boxesWith('ya29.a0AfH6SMBx3Xq9Z8dLw1k2ExampleAccessToken1234567890abcdEFGH', ''))).items,
      ),
    ).toEqual(['not-a-jwt']);
  });
});
