import type { Result } from '../diagnosis/problem.ts';
import { signInHelps } from '../diagnosis/signInHelps.ts';
import type { Resource, SignIn, Token } from '../signin/signIn.ts';
import { withToken } from './withToken.ts';

/**
 * How far a question may go to get its token. `silently`: no window. The others come from a click: `ifNeeded` asks the
 * person where it does not go silently, `asking` asks at once, `choosing` with the account picker.
 */
export type Manner = 'silently' | 'ifNeeded' | 'asking' | 'choosing';

/** As `withToken`, but the person may be asked to sign in, and what they were doing goes on. */
export async function withSignIn<Value>(signIn: SignIn, resource: Resource, how: Manner, signal: AbortSignal, ask: (token: Token) => Promise<Result<Value>>): Promise<Result<Value>> {
  if (how === 'silently' || how === 'ifNeeded') {
    const answer = await withToken(signIn, resource, signal, ask);
    // A token that was had and is refused is told first: a window on top of it may change nothing.
    if (answer.ok || how === 'silently' || answer.problem.kind === 'notAuthenticated' || !signInHelps.has(answer.problem.kind)) return answer;
  }
  const token = await signIn.ask([resource], how === 'choosing' ? how : 'asking');
  return token.ok ? withToken(signIn, resource, signal, ask) : token;
}
