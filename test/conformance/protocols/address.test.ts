import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/protocols/index.ts';

const URLS = [
  'http://weir.test/v1/chat/completions',
  'http://weir.test:8787/v1/messages?beta=true&x=%2e%2e',
  'http://weir.test/v1/../../admin/v1/keys',
  'http://weir.test/v1/%2e%2e/admin',
  'http://weir.test/v1/./models',
  'http://weir.test/v1\\..\\admin',
  'http://weir.test/?key=1',
  'http://weir.test/v1/models#fragment?key=2',
];

describe('an address', () => {
  test.each(URLS)('of %s is what URL makes of it', (url) => {
    const { pathname, search } = new URL(url);
    expect(addressOf(url)).toEqual({ path: pathname, search });
  });
});
