import type { LogClient } from '../../backtest/log-line.ts';
import { between, pick } from '../../demo/random.ts';
import type { AccountRecord } from '../../domain/index.ts';
import { originsOf, type Origins } from '../clients.ts';
import { DAY_MS, START, type Group, type GroupForm } from './group.ts';

/** One account of a group, or one key of an enterprise's account. */
export interface Member {
  readonly key: string;
  readonly account: string;
  readonly record: AccountRecord;
  readonly origins: Origins;
}

type Random = () => number;

const MAIL = ['mail.example', 'post.example', 'inbox.example', 'letters.example'] as const;
/** Accounts that a harvest pays for with one instrument. */
const PER_PAYMENT = 12;

/** The accounts of a group: what they have in common follows from its form. */
export function membersOf(group: Group, random: Random): readonly Member[] {
  const burst = START + group.from * DAY_MS - between(1, 20, random) * DAY_MS;
  const subnets = Array.from({ length: 3 }, () => ({
    net: subnet(random),
    asn: 64_496 + between(0, 14, random),
  }));
  const campus = { net: subnet(random), asn: 64_600 };
  const networks = networksOf(group, subnets, campus);
  return Array.from({ length: group.accounts }, (_, at): Member => {
    const key = `${group.name}-${at + 1}`;
    const account = group.form === 'enterprise' ? `org-${group.name}` : `org-${key}`;
    const record: AccountRecord = {
      account,
      keys: [],
      created: createdAt(group, burst, random),
      plan: null,
      verified: null,
      country: null,
      owners: [],
      payment: paymentOf(group, at),
      emailDomain: emailOf(group, random),
      licences: [],
    };
    const origins =
      networks === null
        ? originsOf(random() < 0.5 ? 'people' : 'servers', random)
        : proxies(networks, random);
    return { key, account, record, origins };
  });
}

interface Subnet {
  readonly net: string;
  readonly asn: number;
}

/** Networks that all accounts of a group share; null when each has its own. */
function networksOf({ form }: Group, several: readonly Subnet[], one: Subnet): readonly Subnet[] | null {
  if (form === 'hydra') return several;
  return form === 'campus' || form === 'agency' ? [one] : null;
}

function createdAt({ form, from }: Group, burst: number, random: Random): number {
  if (form === 'hydra') return burst + Math.floor(random() * 3 * 3_600_000);
  if (form === 'heirs') return START + from * DAY_MS - Math.floor(random() * 6 * 3_600_000);
  if (form === 'course') return START - DAY_MS + Math.floor(random() * 12 * 3_600_000);
  return START - Math.floor(random() * 400 * DAY_MS);
}

function paymentOf({ name, form }: Group, at: number): string {
  if (form === 'hydra') return `pm-${name}-${Math.floor(at / PER_PAYMENT)}`;
  if (form === 'payers' || form === 'enterprise' || form === 'agency') return `pm-${name}`;
  return `pm-${name}-${at}`;
}

/** Whose accounts have one e-mail domain. */
const MAILS_TOGETHER: ReadonlySet<GroupForm> = new Set(['payers', 'campus', 'enterprise', 'course']);

function emailOf({ name, form }: Group, random: Random): string {
  if (MAILS_TOGETHER.has(form)) return `${name}.example`;
  return form === 'hydra' && random() < 0.5 ? `${name}-mail.example` : pick(MAIL, random);
}

const subnet = (random: Random): string => `10.${between(0, 255, random)}.${between(0, 255, random)}`;

function proxies(networks: readonly Subnet[], random: Random): Origins {
  const { net, asn } = pick(networks, random);
  const client: LogClient = {
    ip: `${net}.${between(1, 254, random)}`,
    asn,
    ja4: 't13d1516h2_8daaf6152771_02713d6af862',
  };
  return { clientOf: () => client };
}
