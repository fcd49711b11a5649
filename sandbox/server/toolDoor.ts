import { plainText } from './answers.ts';
import { connectionCut, type SandboxRequest, type SandboxResponse, type Site } from './exchange.ts';

/**
 * A second way to every emulated service, by path instead of by host name: `/services/{production host}/…`. Browsers send
 * `*.localhost` to this machine by themselves, but many other programs do not find such names.
 */
const servicePath = /^\/services\/([^/]+)(\/.*)?$/;

/** The service behind such a path and its answer, with addresses of the service turned into addresses of this door; undefined for other paths. */
export async function throughToolDoor(
  request: SandboxRequest,
  find: (productionHost: string) => { readonly site: Site; readonly origin: string } | undefined,
): Promise<SandboxResponse | undefined> {
  const [, productionHost, path = '/'] = servicePath.exec(request.url.pathname) ?? [];
  if (productionHost === undefined) return undefined;
  const service = find(productionHost);
  if (!service) return plainText(404, `There is no service ${productionHost} in this world. GET /sandbox/services lists what there is.`);
  const door = `${request.url.origin}/services/${productionHost}`;
  // In a batch there are request lines, whose addresses may begin at the root.
  const inward = (text: string) => text.replaceAll(door, service.origin).replaceAll(` /services/${productionHost}/`, ' /');
  const outward = (text: string) => text.replaceAll(service.origin, door);
  const isText = (headers: SandboxRequest['headers'] | SandboxResponse['headers']) => /json|text|multipart|xml/.test(String(headers?.['content-type'] ?? headers?.['Content-Type'] ?? ''));
  const response = await service.site({
    ...request,
    url: new URL(inward(path + request.url.search), service.origin),
    body: isText(request.headers) ? Buffer.from(inward(request.body.toString('utf8'))) : request.body,
  });
  if (response === connectionCut) return response;
  const headers = Object.fromEntries(Object.entries(response.headers ?? {}).map(([name, value]) => [name, typeof value === 'string' ? outward(value) : value.map(outward)]));
  if (response.body === undefined || !isText(response.headers)) return { ...response, headers };
  return { ...response, headers, body: outward(response.body.toString()) };
}
