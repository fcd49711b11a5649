import { bin, runNode } from './run.ts';

/** The two things that are built: the add-in itself, and the sandbox's page that looks like Outlook. */
const configurations = { addin: 'webpack.config.js', outlook: 'sandbox/outlook/webpack.config.js' } as const;

/** Builds with webpack; resolves with its exit code. */
export function build(what: keyof typeof configurations): Promise<number> {
  return runNode(bin('webpack-cli'), ['build', '--config', configurations[what]]);
}
