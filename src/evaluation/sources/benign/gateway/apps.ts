import { between, pick } from '../../../../demo/random.ts';
import { drawClient } from '../../../material/benign-b/people/client.ts';
import { sittings } from '../../../material/benign-b/people/crowd.ts';
import { type App, drawApp } from '../../../material/benign-b/products/app.ts';
import { productSystem } from '../../../material/benign-b/products/systems.ts';
import type { Ask, BenignSource } from '../../../source.ts';
import { chatting, drawAudience, ownClients } from './settings.ts';

type Draw = () => number;

/** A run of one tenant's job: some to many items in a row, from one machine. */
function* run(app: App, tenant: string, session: string, random: Draw): Generator<Ask, void> {
  const count = random() < 0.7 ? between(1, 4, random) : between(10, 60, random);
  for (let item = 0; item < count; item += 1)
    yield { ...app(random), session, ...(tenant === '' ? {} : { endUser: tenant }) };
}

/** Tenants' jobs, one run after another; each tenant has one to three apps. */
function* jobs(count: number, named: boolean, random: Draw): Generator<Ask, void> {
  const tenants = Array.from({ length: count }, (_, at) => ({
    name: named ? `tenant-${String(at)}` : '',
    apps: Array.from({ length: between(1, 3, random) }, () => drawApp(random)),
  }));
  const name = sittings('job');
  for (;;) {
    const tenant = pick(tenants, random);
    yield* run(pick(tenant.apps, random), tenant.name, name(), random);
  }
}

/** A router before several small apps and the people who chat through it. */
const router: BenignSource = {
  name: 'gateway/router',
  label: 'benign',
  kind: 'gateway',
  *asks(random) {
    const audience = drawAudience(random);
    const own = ownClients(audience, random, (r) => (r() < 0.5 ? productSystem(r, 0, 10) : undefined));
    const people = chatting(audience, own, random);
    const work = jobs(between(2, 15, random), random() < 0.5, random);
    const share = 0.15 + 0.7 * random();
    for (;;) {
      const next = (random() < share ? work : people).next();
      if (next.done !== true) yield next.value;
    }
  },
};

/** An agency's key: a handful of client apps and nothing else. */
const agency: BenignSource = {
  name: 'gateway/agency-apps',
  label: 'benign',
  kind: 'gateway',
  asks: (random) => jobs(between(3, 9, random), random() < 0.3, random),
};

/** A writing suite: buttons ("shorten", "reply", "translate") over what its users have on the screen. */
const suite: BenignSource = {
  name: 'gateway/writing-suite',
  label: 'benign',
  kind: 'gateway',
  *asks(random) {
    const functions = Array.from({ length: between(3, 8, random) }, () => drawApp(random));
    const client = drawClient(random);
    const users = between(20, 400, random);
    const name = sittings('edit');
    for (;;) {
      const endUser = `member-${String(between(1, users, random))}`;
      const session = name();
      for (let edit = between(1, 5, random); edit > 0; edit -= 1)
        yield { ...client, ...pick(functions, random)(random), endUser, session };
    }
  },
};

export const apps: readonly BenignSource[] = [router, agency, suite];
