/**
 * Counts a Worker's Durable Object calls, for the untimed counting run only: the product carries no bench code, so a generated entry
 * module (see worker.ts) puts these wrappers around its bundle.
 */
let calls = 0;

/** A stub whose method calls are counted: an RPC call or a `fetch` is one round trip each. */
const countStub = (stub) =>
  new Proxy(stub, {
    get: (target, name) => {
      const member = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args) => {
        calls += 1;
        return target[name](...args);
      };
    },
  });

const countNamespace = (namespace) =>
  new Proxy(namespace, {
    get: (target, name) => {
      const member = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const givesStub = name === 'get' || name === 'getByName';
      return (...args) => (givesStub ? countStub(target[name](...args)) : target[name](...args));
    },
  });

const isNamespace = (value) => typeof value === 'object' && value !== null && 'idFromName' in value;

/** The environment with every Durable Object namespace counted; one a real environment, as the Worker may key caches by it. */
const wrapped = new WeakMap();
export const countEnv = (env) => {
  if (!wrapped.has(env)) {
    const entries = Object.entries(env).map(([name, value]) => [
      name,
      isNamespace(value) ? countNamespace(value) : value,
    ]);
    wrapped.set(env, Object.fromEntries(entries));
  }
  return wrapped.get(env);
};

/** The Worker behind a path that tells the calls so far. */
export const countWorker = (worker) => ({
  ...worker,
  fetch: (request, env, context) =>
    new URL(request.url).pathname === '/bench/calls'
      ? new Response(String(calls))
      : worker.fetch(request, countEnv(env), context),
});
