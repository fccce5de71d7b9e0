import { between, pick, sample } from '../../../../demo/random.ts';
import type { AskTool } from '../../../source.ts';
import { episode, tools, type Step } from './acting.ts';
import { log } from './machines.ts';
import { chance, fill, habits, hex, honest, one, request, times, user, type Random } from './text.ts';
import { address, page, prose, subject } from './world.ts';

/** A crew of roles that hand a piece of work on, in the thought-action-observation form. */
const crew = honest('agent', 'crew-roles', function* (random) {
  const roles = sample(
    ['Researcher', 'Fact Checker', 'Writer', 'Editor', 'Strategist', 'QA Lead', 'Compliance Reviewer'],
    between(2, 5, random),
    random,
  ).map((role) => ({
    role,
    system: fill(
      `You are ${role}. [You have {5-25} years of experience at {firm}.|You're known for finding what others miss.]\nYour personal goal is: [deliver work the {dept} team can use at once|be exact]\n[You ONLY have access to the following tools: search(query), open(url)\nUse the following format:\n\nThought: you should always think about what to do\nAction: the action to take\nAction Input: the input\nObservation: the result\n... (can repeat)\nThought: I now know the final answer\nFinal Answer: the final answer|Work with the context you are given. Your final answer must be complete, not a summary.]`,
      random,
    ),
  }));
  const base = { ...habits({ heat: [null, 0.7, 0.2], cap: [null, 4000] }, random), stop: ['\nObservation:'] };
  for (let task = 0; ; task++) {
    const about = subject(random);
    const work = one(
      [
        'a customer newsletter on {t} for {firm}',
        'a one-page decision paper about {t}',
        'a landing page for our {t} workshop in {city}',
        'a podcast script about {t}, {8-25} minutes',
      ],
      random,
      { t: about.thing },
    );
    let context = '';
    for (const { role, system } of roles) {
      let pad = '';
      for (let round = between(0, 3, random); round > 0 && system.includes('Action Input'); round--) {
        const text = `Thought: ${fill('I need [sources|numbers|a second opinion]', random)}\nAction: search\nAction Input: ${about.thing}`;
        yield request(
          { ...base, system, session: `crew-${task}` },
          [user(`Current Task: ${role} part of ${work}\n${context}\nBegin!\n${pad}`)],
          0,
          random,
          text,
        );
        pad += `${text}\nObservation: ${address(about, random)}\n${page(about, between(1, 4, random), random)}\n`;
      }
      const text = page(about, between(1, 5, random), random);
      yield request(
        { ...base, system, session: `crew-${task}` },
        [user(`Current Task: ${role} part of ${work}\n${context}\nBegin!\n${pad}`)],
        0,
        random,
        `Final Answer: ${text}`,
      );
      context = `This is the context you're working with:\n${text}\n${fill('[|Reviewer: ok]', random)}${prose(about, 1, random)}`;
    }
  }
});

const stepsOf = (count: number, kit: readonly AskTool[], result: () => string, random: Random): Step[] =>
  times(count, () => {
    const { name, parameters } = pick(kit, random);
    const given = Object.fromEntries(
      parameters.map((key) => [
        key,
        fill('[{noun}-service|{noun}-{hex}|{10-600}|logs {noun}-{hex} --tail={50-500}]', random, {
          hex: hex(5, random),
        }),
      ]),
    );
    return { call: `${name}(${JSON.stringify(given)})`, result: result() };
  });

/** Alerts of a platform team worked through by an agent with read access. */
const operations = honest('agent', 'alert-triage', function* (random) {
  const kit = tools(
    'kubectl:args; query_logs:service,minutes; get_metric:expr,range; deploy_history:service; page_human:summary',
  );
  const system = fill(
    `[You are the on-call assistant of the {brand} platform team.|SRE agent, read-only.] Clusters: {city}-1, {city}-2. [Find the probable cause, propose a fix, do not apply it.|Follow the runbook. Escalate when customers are affected for more than {5-30} minutes.]\n[Runbook {noun}: check {noun} lag, then {verb} the {noun} pool, then page {dept}.|]`,
    random,
  );
  const base = { ...habits({ heat: [0, null], cap: [null, 4096], think: 0.3 }, random), system, tools: kit };
  const found = (): string =>
    chance(0.6, random)
      ? log(between(5, 45, random), random)
      : one(
          [
            'NAME READY STATUS RESTARTS AGE\n{noun}-{100-999} {0-2}/2 [CrashLoopBackOff|Running|Pending] {0-40} {1-90}h',
            '\\{"value": \\[{10-99}.{0-9}, {10-99}.{0-9}, {0-9}.{0-9}\\]\\}',
            '{iso} {clock} deploy {noun}-service {first} "[{verb} {noun}|bump deps]"\n{iso} rollback',
          ],
          random,
        );
  for (let alert = 0; ; alert++)
    yield* episode(
      { ...base, session: `inc-${alert}` },
      fill(
        '[FIRING|ALERT|PagerDuty] [P1|P2|P3] {noun}-service [5xx > {1-20}%|lag {100-90000}|disk {80-99}%|p99 {1-30}s] cluster {city}-{1-2} since {clock}\nlabels: team={dept} version={1-9}.{0-40}.{0-9}',
        random,
      ),
      stepsOf(between(1, 11, random), kit.slice(0, -1), found, random),
      fill(
        'Probable cause: [deploy at {clock} by {first}|{noun} pool exhausted|noisy neighbour]. Proposed: [roll back|raise limit to {512-4096}Mi|{verb} {noun}].',
        random,
      ),
      random,
    );
});

export const CREWS = [crew, operations];
