import type { SecretEncoding } from '../../keys/key.ts';
import { javaTextBlock, quoteJava } from '../quote.ts';
import { Code, joinedCode, writerFor } from '../template.ts';

/** What Java code has in common for all libraries. It is written for Java 17. */
export const javaTarget = writerFor(quoteJava);

export const javaStrings = (texts: readonly string[]): Code =>
  joinedCode(
    texts.map((text) => javaTarget`${text}`),
    ', ',
  );

/** Returns JSON text as written. */
export const javaJson = (json: string): Code => new Code(javaTextBlock(json));

const secret = javaTarget`System.getenv("JWT_SECRET")`;
export const javaSecret: Readonly<Record<SecretEncoding, Code>> = {
  'utf-8': javaTarget`${secret}.getBytes(StandardCharsets.UTF_8)`,
  base64: javaTarget`Base64.getDecoder().decode(${secret})`,
  base64url: javaTarget`Base64.getUrlDecoder().decode(${secret})`,
  hex: javaTarget`HexFormat.of().parseHex(${secret})`,
};

export const javaFile = javaTarget`Files.readString(Path.of(System.getenv("JWT_KEY_FILE")))`;

/** Returns the lines that import these classes, sorted. */
export const javaImports = (classes: readonly string[]): readonly Code[] =>
  [...new Set(classes)].toSorted().map((name) => new Code(`import ${name};`));

export const secretImports: Readonly<Record<SecretEncoding, readonly string[]>> = {
  'utf-8': ['java.nio.charset.StandardCharsets'],
  base64: ['java.util.Base64'],
  base64url: ['java.util.Base64'],
  hex: ['java.util.HexFormat'],
};

export const fileImports = ['java.nio.file.Files', 'java.nio.file.Path'] as const;
