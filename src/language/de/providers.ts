import type { Translations } from '../../core/text/language.ts';

/** The meanings of claims that individual providers define. */
export const providersGerman: Translations = {
  'The account that started the workflow run.': 'Das Konto, das den Workflow-Lauf gestartet hat.',
  'The repository that the workflow runs in.': 'Das Repository, in dem der Workflow läuft.',
  'The account or organisation that owns the repository.':
    'Das Konto oder die Organisation, der das Repository gehört.',
  'Whether the repository is public, internal or private.': 'Ob das Repository öffentlich, intern oder privat ist.',
  'The branch or tag that started the run.': 'Der Branch oder Tag, der den Lauf ausgelöst hat.',
  'The commit that the run works on.': 'Der Commit, auf dem der Lauf arbeitet.',
  'The name of the workflow.': 'Der Name des Workflows.',
  'The file of the workflow, with its branch or tag.': 'Die Datei des Workflows mit ihrem Branch oder Tag.',
  'The reusable workflow that the job comes from: trust it rather than the repository where workflows are shared.':
    'Der wiederverwendbare Workflow, aus dem der Job stammt: Wo Workflows geteilt werden, eher ihm vertrauen als dem Repository.',
  'The environment that the job uses; only there if it uses one.':
    'Die Umgebung, die der Job benutzt; nur vorhanden, wenn er eine benutzt.',
  'What started the run, such as push or pull_request.': 'Was den Lauf ausgelöst hat, etwa push oder pull_request.',
  'The number of the run.': 'Die Nummer des Laufs.',
  'How often the run was tried.': 'Der wievielte Versuch des Laufs es ist.',
  "Whether it ran on a machine of GitHub's or on one of your own.":
    'Ob der Lauf auf einer Maschine von GitHub oder auf einer eigenen stattfand.',

  'The namespace, the service account and the pod that the token is bound to; it ends with them.':
    'Der Namespace, das Dienstkonto und der Pod, an die das Token gebunden ist; es endet mit ihnen.',
  'The namespace of the service account (a token of the old kind, which never expires).':
    'Der Namespace des Dienstkontos (ein Token alter Art, das nie abläuft).',
  'The name of the service account.': 'Der Name des Dienstkontos.',
  'The unique ID of the service account.': 'Die eindeutige ID des Dienstkontos.',
  'The Secret that the token is kept in; deleting it ends the token.':
    'Das Secret, in dem das Token liegt; wird es gelöscht, endet das Token.',

  'The tenant that the account belongs to.': 'Der Mandant, zu dem das Konto gehört.',
  'The account itself, the same in all applications of the tenant: together with tid the right key for storing data.':
    'Das Konto selbst, in allen Anwendungen des Mandanten dasselbe: zusammen mit tid der richtige Schlüssel, um Daten abzulegen.',
  'The version of the token: 1.0 or 2.0, which differ in issuer and audience.':
    'Die Version des Tokens: 1.0 oder 2.0; Aussteller und Zielgruppe unterscheiden sich.',
  'The application that asked for the token (version 1.0).':
    'Die Anwendung, die das Token angefordert hat (Version 1.0).',
  'The application that asked for the token (version 2.0).':
    'Die Anwendung, die das Token angefordert hat (Version 2.0).',
  'How the application proved itself: 0 not at all, 1 by a secret, 2 by a certificate (version 1.0).':
    'Wie sich die Anwendung ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat (Version 1.0).',
  'How the application proved itself: 0 not at all, 1 by a secret, 2 by a certificate (version 2.0).':
    'Wie sich die Anwendung ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat (Version 2.0).',
  'What the application may do for the person, as words separated by spaces.':
    'Was die Anwendung für die Person tun darf, als Wörter mit Leerzeichen dazwischen.',
  'What the application may do by itself, or the roles of the person in it.':
    'Was die Anwendung von sich aus tun darf, oder die Rollen der Person darin.',
  'The roles of the person in the whole tenant, as IDs of role templates.':
    'Die Rollen der Person im ganzen Mandanten, als IDs von Rollenvorlagen.',
  'The groups of the person, as object IDs.': 'Die Gruppen der Person, als Objekt-IDs.',
  'The person is in too many groups to list them here: ask Microsoft Graph.':
    'Die Person ist in zu vielen Gruppen, um sie hier aufzuführen: Microsoft Graph fragen.',
  'Who signed the person in, where that was not the tenant itself.':
    'Wer die Person angemeldet hat, wenn das nicht der Mandant selbst war.',
  'A name of the person to show; it may change, so it identifies nobody.':
    'Ein Name der Person zum Anzeigen; er kann sich ändern und bezeichnet daher niemanden sicher.',
  'A name of the person to show; not unique, in spite of its name.':
    'Ein Name der Person zum Anzeigen; trotz der Bezeichnung nicht eindeutig.',
  "For Microsoft's own use.": 'Für den eigenen Gebrauch von Microsoft.',
  'A unique name of the token, as jti elsewhere.': 'Ein eindeutiger Name des Tokens, anderswo jti.',

  'Whether this is an id or an access token: check it, for both are signed with keys of the same set.':
    'Ob dies ein ID- oder ein Access-Token ist: prüfen, denn beide werden mit Schlüsseln desselben Schlüsselsatzes signiert.',
  'The name of the user in the user pool.': 'Der Name der Person im User Pool.',
  'The groups of the user pool that the user is in.': 'Die Gruppen des User Pools, in denen die Person ist.',
  'The IAM roles that go with those groups.': 'Die IAM-Rollen, die zu diesen Gruppen gehören.',
  'The IAM role of the group that comes first.': 'Die IAM-Rolle der Gruppe mit dem höchsten Vorrang.',
  'The name of the user in the user pool (in access tokens).': 'Der Name der Person im User Pool (in Access-Tokens).',
  'The app client; access tokens of Cognito have this in place of aud.':
    'Der App-Client; Access-Tokens von Cognito haben dies an Stelle von aud.',
  'Ties together all tokens of one sign-in, so that they can be revoked at once.':
    'Verbindet alle Tokens einer Anmeldung, sodass sie sich auf einmal widerrufen lassen.',
  'The sign-in that the token comes from.': 'Die Anmeldung, aus der das Token stammt.',
  'The outside provider that signed the user in.': 'Der fremde Anbieter, der die Person angemeldet hat.',

  'What kind of token this is: Bearer for access, ID, Refresh or Offline.':
    'Welche Art Token dies ist: Bearer für den Zugriff, ID, Refresh oder Offline.',
  'The roles of the user in the whole realm.': 'Die Rollen der Person im ganzen Realm.',
  'The roles of the user in single clients.': 'Die Rollen der Person in einzelnen Clients.',
  'The web origins from which the client may call.': 'Die Web-Origins, von denen aus der Client aufrufen darf.',
  'The session at Keycloak, as sid.': 'Die Sitzung bei Keycloak, wie sid.',
  'The client that asked for the token.': 'Der Client, der das Token angefordert hat.',
  '0 where the sign-in was remembered, 1 where the person has just signed in, unless the realm maps levels of its own.':
    '0, wenn die Anmeldung nur gemerkt war, 1, wenn sich die Person eben angemeldet hat; es sei denn, der Realm hat eigene Stufen.',

  'How the person signed in (sign_in_provider), and the identities that belong to the account.':
    'Wie sich die Person angemeldet hat (sign_in_provider) und welche Identitäten zum Konto gehören.',
  'The same as sub: the account.': 'Dasselbe wie sub: das Konto.',
  'anonymous, where the person has not signed in by name.':
    'anonymous, wenn sich die Person nicht namentlich angemeldet hat.',
  'The ID of the Firebase project.': 'Die ID des Firebase-Projekts.',

  'The Workspace domain of the account; check it to let in one organisation only. Missing for private accounts.':
    'Die Workspace-Domain des Kontos; prüfen, um nur eine Organisation einzulassen. Fehlt bei privaten Konten.',
  'The client that asked for the token, where that is another one than aud.':
    'Der Client, der das Token angefordert hat, wenn das ein anderer ist als aud.',
  'The account, never used again for another one. Store this, not the e-mail address.':
    'Das Konto, nie für ein anderes wiederverwendet. Dies speichern, nicht die E-Mail-Adresse.',

  'How the token was obtained, such as client-credentials or password.':
    'Wie das Token erlangt wurde, etwa client-credentials oder password.',
  'The application that asked for the token.': 'Die Anwendung, die das Token angefordert hat.',
  'What the token allows at the API, where role-based access is switched on.':
    'Was das Token bei der API erlaubt, wenn rollenbasierter Zugriff eingeschaltet ist.',
  'The organisation that the person signed in to: check it if organisations are used.':
    'Die Organisation, bei der sich die Person angemeldet hat: prüfen, wo Organisationen benutzt werden.',
  'The name of that organisation.': 'Der Name dieser Organisation.',

  'The ID of the person at Okta.': 'Die ID der Person bei Okta.',
  'What the token allows, as a list.': 'Was das Token erlaubt, als Liste.',
  "The version of the token's form.": 'Die Version der Form des Tokens.',

  'The role in the database: authenticated, anon, or service_role, which may do everything.':
    'Die Rolle in der Datenbank: authenticated, anon oder service_role, die alles darf.',
  'How surely the person signed in: aal1 with one factor, aal2 with two.':
    'Wie sicher sich die Person angemeldet hat: aal1 mit einem Faktor, aal2 mit zweien.',
  'The session at Supabase.': 'Die Sitzung bei Supabase.',
  'Whether the person has no account yet.': 'Ob die Person noch kein Konto hat.',
  'What the application says of the person; the person cannot change it.':
    'Was die Anwendung über die Person sagt; die Person kann es nicht ändern.',
  'What the person says of themselves and can change: decide nothing by it.':
    'Was die Person über sich selbst sagt und ändern kann: nichts danach entscheiden.',
  'The project (in keys of the old kind).': 'Das Projekt (in Schlüsseln alter Art).',
};
