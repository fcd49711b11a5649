type Theme = 'light' | 'dark';

/** Gives the page the colours that go with a background of Outlook's; one that is no colour leaves them as they are. */
export function showTheme(background: string): void {
  const theme = themeOfBackground(background);
  if (theme) document.documentElement.dataset['theme'] = theme;
}

/** Relative luminance (WCAG 2.2) at which black and white text stand out equally well. */
const middle = 0.179;

/** Whether writing on a background, `#rrggbb`, has to be light or dark; undefined where it is no such colour. */
export function themeOfBackground(background: string): Theme | undefined {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) < middle ? 'dark' : 'light';
}

function linear(channel: string): number {
  const share = Number.parseInt(channel, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
