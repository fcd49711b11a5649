export { jaTracking as tracking } from '../tracking.ts';
export { jaRegarding as regarding } from '../regarding.ts';
export { jaUntrack as untrack } from '../untrack.ts';
export { jaCompose as compose } from '../compose.ts';
