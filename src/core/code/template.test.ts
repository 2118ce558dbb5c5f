import { describe, expect, it } from 'vitest';
import { joinedCode, writerFor } from './template.ts';

const code = writerFor((text) => `<${text}>`);

describe('a template of code', () => {
  it('removes its own indentation and keeps that of its lines', () => {
    const { text } = code`
      if (a) {
        b();
      }
    `;
    expect(text).toBe('if (a) {\n  b();\n}');
  });

  it('quotes each string, and nothing else', () => {
    expect(code`f(${'x'}, ${2}, ${code`g(${'y'})`})`.text).toBe('f(<x>, 2, g(<y>))');
  });

  it('leaves out a line whose only hole is null, and only the hole elsewhere', () => {
    const { text } = code`
      a
      ${null}
      b${null}
      ${[]}
      c
    `;
    expect(text).toBe('a\nb\nc');
  });

  it('writes a list with one line for each item, indented like its line, without null', () => {
    const { text } = code`
      {
        ${[code`a: ${'1'},`, null, code`b: ${'2'},`]}
      }
    `;
    expect(text).toBe('{\n  a: <1>,\n  b: <2>,\n}');
  });

  it('indents code of several lines like the line it begins in', () => {
    const inner = code`
      [
        1,
      ]
    `;
    expect(
      code`
      x {
        y = ${inner};
      }
    `.text,
    ).toBe('x {\n  y = [\n    1,\n  ];\n}');
  });

  it('keeps backslashes', () => {
    expect(code`use \Foo; "\n"`.text).toBe('use \\Foo; "\\n"');
  });

  it('joins code', () => {
    expect(joinedCode([code`a`, code`b`], ', ').text).toBe('a, b');
  });
});
