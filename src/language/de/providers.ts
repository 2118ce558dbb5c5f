import type { Translations } from '../../core/text/language.ts';

/** The meanings of claims that individual providers define. */
export const providersGerman: Translations = {
  'The account that started the workflow run.': 'Das Konto, das den Workflow-Lauf gestartet hat.',
  'The repository that the workflow runs in.': 'Das Repository, in dem der Workflow läuft.',
  'The account or organization that owns the repository.':
    'Das Konto oder die Organisation, der das Repository gehört.',
  'Whether the repository is public, internal or private.': 'Ob das Repository öffentlich, intern oder privat ist.',
  'The branch or tag that started the run.': 'Der Branch oder Tag, der den Lauf ausgelöst hat.',
  'The commit that the run works on.': 'Der Commit, auf dem der Lauf arbeitet.',
  'The name of the workflow.': 'Der Name des Workflows.',
  'The file of the workflow, with its branch or tag.': 'Die Datei des Workflows mit ihrem Branch oder Tag.',
  'The reusable workflow that the job comes from. If workflows are shared, trust it rather than the repository.':
    'Der wiederverwendbare Workflow, aus dem der Job stammt. Bei geteilten Workflows eher ihm vertrauen als dem Repository.',
  'The environment that the job uses; present only if it uses one.':
    'Die Umgebung, die der Job benutzt; nur vorhanden, wenn er eine benutzt.',
  'What started the run, such as push or pull_request.': 'Was den Lauf ausgelöst hat, etwa push oder pull_request.',
  'The number of the run.': 'Die Nummer des Laufs.',
  'The attempt number of the run.': 'Der wievielte Versuch des Laufs es ist.',
  'Whether it ran on a GitHub-hosted or a self-hosted runner.':
    'Ob der Lauf auf einem Runner von GitHub oder einem eigenen stattfand.',

  'The namespace, the service account and the pod that the token is bound to. It expires with them.':
    'Der Namespace, das Dienstkonto und der Pod, an die das Token gebunden ist. Es endet mit ihnen.',
  'The namespace of the service account (a legacy token, which never expires).':
    'Der Namespace des Dienstkontos (ein altes Token, das nie abläuft).',
  'The name of the service account.': 'Der Name des Dienstkontos.',
  'The unique ID of the service account.': 'Die eindeutige ID des Dienstkontos.',
  'The Secret that contains the token. Deleting it revokes the token.':
    'Das Secret, das das Token enthält. Wird es gelöscht, ist das Token widerrufen.',

  'The tenant that the account belongs to.': 'Der Mandant, zu dem das Konto gehört.',
  'The account, the same in all applications of the tenant. Use it together with tid as the key for stored data.':
    'Das Konto, in allen Anwendungen des Mandanten dasselbe. Zusammen mit tid als Schlüssel für gespeicherte Daten benutzen.',
  'The version of the token: 1.0 or 2.0, which differ in issuer and audience.':
    'Die Version des Tokens: 1.0 oder 2.0; Aussteller und Zielgruppe unterscheiden sich.',
  'The application that requested the token (version 1.0).':
    'Die Anwendung, die das Token angefordert hat (Version 1.0).',
  'The application that requested the token (version 2.0).':
    'Die Anwendung, die das Token angefordert hat (Version 2.0).',
  'How the application authenticated: 0 not at all, 1 with a secret, 2 with a certificate (version 1.0).':
    'Wie sich die Anwendung ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat (Version 1.0).',
  'How the application authenticated: 0 not at all, 1 with a secret, 2 with a certificate (version 2.0).':
    'Wie sich die Anwendung ausgewiesen hat: 0 gar nicht, 1 mit einem Geheimnis, 2 mit einem Zertifikat (Version 2.0).',
  'What the application may do for the person, as words separated by spaces.':
    'Was die Anwendung für die Person tun darf, als Wörter mit Leerzeichen dazwischen.',
  'What the application may do by itself, or the roles of the person in it.':
    'Was die Anwendung von sich aus tun darf, oder die Rollen der Person darin.',
  'The roles of the person in the whole tenant, as IDs of role templates.':
    'Die Rollen der Person im ganzen Mandanten, als IDs von Rollenvorlagen.',
  'The groups of the person, as object IDs.': 'Die Gruppen der Person, als Objekt-IDs.',
  'The person is in too many groups to list here. Query Microsoft Graph.':
    'Die Person ist in zu vielen Gruppen, um sie hier aufzuführen. Microsoft Graph abfragen.',
  'Who signed the person in, if not the tenant itself.':
    'Wer die Person angemeldet hat, wenn das nicht der Mandant selbst war.',
  'A display name of the person. It may change, so it does not identify anyone.':
    'Ein Anzeigename der Person. Er kann sich ändern und weist daher niemanden aus.',
  'A display name of the person; not unique, despite its name.':
    'Ein Anzeigename der Person; trotz der Bezeichnung nicht eindeutig.',
  "For Microsoft's own use.": 'Für den eigenen Gebrauch von Microsoft.',
  'A unique ID of the token, like jti elsewhere.': 'Eine eindeutige ID des Tokens, wie anderswo jti.',

  'Whether this is an ID or an access token. Check it, because both are signed with keys of the same set.':
    'Ob dies ein ID- oder ein Access-Token ist: prüfen, denn beide werden mit Schlüsseln desselben Schlüsselsatzes signiert.',
  'The name of the user in the user pool.': 'Der Name der Person im User Pool.',
  'The groups of the user pool that the user is in.': 'Die Gruppen des User Pools, in denen die Person ist.',
  'The IAM roles that go with those groups.': 'Die IAM-Rollen, die zu diesen Gruppen gehören.',
  'The IAM role of the group with the highest precedence.': 'Die IAM-Rolle der Gruppe mit dem höchsten Vorrang.',
  'The name of the user in the user pool (in access tokens).': 'Der Name der Person im User Pool (in Access-Tokens).',
  'The app client. Cognito access tokens have it instead of aud.':
    'Der App-Client; Access-Tokens von Cognito haben dies an Stelle von aud.',
  'Connects all tokens of one sign-in, so that they can be revoked together.':
    'Verbindet alle Tokens einer Anmeldung, sodass sie sich auf einmal widerrufen lassen.',
  'The sign-in that the token comes from.': 'Die Anmeldung, aus der das Token stammt.',
  'The external provider that signed the user in.': 'Der fremde Anbieter, der die Person angemeldet hat.',

  'The type of token: Bearer (access), ID, Refresh or Offline.':
    'Die Art des Tokens: Bearer (Zugriff), ID, Refresh oder Offline.',
  'The roles of the user in the whole realm.': 'Die Rollen der Person im ganzen Realm.',
  'The roles of the user in individual clients.': 'Die Rollen der Person in einzelnen Clients.',
  'The web origins from which the client may call.': 'Die Web-Origins, von denen aus der Client aufrufen darf.',
  'The session at Keycloak, like sid.': 'Die Sitzung bei Keycloak, wie sid.',
  'The client that requested the token.': 'Der Client, der das Token angefordert hat.',
  '0 if the sign-in was remembered, 1 if the person has just signed in, unless the realm defines its own levels.':
    '0, wenn die Anmeldung nur gemerkt war, 1, wenn sich die Person eben angemeldet hat; es sei denn, der Realm hat eigene Stufen.',

  'How the person signed in (sign_in_provider), and the identities that belong to the account.':
    'Wie sich die Person angemeldet hat (sign_in_provider) und welche Identitäten zum Konto gehören.',
  'The same as sub: the account.': 'Dasselbe wie sub: das Konto.',
  'anonymous, if the person has not signed in with an account.':
    'anonymous, wenn sich die Person nicht mit einem Konto angemeldet hat.',
  'The ID of the Firebase project.': 'Die ID des Firebase-Projekts.',

  'The Workspace domain of the account. Check it to admit only one organization. Absent for personal accounts.':
    'Die Workspace-Domain des Kontos; prüfen, um nur eine Organisation einzulassen. Fehlt bei privaten Konten.',
  'The client that requested the token, if it differs from aud.':
    'Der Client, der das Token angefordert hat, wenn das ein anderer ist als aud.',
  'The account, never reused. Store this, not the email address.':
    'Das Konto, nie für ein anderes wiederverwendet. Dies speichern, nicht die E-Mail-Adresse.',

  'How the token was obtained, such as client-credentials or password.':
    'Wie das Token erlangt wurde, etwa client-credentials oder password.',
  'The application that requested the token.': 'Die Anwendung, die das Token angefordert hat.',
  'What the token allows at the API, if role-based access is enabled.':
    'Was das Token bei der API erlaubt, wenn rollenbasierter Zugriff eingeschaltet ist.',
  'The organization that the person signed in to. Check it if you use organizations.':
    'Die Organisation, bei der sich die Person angemeldet hat: prüfen, wo Organisationen benutzt werden.',
  'The name of that organization.': 'Der Name dieser Organisation.',

  'The ID of the person at Okta.': 'Die ID der Person bei Okta.',
  'What the token allows, as a list.': 'Was das Token erlaubt, als Liste.',
  "The version of the token's format.": 'Die Version des Token-Formats.',

  'The role in the database: authenticated, anon, or service_role, which may do everything.':
    'Die Rolle in der Datenbank: authenticated, anon oder service_role, die alles darf.',
  'How strong the sign-in was: aal1 with one factor, aal2 with two.':
    'Wie sicher sich die Person angemeldet hat: aal1 mit einem Faktor, aal2 mit zweien.',
  'The session at Supabase.': 'Die Sitzung bei Supabase.',
  'Whether the person has no account yet.': 'Ob die Person noch kein Konto hat.',
  'What the application says about the person. The person cannot change it.':
    'Was die Anwendung über die Person sagt; die Person kann es nicht ändern.',
  'What the person says about themselves and can change. Do not base decisions on it.':
    'Was die Person über sich selbst sagt und ändern kann. Keine Entscheidungen darauf stützen.',
  'The project (in legacy keys).': 'Das Projekt (in älteren Schlüsseln).',
};
