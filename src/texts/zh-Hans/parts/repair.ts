export { zhHansRepair as repair } from '../repair.ts';
export { zhHansRequest as request } from '../request.ts';
export { zhHansSwitch as switching } from '../switch.ts';
export { zhHansWriteGate as writeGate } from '../writeGate.ts';
