import type { EasyInputMessage } from 'openai/resources/responses/responses';
import { between, randomFrom } from '../random.ts';
import { openai } from './clients.ts';
import { lesson, pupilReply } from './material/lessons.ts';
import type { Player, Session, Target } from './player.ts';

const INSTRUCTIONS =
  'Eres un tutor paciente para alumnos de secundaria. Explica paso a paso, con un ejemplo, y termina con una pregunta que compruebe si el alumno lo ha entendido.';
const LESSONS = 130;

/** A tutoring app in Spanish: pupils who ask for their own homework to be explained step by step. */
export const tutor: Player = {
  name: 'aula-abierta',
  kind: 'honest',
  story: 'tutoring app in Spanish, "paso a paso"',
  credential: 'sk-demo-aula-abierta',
  reasons: [],
  lanes: 2,
  *sessions(target) {
    for (let i = 0; i < LESSONS; i++) yield conversation(target, randomFrom(5000 + i));
  },
};

function conversation(target: Target, random: () => number): Session {
  const client = openai(target, tutor.credential);
  const pupil = `alumno-${between(1, 120, random)}`;
  const turns = between(1, 4, random);
  return async (send) => {
    const input: EasyInputMessage[] = [];
    for (let turn = 0; turn < turns; turn++) {
      input.push({ role: 'user', content: turn === 0 ? lesson(random) : pupilReply(random) });
      const body = { model: 'demo-large', instructions: INSTRUCTIONS, input, safety_identifier: pupil };
      const answer = await send(() => client.responses.create(body));
      input.push({ role: 'assistant', content: answer.output_text });
    }
  };
}
