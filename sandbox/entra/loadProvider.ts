/* eslint no-console: "off" */
/**
 * oidc-provider addresses its warnings (in-memory storage, its favourite Node.js) to operators of real sign-in services.
 * Whoever starts a sandbox would only be frightened.
 */
const warn = console.warn.bind(console);

console.warn = (...words: unknown[]) => {
  if (!words.some((word) => typeof word === 'string' && word.includes('oidc-provider WARNING'))) warn(...words);
};

/** oidc-provider, without its warnings. It is big, and nobody may ever sign in: it is loaded when it is wanted. */
export async function loadProvider() {
  const { Provider } = await import('oidc-provider');
  return Provider;
}
