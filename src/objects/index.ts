export { Accounts, type AccountsDependencies } from './accounts/accounts.ts';
export { accountRegister } from './accounts/client.ts';
export { Audit } from './audit/audit.ts';
export type {
  DirectoryDependencies,
  Introduction,
  LedgerDependencies,
  LedgerPort,
  Opening,
} from './dependencies.ts';
export { keyDirectory } from './directory/client.ts';
export { Directory } from './directory/directory.ts';
export { Ledger } from './ledger/ledger.ts';
