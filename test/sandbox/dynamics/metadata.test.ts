import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { declaredFunctions } from '../../../sandbox/dynamics/odata/declaredFunctions.ts';
import { operations } from '../../../sandbox/dynamics/operations/operations.ts';
import { complexTypes, enumTypes } from '../../../sandbox/dynamics/operations/types.ts';
import { compareOperations, compareTypes, compareWithMetadata } from '../../../sandbox/dynamics/schema/compare.ts';
import { readMetadata } from '../../../sandbox/dynamics/schema/metadataFile.ts';
import { tableDefinitions } from '../../../sandbox/dynamics/schema/schema.ts';
import { type Client, connect, errorOf, ids, rowsOf } from './support.ts';

const named = v.object({ Name: v.string() });
const typed = v.object({ Name: v.string(), Type: v.string() });
const constraint = v.optional(v.object({ Property: v.string(), ReferencedProperty: v.string() }));
const entityType = v.object({
  Name: v.string(), BaseType: v.optional(v.string()), Key: v.optional(v.unknown()), Property: v.optional(v.array(typed), []),
  NavigationProperty: v.optional(v.array(v.object({ ...typed.entries, ReferentialConstraint: constraint })), []),
});
const parameters = v.object({ Name: v.string(), Parameter: v.optional(v.array(typed), []), ReturnType: v.optional(v.object({ Type: v.string() })) });
const entitySet = v.object({ Name: v.string(), EntityType: v.string(), NavigationPropertyBinding: v.optional(v.array(v.object({ Path: v.string(), Target: v.string() })), []) });
const schema = v.object({
  EntityType: v.array(entityType), ComplexType: v.array(v.object({ ...named.entries, Property: v.array(typed) })), EnumType: v.array(named),
  Function: v.array(parameters), Action: v.array(parameters),
  EntityContainer: v.object({ EntitySet: v.array(entitySet), FunctionImport: v.array(named), ActionImport: v.array(named) }),
});
const document = v.object({ 'edmx:Edmx': v.object({ 'edmx:DataServices': v.object({ Schema: schema }) }) });
const single = new Set(['edmx:Edmx', 'edmx:DataServices', 'Schema', 'EntityContainer', 'Key', 'ReturnType', 'ReferentialConstraint', 'Annotation', '?xml']);

async function read(client: Client) {
  const { text } = await client.get('$metadata');
  expect(XMLValidator.validate(text)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, isArray: (name, _path, _leaf, isAttribute) => !isAttribute && !single.has(name) });
  return v.parse(document, parser.parse(text))['edmx:Edmx']['edmx:DataServices'].Schema;
}

const bare = (type: string) => type.replace(/^Collection\((.*)\)$/, '$1');
const client = connect({ rows: { emails: [{ activityid: ids.email, subject: 'Quote' }] } });

describe('$metadata', () => {
  test('has every table, function, action and type of the emulator', async () => {
    const metadata = readMetadata((await client.get('$metadata')).text);
    expect(compareWithMetadata(tableDefinitions, metadata)).toEqual([]);
    expect(compareOperations([...operations, ...declaredFunctions.map((each) => ({ ...each, returns: 'Edm.Boolean' }))].map(({ newerBy: _, ...each }: { newerBy?: string; name: string }) => each), metadata)).toEqual([]);
    expect(compareTypes(complexTypes, enumTypes, metadata)).toEqual([]);
    expect([...metadata.structures.keys()]).toEqual(Object.keys(complexTypes));
  });

  test.each([['today', connect()], ['of 2020', connect({ generation: '2020' })], ['without apps', connect({ absentTables: ['lead', 'opportunity', 'incident'] })]])('names no type, set or property that it does not declare: %s', async (_name, asked) => {
    const { EntityType, ComplexType, EnumType, Function: functions, Action: actions, EntityContainer } = await read(asked);
    const types = new Map(EntityType.map((type) => [`mscrm.${type.Name}`, type]));
    const declared = new Set([...types.keys(), ...[...ComplexType, ...EnumType].map(({ Name }) => `mscrm.${Name}`)]);
    const isKnown = (type: string) => /^Edm\.(Guid|String|Int32|Int64|Boolean|Decimal|Double|DateTimeOffset|Date|Binary)$/.test(type) || declared.has(type);
    const named = [
      ...EntityType.flatMap((type) => [...type.Property, ...type.NavigationProperty].map((member) => bare(member.Type))),
      ...EntityType.flatMap(({ BaseType }) => BaseType ?? []), ...ComplexType.flatMap(({ Property }) => Property.map((member) => bare(member.Type))),
      ...[...functions, ...actions].flatMap(({ Parameter, ReturnType }) => [...Parameter.map(({ Type }) => bare(Type)), ...(ReturnType ? [ReturnType.Type] : [])]),
    ];
    expect(named.filter((type) => !isKnown(type))).toEqual([]);
    const membersOf = (type: string): readonly string[] => {
      const found = types.get(type);
      if (!found) return [];
      return [...found.Property, ...found.NavigationProperty].map(({ Name }) => Name).concat(found.BaseType === undefined ? [] : membersOf(found.BaseType));
    };
    for (const { Name, NavigationProperty } of EntityType) {
      const members = membersOf(`mscrm.${Name}`);
      expect(members.filter((member, index) => members.indexOf(member) !== index)).toEqual([]);
      for (const { Type, ReferentialConstraint: link } of NavigationProperty) {
        if (link) expect([members.includes(link.Property), membersOf(Type).includes(link.ReferencedProperty)]).toEqual([true, true]);
      }
    }
    const sets = new Set(EntityContainer.EntitySet.map(({ Name }) => Name));
    for (const { EntityType: type, NavigationPropertyBinding } of EntityContainer.EntitySet) {
      const members = membersOf(type.replace('Microsoft.Dynamics.CRM', 'mscrm'));
      expect(NavigationPropertyBinding.filter(({ Path, Target }) => !members.includes(Path) || !sets.has(Target))).toEqual([]);
    }
    expect(EntityContainer.FunctionImport.filter(({ Name }) => !functions.some((each) => each.Name === Name))).toEqual([]);
    expect(EntityContainer.ActionImport.filter(({ Name }) => !actions.some((each) => each.Name === Name))).toEqual([]);
  });

  test('says how a function or action is called', async () => {
    const { text } = await client.get('$metadata');
    expect(text).toContain('<Function Name="RetrieveUserPrivileges" IsBound="true"><Parameter Name="entity" Type="mscrm.systemuser" Nullable="false" /><ReturnType Type="mscrm.RetrieveUserPrivilegesResponse" Nullable="false" /></Function>');
    expect(text).toContain('<Parameter Name="Subject" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter" /></Parameter>');
    expect(text).toContain('<FunctionImport Name="WhoAmI" Function="Microsoft.Dynamics.CRM.WhoAmI" />');
    expect(text).toContain('<EnumType Name="AccessRights" IsFlags="true"><Member Name="None" Value="0" /><Member Name="ReadAccess" Value="1" />');
  });

  test('of an older organization has no newer names', async () => {
    const { text } = await connect({ generation: '2020' }).get('$metadata');
    for (const name of ['internetmessageheaders', 'searchquery', 'UploadBlock', 'RetrieveUserSetOfPrivilegesByNames', 'PrivilegeName']) expect(text).not.toContain(`"${name}`);
  });

  test('every function for filters that it declares can be called', async () => {
    const values: Readonly<Record<string, string>> = { 'Edm.String': "'2026-11-01'", 'Edm.Int64': '2', 'Collection(Edm.String)': "['2026-11-01','2026-11-03']" };
    for (const { name, parameters: taken } of declaredFunctions) {
      const given = Object.entries(taken).map(([parameter, type]) => `${parameter}=${parameter === 'PropertyName' ? `'${/User|Business/.test(name) ? 'ownerid' : 'createdon'}'` : values[type] ?? ''}`);
      expect({ name, status: (await client.get(`contacts?$filter=Microsoft.Dynamics.CRM.${name}(${given.join(',')})`)).status }).toEqual({ name, status: 200 });
    }
    expect((await client.get("contacts?$filter=Microsoft.Dynamics.CRM.LastXMinutes(PropertyName='createdon',PropertyValue=2)")).status).toBe(400);
  });

  test('the service document lists the same sets', async () => {
    const { EntityContainer } = await read(client);
    expect(rowsOf(await client.get('')).map(({ url }) => url)).toEqual(EntityContainer.EntitySet.map(({ Name }) => Name));
    expect((await client.send('HEAD', '')).status).toBe(200);
    expect(errorOf(await client.send('POST', '$metadata', {})).code).toBe('0x8006088c');
  });

  test('a row says its type where only a more general one is declared', async () => {
    expect(rowsOf(await client.get('activitypointers?$select=subject'))).toMatchObject([{ '@odata.type': '#Microsoft.Dynamics.CRM.email', subject: 'Quote' }]);
    expect((await client.get(`emails(${ids.email})?$select=subject&$expand=ownerid`)).json).toMatchObject({ ownerid: { '@odata.type': '#Microsoft.Dynamics.CRM.systemuser', ownerid: ids.nancy } });
    expect((await client.get(`emails(${ids.email})?$expand=owninguser`)).text).not.toContain('@odata.type');
  });
});

describe('the comparison with the metadata of a real organization', () => {
  const type = '<EntityType Name="mailbox"><Key><PropertyRef Name="mailboxid" /></Key></EntityType>';
  const check = '<Function Name="CheckPromoteEmail"><Parameter Name="MessageId" Type="Edm.Guid" /><ReturnType Type="mscrm.CheckPromoteEmailResponse" /></Function>';
  const answer = '<ComplexType Name="WhoAmIResponse"><Property Name="UserId" Type="Edm.String" /></ComplexType>';
  const metadata = readMetadata(`<edmx:Edmx><edmx:DataServices><Schema>${type}${check}${answer}</Schema></edmx:DataServices></edmx:Edmx>`);

  test('names tables and columns that are not there', () => {
    const faults = compareWithMetadata(tableDefinitions, metadata);
    expect(faults).toContain('lead: there is no such entity type.');
    expect(faults).toContain('mailbox: there is no property "emailaddress".');
  });

  test('names functions and actions that are not there or differ', () => {
    const faults = compareOperations(operations, metadata);
    expect(faults).toContain('WhoAmI: there is no such function or action.');
    expect(faults).toContain('CheckPromoteEmail: it is (MessageId: Guid) giving CheckPromoteEmailResponse, not (DirectionCode: Int32, MessageId: String, Subject: String) giving CheckPromoteEmailResponse.');
    expect(faults.filter((fault) => fault.startsWith('search'))).toEqual([]);
  });

  test('names answers that differ', () => {
    expect(compareTypes(complexTypes, enumTypes, metadata)).toContain('WhoAmIResponse: "UserId" is String, not Guid.');
    expect(compareTypes(complexTypes, enumTypes, metadata)).toContain('WhoAmIResponse: "BusinessUnitId" is not there, not Guid.');
  });
});
