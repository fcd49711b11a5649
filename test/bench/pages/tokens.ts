/** Nothing but tokens: one for each organization, side by side, from the real MSAL. What many tokens cost anybody. */
import { createNestablePublicClientApplication } from '@azure/msal-browser';

window.trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });

interface Configuration {
  readonly clientId: string;
  readonly authority: string;
  readonly organizations: readonly { readonly url: string }[];
}

async function getTokens(): Promise<void> {
  const { clientId, authority, organizations } = (await (await fetch('config.json', { credentials: 'same-origin' })).json()) as Configuration;
  const application = await createNestablePublicClientApplication({ auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } });
  await Promise.all(organizations.map(({ url }) => application.acquireTokenSilent({ scopes: [`${url}/user_impersonation`] })));
  document.body.textContent = `${organizations.length} tokens`;
  document.body.dataset['verdict'] = 'same';
}

void getTokens();
