import { failed, type Result } from '../diagnosis/problem.ts';
import type { Resource, SignIn, Token } from '../signin/signIn.ts';
import { whyRefused } from '../signin/whyRefused.ts';

/**
 * What `ask` gives with a token for the resource; asked once more with a new token where the service does not accept the
 * first, which can have been taken back before its time (continuous access evaluation). Never opens a window.
 */
export async function withToken<Value>(signIn: SignIn, resource: Resource, signal: AbortSignal, ask: (token: Token) => Promise<Result<Value>>): Promise<Result<Value>> {
  const askWith = async (how: 'silently' | 'renewed') => {
    const token = await signIn.token(resource, how, signal);
    signal.throwIfAborted();
    if (!token.ok) return token;
    const answer = await ask(token.value);
    return answer.ok || how === 'silently' ? answer : failed(whyRefused(answer.problem, token.value));
  };
  const answer = await askWith('silently');
  return !answer.ok && answer.problem.kind === 'notAuthenticated' ? askWith('renewed') : answer;
}
