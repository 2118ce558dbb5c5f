import type { Translations } from '../../core/text/language.ts';

/** Titles and meanings of the registered claims. */
export const registeredClaimTexts: Translations = {
  Issuer: 'Aussteller',
  'Who issued the token. Verifiers compare it character by character.':
    'Wer das Token ausgestellt hat. Prüfer vergleichen es Zeichen für Zeichen.',
  Subject: 'Subjekt',
  'Who the token is about, unique per issuer.': 'Um wen es im Token geht, eindeutig beim Aussteller.',
  Audience: 'Zielgruppe',
  'Who the token is for. Anyone not named must reject it.':
    'Für wen das Token bestimmt ist. Wer nicht genannt ist, muss es ablehnen.',
  'Expiration time': 'Ablaufzeit',
  'The token must not be accepted at or after this time.':
    'Ab dieser Zeit darf das Token nicht mehr angenommen werden.',
  'Not before': 'Nicht vor',
  'The token must not be accepted before this time.': 'Vor dieser Zeit darf das Token nicht angenommen werden.',
  'Issued at': 'Ausgestellt am',
  'When the token was issued, which gives its age.': 'Wann das Token ausgestellt wurde; daraus ergibt sich sein Alter.',
  'JWT ID': 'JWT-ID',
  'A unique ID for this token, to recognize it if it is reused.':
    'Eine eindeutige ID dieses Tokens, um es bei erneutem Gebrauch wiederzuerkennen.',
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
  'What the person wants to be called. It may change and is not unique, so it does not identify anyone.':
    'Wie die Person genannt werden will. Kann sich ändern und ist nicht eindeutig, weist also niemanden aus.',
  'Profile page': 'Profilseite',
  'URL of a page about the person.': 'URL einer Seite über die Person.',
  Picture: 'Bild',
  'URL of a picture of the person.': 'URL eines Bildes der Person.',
  Website: 'Website',
  "URL of the person's own page or blog.": 'URL der eigenen Seite oder des Blogs der Person.',
  'E-mail address': 'E-Mail-Adresse',
  'The preferred email address. It may change and is not unique, so it does not identify anyone.':
    'Die bevorzugte E-Mail-Adresse. Kann sich ändern und ist nicht eindeutig, weist also niemanden aus.',
  'E-mail verified': 'E-Mail bestätigt',
  'Whether the issuer verified that the person controls the email address.':
    'Ob der Aussteller geprüft hat, dass die Person über die E-Mail-Adresse verfügt.',
  Gender: 'Geschlecht',
  "The person's gender.": 'Das Geschlecht der Person.',
  Birthday: 'Geburtstag',
  'Birthday as YYYY-MM-DD, with the year 0000 if it is withheld, or the year alone.':
    'Geburtstag als JJJJ-MM-TT, mit Jahr 0000, wenn es verschwiegen wird, oder das Jahr allein.',
  "The person's time zone, such as Europe/Paris.": 'Die Zeitzone der Person, etwa Europe/Paris.',
  Locale: 'Sprache und Region',
  "The person's language and region, such as en-US.": 'Sprache und Region der Person, etwa en-US.',
  'Phone number': 'Telefonnummer',
  'The preferred phone number, ideally in E.164 format.': 'Die bevorzugte Telefonnummer, am besten im Format E.164.',
  'Phone number verified': 'Telefonnummer bestätigt',
  'Whether the issuer verified that the person controls the phone number.':
    'Ob der Aussteller geprüft hat, dass die Person über die Telefonnummer verfügt.',
  'Postal address': 'Postanschrift',
  'The preferred postal address, in parts.': 'Die bevorzugte Postanschrift, in Teilen.',
  'Updated at': 'Geändert am',
  'When the information about the person last changed.': 'Wann sich die Angaben zur Person zuletzt geändert haben.',
  'Claim names elsewhere': 'Claims aus anderer Quelle',
  'Which claims come from another source, by the name of that source.':
    'Welche Claims aus einer anderen Quelle kommen, mit dem Namen der Quelle.',
  'Claim sources': 'Quellen von Claims',
  'Other sources of claims, each as a JWT or as the URL to get one.':
    'Die anderen Quellen von Claims: je ein JWT oder die URL dafür.',
  'Session ID': 'Sitzungs-ID',
  'The session at the issuer, so that logout can end it.':
    'Die Sitzung beim Aussteller, damit eine Abmeldung sie beenden kann.',
  Actor: 'Akteur',
  'Who acts for the subject. Nested ones are earlier actors.':
    'Wer für das Subjekt handelt; verschachtelte sind frühere Akteure.',
  Scope: 'Scope',
  'What the token allows, as words separated by single spaces.':
    'Was das Token erlaubt, als Wörter mit je einem Leerzeichen dazwischen.',
  'Client ID': 'Client-ID',
  'The OAuth client that requested the token.': 'Der OAuth-Client, der das Token angefordert hat.',
  'Authorized actor': 'Berechtigter Akteur',
  'Who may act for the subject.': 'Wer für das Subjekt handeln darf.',
  Roles: 'Rollen',
  "The subject's roles (RFC 7643 §4.1.2).": 'Die Rollen des Subjekts (RFC 7643 §4.1.2).',
  Groups: 'Gruppen',
  'The groups that the subject belongs to (RFC 7643 §4.1.2).':
    'Die Gruppen, denen das Subjekt angehört (RFC 7643 §4.1.2).',
  Entitlements: 'Berechtigungen',
  'Individual things that the subject is entitled to (RFC 7643 §4.1.2).':
    'Einzelne Dinge, zu denen das Subjekt berechtigt ist (RFC 7643 §4.1.2).',
  'Authorization details': 'Einzelheiten der Berechtigung',
  'What the token allows, in more detail than scope: one object per permission.':
    'Was das Token erlaubt, genauer als scope: ein Objekt pro Berechtigung.',
  'Introspection response': 'Antwort der Introspection',
  'The answer to a question about a token.': 'Die Antwort auf eine Anfrage zu einem Token.',
  Confirmation: 'Besitznachweis',
  'The key that the sender must prove to have. Without it the token is not enough.':
    'Der Schlüssel, dessen Besitz der Absender beweisen muss. Ohne ihn genügt das Token nicht.',
  'HTTP method': 'HTTP-Methode',
  'The method of the request that this proof belongs to.': 'Die Methode der Anfrage, zu der dieser Nachweis gehört.',
  'HTTP URI': 'HTTP-URI',
  'The URL of the request that this proof belongs to, without query and fragment.':
    'Die URL der Anfrage, zu der dieser Nachweis gehört, ohne Query und Fragment.',
  'SHA-256 of the access token that is sent along, base64url.': 'SHA-256 des mitgesandten Access-Tokens, Base64url.',
  'Security events': 'Sicherheitsereignisse',
  'What happened, each event under its URI.': 'Was geschehen ist, jedes Ereignis unter seiner URI.',
  'Time of event': 'Zeit des Ereignisses',
  'When the event happened, which may be long before it was reported.':
    'Wann das Ereignis geschah, vielleicht lange bevor es gemeldet wurde.',
  'Transaction ID': 'Transaktions-ID',
  'Connects everything that belongs to one transaction.': 'Verbindet alles, was zu einer Transaktion gehört.',
  'Subject identifier': 'Bezeichner des Subjekts',
  'Who the token is about, as an object that states the type of identifier.':
    'Um wen es im Token geht, als Objekt, das die Art der Kennung nennt.',
  'Hidden claims': 'Verborgene Claims',
  'Digests of claims that the holder may disclose or withhold.':
    'Hashwerte von Claims, die der Inhaber offenlegen oder zurückhalten kann.',
  'Digest algorithm': 'Hashverfahren',
  'The hash algorithm of the digests; sha-256 if it is absent.': 'Das Hashverfahren; sha-256, wenn es fehlt.',
  'SD-JWT hash': 'SD-JWT-Hash',
  'Digest of the SD-JWT and the disclosures that a key-binding JWT was created for.':
    'Hashwert des SD-JWT und der Offenlegungen, für die ein Key-Binding-JWT erzeugt wurde.',
  'Credential type': 'Art des Credentials',
  'What type of credential this is.': 'Was für ein Credential das ist.',
  Status: 'Status',
  'Where to check whether the token was revoked or suspended.':
    'Wo nachzusehen ist, ob das Token widerrufen oder ausgesetzt wurde.',
  'Verifiable credential': 'Verifiable Credential',
  'A credential of the first data model.': 'Ein Credential nach dem ersten Datenmodell.',
  'Verifiable presentation': 'Verifiable Presentation',
  'A presentation of the first data model.': 'Eine Präsentation nach dem ersten Datenmodell.',
};
