import fc from 'fast-check';
import { showTheme } from '../../src/pane/showTheme.ts';

const shown = () => document.documentElement.dataset['theme'];

afterEach(() => document.documentElement.removeAttribute('data-theme'));

describe('the theme that goes with a background', () => {
  it.each([
    ['#ffffff', 'light'],
    ['#F3F2F1', 'light'],
    ['#d4d4d4', 'light'],
    ['#666666', 'dark'],
    ['#262626', 'dark'],
    ['#000000', 'dark'],
  ])('of %s is %s', (background, theme) => {
    showTheme(background);
    expect(shown()).toBe(theme);
  });

  it('is left alone by what is no colour', () => {
    showTheme('#000000');
    fc.assert(
      fc.property(fc.string().filter((text) => !/^#[\da-f]{6}$/i.test(text)), (text) => {
        showTheme(text);
        expect(shown()).toBe('dark');
      }),
    );
  });
});
