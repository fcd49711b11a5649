import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** Entries above this number push out the oldest. */
const most = 20_000;

interface Entry {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Where the OpenID provider keeps codes, refresh tokens and sessions: in memory, of one provider only. */
export function engineStore(): AdapterFactory {
  const entries = new Map<string, Entry>();

  const find = (key: string) => {
    const entry = entries.get(key);
    return entry && entry.until > Date.now() ? entry.payload : undefined;
  };
  const findWhere = (prefix: string, field: 'uid' | 'userCode', value: string) =>
    [...entries].find(([key, { payload }]) => key.startsWith(prefix) && payload[field] === value)?.[1].payload;

  return (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      async upsert(id, payload, expiresIn) {
        // The access tokens of the provider itself are handed to nobody.
        if (model === 'AccessToken') return;
        entries.delete(keyOf(id));
        entries.set(keyOf(id), { payload, until: Date.now() + (expiresIn ?? 86_400) * 1000 });
        const [oldest] = entries.keys();
        if (entries.size > most && oldest !== undefined) entries.delete(oldest);
      },
      find: async (id) => find(keyOf(id)),
      findByUid: async (uid) => findWhere(`${model}:`, 'uid', uid),
      findByUserCode: async (code) => findWhere(`${model}:`, 'userCode', code),
      async consume(id) {
        const payload = find(keyOf(id));
        if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        entries.delete(keyOf(id));
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      },
    };
  };
}
