export type { Admission, Denial, Entry, ReportPort, Ticket } from './admission.ts';
export { KeyLease } from './key-lease.ts';
export { Leases } from './leases.ts';
