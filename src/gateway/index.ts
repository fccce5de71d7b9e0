export { handle } from './handle.ts';
export { KeyIds } from './key-ids.ts';
export { refuseUnready } from './unready.ts';
export { createRuntime, type Runtime } from './runtime.ts';
