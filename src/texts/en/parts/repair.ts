export { enRepair as repair } from '../repair.ts';
export { enRequest as request } from '../request.ts';
export { enSwitch as switching } from '../switch.ts';
export { enWriteGate as writeGate } from '../writeGate.ts';
