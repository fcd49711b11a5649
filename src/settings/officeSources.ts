import type { CloudName } from '../organizations/clouds.ts';

/** The address of Office.js in each cloud (Microsoft: "Guidance for deploying Office Add-ins on government clouds", and the note on 21Vianet). */
export const officeAddresses: Readonly<Record<CloudName, string>> = {
  commercial: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  gcc: 'https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  gccHigh: 'https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  dod: 'https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** What Office.js loads besides. */
const ajax = 'https://ajax.aspnetcdn.com';

/** Where scripts of Office.js come from in a cloud. */
export const officeSources = (cloud: CloudName): readonly string[] => [new URL(officeAddresses[cloud]).origin, ajax];

/** The same for every cloud: the build is the same for all, and the content security policy lets only those of one through. */
export const everyOfficeSource: readonly string[] = [...Object.values(officeAddresses).map((address) => new URL(address).origin), ajax];
