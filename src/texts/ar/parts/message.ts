export { arTracking as tracking } from '../tracking.ts';
export { arRegarding as regarding } from '../regarding.ts';
export { arUntrack as untrack } from '../untrack.ts';
export { arCompose as compose } from '../compose.ts';
