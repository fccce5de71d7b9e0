export {
  KeyLease,
  Leases,
  type Admission,
  type Denial,
  type Entry,
  type ReportPort,
  type Ticket,
} from './leases/index.ts';
export { refusalOf, respond } from './refusals.ts';
