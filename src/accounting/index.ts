export * from './account.ts';
export * from './cost.ts';
export * from './counters.ts';
export * from './glob.ts';
export * from './pace.ts';
export * from './shards.ts';
export * from './sizing.ts';
export * from './windows.ts';
