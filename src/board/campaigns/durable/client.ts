import type {
  Binding,
  CampaignBoard,
  CampaignId,
  CampaignSummary,
  Dossier,
  Order,
  Referral,
  UnitId,
} from '../../../campaigns/index.ts';
import { BoardUnavailable, type Action } from '../../../domain/index.ts';
import { withDeadline } from '../../deadline.ts';

/** Campaigns in a Durable Object: the embedded default, one field for whatever binds the same namespace. */
export class DurableCampaigns implements CampaignBoard {
  readonly #stub: () => CampaignBoard;
  readonly #timeoutMs: number;

  /** `stub` makes one of the object: stubs belong to the request that made them. `timeoutMs`: that a call may take. */
  constructor(stub: () => CampaignBoard, timeoutMs: number) {
    this.#stub = stub;
    this.#timeoutMs = timeoutMs;
  }

  refer(referrals: readonly Referral[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#ask((object) => object.refer(referrals, now));
  }

  standings(units: readonly UnitId[], now: number): Promise<readonly (Binding | null)[]> {
    return this.#ask((object) => object.standings(units, now));
  }

  list(least: Action, now: number): Promise<readonly CampaignSummary[]> {
    return this.#ask((object) => object.list(least, now));
  }

  dossier(id: CampaignId, now: number): Promise<Dossier | null> {
    return this.#ask((object) => object.dossier(id, now));
  }

  order(id: CampaignId, order: Order, now: number): Promise<readonly CampaignSummary[] | null> {
    return this.#ask((object) => object.order(id, order, now));
  }

  async #ask<Result>(call: (object: CampaignBoard) => Promise<Result>): Promise<Result> {
    try {
      return await withDeadline(call(this.#stub()), this.#timeoutMs);
    } catch (error) {
      if (error instanceof BoardUnavailable) throw error;
      throw new BoardUnavailable('the campaigns object could not be reached');
    }
  }
}
