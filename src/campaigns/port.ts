import type { Action } from '../domain/index.ts';
import type { Dossier, CampaignSummary } from './dossier.ts';
import type { CampaignId, Referral, Sighting, UnitId } from './field.ts';
import type { Order } from './orders.ts';
import type { Binding } from './ruling.ts';

/**
 * Where campaigns live: one field, whoever asks. Implementations: `board/campaigns/durable` (default, a Durable Object of this deployment) and
 * `board/campaigns/upstash` (Redis, one field for all deployments). One contract suite covers both. Every method rejects with BoardUnavailable on a
 * time-out, an error or an open circuit; what was told then may or may not have been taken in, and telling it again does no harm.
 */
export interface CampaignBoard {
  /** Takes a batch in, in order; answers by position how each account is bound now. */
  refer(referrals: readonly Referral[], now: number): Promise<readonly (Binding | null)[]>;
  /** How accounts are bound, without news. */
  standings(units: readonly UnitId[], now: number): Promise<readonly (Binding | null)[]>;
  /** Campaigns at or above an action, the highest score first, ties by name. */
  list(least: Action, now: number): Promise<readonly CampaignSummary[]>;
  /** Null when there is no such campaign (or no longer). */
  dossier(id: CampaignId, now: number): Promise<Dossier | null>;
  /** Carries out an analyst's order; the campaigns that it changed. Null when there is no such campaign. */
  order(id: CampaignId, order: Order, now: number): Promise<readonly CampaignSummary[] | null>;
}

/** A region of accounts, which counts what they tell and refers on whom the board should know. */
export interface CampaignRegion {
  /** News of the keys of one account, in order, and perhaps none; answers how the account is bound now. Rejects as the board does. */
  sight(unit: UnitId, sightings: readonly Sighting[]): Promise<Binding | null>;
}
