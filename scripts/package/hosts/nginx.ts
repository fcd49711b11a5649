import type { Configuration } from '../../../src/settings/configuration.ts';
import { contentTypes, type FileKind, fileKinds, headersOf } from '../fileKinds.ts';

/** A server block for nginx 1.18 or newer. */
export function nginxConfiguration(origin: string, configuration: Configuration): string {
  const { hostname, port } = new URL(origin);
  const location = (kind: FileKind) =>
    [`    location ~ "${pattern(kind)}" {`, ...Object.entries(headersOf(kind, configuration)).map(([name, value]) => `        add_header ${name} "${value}"${isKept(name, value) ? '' : ' always'};`), '    }'].join('\n');
  return `# Mailbox Match for Dynamics 365 on ${hostname}: put this file into /etc/nginx/conf.d/ (or sites-enabled),
# change the three paths, and run: nginx -t && systemctl reload nginx
server {
    listen ${port === '' ? 443 : port} ssl http2;
    server_name ${hostname};

    ssl_certificate     /etc/ssl/${hostname}/fullchain.pem;
    ssl_certificate_key /etc/ssl/${hostname}/privkey.pem;
    root                /var/www/mailbox-match;

    server_tokens off;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/json application/xml;
    charset utf-8;
    charset_types text/html text/css text/javascript application/json application/xml text/plain;
    types {
${Object.entries(contentTypes).map(([ending, type]) => `        ${type.replace(/;.*/, '')} ${ending};`).join('\n')}
    }

    # Each place has all of its headers: nginx drops those of the server where a place has one of its own.
${fileKinds.map(location).join('\n')}
    location / {
        return 404;
    }
}
`;
}

/** That a file is not there may not be kept as long as the file. */
const isKept = (name: string, value: string) => name === 'Cache-Control' && value.startsWith('public');

/** nginx matches the path with its slash. */
const pattern = ({ matches }: FileKind) => matches.source.replace(/^\^/, '^/').replaceAll('\\/', '/');
