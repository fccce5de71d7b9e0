/** Writes workerd's configuration for one Worker. */

export interface WorkerConfig {
  /** Module files beside the configuration; the first is the entry. */
  readonly modules: readonly string[];
  readonly compatibilityDate: string;
  readonly compatibilityFlags: readonly string[];
  readonly vars: Readonly<Record<string, string>>;
  readonly objects: readonly {
    readonly binding: string;
    readonly className: string;
    readonly sqlite: boolean;
  }[];
}

/** Capnp text literals have C escapes; what JSON writes is a subset, but for `\u`, which our ASCII-only texts do not need. */
const text = (value: string): string => JSON.stringify(value);
const list = (items: readonly string[]): string => `[${items.join(',\n    ')}]`;

const moduleOf = (file: string): string => `(name = ${text(file)}, esModule = embed ${text(file)})`;

const bindings = ({ vars, objects }: WorkerConfig): string[] => [
  ...Object.entries(vars).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
  ...objects.map(
    ({ binding, className }) => `(name = ${text(binding)}, durableObjectNamespace = ${text(className)})`,
  ),
];

const namespaces = ({ objects }: WorkerConfig): string[] =>
  objects.map(
    ({ className, sqlite }) =>
      `(className = ${text(className)}, uniqueKey = ${text(`bench-${className}`)}, enableSql = ${sqlite})`,
  );

/** Listens on a free port of localhost (socket `http`), may reach localhost, keeps Durable Objects in the directory `state`. */
export const capnpConfig = (worker: WorkerConfig): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["private", "public"])),
    (name = "state", disk = (path = "state", writable = true)),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = ${list(worker.modules.map(moduleOf))},
  compatibilityDate = ${text(worker.compatibilityDate)},
  compatibilityFlags = ${list(worker.compatibilityFlags.map(text))},
  bindings = ${list(bindings(worker))},
  durableObjectNamespaces = ${list(namespaces(worker))},
  durableObjectStorage = (localDisk = "state"),
);
`;
