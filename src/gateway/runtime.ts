import type { Config } from '../config/config.ts';
import { Leases, type ReportPort } from '../enforcement/index.ts';
import { fingerprintKey, type FingerprintKey } from '../features/index.ts';
import type { KeyIds } from './key-ids.ts';
import { ModelNames } from './model-names.ts';
import { LateAnswers } from './observer.ts';
import { Places } from './places.ts';
import { StreamSampler } from './stream-sampler.ts';

/** Everything an isolate keeps between requests. */
export interface Runtime {
  readonly config: Config;
  readonly keyIds: KeyIds;
  readonly leases: Leases;
  readonly fingerprints: FingerprintKey;
  readonly streams: StreamSampler;
  readonly names: ModelNames;
  readonly answers: LateAnswers;
  readonly places: Places;
}

export const createRuntime = async (
  config: Config,
  keyIds: KeyIds,
  holder: string,
  port: ReportPort,
): Promise<Runtime> => {
  const fingerprints = await fingerprintKey(config.secret);
  return {
    config,
    keyIds,
    leases: new Leases(holder, port, config.policy),
    fingerprints,
    streams: new StreamSampler(),
    names: new ModelNames(),
    answers: new LateAnswers(),
    places: new Places(fingerprints),
  };
};
