import { keyFamilies, observations, tokenFamilies } from '../../core/diagnose/families/all.ts';
import { aroundLines } from '../../core/diagnose/families/key-text/in-lines.ts';
import { jwkMemberSteps } from '../../core/diagnose/families/key-text/jwk-members.ts';
import { looseJson } from '../../core/diagnose/families/key-text/loose-json.ts';
import { isReadable, mendedTexts } from '../../core/diagnose/families/key-text/mended-texts.ts';
import { armorRepairs } from '../../core/diagnose/families/key-text/pem-armor.ts';
import { pemRepairs } from '../../core/diagnose/families/key-text/pem-repairs.ts';
import { publicKeyForms } from '../../core/diagnose/families/key-text/public-keys.ts';
import { wrappings } from '../../core/diagnose/families/key-text/wrappings.ts';
import { xmlKeys } from '../../core/diagnose/families/key-text/xml.ts';
import { textsBeyond, textsWithin } from '../../core/diagnose/families/secret/texts.ts';
import { startingDraft } from '../../core/diagnose/families/token/cleaning.ts';
import { writtenAnew } from '../../core/diagnose/families/token/reserialised.ts';
import { observe } from '../../core/diagnose/observe.ts';
import { openCase } from '../../core/diagnose/open-case.ts';
import { remarksOn } from '../../core/diagnose/remarks.ts';
import type { Case } from '../../core/diagnose/case.ts';
import { findToken } from '../../core/intake/find-token.ts';
import { noKey } from '../../core/keys/key.ts';
import { keyPlaces, textPlaces, tokenPlaces, type Places } from './places.ts';
import { drained, ofText, type Reader } from './reader.ts';

const key = { ...noKey, text: 'secret' };
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';

const ofCase = (name: string, places: Places, read: (given: Case) => unknown): Reader => ({
  name,
  places,
  open: async (text) => {
    const given =
      places === keyPlaces
        ? await openCase(token, findToken(token), { ...noKey, text })
        : await openCase(text, findToken(text), key);
    return () => read(given);
  },
});

const all = async (of: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> => drained(of);

const steps = { wrappings, looseJson, pemRepairs, aroundLines, jwkMemberSteps, publicKeyForms, xmlKeys, armorRepairs };

/** What the doctor reads. It runs in a worker, but has to finish. */
export const doctorReaders: readonly Reader[] = [
  ...tokenFamilies.map((family, at) =>
    ofCase(`token family ${at} ${family.name}`, tokenPlaces, (given) => all(family(given))),
  ),
  ...tokenFamilies.map((family, at) =>
    ofCase(`token family ${at} ${family.name} of a paste`, textPlaces, (given) => all(family(given))),
  ),
  ...keyFamilies.map((family, at) =>
    ofCase(`key family ${at} ${family.name}`, keyPlaces, (given) => all(family(given))),
  ),
  ...keyFamilies.map((family, at) =>
    ofCase(`key family ${at} ${family.name} of a paste`, textPlaces, (given) => all(family(given))),
  ),
  ...observations.flatMap((observation, at) => [
    ofCase(`observation ${at}`, tokenPlaces, (given) => [...observation(given)]),
    ofCase(`observation ${at} of a paste`, textPlaces, (given) => [...observation(given)]),
    ofCase(`observation ${at} of a key`, keyPlaces, (given) => [...observation(given)]),
  ]),
  ofCase('observe', textPlaces, observe),
  ofCase('remarks', tokenPlaces, remarksOn),
  ofCase('remarks of a key', keyPlaces, remarksOn),
  ofCase('tokens written again', tokenPlaces, (given) => {
    const start = startingDraft(given);
    return start && all(writtenAnew(start));
  }),
  ofCase('mended texts', keyPlaces, ({ key: of, ring }) => mendedTexts({ key: { ...of }, ring })),
  ofText('isReadable', keyPlaces, isReadable),
  ofText('secret texts', keyPlaces, (text) => textsWithin(text)),
  ofText('secret texts beyond', keyPlaces, (text) => textsBeyond(text)),
  ...Object.entries(steps).flatMap(([name, list]) =>
    list.map(({ mend }, at) => ofText(`${name} ${at} ${mend.name}`, keyPlaces, (text) => mend(text))),
  ),
];
