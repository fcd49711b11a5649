import { failed, type Result } from '../diagnosis/problem.ts';
import { type Configuration, parseConfiguration } from './configuration.ts';

const deadlineSeconds = 15;

/**
 * Reads `config.json` next to the page; never from anywhere else, and nothing in the page's address can change it.
 * The page's HTML asks the browser to fetch it early, with the same credentials mode as here.
 */
export async function loadConfiguration(): Promise<Result<Configuration>> {
  try {
    const response = await fetch('config.json', { credentials: 'same-origin', redirect: 'error', signal: AbortSignal.timeout(deadlineSeconds * 1000) });
    if (!response.ok) return failed({ kind: 'configurationMissing', detail: `HTTP ${response.status}` });
    return parseConfiguration(await response.text());
  } catch {
    return failed(navigator.onLine ? { kind: 'configurationMissing', detail: 'no answer' } : { kind: 'offline' });
  }
}
