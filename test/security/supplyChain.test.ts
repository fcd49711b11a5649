/** @jest-environment node */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string; readonly link?: boolean }>>;
}

describe('what the add-in is built from', () => {
  const manifest = JSON.parse(read('package.json')) as PackageFile;
  const lock = JSON.parse(read('package-lock.json')) as LockFile;

  it('is named with exact versions', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^(npm:[@\w/.-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is held by its hash, and from no particular place', () => {
    const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { integrity, resolved }]) => integrity?.startsWith('sha512-') !== true || resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  it('is installed as the lock file says, and runs nothing while it is', () => {
    expect(read('scripts/install.mjs')).toContain("'ci'");
    expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?(install|prepare|pack)$/.test(name))).toEqual([]);
  });

  it('loads scripts of nobody else but Office.js, which the store wants from Microsoft', () => {
    for (const page of ['src/pane/taskpane.html', 'src/dialog/dialog.html', 'src/dialog/redirect.html', 'src/commands/commands.html']) {
      const foreign = [...read(page).matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, address]) => address);
      expect(foreign.filter((address) => address !== 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js')).toEqual([]);
    }
  });
});
