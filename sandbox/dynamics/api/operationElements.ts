import type { Operation } from '../operations/operation.ts';
import { type ComplexType, complexTypes, enumTypes } from '../operations/types.ts';
import { declaredFunctions } from '../odata/declaredFunctions.ts';
import type { Generation } from '../schema/schema.ts';

/** Functions and actions as they are declared. */
export const operationElements = (operations: readonly Operation[]): readonly string[] => [
  ...operations.map(operationElement),
  ...declaredFunctions.map(({ name, parameters }) => `<Function Name="${name}">${parameterElements(parameters, 'function')}<ReturnType Type="Edm.Boolean" Nullable="false" /></Function>`),
];

function operationElement({ name, kind, boundTo, boundToSet, parameters, returns }: Operation): string {
  const element = kind === 'function' ? 'Function' : 'Action';
  const bound = boundTo === undefined ? '' : boundElement(boundTo, boundToSet === true);
  const returned = returns === undefined ? '' : `<ReturnType Type="${returns}" Nullable="false" />`;
  return `<${element} Name="${name}"${boundTo === undefined ? '' : ' IsBound="true"'}>${bound}${parameterElements(parameters ?? {}, kind)}${returned}</${element}>`;
}

const boundElement = (table: string, isSet: boolean) =>
  (isSet ? `<Parameter Name="entityset" Type="Collection(mscrm.${table})" Nullable="false" />` : `<Parameter Name="entity" Type="mscrm.${table}" Nullable="false" />`);

/** Actions take null for what is not needed; functions may be called without it. */
function parameterElements(parameters: Readonly<Record<string, string>>, kind: Operation['kind']): string {
  return Object.entries(parameters).map(([name, type]) => {
    if (!type.endsWith('?')) return `<Parameter Name="${name}" Type="${type}" Nullable="false" />`;
    const start = `<Parameter Name="${name}" Type="${type.slice(0, -1)}"`;
    return kind === 'function' ? `${start}><Annotation Term="Org.OData.Core.V1.OptionalParameter" /></Parameter>` : `${start} />`;
  }).join('');
}

/** The functions and actions that stand alone. */
export function importElements(operations: readonly Operation[]): readonly string[] {
  return operations.filter(({ boundTo }) => boundTo === undefined).map(({ name, kind }) => {
    const element = kind === 'function' ? 'Function' : 'Action';
    return `<${element}Import Name="${name}" ${element}="Microsoft.Dynamics.CRM.${name}" />`;
  });
}

/** The types of parameters and answers of the operations. */
export function typeElements(operations: readonly Operation[], generation: Generation): readonly string[] {
  const used = usedTypes(operations, generation);
  const enums = Object.entries(enumTypes).filter(([name]) => used.has(name)).map(([name, { isFlags, members }]) => {
    const elements = Object.entries(members).map(([member, value]) => `<Member Name="${member}" Value="${value}" />`);
    return `<EnumType Name="${name}"${isFlags === true ? ' IsFlags="true"' : ''}>${elements.join('')}</EnumType>`;
  });
  const complex = Object.entries<ComplexType>(complexTypes).filter(([name]) => used.has(name)).map(([name, type]) =>
    `<ComplexType Name="${name}">${Object.entries(membersOf(type, generation)).map(([member, of]) => `<Property Name="${member}" Type="${of}" />`).join('')}</ComplexType>`);
  return [...enums, ...complex];
}

const membersOf = ({ members, newer }: ComplexType, generation: Generation) => ({ ...members, ...(generation === 'current' ? newer : {}) });

/** Names of the types that the operations lead to, on their own or as members of others. */
function usedTypes(operations: readonly Operation[], generation: Generation): ReadonlySet<string> {
  const types = new Map(Object.entries<ComplexType>(complexTypes));
  const used = new Set<string>();
  const use = (type: string) => {
    const name = /(\w+)[)?]*$/.exec(type)?.[1] ?? type;
    if (used.has(name)) return;
    used.add(name);
    const complex = types.get(name);
    if (complex) Object.values(membersOf(complex, generation)).forEach(use);
  };
  for (const { parameters, returns } of operations) [...Object.values(parameters ?? {}), ...(returns === undefined ? [] : [returns])].forEach(use);
  return used;
}
