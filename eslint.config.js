import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Folders of src/ that only compute: no Office.js, no network, no sign-in, no page. */
const pure = ['src/addresses', 'src/diagnosis', 'src/organizations', 'src/tracking', 'src/texts'];
const edges = ['src/outlook', 'src/dynamics', 'src/signin', 'src/settings', 'src/pane', 'src/commands', 'src/dialog'];

const htmlSinks = ['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'].flatMap((name) => [
  { selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`, message: `${name} turns data into markup.` },
  { selector: `JSXAttribute[name.name='${name}']`, message: `${name} turns data into markup.` },
]);
const sinkCalls = ['insertAdjacentHTML', 'write', 'writeln', 'createContextualFragment'].map((name) => ({
  selector: `CallExpression > MemberExpression.callee[property.name='${name}']`,
  message: `${name} turns data into markup.`,
}));
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a const object and a union type.' };
const oldTokens = ['getCallbackTokenAsync', 'getUserIdentityTokenAsync', 'makeEwsRequestAsync'].map((name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: `${name} is switched off in Exchange Online.`,
}));

/** Other ways to the network, and to threads that have them. Nobody needs them. */
const otherNetwork = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'importScripts'];

const restrictedGlobals = {
  office: { name: 'Office', message: 'Only src/outlook names Office.js.' },
  fetch: { name: 'fetch', message: 'Only getJson and writeWebApi of src/dynamics speak to the network (and src/settings to its own configuration).' },
  otherNetwork: otherNetwork.map((name) => ({ name, message: 'Only getJson and writeWebApi of src/dynamics speak to the network.' })),
  dialogs: ['alert', 'confirm', 'prompt'].map((name) => ({ name, message: 'Office.js takes it away.' })),
  node: ['process', 'Buffer', 'require', '__dirname'].map((name) => ({ name, message: 'The add-in runs in a browser.' })),
};

const globalsFor = (...allowed) => [
  'error',
  ...['office', 'fetch'].filter((name) => !allowed.includes(name)).map((name) => restrictedGlobals[name]),
  ...restrictedGlobals.otherNetwork,
  ...restrictedGlobals.dialogs,
  ...restrictedGlobals.node,
];

/** The two that send requests with a token: each looks at the address first and follows no redirect. */
const senders = ['src/dynamics/getJson.ts', 'src/dynamics/writeWebApi.ts'];
const http = { group: ['ky', 'ky/*'], message: 'Only getJson and writeWebApi of src/dynamics speak to the network.' };
const beacon = { property: 'sendBeacon', message: 'Only getJson and writeWebApi of src/dynamics speak to the network.' };
const hiddenGlobals = ['window', 'globalThis', 'self'].flatMap((object) => ['fetch', ...otherNetwork, 'Office', 'alert', 'confirm', 'prompt'].map((property) => ({ object, property, message: 'Name it plainly, in the folder that may.' })));
const msal = { group: ['@azure/msal-browser', '@azure/msal-browser/*'], message: 'Only src/signin names MSAL.' };

export default defineConfig(
  globalIgnores(['dist/', 'build/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })], 'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noEnum],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.recommended],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-office-initialize': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-globals': globalsFor(),
      'no-restricted-imports': ['error', { patterns: [msal, http] }],
      'no-restricted-properties': ['error', ...hiddenGlobals, beacon],
      'no-restricted-syntax': ['error', noEnum, ...htmlSinks, ...sinkCalls, ...oldTokens],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            { target: './src', from: ['./sandbox', './test', './scripts'], message: 'The product knows nothing of its sandbox and tests.' },
            ...pure.map((target) => ({ target: `./${target}`, from: edges.map((edge) => `./${edge}`), message: 'This folder only computes.' })),
          ],
        },
      ],
    },
  },
  { files: pure.map((folder) => `${folder}/**`), rules: { 'no-restricted-globals': [...globalsFor(), { name: 'window', message: 'This folder only computes.' }, { name: 'document', message: 'This folder only computes.' }] } },
  // Looking for cycles reads every file that is imported once more; tests have none to fear.
  { files: ['src/**/*.{ts,tsx}', 'sandbox/**/*.{ts,tsx}', 'scripts/**/*.ts'], rules: { 'import-x/no-cycle': 'error' } },
  { files: ['src/outlook/**'], rules: { 'no-restricted-globals': globalsFor('office') } },
  { files: [...senders, 'src/settings/loadConfiguration.ts'], rules: { 'no-restricted-globals': globalsFor('fetch') } },
  { files: senders, rules: { 'no-restricted-imports': ['error', { patterns: [msal] }] } },
  { files: ['src/signin/**', 'src/dialog/**'], rules: { 'no-restricted-imports': ['error', { patterns: [http] }] } },
  { files: ['sandbox/**/*.{ts,tsx}'], rules: { 'import-x/no-restricted-paths': ['error', { zones: [{ target: './sandbox', from: ['./src', './test', './scripts'], message: 'The sandbox stands on its own.' }] }] } },
  // jest's matchers, such as expect.any, have no other type than any.
  { files: ['test/**/*.{ts,tsx}'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  { files: ['scripts/**', 'test/bench/**', 'sandbox/**/check*.ts'], rules: { 'no-console': 'off' } },
  { files: ['sandbox/outlook/frame/*.js'], languageOptions: { sourceType: 'script', globals: globals.browser } },
  { files: ['test/browser/outlook/addin/*.js'], languageOptions: { sourceType: 'script', globals: { ...globals.browser, Office: 'readonly' } } },
  { files: ['*.js', 'scripts/**/*.{js,mjs}', '**/webpack.config.js'], languageOptions: { globals: globals.node }, rules: { 'no-console': 'off' } },
);
