import type { Translations } from '../../core/text/language.ts';

/** Titles and meanings of the registered claims. */
export const registeredClaimTexts: Translations = {
  Issuer: 'Aussteller',
  'Who issued the token; a verifier compares it letter for letter.':
    'Wer das Token ausgestellt hat; ein Prüfer vergleicht es Zeichen für Zeichen.',
  Subject: 'Subjekt',
  'Whom the token is about, unique at the issuer.': 'Von wem das Token handelt, eindeutig beim Aussteller.',
  Audience: 'Zielgruppe',
  'For whom the token is meant; whoever is not named must reject it.':
    'Für wen das Token bestimmt ist; wer nicht genannt ist, muss es ablehnen.',
  'Expiration time': 'Ablaufzeit',
  'From this moment on the token must not be accepted.':
    'Von diesem Zeitpunkt an darf das Token nicht mehr angenommen werden.',
  'Not before': 'Nicht vor',
  'Before this moment the token must not be accepted.': 'Vor diesem Zeitpunkt darf das Token nicht angenommen werden.',
  'Issued at': 'Ausgestellt am',
  'When the token was issued, from which its age follows.':
    'Wann das Token ausgestellt wurde; daraus folgt sein Alter.',
  'JWT ID': 'JWT-ID',
  'A unique name of this very token, to recognise it when it is used again.':
    'Ein eindeutiger Name genau dieses Tokens, um es wiederzuerkennen, wenn es noch einmal benutzt wird.',
  Nonce: 'Nonce',
  'Repeats a value from the request, which ties the token to that request.':
    'Wiederholt einen Wert aus der Anfrage und bindet das Token so an sie.',
  'Authentication time': 'Zeit der Anmeldung',
  'When the person last signed in.': 'Wann sich die Person zuletzt angemeldet hat.',
  'Authentication context class': 'Klasse der Anmeldung',
  'How strong the sign-in was, as a class that both sides know.':
    'Wie stark die Anmeldung war, als Klasse, die beide Seiten kennen.',
  'Authentication methods': 'Verfahren der Anmeldung',
  'How the person signed in: password, one-time code, fingerprint (values: RFC 8176).':
    'Wie sich die Person angemeldet hat: Passwort, Einmalcode, Fingerabdruck (Werte: RFC 8176).',
  'Authorized party': 'Berechtigte Partei',
  'The client that the ID token was issued to.': 'Der Client, für den das ID-Token ausgestellt wurde.',
  'Access token hash': 'Hash des Access-Tokens',
  "The left half of the access token's hash, which ties the two together.":
    'Die linke Hälfte des Hashwerts des Access-Tokens; sie bindet die beiden aneinander.',
  'Code hash': 'Hash des Codes',
  "The left half of the authorization code's hash, which ties the two together.":
    'Die linke Hälfte des Hashwerts des Autorisierungscodes; sie bindet die beiden aneinander.',
  "Subject's key": 'Schlüssel des Subjekts',
  'The public key of a self-issued ID token.': 'Der öffentliche Schlüssel eines selbst ausgestellten ID-Tokens.',
  'Full name': 'Voller Name',
  'The full name as it is shown to people.': 'Der volle Name, wie er Menschen gezeigt wird.',
  'Given name': 'Vorname',
  'First name or names.': 'Vorname oder Vornamen.',
  'Family name': 'Familienname',
  'Surname or surnames.': 'Nachname oder Nachnamen.',
  'Middle name': 'Mittelname',
  'Middle name or names.': 'Mittelname oder Mittelnamen.',
  Nickname: 'Spitzname',
  'The casual name, which may differ from the given name.': 'Der Rufname, der ein anderer sein kann als der Vorname.',
  'Preferred username': 'Bevorzugter Benutzername',
  'What the person wants to be called; it may change and is not unique, so it identifies nobody.':
    'Wie die Person genannt werden will; kann sich ändern und ist nicht eindeutig, weist also niemanden aus.',
  'Profile page': 'Profilseite',
  'Address of a page about the person.': 'Adresse einer Seite über die Person.',
  Picture: 'Bild',
  'Address of a picture of the person.': 'Adresse eines Bildes der Person.',
  Website: 'Website',
  "Address of the person's own page or blog.": 'Adresse der eigenen Seite oder des Blogs der Person.',
  'E-mail address': 'E-Mail-Adresse',
  'The preferred e-mail address; it may change and is not unique, so it identifies nobody.':
    'Die bevorzugte E-Mail-Adresse; kann sich ändern und ist nicht eindeutig, weist also niemanden aus.',
  'E-mail verified': 'E-Mail bestätigt',
  'Whether the issuer made sure that the person controls the e-mail address.':
    'Ob der Aussteller sichergestellt hat, dass die E-Mail-Adresse der Person gehört.',
  Gender: 'Geschlecht',
  "The person's gender.": 'Das Geschlecht der Person.',
  Birthday: 'Geburtstag',
  'Birthday as YYYY-MM-DD; the year 0000 where it is withheld, or the year alone.':
    'Geburtstag als JJJJ-MM-TT; Jahr 0000, wo es verschwiegen wird, oder das Jahr allein.',
  "The person's time zone, such as Europe/Paris.": 'Die Zeitzone der Person, etwa Europe/Paris.',
  Locale: 'Sprache und Region',
  "The person's language and region, such as en-US.": 'Sprache und Region der Person, etwa en-US.',
  'Phone number': 'Telefonnummer',
  'The preferred phone number, best in the form of E.164.':
    'Die bevorzugte Telefonnummer, am besten in der Form von E.164.',
  'Phone number verified': 'Telefonnummer bestätigt',
  'Whether the issuer made sure that the person controls the phone number.':
    'Ob der Aussteller sichergestellt hat, dass die Telefonnummer der Person gehört.',
  'Postal address': 'Postanschrift',
  'The preferred postal address, in parts.': 'Die bevorzugte Postanschrift, in Teilen.',
  'Updated at': 'Geändert am',
  'When the facts about the person last changed.': 'Wann sich die Angaben zur Person zuletzt geändert haben.',
  'Claim names elsewhere': 'Claims aus anderer Quelle',
  'Which claims come from another source, by the name of that source.':
    'Welche Claims aus einer anderen Quelle kommen, mit dem Namen der Quelle.',
  'Claim sources': 'Quellen von Claims',
  'The other sources of claims: a JWT each, or the address to get one.':
    'Die anderen Quellen von Claims: je ein JWT oder die Adresse, wo es eines gibt.',
  'Session ID': 'Sitzungs-ID',
  'The session at the issuer, to end that one at logout.':
    'Die Sitzung beim Aussteller, um genau diese beim Abmelden zu beenden.',
  Actor: 'Akteur',
  'Who acts for the subject; nested ones are earlier actors.':
    'Wer für das Subjekt handelt; verschachtelte sind frühere Akteure.',
  Scope: 'Scope',
  'What the token allows, as words separated by single spaces.':
    'Was das Token erlaubt, als Wörter mit je einem Leerzeichen dazwischen.',
  'Client ID': 'Client-ID',
  'The OAuth client that asked for the token.': 'Der OAuth-Client, der das Token angefordert hat.',
  'Authorized actor': 'Berechtigter Akteur',
  'Who may come to act for the subject.': 'Wer für das Subjekt handeln darf.',
  Roles: 'Rollen',
  "The subject's roles (RFC 7643 §4.1.2).": 'Die Rollen des Subjekts (RFC 7643 §4.1.2).',
  Groups: 'Gruppen',
  'The groups that the subject belongs to (RFC 7643 §4.1.2).':
    'Die Gruppen, denen das Subjekt angehört (RFC 7643 §4.1.2).',
  Entitlements: 'Berechtigungen',
  'Single things that the subject is entitled to (RFC 7643 §4.1.2).':
    'Einzelne Dinge, zu denen das Subjekt berechtigt ist (RFC 7643 §4.1.2).',
  'Authorization details': 'Einzelheiten der Berechtigung',
  'What the token allows, in finer grain than scope: one object for each right.':
    'Was das Token erlaubt, feiner als scope: ein Objekt für jedes Recht.',
  'Introspection response': 'Antwort der Introspection',
  'The answer about a token that was asked about.': 'Die Auskunft über ein Token, nach dem gefragt wurde.',
  Confirmation: 'Besitznachweis',
  'The key that the bearer must prove to hold: without it the token alone is not enough.':
    'Der Schlüssel, dessen Besitz der Überbringer beweisen muss: Ohne ihn genügt das Token allein nicht.',
  'HTTP method': 'HTTP-Methode',
  'The method of the request that this proof belongs to.': 'Die Methode der Anfrage, zu der dieser Nachweis gehört.',
  'HTTP URI': 'HTTP-URI',
  'The address of the request that this proof belongs to, without query and fragment.':
    'Die Adresse der Anfrage, zu der dieser Nachweis gehört, ohne Query und Fragment.',
  'SHA-256 of the access token that is sent along, base64url.': 'SHA-256 des mitgesandten Access-Tokens, Base64url.',
  'Security events': 'Sicherheitsereignisse',
  'What happened, each event under its URI.': 'Was geschehen ist, jedes Ereignis unter seiner URI.',
  'Time of event': 'Zeit des Ereignisses',
  'When the event happened, which may be long before it was reported.':
    'Wann das Ereignis geschah, vielleicht lange bevor es gemeldet wurde.',
  'Transaction ID': 'Transaktions-ID',
  'Ties together all that belongs to one transaction.': 'Verbindet alles, was zu einer Transaktion gehört.',
  'Subject identifier': 'Bezeichner des Subjekts',
  'Whom the token is about, as an object that says by which kind of name.':
    'Von wem das Token handelt, als Objekt, das sagt, mit welcher Art von Namen.',
  'Hidden claims': 'Verborgene Claims',
  'Digests of claims that the holder may disclose or withhold.':
    'Hashwerte von Claims, die der Inhaber offenlegen oder zurückhalten kann.',
  'Digest algorithm': 'Hashverfahren',
  'The hash behind the digests; sha-256 where it is not given.':
    'Das Verfahren hinter den Hashwerten; sha-256, wo es nicht angegeben ist.',
  'SD-JWT hash': 'SD-JWT-Hash',
  'Digest of the SD-JWT and disclosures that a key-binding JWT was made for.':
    'Hashwert des SD-JWT und der Offenlegungen, für die ein Key-Binding-JWT gemacht wurde.',
  'Credential type': 'Art des Credentials',
  'What kind of credential this is.': 'Was für ein Credential das ist.',
  Status: 'Status',
  'Where to look up whether the token was revoked or suspended.':
    'Wo nachzusehen ist, ob das Token widerrufen oder ausgesetzt wurde.',
  'Verifiable credential': 'Verifiable Credential',
  'A credential of the first data model.': 'Ein Credential nach dem ersten Datenmodell.',
  'Verifiable presentation': 'Verifiable Presentation',
  'A presentation of the first data model.': 'Eine Präsentation nach dem ersten Datenmodell.',
};
