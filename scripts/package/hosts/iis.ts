import type { Configuration } from '../../../src/settings/configuration.ts';
import { contentTypes, headersOf, kindOf } from '../fileKinds.ts';

/** The web.config that lies next to the pages on IIS 10. IIS knows no patterns here, so each file has its own entry. */
export function webConfig(files: readonly string[], configuration: Configuration): string {
  const location = (file: string) => {
    const kind = kindOf(file);
    if (!kind) return [];
    const headers = Object.entries(headersOf(kind, configuration));
    return [
      `  <location path="${escaped(file)}">`,
      '    <system.webServer>',
      // IIS would otherwise add a Cache-Control of its own.
      '      <staticContent><clientCache cacheControlMode="NoControl"/></staticContent>',
      '      <httpProtocol><customHeaders>',
      ...headers.map(([name, value]) => `        <add name="${name}" value="${escaped(value)}"/>`),
      '      </customHeaders></httpProtocol>',
      '    </system.webServer>',
      '  </location>',
    ];
  };
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Lies next to taskpane.html. A new version of the add-in brings a new web.config. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <directoryBrowse enabled="false"/>',
    '    <httpProtocol><customHeaders>',
    '      <remove name="X-Powered-By"/>',
    '      <remove name="X-Frame-Options"/>',
    '    </customHeaders></httpProtocol>',
    '    <staticContent>',
    ...Object.entries(contentTypes).flatMap(([ending, type]) => [`      <remove fileExtension=".${ending}"/>`, `      <mimeMap fileExtension=".${ending}" mimeType="${type}"/>`]),
    '    </staticContent>',
    '  </system.webServer>',
    ...files.flatMap(location),
    '</configuration>',
    '',
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
