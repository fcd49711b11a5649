import type { CloudName } from '../../src/organizations/clouds.ts';
import type { Configuration } from '../../src/settings/configuration.ts';
import { serviceOrigin } from '../../src/organizations/hostPolicy.ts';
import type { ManifestValues } from './fillManifest.ts';
import { signInOrigins } from './packageSettings.ts';

interface GuideValues extends ManifestValues {
  readonly tenant: string;
  readonly configuration: Configuration;
}

interface CloudPages {
  readonly entra: string;
  readonly admin: string;
  /** Exchange Online PowerShell's own name for the cloud. */
  readonly exchange: string;
}

const worldwide: CloudPages = { entra: 'https://entra.microsoft.com', admin: 'https://admin.microsoft.com', exchange: '' };
const cloudPages: Readonly<Record<CloudName, CloudPages>> = {
  commercial: worldwide,
  gcc: worldwide,
  gccHigh: { entra: 'https://entra.microsoft.us', admin: 'https://portal.office365.us/adminportal', exchange: ' -ExchangeEnvironmentName O365USGovGCCHigh' },
  dod: { entra: 'https://entra.microsoft.us', admin: 'https://portal.apps.mil/adminportal', exchange: ' -ExchangeEnvironmentName O365USGovDoD' },
  china: { entra: 'https://entra.microsoftonline.cn', admin: 'https://portal.partner.microsoftonline.cn/adminportal', exchange: ' -ExchangeEnvironmentName O365China' },
};

/** The application id of Dataverse ("Dynamics CRM"), the same in every tenant. */
const dataverse = '00000007-0000-0000-c000-000000000000';

/** The guide that lies in the package, with the values of this administrator in it. */
export function deploymentGuide({ origin, id, version, tenant, configuration }: GuideValues): string {
  const { clientId, cloud } = configuration;
  const host = new URL(origin).host;
  const pages = cloudPages[cloud];
  const graph = serviceOrigin(configuration, 'graph');
  const scopes = ['openid', 'profile', 'offline_access', `${dataverse}/user_impersonation`, ...(graph === undefined ? [] : [`${graph}/User.Read`])];
  const consent = `${signInOrigins[cloud]}/${tenant}/v2.0/adminconsent?${new URLSearchParams({ client_id: clientId, scope: scopes.join(' '), redirect_uri: `${origin}/redirect.html` }).toString().replaceAll('+', '%20')}`;
  return `# Deploying Mailbox Match for Dynamics 365

| | |
| --- | --- |
| address of the pages | ${origin} |
| version | ${version} |
| Id of the add-in | \`${id}\` |
| application id | \`${clientId}\` |
| tenant | ${tenant} |
| cloud | ${cloud} |

In this package: \`site/\` is what you host, \`hosts/\` has ready settings for three web servers, \`manifest.xml\` is what you
upload in the admin center. Nothing in it is secret.

## 1. Register the application in Entra ID

In ${pages.entra} › App registrations, open the application \`${clientId}\` (or make one and pack again with its id).

1. **Supported account types**: ${tenant === 'organizations' ? 'accounts in any organizational directory.' : 'accounts in this organizational directory only.'}
2. **Authentication › Add a platform › Single-page application**, with these redirect URIs **in this order**. An https address
   has to be the first: with the last one in front Entra ID answers AADSTS7000471.
   1. \`${origin}/redirect.html\`
   2. \`${origin}/dialog.html\`
   3. \`brk-multihub://${host}\`

   Leave "Access tokens" and "ID tokens" (implicit grant) off.
3. **API permissions › Add a permission › Dynamics CRM › Delegated permissions › user_impersonation**.${graph === undefined ? '' : '\n   Also **Microsoft Graph › Delegated permissions › User.Read**.'}
   It needs no other permission and no client secret. Everybody can do with it only what their own roles in Dynamics 365 allow.
4. **Consent** for everybody, so that nobody is asked. Open as an administrator:

   <${consent}>

   It ends on a page that says "Signing you in…"; close it.

## 2. Host the pages

Copy what is in \`site/\` to the top folder of ${origin}. The certificate has to be one that every device trusts.

| web server | what to do |
| --- | --- |
| nginx | \`hosts/nginx/mailbox-match.conf\` into \`/etc/nginx/conf.d/\`; change its three paths; \`nginx -t && systemctl reload nginx\` |
| IIS 10 | \`hosts/iis/web.config\` into the folder with the pages |
| Azure Static Web Apps | \`hosts/azure-static-web-apps/staticwebapp.config.json\` into the folder with the pages |
| another | every page (\`*.html\`) gets the headers that the nginx file has for it; files with a hash in their name may be kept for ever, pages, \`config.json\` and \`manifest.xml\` never; send neither X-Frame-Options nor Cross-Origin-Opener-Policy |

Then check it, from the folder of the sources:

\`\`\`
npm run doctor -- ${origin}
\`\`\`

To change a setting later, edit \`config.json\` on the server; people get it when they open the pane again. A field that
decides about hosts (\`cloud\`, \`authority\`, \`trustedOrigins\`, \`discovery\`, \`graph\`, \`onPremises\`, \`outlookHosts\`) also
changes the Content-Security-Policy: pack again and take over the settings of the web server too.

## 3. Give it to people

### Exchange Online

1. ${pages.admin} › **Settings › Integrated apps › Upload custom apps**, type **Office Add-in**, and upload \`manifest.xml\` or
   give \`${origin}/manifest.xml\`.${cloud === 'commercial' || cloud === 'gcc' ? '' : '\n   Where your cloud has no Integrated apps, use **Settings › Add-ins › Deploy Add-in**.'}
2. **Users**: first *Just me*, then a group, then everybody. A Microsoft 365 group, a distribution list or a mail-enabled
   security group works; a plain security group and groups inside of groups do not.
3. **Accept permissions**, **Finish deployment**.

It takes up to 24 hours until everybody has it; closing and opening Outlook helps. People without a mailbox in Exchange Online
do not get it this way.

With PowerShell instead:

\`\`\`powershell
Connect-ExchangeOnline${pages.exchange}
New-App -OrganizationApp -Url '${origin}/manifest.xml' -ProvidedTo Everyone -DefaultStateForUser Enabled
# only for some: -ProvidedTo SpecificUsers -UserList 'nancy@contoso.com','adele@contoso.com'
\`\`\`

### Mailboxes on an Exchange server of your own

In the Exchange Management Shell, on a server that reaches ${origin}:

\`\`\`powershell
New-App -OrganizationApp -Url '${origin}/manifest.xml' -ProvidedTo Everyone -DefaultStateForUser Enabled
Get-App -OrganizationApp | Where-Object AppId -eq '${id}' | Format-List DisplayName, AppVersion, Enabled
\`\`\`

For Outlook on the web of that server, put its address into \`outlookHosts\` of the configuration and pack again, or browsers
refuse to show the pane in it.

## 4. Look

Open a message in Outlook on the web, choose **Mailbox Match** in the ribbon (or under *Apps*). The pane shows both addresses
and the name of the organization. Pin it, so that it stays open from message to message.

## Update

1. Pack the new version with the same values and \`--replaces\` and the package before: the Id stays, and the version has to be
   higher.
2. Copy \`site/\` over the old one and the web server's settings with it. Keep the old files with a hash in their name for a
   day: panes that are open still load them. People get the new pages with the next opening; nothing else is needed unless
   \`manifest.xml\` changed otherwise than in its version.
3. If it did: Integrated apps › Mailbox Match › **Update**, or \`Set-App -OrganizationApp -Identity '${id}'\` after removing and
   adding it. Changed permissions have to be accepted again; until then people keep the old version.

## Moving to another host

Pack with the new \`--url\` and \`--replaces\`, add the three redirect URIs of the new host to the registration, upload the
manifest as an update. The Id stays, and with it what mailboxes keep.

## Removal

1. Integrated apps › Mailbox Match › **Remove**, or \`Remove-App -OrganizationApp -Identity '${id}'\`. It can take a day until
   it is gone everywhere.
2. Delete the pages and the app registration \`${clientId}\`.
3. What stays: copies of messages in Dynamics 365 that people tracked, and a few settings in each mailbox, which "What is kept
   and what is sent › Forget" removes while the add-in is still there.
`;
}
