/** A Redis behind its REST bridge, in its own process: tells its address, then answers every message with the round trips so far. */
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
process.on('message', () => process.send?.(redis.requests()));
process.on('disconnect', () => void redis.stop().then(() => process.exit(0)));
process.send?.({ url: redis.url, token: redis.token });
