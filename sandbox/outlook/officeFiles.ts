import { createRequire } from 'node:module';
import path from 'node:path';
import type { SandboxResponse } from '../server/exchange.ts';
import { askedAgain, cachedForAYear, fileIn } from '../server/files.ts';

/** Files of this page have to be found under both spellings: Office.js asks for the first, its package has the second. */
const trustPage = /^agaveerrorux\//i;

const trustFiles: Readonly<Record<string, string>> = { 'index.html': 'trust.html', 'trust.js': 'trust.js' };

export interface OfficeFolders {
  /** The folder dist of the package @microsoft/office-js. */
  readonly office: string;
  /** The folder with trust.html. */
  readonly frame: string;
}

/** The folder of the installed Office.js package that holds its files for browsers. */
export function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/** A file of Office.js as it is in its package; only the page that says whether this Outlook is to be trusted is our own. */
export async function officeFile(folders: OfficeFolders, relative: string, search: string): Promise<SandboxResponse | undefined> {
  if (trustPage.test(relative)) {
    const name = trustFiles[relative.replace(trustPage, '').toLowerCase()];
    return name === undefined ? undefined : fileIn(folders.frame, name, askedAgain);
  }
  return fileIn(folders.office, relative, search.length > 1 ? cachedForAYear : askedAgain);
}
