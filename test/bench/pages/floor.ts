/**
 * The least that anybody could do: the real Office.js, the same token path, one Dynamics request, side by side; the two
 * addresses as bare text. What the product adds to this is its price.
 */
import { createNestablePublicClientApplication } from '@azure/msal-browser';

window.trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });

interface Configuration {
  readonly clientId: string;
  readonly authority: string;
  readonly organizations: readonly [{ readonly url: string }];
}

async function outlookAddress(): Promise<string> {
  const script = document.querySelector('script[src$="/office.js"]');
  if (!('Office' in window)) await new Promise((resolve) => script?.addEventListener('load', resolve));
  await Office.onReady();
  return Office.context.mailbox.userProfile.emailAddress;
}

async function dynamicsAddress(): Promise<string> {
  const configuration = (await (await fetch('config.json', { credentials: 'same-origin' })).json()) as Configuration;
  const { url } = configuration.organizations[0];
  const application = await createNestablePublicClientApplication({ auth: { clientId: configuration.clientId, authority: configuration.authority }, cache: { cacheLocation: 'memoryStorage' } });
  const { accessToken } = await application.acquireTokenSilent({ scopes: [`${url}/user_impersonation`] });
  const response = await fetch(`${url}/api/data/v9.2/systemusers?$select=internalemailaddress&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${accessToken}`, 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' },
    credentials: 'omit',
  });
  const answer = (await response.json()) as { value: [{ internalemailaddress: string }] };
  return answer.value[0].internalemailaddress;
}

void Promise.all([outlookAddress(), dynamicsAddress()]).then(([outlook, dynamics]) => {
  document.body.textContent = `${outlook} ${dynamics}`;
  document.body.dataset['verdict'] = outlook === dynamics ? 'same' : 'different';
});
