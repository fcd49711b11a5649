/** @jest-environment node */
import fc from 'fast-check';
import { attachmentId, type AttachmentKey } from '../../src/tracking/attachmentId.ts';

const keys = fc.record<AttachmentKey>({ email: fc.uuid(), name: fc.string({ unit: 'binary' }), bytes: fc.nat(), before: fc.nat(9) });

describe('the id of an attachment', () => {
  it('is a UUID of version 8, and the same again for the same attachment', async () => {
    await fc.assert(
      fc.asyncProperty(keys, async (key) => {
        const id = await attachmentId(key);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(await attachmentId({ ...key, email: key.email.toUpperCase() })).toBe(id);
      }),
    );
  });

  it('is another one for another e-mail, name, size or place', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, async (one, other) => {
        for (const name of ['email', 'name', 'bytes', 'before'] as const) {
          fc.pre(one[name] !== other[name]);
          expect(await attachmentId({ ...one, [name]: other[name] })).not.toBe(await attachmentId(one));
        }
      }),
    );
  });
});
