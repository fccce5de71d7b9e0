export interface Progress {
  /** One more is done, which took so many requests. */
  done(requests: number): void;
  end(): void;
}

const WIDTH = 30;

/** A bar on stderr, redrawn in place on a terminal, a line every ten percent elsewhere. `things` names what is counted. */
export function newProgress(total: number, things: string): Progress {
  const started = performance.now();
  let done = 0;
  let requests = 0;
  let drawn = -Infinity;
  const text = (): string => {
    const seconds = (performance.now() - started) / 1000;
    const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
    const left = done === 0 ? '' : `, ${Math.ceil((seconds / done) * (total - done))} s left`;
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const sent = requests === 0 ? '' : `, ${requests.toLocaleString('en')} requests`;
    return `${bar} ${done}/${total} ${things}${sent}, ${seconds.toFixed(0)} s${left}`;
  };
  return {
    done: (more) => {
      done += 1;
      requests += more;
      const now = process.stderr.isTTY ? performance.now() / 200 : Math.floor((10 * done) / total);
      if (now < drawn + 1) return;
      drawn = now;
      process.stderr.write(process.stderr.isTTY ? `\r${text()} \x1b[K` : `${text()}\n`);
    },
    end: () => void process.stderr.write(process.stderr.isTTY ? `\r${text()} \x1b[K\n` : `${text()}\n`),
  };
}
