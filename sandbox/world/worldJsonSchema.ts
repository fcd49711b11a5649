import { toJsonSchema } from '@valibot/to-json-schema';
import { worldSchema } from './world.ts';

/** The schema of world files as JSON Schema, for editors and other tools. */
export function worldJsonSchema(): object {
  return {
    title: 'World of the Outlook and Dynamics 365 sandbox',
    ...toJsonSchema(worldSchema, { typeMode: 'input', errorMode: 'ignore' }),
  };
}
