export { ptBrRepair as repair } from '../repair.ts';
export { ptBrRequest as request } from '../request.ts';
export { ptBrSwitch as switching } from '../switch.ts';
export { ptBrWriteGate as writeGate } from '../writeGate.ts';
