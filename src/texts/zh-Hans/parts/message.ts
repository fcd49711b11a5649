export { zhHansTracking as tracking } from '../tracking.ts';
export { zhHansRegarding as regarding } from '../regarding.ts';
export { zhHansUntrack as untrack } from '../untrack.ts';
export { zhHansCompose as compose } from '../compose.ts';
