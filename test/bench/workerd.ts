import { listening, workerdCommand, type Listener } from '../support/workerd.ts';
import { start } from './processes.ts';

/** A running gateway. */
export type Gateway = Listener;

/** Runs a directory made by worker.ts. `inspector` is an address (`127.0.0.1:9229`) for the profiler, or null. */
export const startWorkerd = (directory: string, inspector: string | null): Promise<Gateway> =>
  listening(
    start('gateway', workerdCommand(inspector), ['ignore', 'inherit', 'inherit', 'pipe'], directory),
    directory,
  );
