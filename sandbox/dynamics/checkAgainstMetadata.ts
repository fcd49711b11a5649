import { readFileSync } from 'node:fs';
import { describeAttributes } from './api/describeAttributes.ts';
import { describeManyToMany, describeOneToMany } from './api/describeRelationships.ts';
import { describeTable } from './api/describeTable.ts';
import { declaredFunctions } from './odata/declaredFunctions.ts';
import { operations } from './operations/operations.ts';
import { complexTypes, enumTypes } from './operations/types.ts';
import { compareMembers, compareOperations, compareTypes, compareWithMetadata } from './schema/compare.ts';
import { readMetadata } from './schema/metadataFile.ts';
import { schemaOf, tableDefinitions } from './schema/schema.ts';

/**
 * Compares the tables of the emulator with the $metadata of a real organization:
 * `node --import tsx sandbox/dynamics/checkAgainstMetadata.ts metadata.xml`
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Give the path of a $metadata file.\n');
  process.exitCode = 2;
} else {
  const metadata = readMetadata(readFileSync(file, 'utf8'));
  const schema = schemaOf('2020');
  const account = schema.byName.get('account');
  const role = schema.byName.get('role');
  const members = (type: string, shown: object | undefined) => compareMembers(type, Object.keys(shown ?? {}), metadata);
  const faults = [
    ...compareWithMetadata(tableDefinitions, metadata),
    ...compareOperations(operations, metadata),
    ...compareOperations(declaredFunctions.map((each) => ({ ...each, returns: 'Edm.Boolean' })), metadata),
    ...compareTypes(complexTypes, enumTypes, metadata),
    ...members('EntityMetadata', account && describeTable(schema, account)),
    ...members('StringAttributeMetadata', account && describeAttributes(account).find((each) => 'MaxLength' in each)),
    ...members('OneToManyRelationshipMetadata', account && describeOneToMany(schema, account)[0]),
    ...members('ManyToManyRelationshipMetadata', role && describeManyToMany(schema, role)[0]),
  ];
  process.stdout.write(faults.length === 0 ? 'Every name is in the metadata.\n' : `${faults.join('\n')}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
