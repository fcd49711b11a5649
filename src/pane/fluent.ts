import './fluentStyles.ts';

/** The controls of Fluent that screens use; they weigh as much as all the rest of the pane, so only those screens load them. */
export { TextField } from '@fluentui/react/lib/TextField';
export { Toggle } from '@fluentui/react/lib/Toggle';
