import { parseConfiguration, type Configuration } from '../../src/settings/configuration.ts';
import { officeAddresses } from '../../src/settings/officeSources.ts';
import { checkManifest } from '../manifest/checkManifest.ts';
import { kindOf } from '../package/fileKinds.ts';
import { isNewer, type ManifestValues, readManifestValues } from '../package/fillManifest.ts';
import { type Answer, askServer, type Server } from './askServer.ts';
import { findingOfError, findingsOfCertificate } from './connection.ts';
import { fault, type Finding, good, warning } from './finding.ts';
import { findingsOfFile } from './headers.ts';

export interface Examination {
  readonly server: Server;
  /** The version of the add-in whose doctor this is. */
  readonly version: string;
  /** What the admin center has, or the package before. */
  readonly before?: ManifestValues;
  readonly now: Date;
}

/** Pages that no other file names. */
const pages = ['taskpane.html', 'dialog.html', 'redirect.html'];

/** Looks at everything that a hosted copy needs; reports as it goes. */
export async function* examine({ server, version, before, now }: Examination): AsyncGenerator<Finding> {
  let first: Answer;
  try {
    first = await askServer(server, '/taskpane.html');
  } catch (error) {
    yield findingOfError(error);
    return;
  }
  yield good(`${server.origin} answers.`);
  yield* findingsOfCertificate(first, now);

  const settings = await askServer(server, '/config.json');
  const configuration = settings.status === 200 ? readConfiguration(settings.body) : undefined;
  if (typeof configuration === 'string') yield fault(`config.json: ${configuration}`, 'Mend that field in config.json on the server; the README lists what each may be.');
  const known = typeof configuration === 'string' ? undefined : configuration;
  yield* summed('config.json', ['config.json'], [...findingsOfFile('config.json', kindIn('config.json'), settings, known)], typeof configuration === 'object' ? 'is complete' : undefined);

  const manifest = await askServer(server, '/manifest.xml');
  const manifestText = manifest.status === 200 ? manifest.body.toString('utf8') : '';
  yield* summed('manifest.xml', ['manifest.xml'], [...findingsOfFile('manifest.xml', kindIn('manifest.xml'), manifest, known), ...(manifestText === '' ? [] : findingsOfManifest(manifestText, server.origin))], 'keeps to the rules');
  const hosted = readManifestValues(manifestText);
  if (hosted) yield* findingsOfVersion(hosted, version, before);

  const named = filesNamed(manifestText, server.origin);
  const files = new Map<string, Answer>();
  const open = [...new Set([...pages, ...named])];
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    if (files.has(file)) continue;
    const answer = await askServer(server, `/${file}`);
    files.set(file, answer);
    if (file.endsWith('.html') && answer.status === 200) open.push(...filesOfPage(answer.body.toString('utf8')));
  }
  for (const [what, kind] of [['Pages', 'page'], ['Scripts and styles', 'hashed'], ['Icons', 'icon']] as const) {
    const those = [...files].filter(([file]) => kindOf(file)?.name === kind);
    yield* summed(what, those.map(([file]) => file), those.flatMap(([file, answer]) => [...findingsOfFile(file, kindIn(file), answer, known), ...findingsOfContent(file, answer, known)]), 'are there, with the right types and headers');
  }
}

/** Everything that is wrong, or in one line that nothing is. */
function summed(what: string, files: readonly string[], findings: readonly Finding[], praise: string | undefined): readonly Finding[] {
  if (findings.length > 0 || praise === undefined) return findings;
  return [good(files.length === 1 ? `${what} ${praise}.` : `${what} ${praise} (${files.length} files).`)];
}

function kindIn(file: string) {
  const kind = kindOf(file);
  if (!kind) throw new Error(`${file} is of no kind that is hosted.`);
  return kind;
}

function readConfiguration(body: Buffer): Configuration | string {
  const read = parseConfiguration(body.toString('utf8'));
  if (read.ok) return read.value;
  return read.problem.kind === 'configurationInvalid' ? `${read.problem.field} ${read.problem.detail}.`.trim() : read.problem.kind;
}

function findingsOfManifest(text: string, origin: string): readonly Finding[] {
  const values = readManifestValues(text);
  return [
    ...checkManifest(text).map(({ line, message, remedy }) => fault(`manifest.xml:${line}: ${message}`, remedy)),
    ...(values && values.origin !== origin ? [fault(`manifest.xml is for ${values.origin}.`, `Pack again with --url ${origin}.`)] : []),
  ];
}

function findingsOfVersion(hosted: ManifestValues, version: string, before: ManifestValues | undefined): readonly Finding[] {
  const ours = `${version}.0`;
  return [
    isNewer(ours, hosted.version) ? warning(`Version ${hosted.version} is hosted; this one is ${ours}.`, 'Pack this one with --replaces and host it.') : good(`Version ${hosted.version} is hosted.`),
    ...(before === undefined
      ? []
      : hosted.id !== before.id
        ? [fault(`The Id is ${hosted.id}; before it was ${before.id}.`, 'Pack again with --replaces and the package before, or the add-in would be there twice.')]
        : isNewer(hosted.version, before.version)
          ? [good(`It is newer than ${before.version}, and has the same Id.`)]
          : [fault(`Version ${hosted.version} is not higher than ${before.version} before.`, 'Pack again with --replaces; the admin center takes a higher version only.')]),
  ];
}

/** The files on this host that the manifest names. */
function filesNamed(manifest: string, origin: string): string[] {
  return [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].flatMap(([, address = '']) => (address.startsWith(`${origin}/`) && kindOf(address.slice(origin.length + 1)) ? [address.slice(origin.length + 1)] : []));
}

function filesOfPage(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, file = '']) => file).filter((file) => kindOf(file)?.name === 'hashed');
}

function findingsOfContent(file: string, { status, body }: Answer, configuration: Configuration | undefined): readonly Finding[] {
  if (status !== 200) return [];
  if (file.endsWith('.png')) return findingsOfIcon(file, body);
  const [office] = /https:\/\/[^"]+\/office\.js/.exec(file.endsWith('.html') ? body.toString('utf8') : '') ?? [];
  const wanted = configuration && officeAddresses[configuration.cloud];
  return office === undefined || wanted === undefined || office === wanted ? [] : [fault(`${file} loads Office.js from ${new URL(office).host}.`, `Pack again with --cloud ${configuration?.cloud ?? ''}: there it is at ${new URL(wanted).host}.`)];
}

const pngSignature = '89504e470d0a1a0a';

/** The name of an icon ends with its size, and a PNG has its width and height at a fixed place. */
function findingsOfIcon(file: string, body: Buffer): readonly Finding[] {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  const isPng = body.length >= 24 && body.toString('hex', 0, 8) === pngSignature;
  return isPng && body.readUInt32BE(16) === size && body.readUInt32BE(20) === size ? [] : [fault(`${file} is no picture of ${size} × ${size} pixels.`, 'Copy it again from the package, as it is (not as text).')];
}
