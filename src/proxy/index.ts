export { Collector } from './collector.ts';
export { rewriteEvents } from './events.ts';
export { forward, OriginTimeout, type Outgoing } from './forward.ts';
export { requestHeaders, requestQuery } from './headers.ts';
export { isSmallDocument, meter, whole, type Finished, type Metered } from './meter.ts';
export { byPrefix, byProtocol, forModel } from './origins.ts';
