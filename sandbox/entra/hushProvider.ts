/* eslint no-console: "off" */
/**
 * oidc-provider addresses its warnings (in-memory storage, its favourite Node.js) to operators of real sign-in services.
 * Whoever starts a sandbox would only be frightened. This has to be imported before oidc-provider.
 */
const warn = console.warn.bind(console);

console.warn = (...words: unknown[]) => {
  if (!words.some((word) => typeof word === 'string' && word.includes('oidc-provider WARNING'))) warn(...words);
};
