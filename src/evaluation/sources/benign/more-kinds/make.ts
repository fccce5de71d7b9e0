import { between, pick, sample } from '../../../../demo/random.ts';
import { scriptOf } from '../../../material/benign-e/script.ts';
import type { Ask, BenignSource, Kind } from '../../../source.ts';
import { ownerOf, type Work } from './owner.ts';

/** A source of one kind of work, with its words in `text`. */
export function make(work: Work, text: string): BenignSource {
  const script = scriptOf(text);
  return {
    name: `more-kinds/${work.name}`,
    label: 'benign',
    kind: work.kind,
    *asks(random) {
      yield* work.flow(ownerOf(work, script, random));
    },
  };
}

/** A tenant's own kind of work under a shared key: some of `sources`, at once or in stretches; named by tenant for some. */
export const shared = (
  name: string,
  kind: Kind,
  sources: readonly BenignSource[],
  tenants: readonly number[],
): BenignSource => ({
  name: `more-kinds/${name}`,
  label: 'benign',
  kind,
  *asks(random) {
    const count = pick(tenants, random);
    const chosen = Array.from({ length: count }, () => pick(sources, random).asks(random));
    const [named, stretch, skew] = [random() < 0.5, pick([1, 3, 20, 80], random), 1 + random()];
    const order = sample(chosen, chosen.length, random);
    for (;;) {
      const at = Math.floor(order.length * random() ** skew);
      const tenant = order[at] as Generator<Ask, void>;
      for (let left = between(1, stretch, random); left > 0; left -= 1) {
        const { value } = tenant.next();
        if (value === undefined) continue;
        const session = `t${at}/${value.session ?? ''}`;
        yield { ...value, session, ...(named ? { endUser: `tenant-${at}` } : {}) };
      }
    }
  },
});
