export { esTracking as tracking } from '../tracking.ts';
export { esRegarding as regarding } from '../regarding.ts';
export { esUntrack as untrack } from '../untrack.ts';
export { esCompose as compose } from '../compose.ts';
