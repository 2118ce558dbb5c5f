import type { Seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import type { AlgorithmName } from '../../core/crypto/algorithms.ts';
import { indentation } from '../state/indentation.ts';
import type { Source, TokenPart } from '../state/model.ts';
import { nothingAround } from '../state/source.ts';
import { exampleKey, type Example, type Json } from './example.ts';

/** What an example is made of. `key` is the text of the Key box; '' for none. */
export type Recipe = {
  readonly alg: AlgorithmName;
  readonly key: string;
  readonly header?: Json;
  readonly claims: (now: Seconds) => Json;
};

/** Returns an example that is signed when it is shown, except under `none`. */
export const exampleOf = (name: string, about: string, { alg, key, header, claims }: Recipe): Example => ({
  name,
  about,
  make: (now) => {
    const signing = alg === 'none' ? 'verify' : 'sign';
    const source: Source = {
      kind: 'parts',
      around: nothingAround,
      header: written({ alg, typ: 'JWT', ...header }),
      payload: written(claims(now)),
      rest: signing === 'sign' ? '' : '.',
      signed: null,
      isExample: true,
    };
    return { type: 'loaded', source, key: exampleKey(key), policy: noPolicy, intent: signing };
  },
});

const written = (json: Json): TokenPart => ({
  kind: 'written',
  text: JSON.stringify(json, null, indentation()),
  form: 'json',
  compact: true,
});
