/** @jest-environment node */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const rows = readFileSync(path.join(root, 'SECURITY.md'), 'utf8').split('\n').filter((line) => /^\| T\d+ \|/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));
const outOfScope = 'T20';

describe('the table of threats in SECURITY.md', () => {
  it('has twenty, in their order', () => {
    expect(rows.map(([, id]) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `T${index + 1}`));
  });

  it.each(rows.filter(([, id]) => id !== outOfScope).map(([, id = '', threat = '', , tests = '']) => [id, threat, tests]))('holds %s, %s, by tests that there are', (_id, _threat, tests) => {
    const files = [...tests.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect([file, existsSync(path.join(root, file))]).toEqual([file, true]);
      expect(readFileSync(path.join(root, file), 'utf8')).toMatch(/\bit(\.each)?[(<[]/);
    }
  });
});
