/** A client of V8's inspector protocol (Chrome DevTools Protocol, domain Profiler), as far as profiling needs it. */

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

/** A CPU profile; DevTools opens it as a `.cpuprofile` file. Times in µs. */
interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface Inspector {
  readonly startProfile: () => Promise<void>;
  readonly stopProfile: () => Promise<Profile>;
}

interface Cost {
  readonly name: string;
  readonly micros: number;
}

const SAMPLE_MICROS = 100;

const targetUrl = async (address: string): Promise<string> => {
  const targets = (await (await fetch(`http://${address}/json`)).json()) as {
    webSocketDebuggerUrl: string;
  }[];
  const url = targets.at(-1)?.webSocketDebuggerUrl;
  if (url === undefined) throw new Error('workerd offers nothing to inspect');
  return url;
};

export const openInspector = async (address: string): Promise<Inspector> => {
  const socket = new WebSocket(await targetUrl(address));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector refused')), { once: true });
  });
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let last = 0;
  const call = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    startProfile: async () => {
      await call('Profiler.enable');
      await call('Profiler.setSamplingInterval', { interval: SAMPLE_MICROS });
      await call('Profiler.start');
    },
    stopProfile: async () => ((await call('Profiler.stop')) as { profile: Profile }).profile,
  };
};

const nameOf = ({ functionName, url, lineNumber }: ProfileNode['callFrame']): string =>
  `${functionName || '(anonymous)'}${url === '' ? '' : ` ${url.split('/').at(-1)}:${lineNumber + 1}`}`;

/** Self time by function, dearest first. */
export const costByFunction = ({ nodes, samples, timeDeltas }: Profile): readonly Cost[] => {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node.callFrame)]));
  const costs = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = names.get(sample) ?? '?';
    costs.set(name, (costs.get(name) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return [...costs].map(([name, micros]) => ({ name, micros })).sort((a, b) => b.micros - a.micros);
};
