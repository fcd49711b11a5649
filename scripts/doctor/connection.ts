import type { Answer } from './askServer.ts';
import { fault, type Finding, good, warning } from './finding.ts';

const unreachable: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOTFOUND: ['The name is not known.', 'Add the host to your DNS; names that are known inside your network only can be asked from inside only.'],
  EAI_AGAIN: ['The name cannot be looked up.', 'Check the DNS of this machine and try again.'],
  ECONNREFUSED: ['The host is there, but nothing answers on its port.', 'Start the web server, and let it listen on port 443.'],
  ECONNRESET: ['The host breaks the connection off.', 'Look whether the web server offers TLS on that port, and whether a firewall stands in between.'],
  EHOSTUNREACH: ['No way leads to the host.', 'Check the network and the firewall.'],
  ETIMEDOUT: ['The host does not answer.', 'Check the network and the firewall.'],
  ABORT_ERR: ['The host does not answer within 20 seconds.', 'Check the network, the firewall and the web server.'],
  EPROTO: ['What answers does not speak TLS.', 'Set up https on that port.'],
};

const untrusted: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  CERT_HAS_EXPIRED: ['The certificate has ended.', 'Renew it.'],
  CERT_NOT_YET_VALID: ['The certificate is not valid yet.', 'Check the clocks of the web server and of this machine.'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['The certificate is for another host.', 'Get one that names this host.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['The web server signed its certificate itself.', 'Get one from an authority that every device trusts.'],
  SELF_SIGNED_CERT_IN_CHAIN: ['The certificate is from an authority that this machine does not know.', 'Every device has to know it, phones too. If yours do, name it here with --ca FILE.'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['The web server does not send the certificates between its own and the authority’s.', 'Let it send the full chain (nginx: fullchain.pem); phones cannot do without.'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['The certificate is from an authority that this machine does not know, or the chain has a gap.', 'Let the web server send the full chain. If the authority is your own, name it here with --ca FILE.'],
};

/** What an error without an answer means. */
export function findingOfError(error: unknown): Finding {
  const code = errorCode(error);
  const [message, remedy] = unreachable[code] ?? [`There is no answer: ${code}.`, 'Open the address in a browser on this machine and see what it says.'];
  return fault(message, remedy);
}

/** Node's own code where the error has one; a time-out has a name only. */
function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('name' in error && (error.name === 'AbortError' || error.name === 'TimeoutError')) return 'ABORT_ERR';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'message' in error ? String(error.message) : 'unknown';
}

const dayMilliseconds = 24 * 60 * 60 * 1000;

export function findingsOfCertificate({ untrusted: code, validUntil }: Pick<Answer, 'untrusted' | 'validUntil'>, now: Date): readonly Finding[] {
  if (code !== undefined) {
    const [message, remedy] = untrusted[code] ?? [`The certificate is not trusted: ${code}.`, 'Get one from an authority that every device trusts.'];
    return [fault(message, remedy)];
  }
  const days = Math.floor((validUntil.getTime() - now.getTime()) / dayMilliseconds);
  return days < 21 ? [warning(`The certificate ends in ${days} days.`, 'Renew it, and let that happen by itself.')] : [good(`The certificate is trusted, for ${days} more days.`)];
}
