import { contentSecurityPolicy } from '../../src/settings/contentSecurityPolicy.ts';
import { officeAddresses } from '../../src/settings/officeSources.ts';

const configuration = { authority: 'https://login.microsoftonline.com/organizations', cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com'] } as const;

describe('the content security policy', () => {
  const policy = contentSecurityPolicy({ ...configuration, trustedOrigins: [...configuration.trustedOrigins] });

  it('allows nothing inline and no evaluation', () => {
    expect(policy).not.toMatch(/unsafe/);
    expect(policy).toMatch(/default-src 'none'/);
  });

  it('allows connections to the sign-in host, the cloud and the listed origins only', () => {
    const sources = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(sources).toEqual(expect.arrayContaining(["'self'", 'https://login.microsoftonline.com', 'https://*.crm4.dynamics.com', 'https://crm.contoso.com']));
    expect(sources.every((source) => source === "'self'" || source.startsWith('https://'))).toBe(true);
    expect(sources).not.toContain('https:');
  });

  it('allows AD FS and the services of Microsoft that are switched on, and only those', () => {
    const onPremises = { authority: 'https://adfs.contoso.com/adfs', clientId: 'x' };
    const switchedOn = contentSecurityPolicy({ ...configuration, trustedOrigins: [], onPremises, graph: true });
    expect(switchedOn).toMatch(/connect-src [^;]*https:\/\/adfs\.contoso\.com [^;]*https:\/\/graph\.microsoft\.com/);
    expect(switchedOn).toMatch(/frame-src [^;]*https:\/\/adfs\.contoso\.com/);
    expect(policy).not.toMatch(/graph\.microsoft|adfs/);
    expect(contentSecurityPolicy({ ...configuration, trustedOrigins: [], discovery: 'http://globaldisco.crm.dynamics.localhost:3000' })).toMatch(/connect-src [^;]*http:\/\/globaldisco\.crm\.dynamics\.localhost:3000/);
  });

  it('loads scripts from the add-in and from where Office.js lives', () => {
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com;");
    expect(contentSecurityPolicy({ ...configuration, trustedOrigins: [] }, [])).toContain("script-src 'self';");
  });

  it('may be framed by Outlook of the cloud, and by what the administrator lists, alone', () => {
    const framing = (more: object) => /frame-ancestors ([^;]*)/.exec(contentSecurityPolicy({ ...configuration, trustedOrigins: [], ...more }))?.[1]?.split(' ');
    expect(framing({})).toEqual(['https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.cloud.microsoft', 'https://outlook.live.com']);
    expect(framing({ cloud: 'china', outlookHosts: ['https://mail.contoso.com'] })).toEqual(['https://partner.outlook.cn', 'https://mail.contoso.com']);
  });

  it.each(['commercial', 'gcc', 'gccHigh', 'dod', 'china'] as const)('lets Office.js come from where it is in the cloud %s, and no other cloud', (cloud) => {
    const scripts = /script-src ([^;]*)/.exec(contentSecurityPolicy({ ...configuration, cloud, trustedOrigins: [] }))?.[1]?.split(' ');
    expect(scripts).toEqual(["'self'", new URL(officeAddresses[cloud]).origin, 'https://ajax.aspnetcdn.com']);
  });
});
