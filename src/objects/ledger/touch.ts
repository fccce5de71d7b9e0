import type { Binding } from '../../campaigns/index.ts';
import type { Book } from './book.ts';

/** How long a key of an account goes by what it last heard, in ms: another key of the account may have brought it into a campaign. */
const IN_TOUCH = 60_000;

/** Whether campaigns are to be asked about the key though it has no news for them. */
export const isOutOfTouch = ({ state, told }: Book, now: number): boolean =>
  state.membership.facts !== null && now - told >= IN_TOUCH;

/** A member, or a suspect: what others have done may bind it. */
export const mayBeBound = ({ state, record }: Book): boolean =>
  state.binding !== null || record.trace.suspicious;

/** Whether two bindings come to the same for the key. */
export const bindsAlike = (a: Binding | null, b: Binding | null): boolean =>
  a?.campaign === b?.campaign &&
  a?.decision.action === b?.decision.action &&
  a?.decision.enforced === b?.decision.enforced;
