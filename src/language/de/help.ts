import type { Translations } from '../../core/text/language.ts';

/** The help panel itself, and the headings of its list. */
export const helpTexts: Translations = {
  'The parts of a token': 'Die Teile eines Tokens',
  'Verdicts and panes of this page': 'Die Urteile und Bereiche dieser Seite',
  'Choosing an algorithm': 'Den Algorithmus wählen',
  'Lifetime and revocation': 'Lebensdauer und Widerruf',
  'How to use tokens': 'Tokens verwenden',
  'Attacks and what stops them': 'Angriffe und was dagegen hilft',
  'Claims by name': 'Claims nach Namen',
  'Header parameters by name': 'Header-Parameter nach Namen',
  'Algorithms by name': 'Algorithmen nach Namen',

  'A JSON Web Token is a signed statement: an issuer says something about someone, and anyone with the right key can check that nothing was changed.':
    'Ein JSON Web Token ist eine signierte Aussage: Ein Aussteller sagt etwas über jemanden, und wer den passenden Schlüssel hat, kann prüfen, dass nichts verändert wurde.',
  'The parts of a token, who signs it, what to check, and three common mistakes':
    'Die Teile eines Tokens, wer es signiert, was zu prüfen ist, und drei häufige Fehler',
  '1. The parts of this token': '1. Die Teile dieses Tokens',
  'how the token is signed': 'wie das Token signiert ist',
  'how the token is signed: {0}': 'wie das Token signiert ist: {0}',
  'the claims, a JSON object': 'die Claims, ein JSON-Objekt',
  'the claims, such as {0}': 'die Claims, etwa {0}',
  'computed from both with a key': 'mit einem Schlüssel aus beiden berechnet',
  'Signed does not mean secret: anyone who has the token can read the header and the payload.':
    'Signiert heißt nicht geheim: Wer das Token hat, kann Header und Payload lesen.',
  '2. Who signs, and who checks': '2. Wer signiert und wer prüft',
  'With a shared secret (HS256), signer and verifier have the same key. With a key pair (RS256, ES256), the issuer signs with its private key and everyone else verifies with the public one.':
    'Mit einem gemeinsamen Geheimnis (HS256) haben Aussteller und Prüfer denselben Schlüssel. Mit einem Schlüsselpaar (RS256, ES256) signiert der Aussteller mit dem privaten Schlüssel, und alle anderen prüfen mit dem öffentlichen.',
  'This token is not signed: alg is none. Anyone could have created it.':
    'Dieses Token ist nicht signiert: alg ist none. Jeder könnte es erzeugt haben.',
  '{0} uses a shared secret: signer and verifier have the same key, so each of them can create tokens.':
    '{0} benutzt ein gemeinsames Geheimnis: Aussteller und Prüfer haben denselben Schlüssel, also kann jeder von beiden Tokens erzeugen.',
  '{0} uses a key pair: only the issuer has the private key and can sign. Everyone else verifies with the public key.':
    '{0} benutzt ein Schlüsselpaar: Nur der Aussteller hat den privaten Schlüssel und kann signieren. Alle anderen prüfen mit dem öffentlichen.',
  '3. What to check': '3. Was zu prüfen ist',
  'The signature, with a key from the issuer and an algorithm that you chose in advance.':
    'Die Signatur, mit einem Schlüssel des Ausstellers und einem vorher festgelegten Algorithmus.',
  'exp and nbf: the token is valid now.': 'exp und nbf: Das Token gilt jetzt.',
  'iss and aud: the right issuer made it, and made it for you.':
    'iss und aud: Der richtige Aussteller hat es erzeugt, und für den richtigen Empfänger.',
  'typ: it is the type of token that you expect, not an ID token at an API.':
    'typ: Es ist die erwartete Art von Token, kein ID-Token an einer API.',
  'The three verdicts at the top of the page answer these questions. Fill in Expectations for iss, aud and typ.':
    'Die drei Urteile oben auf der Seite beantworten diese Fragen. Für iss, aud und typ die Erwartungen ausfüllen.',
  '4. Three common mistakes': '4. Drei häufige Fehler',
  'Reading the payload without checking the signature. Decoding proves nothing.':
    'Den Payload lesen, ohne die Signatur zu prüfen. Dekodieren beweist nichts.',
  'Letting the header choose the algorithm or the key. An attacker writes the header.':
    'Den Header Algorithmus oder Schlüssel wählen lassen. Den Header schreibt der Angreifer.',
  'Signing with a short or well-known secret. Attackers try millions of secrets per second.':
    'Mit einem kurzen oder bekannten Geheimnis signieren. Angreifer probieren Millionen pro Sekunde.',

  'All topics': 'Alle Themen',
  Back: 'Zurück',
  'Close help': 'Hilfe schließen',
  'Close the open dialog or panel': 'Offenen Dialog oder Bereich schließen',
  Help: 'Hilfe',
  'Help on {0}': 'Hilfe: {0}',
  'Help for the focused item or the one under the pointer': 'Hilfe zum Element mit dem Fokus oder unter dem Zeiger',
  'In this token': 'In diesem Token',
  Keyboard: 'Tastatur',
  'One topic contains these words.': 'Ein Thema enthält diese Wörter.',

  'Search help': 'Hilfe durchsuchen',
  'See also': 'Siehe auch',
  'the verdict Claims': 'Urteil „Claims“',
  'the verdict Signature': 'Urteil „Signatur“',
  'the verdict Structure': 'Urteil „Struktur“',
  '{0} at the cursor': '{0} am Cursor',
  '{0} topics contain these words.': '{0} Themen enthalten diese Wörter.',
};
