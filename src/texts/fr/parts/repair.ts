export { frRepair as repair } from '../repair.ts';
export { frRequest as request } from '../request.ts';
export { frSwitch as switching } from '../switch.ts';
export { frWriteGate as writeGate } from '../writeGate.ts';
