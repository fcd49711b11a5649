export { jaRepair as repair } from '../repair.ts';
export { jaRequest as request } from '../request.ts';
export { jaSwitch as switching } from '../switch.ts';
export { jaWriteGate as writeGate } from '../writeGate.ts';
