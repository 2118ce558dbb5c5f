import type { Translations } from '../../core/text/language.ts';

/** Links: what is included in one, and what came with one. */
export const shareGerman: Translations = {
  Share: 'Teilen',
  'Looking through what is here …': 'Das Vorhandene wird durchgesehen …',
  'What is chosen here stands in the link itself, behind its #, which browsers send to no server. Whoever has the link can read it.':
    'Das Gewählte steht im Link selbst, hinter dem #; diesen Teil senden Browser an keinen Server. Wer den Link hat, kann es lesen.',
  Whole: 'Vollständig',
  'To the letter, with its signature.': 'Buchstabengetreu, mit Signatur.',
  'Without its signature': 'Ohne Signatur',
  'All values can be read, but no verifier takes it.': 'Alle Werte sind lesbar, aber keine Prüfung nimmt es an.',
  Redacted: 'Geschwärzt',
  'Values replaced and the signature left out; names, lengths, times and the algorithm stay.':
    'Werte ersetzt, Signatur weggelassen; Namen, Längen, Zeiten und der Algorithmus bleiben.',
  'No token': 'Kein Token',
  Warning: 'Warnung',
  'There is no token.': 'Es gibt kein Token.',
  'This text cannot be read as a token. It could be anything, so it stays here.':
    'Dieser Text ist nicht als Token lesbar. Er könnte alles Mögliche sein und bleibt deshalb hier.',
  'The token is too long for a link.': 'Das Token ist zu lang für einen Link.',
  'A secret or a private key stands in the token, or it is too tangled to tell, so it does not go into a link like this.':
    'Im Token steht ein Geheimnis oder ein privater Schlüssel, oder es ist zu verschachtelt, um das zu sagen; so kommt es in keinen Link.',
  'This token is encrypted, so nobody can tell here whether it has expired. Whoever has the link may be able to use it.':
    'Dieses Token ist verschlüsselt; ob es abgelaufen ist, lässt sich hier nicht sagen. Wer den Link hat, kann es womöglich verwenden.',
  'This token names no end: whoever has the link can use it as long as its issuer takes it. Without its signature it can be read, but not used.':
    'Dieses Token nennt keinen Ablauf: Wer den Link hat, kann es verwenden, solange der Aussteller es annimmt. Ohne Signatur ist es lesbar, aber nicht verwendbar.',
  'This token is live until {0}: whoever has the link can use it until then. Without its signature it can be read, but not used.':
    'Dieses Token gilt bis {0}: Wer den Link hat, kann es bis dahin verwenden. Ohne Signatur ist es lesbar, aber nicht verwendbar.',
  'With it': 'Dazu',
  'Public key': 'Öffentlicher Schlüssel',
  'The key box holds no key that can be read.': 'Im Schlüsselfeld steht kein lesbarer Schlüssel.',
  'A shared secret never goes into a link: whoever has it can make tokens.':
    'Ein gemeinsames Geheimnis kommt nie in einen Link: Wer es hat, kann Tokens ausstellen.',
  'Only the public half goes into the link; the private key stays here.':
    'Nur die öffentliche Hälfte kommt in den Link; der private Schlüssel bleibt hier.',
  'The private key stays here, and it has no public half that can be told.':
    'Der private Schlüssel bleibt hier; eine öffentliche Hälfte lässt sich nicht angeben.',
  '{0}: left out, because a secret stands in it': '{0}: weggelassen, weil ein Geheimnis darin steht',
  'None are set.': 'Es sind keine gesetzt.',
  'Moment to check at': 'Zeitpunkt der Prüfung',
  'Not set: it is checked when the link is opened.': 'Nicht gesetzt: Geprüft wird, wenn der Link geöffnet wird.',
  'Making the link …': 'Der Link wird erstellt …',
  'The link would be too long to be opened. Choose less.': 'Der Link wäre zu lang zum Öffnen. Weniger auswählen.',
  'Nothing is chosen, so there is nothing to share.': 'Nichts ist ausgewählt, also gibt es nichts zu teilen.',
  'QR code of the link': 'QR-Code des Links',
  Link: 'Link',
  'Copy link': 'Link kopieren',
  '{0} characters.': '{0} Zeichen.',
  'Some mail and chat programs cut links as long as this.':
    'Manche Mail- und Chatprogramme schneiden so lange Links ab.',
  'Unless it is redacted, anyone with the link can read:':
    'Wenn es nicht geschwärzt ist, kann jeder mit dem Link lesen:',
  Privacy: 'Privates',
  'Show QR code': 'QR-Code zeigen',
  'This page is opened from disk, so the link has only its fragment. Add it to the URL of any Jotscope page.':
    'Diese Seite ist von der Platte geöffnet, darum ist der Link nur sein Fragment. Es passt an die URL jeder Jotscope-Seite.',
  'This page is opened from this computer alone, so the link opens nowhere else.':
    'Diese Seite ist nur von diesem Rechner aus erreichbar; der Link öffnet sich also nirgends sonst.',
  'Too long for a QR code, which holds {0} characters at most.':
    'Zu lang für einen QR-Code, der höchstens {0} Zeichen fasst.',

  'From the address': 'Aus der Adresse',
  Hide: 'Ausblenden',
  'Whoever made it chose all of this, so it proves nothing.':
    'Wer ihn erstellt hat, hat all das gewählt; es beweist also nichts.',
  'It was followed on {0}. Whoever made it chose all of this, so it proves nothing.':
    'Der Link wurde auf {0} angeklickt. Wer ihn erstellt hat, hat all das gewählt; es beweist also nichts.',
  'It was followed on {0}.': 'Der Link wurde auf {0} angeklickt.',
  'From the link: {0}.': 'Aus dem Link: {0}.',
  'Left out, because this page cannot read it: {0}.': 'Weggelassen, weil diese Seite es nicht lesen kann: {0}.',
  '{0} tokens': '{0} Token',
  'the key': 'der Schlüssel',
  'the expectations ({0})': 'die Erwartungen ({0})',
  'the moment to check at, {0}': 'der Zeitpunkt der Prüfung, {0}',
  'Bring back what was here': 'Zurück zum vorigen Stand',
  'The part of this page that opens links could not be loaded. Load the page anew.':
    'Der Teil dieser Seite, der Links öffnet, konnte nicht geladen werden. Seite neu laden.',
  'The link was opened. Undo (Ctrl+Z in any box) brings back what was here.':
    'Der Link wurde geöffnet. „Rückgängig“ (Strg+Z in jedem Feld) bringt zurück, was hier stand.',
  'The link could not be opened; nothing was changed.': 'Der Link konnte nicht geöffnet werden; nichts wurde geändert.',

  'The address holds {0} characters behind its #, and more than {1} are not read. Paste the token itself.':
    'Die Adresse enthält {0} Zeichen hinter dem #, und mehr als {1} werden nicht gelesen. Das Token selbst einfügen.',
  'This is a link of version {0}, and this page opens links up to version {1}. Load the page anew, or ask for the token itself.':
    'Dieser Link hat Version {0}, und diese Seite öffnet Links bis Version {1}. Seite neu laden oder um das Token selbst bitten.',
  'The link says "{0}" twice, so it is not clear which is meant. Nothing was taken from it.':
    'Der Link nennt „{0}“ zweimal; welches gemeint ist, ist unklar. Es wurde nichts daraus übernommen.',
  'The link is damaged or was cut on its way: character {0} of what is packed in it is no base64url. Copy it once more, whole.':
    'Der Link ist beschädigt oder wurde unterwegs gekürzt: Zeichen {0} des gepackten Inhalts ist kein Base64url. Noch einmal vollständig kopieren.',
  'The link is damaged or was cut on its way: what is packed in it cannot be unpacked. Copy it once more, whole.':
    'Der Link ist beschädigt oder wurde unterwegs gekürzt: Sein gepackter Inhalt lässt sich nicht entpacken. Noch einmal vollständig kopieren.',
  'What is packed in the link would become more than {0} bytes. No token is so long, so it was not unpacked.':
    'Der gepackte Inhalt des Links würde größer als {0} Bytes. So lang ist kein Token, deshalb wurde er nicht entpackt.',
  'What is packed in the link is nothing that this page has packed.':
    'Der gepackte Inhalt des Links stammt nicht von dieser Seite.',
  'The link holds nothing.': 'Der Link enthält nichts.',
  'The link holds nothing that this page knows, only {0}.': 'Der Link enthält nichts, was diese Seite kennt, nur {0}.',
};
