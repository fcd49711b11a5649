import { configureLoadStyles } from '@microsoft/load-themed-styles';
import { fluentTheme } from './fluentTheme.ts';

/**
 * Makes Fluent write its styles into constructed style sheets, which a strict Content-Security-Policy allows, and load no
 * fonts from elsewhere. It has to be imported before anything of Fluent.
 */
declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string; theme: typeof fluentTheme; mergeStyles: { injectionMode: number; onInsertRule: (rule: string) => void } };
  }
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

configureLoadStyles((css) => {
  const loaded = new CSSStyleSheet();
  loaded.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, loaded];
});

window.FabricConfig = {
  fontBaseUrl: '',
  theme: fluentTheme,
  mergeStyles: {
    injectionMode: 0,
    onInsertRule: (rule) => {
      try {
        sheet.insertRule(rule, sheet.cssRules.length);
      } catch {
        // Fluent also writes rules for other browsers' private selectors, which this one does not know.
      }
    },
  },
};
