export { frTracking as tracking } from '../tracking.ts';
export { frRegarding as regarding } from '../regarding.ts';
export { frUntrack as untrack } from '../untrack.ts';
export { frCompose as compose } from '../compose.ts';
