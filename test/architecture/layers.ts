/** The pure parts: state, observation and time come in as arguments, and nothing goes out but a value. */
export const PURE = ['protocols', 'features', 'detectors', 'scoring', 'campaigns', 'policy', 'accounting'];

/** What touches the world. These never import each other: whoever needs two of them is above them. */
const EDGE = ['enforcement', 'proxy', 'objects', 'board', 'exchange'];

const LEAVES = ['domain', 'config', 'telemetry'];

interface Layer {
  /** Other layers that it may import from. */
  readonly layers: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
}

const layer = (layers: readonly string[], ...packages: string[]): Layer => ({ layers, packages });

/**
 * Who may import whom, by top-level folder (or file) of `src`:
 * `domain ← pure ← edge ← {gateway, admin} ← wiring ← app ← index`, with config (which knows the domain) and telemetry (which knows nothing) as leaves.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  domain: layer([]),
  telemetry: layer([]),
  config: layer(['domain'], 'zod'),
  ...Object.fromEntries(PURE.map((name) => [name, layer(['domain'])])),
  scoring: layer(['domain', 'detectors']),
  campaigns: layer(['domain', 'detectors', 'scoring', 'policy']),
  ...Object.fromEntries(EDGE.map((name) => [name, layer([...LEAVES, ...PURE])])),
  objects: layer([...LEAVES, ...PURE], 'cloudflare:workers'),
  board: layer([...LEAVES, ...PURE], 'cloudflare:workers', '@upstash/redis'),
  gateway: layer([...LEAVES, ...PURE, ...EDGE]),
  admin: layer([...LEAVES, ...PURE, ...EDGE], 'hono', 'zod'),
  wiring: layer([...LEAVES, ...PURE, ...EDGE, 'gateway', 'admin']),
  app: layer([...LEAVES, ...PURE, ...EDGE, 'gateway', 'admin', 'wiring'], 'hono'),
  index: layer([...LEAVES, ...PURE, ...EDGE, 'gateway', 'admin', 'wiring', 'app']),
};

/** Command lines: they may import anything, and nothing in `src` imports them. */
export const COMMANDS = ['demo', 'backtest', 'evaluation', 'launch'];

/** Layers whose folders are siblings that know nothing of each other, and what of the layer the siblings may share. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  protocols: ['shared'],
  detectors: ['shared', 'sketch.ts'],
};

/** A file longer than this holds more than one idea. */
export const LINE_LIMIT = 400;
