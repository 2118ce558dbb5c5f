import type { Translations } from '../../core/text/language.ts';

/** Links: what is included in one, and what came with one. */
export const shareGerman: Translations = {
  Share: 'Teilen',
  'Checking what can be shared …': 'Es wird geprüft, was geteilt werden kann …',
  'Everything you select is in the link itself, after the #, which browsers never send to a server. Anyone with the link can read it.':
    'Alles Ausgewählte ist im Link selbst, hinter dem #; diesen Teil senden Browser an keinen Server. Wer den Link hat, kann es lesen.',
  Whole: 'Vollständig',
  'Unchanged, including the signature.': 'Unverändert, mit Signatur.',
  'Without its signature': 'Ohne Signatur',
  'All values are readable, but no verifier will accept it.': 'Alle Werte sind lesbar, aber kein Prüfer nimmt es an.',
  Redacted: 'Geschwärzt',
  'Values are replaced and the signature is removed. Names, lengths, times and the algorithm stay.':
    'Werte sind ersetzt, die Signatur ist entfernt. Namen, Längen, Zeiten und der Algorithmus bleiben.',
  'No token': 'Kein Token',
  Warning: 'Warnung',
  'No token.': 'Kein Token.',
  'This text cannot be read as a token. It could be anything, so it is not shared.':
    'Dieser Text ist nicht als Token lesbar. Er könnte alles Mögliche sein und wird deshalb nicht geteilt.',
  'The token is too long for a link.': 'Das Token ist zu lang für einen Link.',
  'The token contains a secret or a private key, or is nested too deeply to check, so this form is not offered.':
    'Das Token enthält ein Geheimnis oder einen privaten Schlüssel oder ist zu tief verschachtelt, um das zu prüfen; so wird es nicht geteilt.',
  'This token is encrypted, so its expiry is unknown here. Anyone with the link may be able to use it.':
    'Dieses Token ist verschlüsselt; ob es abgelaufen ist, lässt sich hier nicht sagen. Wer den Link hat, kann es womöglich verwenden.',
  'This token has no exp. Anyone with the link can use it for as long as its issuer accepts it. Without its signature it can be read but not used.':
    'Dieses Token hat kein exp. Wer den Link hat, kann es verwenden, solange der Aussteller es annimmt. Ohne Signatur ist es lesbar, aber nicht verwendbar.',
  'This token is valid until {0}. Anyone with the link can use it until then. Without its signature it can be read but not used.':
    'Dieses Token gilt bis {0}. Wer den Link hat, kann es bis dahin verwenden. Ohne Signatur ist es lesbar, aber nicht verwendbar.',
  'Preselected because this token has no exp: with its signature, anyone with the link could use it.':
    'Vorausgewählt, weil dieses Token kein exp hat: Mit Signatur könnte es jeder mit dem Link verwenden.',
  'Preselected because this token is valid until {0}: with its signature, anyone with the link could use it.':
    'Vorausgewählt, weil dieses Token bis {0} gilt: Mit Signatur könnte es jeder mit dem Link verwenden.',
  Confirm: 'Bestätigen',
  'Share a token that others can use?': 'Ein Token teilen, das andere verwenden können?',
  'Anyone who gets this link can send the token to an API as if they were its owner.':
    'Wer diesen Link bekommt, kann das Token an eine API senden, als gehörte es ihm.',
  'Remove the signature': 'Signatur entfernen',
  'Share the whole token': 'Das ganze Token teilen',
  'Also include': 'Außerdem',
  'It is too long for a link.': 'Er ist zu lang für einen Link.',
  'Not included, because it contains a secret or a private key.':
    'Nicht dabei, denn er enthält ein Geheimnis oder einen privaten Schlüssel.',
  '{0} bytes. Anyone with the link can read them.': '{0} Bytes. Wer den Link hat, kann sie lesen.',
  'the detached payload': 'der abgetrennte Payload',
  'Public key': 'Öffentlicher Schlüssel',
  'The Key box contains no readable key.': 'Das Schlüsselfeld enthält keinen lesbaren Schlüssel.',
  'A shared secret is never put into a link, because anyone who has it can create tokens.':
    'Ein gemeinsames Geheimnis kommt nie in einen Link, denn wer es hat, kann Tokens erzeugen.',
  'Only the public key is put into the link. The private key stays here.':
    'Nur der öffentliche Schlüssel kommt in den Link. Der private bleibt hier.',
  'The private key stays here. Its public key cannot be derived.':
    'Der private Schlüssel bleibt hier. Sein öffentlicher lässt sich nicht ableiten.',
  '{0}: not included, because it contains a secret': '{0}: nicht enthalten, weil ein Geheimnis darin ist',
  'None are set.': 'Es sind keine gesetzt.',
  'Time to check at': 'Zeitpunkt der Prüfung',
  'Not set: the claims are checked when the link is opened.':
    'Nicht gesetzt: Geprüft wird, wenn der Link geöffnet wird.',
  'Creating the link …': 'Der Link wird erstellt …',
  'The link would be too long to open. Select less.': 'Der Link wäre zu lang zum Öffnen. Weniger auswählen.',
  'Nothing is selected, so there is nothing to share.': 'Nichts ist ausgewählt, also gibt es nichts zu teilen.',
  'QR code of the link': 'QR-Code des Links',
  Link: 'Link',
  'Copy link': 'Link kopieren',
  '{0} characters.': '{0} Zeichen.',
  'Some mail and chat programs cut off links this long.': 'Manche Mail- und Chatprogramme schneiden so lange Links ab.',
  '{0} is a secret by its name.': '{0} ist dem Namen nach ein Geheimnis.',
  'Unless you redact the token, anyone with the link can read:':
    'Wenn es nicht geschwärzt ist, kann jeder mit dem Link lesen:',
  Privacy: 'Datenschutz',
  'Show QR code': 'QR-Code zeigen',
  'You opened this page from disk, so the link is only a fragment. Add it to the URL of any Jotscope page.':
    'Diese Seite ist von der Festplatte geöffnet, darum ist der Link nur ein Fragment. Es passt an die URL jeder Jotscope-Seite.',
  'This page runs on your own computer, so the link will not open anywhere else.':
    'Diese Seite läuft auf dem eigenen Rechner; der Link öffnet sich also nirgends sonst.',
  'Too long for a QR code, which can contain at most {0} characters.':
    'Zu lang für einen QR-Code, der höchstens {0} Zeichen fasst.',

  'From the URL': 'Aus der URL',
  Hide: 'Ausblenden',
  'The creator of the link chose all of it, so it proves nothing.':
    'Wer den Link erstellt hat, hat all das gewählt; es beweist also nichts.',
  'You came from {0}. The creator of the link chose all of it, so it proves nothing.':
    'Der Link wurde auf {0} geöffnet. Wer ihn erstellt hat, hat all das gewählt; es beweist also nichts.',
  'You came from {0}.': 'Der Link wurde auf {0} geöffnet.',
  'From the link: {0}.': 'Aus dem Link: {0}.',
  'Ignored, because this page cannot read it: {0}.': 'Ignoriert, weil diese Seite es nicht lesen kann: {0}.',
  '{0} tokens': '{0} Tokens',
  'the key': 'der Schlüssel',
  'the expectations ({0})': 'die Erwartungen ({0})',
  'the time to check at, {0}': 'der Zeitpunkt der Prüfung, {0}',
  'Restore what was here': 'Vorigen Stand wiederherstellen',
  'The part of this page that opens links could not be loaded. Reload the page.':
    'Der Teil dieser Seite, der Links öffnet, konnte nicht geladen werden. Seite neu laden.',
  'Opened the link. Undo (Ctrl+Z in any box) restores what was here.':
    'Link geöffnet. „Rückgängig“ (Strg+Z in jedem Feld) stellt den vorigen Stand wieder her.',
  'The link could not be opened. Nothing was changed.': 'Der Link konnte nicht geöffnet werden. Nichts wurde geändert.',

  'The URL has {0} characters after the #, and the limit is {1}. Paste the token itself.':
    'Die URL hat {0} Zeichen hinter dem #, und höchstens {1} werden gelesen. Das Token selbst einfügen.',
  'This link has version {0}, but this page opens links only up to version {1}. Reload the page, or ask for the token itself.':
    'Dieser Link hat Version {0}, diese Seite öffnet Links aber nur bis Version {1}. Seite neu laden oder um das Token selbst bitten.',
  'The link contains "{0}" twice, so it is not clear which one is meant. Nothing was read from it.':
    'Der Link enthält „{0}“ zweimal; welches gemeint ist, ist unklar. Nichts wurde daraus übernommen.',
  'The link is damaged or was cut off: character {0} of its packed content is not base64url. Copy the whole link again.':
    'Der Link ist beschädigt oder abgeschnitten: Zeichen {0} seines gepackten Inhalts ist kein Base64url. Den ganzen Link noch einmal kopieren.',
  'The link is damaged or was cut off: its packed content cannot be unpacked. Copy the whole link again.':
    'Der Link ist beschädigt oder abgeschnitten: Sein gepackter Inhalt lässt sich nicht entpacken. Den ganzen Link noch einmal kopieren.',
  'The packed content of the link is larger than {0} bytes. No token is that long, so it was not unpacked.':
    'Der gepackte Inhalt des Links ist größer als {0} Bytes. So lang ist kein Token, deshalb wurde er nicht entpackt.',
  'The packed content of the link was not made by this page.':
    'Der gepackte Inhalt des Links stammt nicht von dieser Seite.',
  'The link is empty.': 'Der Link ist leer.',
  'The link contains nothing that this page knows, only {0}.':
    'Der Link enthält nichts, was diese Seite kennt, nur {0}.',
};
