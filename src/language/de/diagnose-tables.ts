import type { Translations } from '../../core/text/language.ts';

/**
 * What the doctor tries (`core/diagnose/kinds-tried.ts`), and the source of a well-known secret, as
 * `Fundstelle: …` (`core/diagnose/data`).
 */
export const diagnoseTables: Translations = {
  'the secret decoded as base64, base64url and hex, once and twice, strictly and like lenient Java, PHP and Node decoders':
    'das Geheimnis aus Base64, Base64url und Hex dekodiert, einmal und zweimal, streng und so nachsichtig wie Decoder in Java, PHP und Node',
  'line breaks, spaces, quotes and invisible characters, present or missing':
    'Zeilenumbrüche, Leerzeichen, Anführungszeichen und unsichtbare Zeichen, vorhanden oder fehlend',
  "a whole .env, YAML or JSON line, Laravel's base64: prefix, percent-encoding":
    'eine ganze Zeile aus .env, YAML oder JSON, Laravels base64: davor, Prozentkodierung',
  'Latin-1 and UTF-16 instead of UTF-8': 'Latin-1 und UTF-16 statt UTF-8',
  'the case of one letter, two neighbors swapped, one character doubled or missing at either end':
    'ein Buchstabe groß statt klein, zwei Nachbarn vertauscht, ein Zeichen doppelt oder an einem Ende fehlend',
  "several hundred well-known default secrets, the empty one, and the token's own claims":
    'mehrere hundert bekannte Standardgeheimnisse, das leere und die Claims des Tokens selbst',
  'all your keys, including those excluded by kid, use, key_ops or alg':
    'alle Schlüssel, auch solche, die kid, use, key_ops oder alg ausschließen',
  'PEM with escaped or lost line breaks, without BEGIN and END, base64-encoded again, with another label':
    'PEM mit ausgeschriebenen oder verlorenen Zeilenumbrüchen, ohne BEGIN und END, noch einmal Base64-kodiert, mit anderer Bezeichnung',
  'SSH keys, raw points, bare certificates, JWKs inside other JSON':
    'SSH-Schlüssel, bloße Punkte, bloße Zertifikate, JWKs in anderem JSON',
  "the public key's text as an HMAC secret, and the key in the token itself":
    'der Text des öffentlichen Schlüssels als HMAC-Geheimnis, und der Schlüssel im Token selbst',
  'signatures in DER, in hex, in standard base64, with other salt lengths':
    'Signaturen in DER, in Hex, in normalem Base64, mit anderen Salt-Längen',
  'the other algorithms of the family, and of the other families':
    'die anderen Algorithmen der Familie und die der anderen Familien',
  'padding, the standard alphabet, stray characters, missing first characters, parts of two tokens':
    'Padding, das Standardalphabet, fremde Zeichen, fehlende erste Zeichen, Teile zweier Tokens',
  'header and payload written differently: spaces, order of names, escapes':
    'Header und Payload anders geschrieben: Leerzeichen, Reihenfolge der Namen, Escapes',
  'the example of jwt.io and of debuggers like it': 'Beispiel von jwt.io und ähnlichen Debuggern',
  'the JWT builder of Jamie Kurtz, as its default key': 'JWT Builder von Jamie Kurtz, als vorgegebener Schlüssel',
  'tutorials on token.dev and its default key': 'Anleitungen zu token.dev und dessen vorgegebener Schlüssel',
  'RFC 7515, Appendix A.1, as the key of the example': 'RFC 7515, Anhang A.1, als Schlüssel des Beispiels',
  'RFC 7517, Appendix A.3, as a key of the example': 'RFC 7517, Anhang A.3, als ein Schlüssel des Beispiels',
  'RFC 7520, section 3.5, as the key of the example': 'RFC 7520, Abschnitt 3.5, als Schlüssel des Beispiels',
  'Supabase, as the default of its local and self-hosted set-up':
    'Supabase, als Vorgabe der lokalen und der selbst betriebenen Installation',
  'the documentation of PostgREST': 'Dokumentation von PostgREST',
  'the documentation of Hasura': 'Dokumentation von Hasura',
  'Nhost, as the default of its command line': 'Nhost, als Vorgabe seiner Kommandozeile',
  'the documentation of Directus': 'Dokumentation von Directus',
  'the documentation of Centrifugo': 'Dokumentation von Centrifugo',
  'Mercure, as the key of its documentation': 'Mercure, als Schlüssel seiner Dokumentation',
  'the documentation of Kong': 'Dokumentation von Kong',
  'the documentation of Apache APISIX': 'Dokumentation von Apache APISIX',
  'Jitsi Meet, as the example of its configuration': 'Jitsi Meet, als Beispiel seiner Konfiguration',
  'LiveKit, as the secret of its development mode': 'LiveKit, als Geheimnis seines Entwicklungsmodus',
  'the documentation of ONLYOFFICE Docs': 'Dokumentation von ONLYOFFICE Docs',
  'the documentation of CouchDB': 'Dokumentation von CouchDB',
  'Grafana, as the default of secret_key': 'Grafana, als Vorgabe von secret_key',
  'the documentation of InfluxDB': 'Dokumentation von InfluxDB',
  'the documentation of NGINX on JWT': 'Dokumentation von NGINX über JWT',
  'the README of oauth2 and OpenID Connect servers': 'READMEs von Servern für OAuth2 und OpenID Connect',
  'the README of jsonwebtoken or express-jwt': 'README von jsonwebtoken oder express-jwt',
  'the README of koa-jwt': 'README von koa-jwt',
  'the README of hapi-auth-jwt2': 'README von hapi-auth-jwt2',
  'the README of @fastify/jwt': 'README von @fastify/jwt',
  'the documentation of NestJS, or a template or course on it':
    'Dokumentation von NestJS, oder eine Vorlage oder ein Kurs dazu',
  'the examples of Express sessions': 'Beispiele zu Sitzungen in Express',
  "Strapi's .env.example": '.env.example von Strapi',
  'json-server-auth, as its built-in key': 'json-server-auth, als eingebauter Schlüssel',
  'json-server tutorials': 'Anleitungen zu json-server',
  'templates of Payload CMS': 'Vorlagen von Payload CMS',
  'How to GraphQL and the examples of Prisma': 'How to GraphQL und Beispiele von Prisma',
  'LoopBack examples': 'Beispiele von LoopBack',
  'tutorials of Jason Watmore': 'Anleitungen von Jason Watmore',
  'tutorials of Scotch.io': 'Anleitungen von Scotch.io',
  'tutorials of BezKoder': 'Anleitungen von BezKoder',
  'OpenClassrooms courses': 'Kurse von OpenClassrooms',
  'popular video courses on Node.js': 'beliebte Videokurse über Node.js',
  'tutorials on Passport and Express': 'Anleitungen zu Passport und Express',
  'the documentation of FastAPI': 'Dokumentation von FastAPI',
  'FastAPI templates and tutorials': 'Vorlagen und Anleitungen zu FastAPI',
  'the documentation of Flask': 'Dokumentation von Flask',
  'the documentation of Flask and Flask-JWT-Extended': 'Dokumentation von Flask und Flask-JWT-Extended',
  'the documentation of Flask-Security': 'Dokumentation von Flask-Security',
  'Flask tutorials': 'Anleitungen zu Flask',
  'the documentation of PyJWT, python-jose or Authlib': 'Dokumentation von PyJWT, python-jose oder Authlib',
  'Apache Superset, as a built-in default': 'Apache Superset, als eingebaute Vorgabe',
  'Apache Airflow, as a former default': 'Apache Airflow, als frühere Vorgabe',
  'Redash, as a former default': 'Redash, als frühere Vorgabe',
  'the README of firebase/php-jwt': 'README von firebase/php-jwt',
  'the README of slim-jwt-auth': 'README von slim-jwt-auth',
  'the documentation of lcobucci/jwt': 'Dokumentation von lcobucci/jwt',
  'the README of the WordPress plugin JWT Authentication': 'README des WordPress-Plugins JWT Authentication',
  'wp-config-sample.php of WordPress': 'wp-config-sample.php von WordPress',
  'templates of Symfony': 'Vorlagen von Symfony',
  'templates of Laravel and Lumen': 'Vorlagen von Laravel und Lumen',
  'the README of ruby-jwt': 'README von ruby-jwt',
  'tutorials on Ruby on Rails': 'Anleitungen zu Ruby on Rails',
  'the examples of golang-jwt': 'Beispiele von golang-jwt',
  'the examples of gin-jwt, go-jwt-middleware and other Go libraries':
    'Beispiele von gin-jwt, go-jwt-middleware und anderen Go-Bibliotheken',
  'tutorials on Go': 'Anleitungen zu Go',
  'gin-vue-admin, as a former default': 'gin-vue-admin, als frühere Vorgabe',
  'the README of jsonwebtoken for Rust and tutorials on it': 'README von jsonwebtoken für Rust und Anleitungen dazu',
  'a Spring Boot tutorial, as its example key': 'Anleitung zu Spring Boot, als Beispielschlüssel',
  'JHipster, as its example key': 'JHipster, als Beispielschlüssel',
  'Nacos, as a former default (QVD-2023-6271)': 'Nacos, als frühere Vorgabe (QVD-2023-6271)',
  'RuoYi, as its default': 'RuoYi, als Vorgabe',
  'SpringBlade, as its default': 'SpringBlade, als Vorgabe',
  'macrozheng/mall, as its default': 'macrozheng/mall, als Vorgabe',
  'eladmin and tutorials on jjwt, as their default': 'eladmin und Anleitungen zu jjwt, als deren Vorgabe',
  "Micronaut's guides": 'Anleitungen von Micronaut',
  'the documentation of Spring Security REST for Grails': 'Dokumentation von Spring Security REST für Grails',
  'templates of the Play Framework': 'Vorlagen des Play Framework',
  'the README of jwt-dotnet': 'README von jwt-dotnet',
  'the examples of System.IdentityModel.Tokens.Jwt on Stack Overflow':
    'Beispiele zu System.IdentityModel.Tokens.Jwt auf Stack Overflow',
  'a tutorial on ASP.NET Core, as its example key': 'Anleitung zu ASP.NET Core, als Beispielschlüssel',
  'the examples of IdentityServer': 'Beispiele von IdentityServer',
  'what a program writes where a value is missing': 'was ein Programm schreibt, wo ein Wert fehlt',
  'configurations whose variable was not filled in': 'Konfigurationen, deren Variable nicht ausgefüllt wurde',
  'countless examples, as a placeholder': 'zahllose Beispiele, als Platzhalter',
  'countless examples, as a placeholder to be changed': 'zahllose Beispiele, als zu ändernder Platzhalter',
  'tests and demonstrations': 'Tests und Vorführungen',
  'every list of common passwords': 'jede Liste häufiger Passwörter',
};
