import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

/** Spanish of Spain and of the Americas. */
export const SPANISH: Language = {
  code: 'es',
  words: {
    topic: items(
      'el cambio climático|la fotosíntesis|la inflación|la Revolución francesa|los agujeros negros|la inteligencia artificial|el reciclaje|la célula|la Guerra Fría|las redes sociales|los volcanes|la vacuna|el imperio inca|el machismo',
    ),
    city: items(
      'Madrid|Bogotá|Sevilla|Lima|Ciudad de México|Quito|Valencia|Buenos Aires|Santiago|Granada|Roma',
    ),
    food: items('pollo|lentejas|arroz|garbanzos|tortilla|salmón|berenjena|empanadas|calabacín'),
    thing: items('una mochila|unos auriculares|una cafetera|velas artesanales|una bici usada|un colchón'),
    job: items('enfermera|contador|profesora de primaria|programador|camarero|diseñadora|abogado|vendedor'),
    season: items('el otoño|la lluvia|el mar|mi abuela|la luna|la soledad|el fútbol'),
  },
  openers: lines(`
Escribe un poema sobre {season}
Explica {topic} de forma sencilla
¿Qué es {topic}?
ensayo corto sobre {topic}, {200..600} palabras
resumen de don quijote por favor
ventajas y desventajas de {topic}
¿Cuál es la capital de Mongolia?
dame una receta con {food} y {food}, tengo {20..50} min
qué puedo hacer en {city} {2..5} días con niños
itinerario por {city}, presupuesto {200..900} euros
corrige este texto: Ayer fui ha la tienda y compre {food} por que tenia hambre
traduce al inglés: quedo a la espera de su respuesta
mejora mi cv: {job} con {2..20} años de experiencia, puntual y responsable
carta de renuncia formal, último día {1..28} de mayo
correo para pedir al casero que arregle la caldera, ya es la {2..4}ª vez
me duele la cabeza desde hace {2..9} días qué puede ser
puedo tomar ibuprofeno si estoy con antibiótico
mi jefe no me paga las horas extra, qué hago. vivo en {city}
ideas de regalo para mi suegra, le gusta el jardín
nombre para tienda de {food}, que suene bien
descripción de producto: {thing}, tono cercano
post de instagram para una peluquería en {city}
cómo hago un bucle en python que lea un csv
me sale este error: TypeError: 'NoneType' object is not iterable, q hago
diferencia entre let y const
haz un programa en java que calcule el factorial
consulta sql para contar pedidos por mes
cuéntame un chiste
actúa como {job} y dame {3..10} consejos
Redacta una noticia sobre {topic}.
Haz una lista de {5..10} preguntas sobre {topic} con respuestas.
Compara {topic} y {topic}.
mensaje de cumpleaños para mi hermana, gracioso
no puedo dormir
hola
quien eres
{topic} causas y consecuencias
como se dice "deadline" en español
cuento infantil de un [dragón|gato|pulpo] que va a {city}
`),
  exercises: lines(`
Resuelve paso a paso: {2..9}x - {1..20} = {20..90}
Un tren sale de {city} a {60..120} km/h. ¿Cuánto tarda en recorrer {100..600} km?
Calcula la derivada de f(x) = x^{2..6} + {2..9}x. Explica cada paso.
Juan tiene {10..60} canicas y regala {2..9}. ¿Qué porcentaje le queda?
¿Cuál de las siguientes es una energía renovable? a) carbón b) eólica c) gas d) uranio
Halla el área de un triángulo de base {4..20} y altura {3..15}.
Analiza sintácticamente: "Mi hermano compró {thing} en {city}".
Explica las causas de {topic}. ({2..10} puntos)
¿Cuántos gramos hay en {1..5} moles de agua? muestra tu razonamiento
Conjuga el verbo "ir" en pretérito.
`),
  followUps: lines(`
más corto
más largo porfa
otra
gracias
sigue
por qué?
no entiendo
explícalo paso a paso
y en inglés?
no, en python
hazlo más formal
quita lo último
ponlo en una tabla
sigue sin funcionar
y si no tengo {food}?
con ejemplos
estás seguro?
cómo llegaste a eso
`),
  greeting: lines(`
hola,
Buenos días,
hola buenas
oye
disculpa
Hola, ¿me ayudas?
`),
  closing: lines(`
gracias
porfa
por favor
es urgente
muchas gracias!
`),
  products: lines(`
Eres un asistente [útil|amable] [de {city}|de nuestra tienda|para pymes]. [Responde en español.|Sé breve.|Tutea al cliente.]
Eres [Luna|Paco|Nube], [una amiga virtual|el asistente de la app]. [No des consejos médicos.|Usa emojis con moderación.|Máximo {80..200} palabras.]
Clasifica el mensaje del cliente en [envío, pago, otro|queja, duda, elogio]. [Solo la etiqueta.|Una palabra.]
`),
  lessons: lines(`
Eres un profesor paciente de [matemáticas|ciencias|lengua]. [Guía al alumno paso a paso.|No des la respuesta directamente.] [Usa ejemplos.|]
Resuelve el ejercicio [paso a paso|explicando cada paso] y [termina con la respuesta final|muestra el razonamiento completo].
Eres profesora de español para extranjeros, nivel [A1|A2|B1|B2]. Corrige y propone un ejercicio.
`),
};
