import { app } from './app.ts';
import { FieldObject, RegionObject, type FieldDependencies, type RegionDependencies } from './board/index.ts';
import {
  Accounts,
  Audit,
  Directory,
  Ledger,
  type AccountsDependencies,
  type DirectoryDependencies,
  type LedgerDependencies,
} from './objects/index.ts';
import { wire, type Env } from './wiring.ts';

export { BoardObject } from './board/index.ts';

export class LedgerObject extends Ledger<Env> {
  protected override async dependencies(): Promise<LedgerDependencies> {
    return (await wire(this.env)).ledgers;
  }
}

export class DirectoryObject extends Directory<Env> {
  protected override async dependencies(): Promise<DirectoryDependencies> {
    return (await wire(this.env)).directories;
  }
}

export class AuditObject extends Audit<Env> {}

export class AccountsObject extends Accounts<Env> {
  protected override async dependencies(): Promise<AccountsDependencies> {
    return (await wire(this.env)).accounts;
  }
}

export class CampaignsObject extends FieldObject<Env> {
  protected override async dependencies(): Promise<FieldDependencies> {
    return (await wire(this.env)).field;
  }
}

export class CampaignRegionObject extends RegionObject<Env> {
  protected override async dependencies(): Promise<RegionDependencies> {
    return (await wire(this.env)).region;
  }
}

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;
