import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const ITALIAN: Language = {
  code: 'it',
  words: {
    topic: items(
      "il cambiamento climatico|la fotosintesi|l'inflazione|i buchi neri|l'intelligenza artificiale|il Risorgimento|lo smart working|i social media|la cellula|le energie rinnovabili",
    ),
    city: items('Roma|Bologna|Napoli|Torino|Lisbona|Palermo|Trieste|Parigi'),
    food: items('zucchine|pollo|ceci|riso avanzato|melanzane|salmone|patate'),
    thing: items('uno zaino|candele artigianali|cuffie wireless|una borraccia|una lampada'),
    job: items('infermiera|ragioniere|insegnante|programmatore|commessa|cameriere|grafica'),
    season: items("l'autunno|il mare|la pioggia|mia nonna|la luna|la nebbia"),
  },
  openers: lines(`
Scrivi una poesia su {season}
Spiega {topic} in modo semplice
cos'è {topic}
tema su {topic}, {300..700} parole
pro e contro: {topic}
cosa cucino con {food} e {food}
{city} in {1..4} giorni con bambini
correggi: Buongiorno, volevo sapere se avete ricevuto la mia mail, in attesa di un vostro riscontro cordiali saluti
lettera di presentazione {job}, {2..15} anni di esperienza
lettera disdetta affitto
traduci in inglese: in allegato trova il preventivo
descrizione prodotto per {thing}
{5..10} nomi per una pizzeria
mal di schiena da {2..20} giorni che medico
posso prendere la tachipirina con l'oki
il vicino fa rumore dopo le 23 cosa posso fare
python ordinare lista di tuple
errore undefined index php
excel cerca vert non funziona
auguri di compleanno per la mia capa
raccontami una barzelletta
{5..15} domande a scelta multipla su {topic} con soluzioni
confronta {topic} e {topic}
riassunto del capitolo {1..38} dei promessi sposi
ciao
chi sei
fingi di essere {job} e fammi il colloquio
favola su un riccio, breve
`),
  exercises: lines(`
Risolvi passo passo {2..9}x + {1..20} = {21..90}
Un treno percorre {100..700} km in {2..9} ore. Qual è la velocità media?
Calcola la derivata di x^{2..5} - {2..9}x
Problema n. {10..300}: un rettangolo ha perimetro {30..90} cm e base doppia dell'altezza. Trova l'area. Spiega il ragionamento
Analisi logica: "Marco va a {city} con lo zio."
Versione, traduci: Caesar in Galliam contendit.
`),
  followUps: lines(`
più corto
più lungo
un'altra
grazie
continua
perché
non ho capito
spiegalo passo passo
in inglese
in tabella
ancora errore
sei sicuro?
da dove viene {2..20}
`),
  greeting: lines(`
ciao,
buongiorno,
scusa
una domanda:
`),
  closing: lines(`
grazie
per favore
urgente
grazie mille
`),
  products: lines(`
Sei un assistente [utile|cordiale] [del negozio|nell'app|del comune di {city}]. [Rispondi in italiano.|Sii breve.|Dai del lei.]
Ti chiami [Gaia|Leo|Stella]. [Massimo {60..200} parole.|Niente consigli medici.]
`),
  lessons: lines(`
Sei un insegnante paziente di [matematica|fisica|italiano]. [Guida lo studente passo passo.|Non dare subito la soluzione.]
Risolvi l'esercizio [passo passo|mostrando tutto il ragionamento] e [scrivi il risultato finale|proponi un esercizio simile].
`),
};
