import type { Translations } from '../../core/text/language.ts';

/** The glossary on tokens in other forms (`core/glossary/topics/forms.ts`). */
export const glossaryForms: Translations = {
  'JSON serialization': 'JSON-Serialisierung',
  'A JWS or JWE can also be a JSON object with its parts as members. The flattened form has one signature or recipient, the general form a list of them. JWTs are always compact; ACME and document signatures use the JSON forms.':
    'Ein JWS oder JWE kann auch ein JSON-Objekt mit seinen Teilen als Elementen sein. Die flache Form hat eine Signatur oder einen Empfänger, die allgemeine eine Liste davon. JWTs sind immer kompakt; ACME und Signaturen von Dokumenten verwenden JSON.',
  'Each signature covers the same payload with its own protected header. One matching signature is enough for many verifiers, so decide which signers you require.':
    'Jede Signatur gilt demselben Payload mit ihrem eigenen geschützten Header. Vielen Prüfern genügt eine passende Signatur; deshalb festlegen, wessen Signaturen nötig sind.',
  'A header outside protected is not covered by the signature. Anyone can change it, so do not rely on it.':
    'Ein Header außerhalb von protected ist nicht von der Signatur gedeckt. Jeder kann ihn ändern, deshalb nicht darauf verlassen.',
  'Detached payload': 'Getrennter Payload',
  'The payload can be sent separately, for example as the body of a request. The token then has nothing between its dots, and the signature still covers the payload. Enter it in the field Detached payload to check it.':
    'Der Payload kann getrennt gesendet werden, zum Beispiel als Body einer Anfrage. Zwischen den Punkten des Tokens steht dann nichts, und die Signatur gilt trotzdem für den Payload. Zum Prüfen in das Feld „Getrennter Payload“ eingeben.',
  'Every byte counts, including line endings. With "b64": false the payload is signed as it is, and not as base64url.':
    'Jedes Byte zählt, auch Zeilenenden. Mit "b64": false ist der Payload so signiert, wie er ist, und nicht als Base64url.',
  'Nested tokens': 'Verschachtelte Tokens',
  'A token can contain another one: usually a signed token inside an encrypted one, so that only the recipient can read who signed what. The outer header says so with cty JWT.':
    'Ein Token kann ein anderes enthalten: meist ein signiertes in einem verschlüsselten, damit nur der Empfänger lesen kann, wer was signiert hat. Der äußere Header sagt das mit cty JWT.',
  'Sign first and then encrypt. If you edit the innermost layer here, it is signed again and every layer around it is rebuilt, provided that the keys are in the Key box.':
    'Zuerst signieren, dann verschlüsseln. Wer hier die innerste Schicht bearbeitet, bekommt sie neu signiert und jede Schicht darum neu erzeugt, wenn die Schlüssel im Schlüsselfeld stehen.',
};
