import '../../../../src/pane/trustedTypes.ts';
import { waitForOutlook } from '../../../../src/outlook/outlook.ts';
import { openSignIn, type Resource, type SignIn } from '../../../../src/signin/signIn.ts';
import type { Configuration } from '../../../../src/settings/configuration.ts';
import { loadConfiguration } from '../../../../src/settings/loadConfiguration.ts';
import { serviceOrigin } from '../../../../src/organizations/hostPolicy.ts';

/** A pane that does nothing but sign in, at the word of a test; what it asks from a click, a button starts. */

export interface SignInHarness extends SignIn {
  /** What the button asks for. */
  asking: Parameters<SignIn['ask']>;
  /** What came of it. */
  asked?: ReturnType<SignIn['ask']>;
  /** A sign-in that knows nothing yet, as after opening the pane anew. */
  startAgain(): void;
}

declare global {
  interface Window {
    harness?: SignInHarness;
  }
}

function open({ clientId, authority, onPremises, ...rest }: Configuration): SignIn {
  return openSignIn({ clientId, authority, onPremises, graph: serviceOrigin(rest, 'graph') });
}

async function start(): Promise<void> {
  const [, configuration] = await Promise.all([waitForOutlook(), loadConfiguration()]);
  if (!configuration.ok) throw new Error(JSON.stringify(configuration.problem));
  let signIn = open(configuration.value);
  const nowhere: Resource = { url: 'https://nowhere.crm.dynamics.com', issuer: 'entra' };
  const harness: SignInHarness = {
    asking: [[nowhere], 'asking'],
    token: (...wanted) => signIn.token(...wanted),
    ask: (...wanted) => signIn.ask(...wanted),
    outlookAccount: () => signIn.outlookAccount(),
    forget: () => signIn.forget(),
    startAgain: () => {
      signIn = open(configuration.value);
    },
  };
  const button = document.createElement('button');
  button.textContent = 'Sign in';
  button.addEventListener('click', () => {
    harness.asked = signIn.ask(...harness.asking);
  });
  document.body.append(button);
  window.harness = harness;
}

void start();
