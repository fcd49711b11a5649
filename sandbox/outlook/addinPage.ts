import type { World } from '../world/world.ts';

/** Where the sandbox serves the unmodified files of Office.js; the path is the one of production. */
export const officePath = '/lib/1/hosted/';

/** Where the scripts come from that run in the add-in's frame before Office.js. */
export const framePath = '/outlook/frame/';

const officeScript = /<script\b([^>]*?)\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))([^>]*)>\s*<\/script\s*>/gi;

/** Attributes that belong to the file on Microsoft's servers and would stop the one from here. */
const boundToSource = /\s+(integrity|crossorigin)(\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/gi;

/**
 * The add-in's HTML as Outlook's frame gets it: Office.js comes from this sandbox, preceded by a stand-in for
 * MicrosoftAjax and, if the world offers one, the bridge for nested app authentication. Everything else stays byte for byte.
 */
export function prepareAddinPage(html: string, world: World): string {
  return html.replace(officeScript, (tag, before: string, double?: string, single?: string, bare?: string, after = '') => {
    const source = double ?? single ?? bare ?? '';
    const file = /\/(office(?:\.debug)?\.js)(\?[^#]*)?$/i.exec(source);
    if (!file) return tag;
    // Async scripts run in any order, deferred ones in theirs: only a script that is neither is sure to run before any of them.
    const ahead = ['microsoft-ajax.js', ...(world.outlook.bridge === 'absent' ? [] : ['bridge.js'])];
    const attributes = `${before}${after}`.replace(boundToSource, '');
    return [
      ...ahead.map((name) => `<script src="${framePath}${name}"></script>`),
      `<script src="${officePath}${file[1]!.toLowerCase()}${file[2] ?? ''}"${attributes}></script>`,
    ].join('');
  });
}
