import * as v from 'valibot';

export const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a GUID in lower case, like 11111111-2222-3333-4444-555555555555'));
