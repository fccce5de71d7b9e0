import type { Decision, Override, Policy, Reason } from '../domain/index.ts';

const ENDS: Readonly<Record<Reason, string>> = {
  parameter_extraction: 'requests whose logit_bias stays the same',
  reasoning_coercion: 'requests that do not demand the model’s own reasoning over a bank of problems',
  template_harvest:
    'requests that carry material of your own instead of one template over a broad set of tasks',
  coverage_growth: 'requests that carry material of your own instead of a broad set of generated tasks',
  reasoning_replay: 'requests that hand back encrypted reasoning only in the conversation it came from',
  reward_harvest: 'marks asked for answers of your own application instead of one rubric over a broad set',
  agent_trajectory: 'tasks of your own instead of many runs of the same tasks',
  logprob_scoring: 'requests for answers rather than for log-probabilities of ever new texts',
  prompt_generation: 'requests whose answers are not to become prompts',
  best_of_n: 'one answer for each prompt',
  synthetic_dialogue: 'conversations that end when their users have what they want',
  rewrite_set: 'texts of your own instead of a broad set of generated ones',
  release_pivot: 'ordinary use of the new model',
  disguised_prompts: 'requests in plain text',
  override: 'an analyst’s change of the override',
  shared_verdict: 'the verdict’s withdrawal by the deployment that published it',
};

/** What would clear a decision, in plain words, for the caller and the analyst. */
export function clears(
  { action, reasons, until }: Pick<Decision, 'action' | 'reasons' | 'until'>,
  override: Override | null,
  { help }: Policy,
): string {
  if (reasons.includes('override') && override)
    return `Set by an analyst (${override.reason}); ends ${date(override.expires)} or when the override is changed.`;
  if (action === 'allow') return 'Nothing to clear.';
  const end = until === null ? '' : ` It ends by itself ${date(until)} unless the same is seen again.`;
  const page = action === 'verify' ? help.verify : help.appeal;
  const ways = reasons.map((reason) => ENDS[reason]).join('; ');
  return `Cleared by ${ways}; or by verifying the account or agreeing the purpose: ${page}.${end}`;
}

const date = (at: number): string => new Date(at).toISOString();
