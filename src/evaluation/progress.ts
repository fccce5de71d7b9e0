import type { KeyResult } from './judge-key.ts';

export interface Progress {
  done(result: KeyResult): void;
  end(): void;
}

const WIDTH = 30;

/** A bar on stderr, redrawn in place on a terminal, a line every ten percent elsewhere. */
export function newProgress(keys: number): Progress {
  const started = performance.now();
  let done = 0;
  let requests = 0;
  let drawn = -Infinity;
  const text = (): string => {
    const seconds = (performance.now() - started) / 1000;
    const filled = Math.round((done / keys) * WIDTH);
    const left = done === 0 ? '' : `, ${Math.ceil((seconds / done) * (keys - done))} s left`;
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    return `${bar} ${done}/${keys} keys, ${requests.toLocaleString('en')} requests, ${seconds.toFixed(0)} s${left}`;
  };
  return {
    done: (result) => {
      done += 1;
      requests += result.requests;
      const now = process.stderr.isTTY ? performance.now() / 200 : Math.floor((10 * done) / keys);
      if (now < drawn + 1) return;
      drawn = now;
      process.stderr.write(process.stderr.isTTY ? `\r${text()} \x1b[K` : `${text()}\n`);
    },
    end: () => void process.stderr.write(process.stderr.isTTY ? `\r${text()} \x1b[K\n` : `${text()}\n`),
  };
}
