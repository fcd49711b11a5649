export { deRepair as repair } from '../repair.ts';
export { deRequest as request } from '../request.ts';
export { deSwitch as switching } from '../switch.ts';
export { deWriteGate as writeGate } from '../writeGate.ts';
