export { deTracking as tracking } from '../tracking.ts';
export { deRegarding as regarding } from '../regarding.ts';
export { deUntrack as untrack } from '../untrack.ts';
export { deCompose as compose } from '../compose.ts';
