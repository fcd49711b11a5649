export { enTracking as tracking } from '../tracking.ts';
export { enRegarding as regarding } from '../regarding.ts';
export { enUntrack as untrack } from '../untrack.ts';
export { enCompose as compose } from '../compose.ts';
