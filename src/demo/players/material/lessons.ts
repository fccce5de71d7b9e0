import { between, pick } from '../../random.ts';
import { NAMES } from './people.ts';

type Line = (random: () => number) => string;

/** What pupils ask a tutor in Spanish: their own homework, and please step by step. */
const QUESTIONS: readonly Line[] = [
  (r) =>
    `no entiendo como se resuelve ${between(2, 9, r)}x + ${between(3, 30, r)} = ${between(31, 90, r)}, me lo explicas paso a paso?`,
  (r) =>
    `Mi profe dice que ${between(2, 9, r)}/${between(10, 15, r)} + ${between(1, 9, r)}/${between(16, 20, r)} necesita denominador común. ¿Cómo lo encuentro?`,
  (r) =>
    `¿Qué diferencia hay entre "${pick(['por', 'ser', 'haber', 'a ver'], r)}" y "${pick(['para', 'estar', 'a ver', 'haber'], r)}"? siempre me equivoco`,
  (r) =>
    `Tengo que hacer un resumen de ${between(80, 200, r)} palabras sobre ${pick(['la célula', 'la Revolución Industrial', 'el ciclo del agua', 'los volcanes'], r)}, ¿por dónde empiezo?`,
  (r) =>
    `un coche sale a ${between(60, 120, r)} km/h y tarda ${between(2, 6, r)} horas, ¿cuantos km son? Yo hice ${between(100, 700, r)} y no me sale`,
  (r) =>
    `Explícame paso a paso cómo se factoriza x² + ${between(5, 13, r)}x + ${between(6, 40, r)}, el examen es el ${pick(['lunes', 'jueves', 'viernes'], r)}`,
  (r) =>
    `ayuda con los verbos irregulares: ¿por qué se dice "${pick(['anduve', 'quepo', 'hecho', 'puesto'], r)}"?`,
  (r) =>
    `¿Puedes revisar mi redacción? Empieza así: "Este verano fui con ${pick(NAMES, r)} a la playa y nos ${pick(['bañemos', 'fuimos', 'perdimos'], r)}..."`,
  (r) => `¿Por qué la raíz de ${between(2, 50, r)} no es exacta? me lo preguntaron hoy en clase`,
  (r) =>
    `calcula conmigo el área de un triángulo de base ${between(3, 30, r)} y altura ${between(3, 30, r)}, quiero entender la fórmula`,
];
const REPLIES: readonly Line[] = [
  () => 'ah vale, ¿y si el signo fuera negativo?',
  () => '¿me pones otro ejercicio parecido para practicar?',
  (r) => `me ha dado ${between(2, 90, r)}, ¿está bien?`,
  () => 'no entiendo el segundo paso',
  () => '¡gracias! ahora sí',
];

export const lesson: Line = (random) => pick(QUESTIONS, random)(random);
export const pupilReply: Line = (random) => pick(REPLIES, random)(random);
