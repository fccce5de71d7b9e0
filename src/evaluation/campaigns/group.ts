/** Accounts that get their requests from one place: a harvest's, or an institution's. */
export interface Group {
  /** Unique in a world. */
  readonly name: string;
  readonly form: GroupForm;
  /** The source whose one owner asks for all of them. */
  readonly source: string;
  readonly accounts: number;
  /** Requests of one account a day, on average. */
  readonly perDay: number;
  /** Days of the world, from and to. */
  readonly from: number;
  readonly to: number;
  /** The operator, when it is a harvest's: replaced accounts have the one of those that they replace. */
  readonly operator: string | null;
}

/**
 * `hydra`: payment instruments, a creation burst and networks in common. `hidden`: nothing in common but what is asked. `partition`: nothing but a corpus: each account asks in its own
 * wrapping, with parameters of its own. `heirs`: replace blocked accounts, fresh in everything and paraphrased.
 * Honest: `enterprise` thirty keys of one account; `payers` accounts of one payer; `campus` accounts behind one address; `harness` users of one published agent; `course` learners who are
 * set the same tasks and enrol within a day; `product` owners of keys who use them in one product, which words every request; `agency` clients' accounts that one agency pays and works for.
 */
export const GROUP_FORMS = [
  'hydra',
  'hidden',
  'partition',
  'heirs',
  'enterprise',
  'payers',
  'campus',
  'harness',
  'course',
  'product',
  'agency',
] as const;
export type GroupForm = (typeof GROUP_FORMS)[number];

export const isHarvest = ({ operator }: Pick<Group, 'operator'>): boolean => operator !== null;

export const DAY_MS = 86_400_000;
/** Monday, 2 November 2026, 00:00 UTC, as for all composed traffic. */
export const START = Date.UTC(2026, 10, 2);
