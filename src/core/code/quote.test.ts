import { describe, expect, it } from 'vitest';
import {
  cSharpRawString,
  javaTextBlock,
  quoteCSharp,
  quoteGo,
  quoteJava,
  quoteJs,
  quotePhp,
  quotePython,
  quoteRuby,
  quoteRust,
  rustRawString,
} from './quote.ts';

const all = { quoteJs, quotePython, quoteGo, quoteCSharp, quoteRust, quoteJava, quotePhp, quoteRuby };

describe('a raw string', () => {
  it('is made of JSON with more quotes than a call takes arguments', () => {
    const json = '"a" '.repeat(200_000);
    expect(cSharpRawString(json)).toBe(`"""\n${json}\n"""`);
    expect(rustRawString('"# '.repeat(200_000)).startsWith('r##"')).toBe(true);
  });
});

describe('a literal', () => {
  it.each(Object.entries(all))('of %s shows everything that it contains, with nothing invisible', (_, quote) => {
    expect(quote('a\u0000\n\u0085\u2028\u202e\u{e0001}b')).toMatch(/^(['"])[\x20-\x7e]*\1$/);
  });

  it('ends only where it should', () => {
    expect(quoteJs("a'b\\")).toBe(String.raw`'a\'b\\'`);
    expect(quotePython('a"b\\')).toBe(String.raw`"a\"b\\"`);
  });

  it('has no special meaning to the language', () => {
    expect(quotePhp('$a {$b}')).toBe("'$a {$b}'");
    expect(quotePhp('$a\n')).toBe(String.raw`"\$a\n"`);
    expect(quoteRuby('#{a}\n')).toBe(String.raw`"\#{a}\n"`);
    expect(quoteJava('\n\u2028')).toBe(String.raw`"\n\u2028"`);
  });

  it('of raw text has a delimiter that is not in the text', () => {
    expect(rustRawString('{"a":"x"}')).toBe('r#"{"a":"x"}"#');
    expect(rustRawString('"#')).toBe('r##""#"##');
    expect(cSharpRawString('a"""b')).toBe('""""\na"""b\n""""');
    expect(javaTextBlock('""""\\n')).toBe('"""\n""\\""\\\\n\\\n"""');
  });
});
