/** An answer that says no: the HTTP status, the code and the text of the service. Thrown from wherever the request turns out to be wrong. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The request does not follow the OData syntax. */
export const syntaxFault = (message: string) => new Fault(400, '0x80060888', message);
export const noSuchProperty = (name: string, table: string) =>
  new Fault(400, '0x0', `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table}'.`);
export const noSuchSegment = (segment: string) => new Fault(404, '0x8006088a', `Resource not found for the segment '${segment}'.`);
export const noSuchRow = (table: string, id: string) => new Fault(404, '0x80040217', `Entity '${table}' With Id = ${id} Does Not Exist`);
export const badArgument = (message: string) => new Fault(400, '0x80040203', message);
/** The body has something that the table does not. */
export const badPayload = (message: string) =>
  new Fault(400, '0x80048d19', `Error identified in Payload provided by the user for Entity :'', For more information on this error please follow this help link https://go.microsoft.com/fwlink/?linkid=2195293  ---->  InnerException : Microsoft.OData.ODataException: ${message}`);
/** What is wrong, without what the service writes around it. */
export const reasonOf = ({ message }: Fault) => message.replace(/^.*ODataException: /s, '');
export const methodNotAllowed = (message: string) => new Fault(405, '0x8006088c', message);
