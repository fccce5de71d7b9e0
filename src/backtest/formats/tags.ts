import { isObject, type JsonObject } from '../../protocols/shared/json.ts';
import { firstText } from './present.ts';

/** Names, without case and separators, under which operators tag requests with the caller; the most specific first. */
const KEY_NAMES = [
  'key',
  'keyhash',
  'keyid',
  'apikey',
  'apikeyhash',
  'apikeyid',
  'virtualkey',
  'virtualkeyid',
  'credential',
  'user',
  'userid',
  'enduser',
  'enduserid',
];

const ACCOUNT_NAMES = [
  'account',
  'accountid',
  'organization',
  'organizationid',
  'organisation',
  'organisationid',
  'org',
  'orgid',
  'tenant',
  'tenantid',
  'customer',
  'customerid',
  'workspace',
  'workspaceid',
  'team',
  'teamid',
];

/** What an operator's own tags on a request (custom metadata, properties) say of the caller. */
export const callerOf = (tags: unknown): { key?: string | undefined; account?: string | undefined } => {
  if (!isObject(tags)) return {};
  const known = new Map(Object.entries(tags).map(([name, value]) => [folded(name), value]));
  const find = (names: readonly string[]): string | undefined =>
    firstText(...names.map((name) => known.get(name)));
  return { key: find(KEY_NAMES), account: find(ACCOUNT_NAMES) };
};

const folded = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** The end user that a request body names, in the fields of the three protocols. */
export const endUserOf = (body: JsonObject): string | undefined => {
  const metadata = isObject(body['metadata']) ? body['metadata'] : {};
  return firstText(body['safety_identifier'], body['user'], metadata['user_id']);
};
