import type { World } from '../world/world.ts';

/** Where the sandbox serves the unmodified files of Office.js; the path is the one of production. */
export const officePath = '/lib/1/hosted/';

/** Where the scripts come from that run in the add-in's frame before Office.js. */
export const framePath = '/outlook/frame/';

const officeScript = /<script\b([^>]*?)\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))([^>]*)>\s*<\/script\s*>/gi;

/** Attributes that belong to the file on Microsoft's servers and would stop the one from here. */
const boundToSource = /\s+(integrity|crossorigin)(\s*=\s*("[^"]*"|'[^']*'|[^\s>]+))?/gi;

const anyScript = /<script\b[^>]*>/gi;
const deferredScript = /\s(defer\b|type\s*=\s*["']?module\b)/i;

/**
 * The add-in's HTML as Outlook's frame gets it: Office.js comes from this sandbox, and before the page's first script
 * stand a stand-in for MicrosoftAjax, what that does to natives and the name of another client where they are wanted, and, if
 * the world offers one, the bridge for nested app authentication, which native hosts install before any script as well.
 * Everything else stays byte for byte.
 */
export function prepareAddinPage(html: string, world: World): string {
  const scripts = html.match(anyScript) ?? [];
  const first = html.search(anyScript);
  const rest = html.slice(first).replace(officeScript, (tag, before: string, double?: string, single?: string, bare?: string, after = '') => {
    const [, file, query = ''] = /\/(office(?:\.debug)?\.js)(\?[^#]*)?$/i.exec(double ?? single ?? bare ?? '') ?? [];
    if (file === undefined) return tag;
    return `<script src="${officePath}${file.toLowerCase()}${query}"${`${before}${after}`.replace(boundToSource, '')}></script>`;
  });
  if (first < 0 || rest === html.slice(first)) return html;
  const { bridge, nativeOverrides } = world.outlook;
  const ours = ['src="{}microsoft-ajax.js"', 'src="{}client.js"', `src="{}native-overrides.js" data-natives="${nativeOverrides}"`, ...(bridge === 'absent' ? [] : ['src="{}bridge.js"'])];
  // Deferred scripts run in their order and do not hold up the page; where the page has others, only a plain one is sure to run first.
  const defer = scripts.every((tag) => deferredScript.test(tag)) ? ' defer' : '';
  const ahead = ours.map((attributes) => `<script${defer} ${attributes.replace('{}', framePath)}></script>`).join('');
  return html.slice(0, first) + ahead + rest;
}
