import { editor } from './api.ts';

type Theme = 'light' | 'dark';
export const themeName = (theme: Theme): string => `jotscope-${theme}`;

/** Used if the page lacks the custom property; every pair has a contrast of 4.5 or more. */
const fallbacks = {
  light: {
    surface: '#ffffff',
    text: '#1b1c1f',
    muted: '#595c64',
    border: '#d9d9d4',
    accent: '#1a56c4',
    danger: '#b3201a',
    'json-name': '#0b5394',
    'json-string': '#22602f',
    'json-number': '#8a3d00',
    'json-keyword': '#7c2c8f',
  },
  dark: {
    surface: '#191b1f',
    text: '#e7e7e4',
    muted: '#a3a8b2',
    border: '#343840',
    accent: '#8ab4ff',
    danger: '#ff9186',
    'json-name': '#8cc4ff',
    'json-string': '#9fd7a8',
    'json-number': '#f3b27c',
    'json-keyword': '#e2a3ee',
  },
} as const;

type ColourName = keyof (typeof fallbacks)['light'];

/**
 * Defines Monaco's theme from the current values of the page's custom properties (`--color-…`), and
 * applies it.
 */
export function applyTheme(theme: Theme): void {
  const colour = colourReader(theme);
  editor.defineTheme(themeName(theme), {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: rulesFrom(colour),
    colors: coloursFrom(colour),
  });
  editor.setTheme(themeName(theme));
}

function rulesFrom(colour: (name: ColourName) => string): editor.ITokenThemeRule[] {
  const rule = (token: string, name: ColourName) => ({ token, foreground: colour(name).slice(1) });
  return [
    rule('', 'text'),
    rule('json-name', 'json-name'),
    rule('json-string', 'json-string'),
    rule('json-number', 'json-number'),
    rule('json-keyword', 'json-keyword'),
    rule('json-mark', 'text'),
    rule('json-wrong', 'danger'),
  ];
}

function coloursFrom(colour: (name: ColourName) => string): editor.IColors {
  return {
    'editor.background': colour('surface'),
    'editor.foreground': colour('text'),
    'editorCursor.foreground': colour('text'),
    'editorLineNumber.foreground': colour('muted'),
    'editorLineNumber.activeForeground': colour('text'),
    'editor.placeholder.foreground': colour('muted'),
    'editorError.foreground': colour('danger'),
    'editorWidget.background': colour('surface'),
    'editorWidget.foreground': colour('text'),
    'editorWidget.border': colour('border'),
    'editorHoverWidget.background': colour('surface'),
    'editorHoverWidget.foreground': colour('text'),
    'editorHoverWidget.border': colour('border'),
    'input.background': colour('surface'),
    'input.foreground': colour('text'),
    'input.border': colour('border'),
    focusBorder: colour('accent'),
    'menu.background': colour('surface'),
    'menu.foreground': colour('text'),
    'menu.border': colour('border'),
    'editorBracketHighlight.foreground1': colour('text'),
    'editorBracketHighlight.foreground2': colour('text'),
    'editorBracketHighlight.foreground3': colour('text'),
    'editor.lineHighlightBorder': '#00000000',
    'editor.selectionBackground': `${colour('accent')}40`,
    'editor.inactiveSelectionBackground': `${colour('accent')}26`,
    'editor.rangeHighlightBackground': `${colour('accent')}1a`,
    'editorWidget.resizeBorder': colour('border'),
    'editor.findMatchBackground': `${colour('accent')}59`,
    'editor.findMatchHighlightBackground': `${colour('accent')}2e`,
  };
}

/**
 * Returns a reader of custom properties as #rrggbb. They can be any CSS color, so an element and a
 * canvas resolve them.
 */
function colourReader(theme: Theme): (name: ColourName) => string {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const resolved = (name: ColourName): string => {
    probe.style.color = `var(--color-${name}, ${fallbacks[theme][name]})`;
    return hexOf(getComputedStyle(probe).color) ?? fallbacks[theme][name];
  };
  const names = Object.keys(fallbacks[theme]).filter((name): name is ColourName => name in fallbacks[theme]);
  const read = new Map(names.map((name) => [name, resolved(name)]));
  probe.remove();
  return (name) => read.get(name) ?? fallbacks[theme][name];
}

function hexOf(colour: string): string | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return null;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
