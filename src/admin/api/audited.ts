import type { AuditEntry, AuditLog } from '../../domain/index.ts';
import { Problem } from './problem.ts';

/**
 * Writes the audit entry, then makes the change: what cannot be audited is not done. So an entry can stand without its change, never a
 * change without its entry. When the change then fails its outcome is unknown (it may have been applied before the answer was lost), and a
 * second entry, `<action>.unconfirmed`, says so as far as the audit log can still be written.
 */
export async function audited<T>(audit: AuditLog, entry: AuditEntry, change: () => Promise<T>): Promise<T> {
  await audit.append(entry);
  try {
    return await change();
  } catch (error) {
    const problem = error instanceof Problem ? error.kind : 'internal';
    const unconfirmed = { ...entry, action: `${entry.action}.unconfirmed`, details: { problem } };
    await audit.append(unconfirmed).catch(() => undefined);
    throw error;
  }
}
