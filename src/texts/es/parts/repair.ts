export { esRepair as repair } from '../repair.ts';
export { esRequest as request } from '../request.ts';
export { esSwitch as switching } from '../switch.ts';
export { esWriteGate as writeGate } from '../writeGate.ts';
