import type { Translations } from '../../core/text/language.ts';

/** Findings about tokens that were pasted together. */
export const findingsOfPairs: Translations = {
  'the access token pasted with it': 'das mit eingefügte Access-Token',
  'the code next to it': 'der Code daneben',
  'the state next to it': 'der State daneben',
  '{0} is the hash of {1}.': '{0} ist der Hash von: {1}.',
  'The two were issued together.': 'Beide wurden zusammen ausgestellt.',
  '{0} is not the hash of {1}.': '{0} ist nicht der Hash von: {1}.',
  'The two were not issued together: one of them may have been replaced. A client must reject them.':
    'Beide wurden nicht zusammen ausgestellt: Eines kann ausgetauscht worden sein. Ein Client muss sie ablehnen.',
  'ath is not the hash of the access token pasted with it.':
    'ath ist nicht der Hash des mit eingefügten Access-Tokens.',
  'The proof was created for another access token: an API must reject the two together.':
    'Der Nachweis wurde für ein anderes Access-Token erstellt: Eine API muss beide zusammen ablehnen.',
  'The proof is sent with an access token, but has no ath.':
    'Der Nachweis wird mit einem Access-Token gesendet, hat aber kein ath.',
  'Without the hash of the access token in ath, an API must reject the proof: it could be for any token.':
    'Ohne den Hash des Access-Tokens in ath muss eine API den Nachweis ablehnen: Er könnte für jedes gemacht sein.',
  'ath is the hash of the access token pasted with it.': 'ath ist der Hash des mit eingefügten Access-Tokens.',
  'The proof was created for this access token.': 'Der Nachweis wurde für dieses Access-Token erstellt.',
  'The access token is bound to the key of the proof.':
    'Das Access-Token ist an den Schlüssel des Nachweises gebunden.',
  "jkt is the thumbprint (RFC 7638) of the proof's jwk.": 'jkt ist der Fingerabdruck (RFC 7638) des jwk im Nachweis.',
  "The access token is bound to a different key than the proof's.":
    'Das Access-Token ist an einen anderen Schlüssel gebunden als den des Nachweises.',
  "jkt is not the thumbprint (RFC 7638) of the proof's jwk: an API must reject the two together.":
    'jkt ist nicht der Fingerabdruck (RFC 7638) des jwk im Nachweis: Eine API muss beide zusammen ablehnen.',
  'Two proofs have the same jti.': 'Zwei Nachweise haben dieselbe jti.',
  'Each proof is for one request. A server that remembers them rejects the second as a replay.':
    'Jeder Nachweis ist für eine Anfrage. Ein Server, der sie sich merkt, lehnt den zweiten als Wiederholung ab.',

  'the refresh token': 'Refresh-Token',
  'the ID token': 'ID-Token',
  'the access token': 'Access-Token',
  'sub differs from the one in {0} pasted with it.': 'sub ist ein anderes als im mit eingefügten {0}.',
  'Tokens of one sign-in are about one person. These two were mixed up, or the issuer gives each client its own sub.':
    'Tokens einer Anmeldung betreffen eine Person. Diese beiden wurden verwechselt, oder der Aussteller gibt jedem Client ein eigenes sub.',
  'Belongs with {0} pasted with it: same {1}.': 'Gehört zu einem mit eingefügten Token ({0}). Gleich sind: {1}.',
  'They come from one sign-in.': 'Sie stammen aus einer Anmeldung.',
  'This one has a lifetime of {0}, the other {1}.': 'Lebensdauer hier: {0}, dort: {1}.',
  'The access token has the same lifetime as the refresh token, or a longer one.':
    'Das Access-Token gilt so lange wie das Refresh-Token oder länger.',
  'A refresh token exists so that the access token can be short-lived: minutes for one, hours or days for the other.':
    'Ein Refresh-Token ist dafür da, dass das Access-Token kurzlebig sein kann: Minuten für das eine, Stunden oder Tage für das andere.',
  'The lifetime of the refresh token is {0}.': 'Lebensdauer des Refresh-Tokens: {0}.',
  'It should expire when unused for a while, and be rotated or bound to its client, so that theft is noticed.':
    'Es sollte ablaufen, wenn es eine Weile nicht benutzt wird, und ausgetauscht oder an seinen Client gebunden werden, damit ein Diebstahl auffällt.',
};
