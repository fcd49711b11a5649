export { ptBrTracking as tracking } from '../tracking.ts';
export { ptBrRegarding as regarding } from '../regarding.ts';
export { ptBrUntrack as untrack } from '../untrack.ts';
export { ptBrCompose as compose } from '../compose.ts';
