export { arRepair as repair } from '../repair.ts';
export { arRequest as request } from '../request.ts';
export { arSwitch as switching } from '../switch.ts';
export { arWriteGate as writeGate } from '../writeGate.ts';
