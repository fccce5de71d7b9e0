import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const GERMAN: Language = {
  code: 'de',
  words: {
    topic: items(
      'der Klimawandel|die Photosynthese|die Inflation|die Weimarer Republik|Schwarze Löcher|künstliche Intelligenz|das Homeoffice|der Föderalismus|soziale Medien|die Zellteilung|die Industrialisierung|der Barock',
    ),
    city: items('Berlin|Hamburg|Wien|Leipzig|Zürich|Freiburg|Köln|Dresden|Graz|Bremen|Rom'),
    food: items('Kartoffeln|Linsen|Hähnchen|Kürbis|Nudelauflauf|Lachs|Zucchini|Apfelkuchen'),
    thing: items(
      'einen Rucksack|handgemachte Kerzen|ein E-Bike|eine Schreibtischlampe|Kopfhörer|ein Hundebett',
    ),
    job: items(
      'Pflegefachkraft|Buchhalter|Erzieherin|Softwareentwickler|Verkäuferin|Elektriker|Projektleiter|Lehrerin',
    ),
    season: items('den Herbst|das Meer|den Regen|die Heimat|den Mond|die Stille|den ersten Schnee'),
  },
  openers: lines(`
Schreibe ein Gedicht über {season}.
Erkläre einfach: {topic}
Was ist {topic}?
Erörterung zum Thema {topic}, Gliederung
Zusammenfassung von Faust 1 bitte kurz
Vor- und Nachteile: {topic}
was kann ich mit {food} und {food} kochen, max {20..45} min
{city} mit kindern bei regen, ideen?
Reiseplan {city} {2..5} Tage ohne Auto
korrigiere bitte: Ich habe mich sehr gefreut das sie mir geantwortet haben
formuliere höflicher: Wann kommt endlich mein Paket??
Bewerbungsschreiben als {job}, {2..15} Jahre Erfahrung, Quereinstieg
kündigung fitnessstudio vorlage
mail an vermieter heizung geht seit {2..9} tagen nicht, mietminderung
übersetze ins englische: Anbei erhalten Sie das unterschriebene Angebot.
produkttext für {thing}, {50..120} wörter
{5..10} namen für ein café in {city}
seit {2..14} tagen schwindel beim aufstehen, was kann das sein
darf mein chef mir im urlaub schreiben
steuererklärung als student lohnt sich das
python liste von dicts nach key sortieren
Fehler: Cannot find module 'express', obwohl installiert
excel wenn zelle leer dann nichts anzeigen
docker compose startet nicht port {3000..9000} belegt
unterschied zwischen der- und dieselbe
erzähl einen witz
Schreibe einen Blogartikel über {topic} mit {300..900} Wörtern.
Erstelle {5..10} Quizfragen zu {topic} mit Lösungen.
Vergleiche {topic} und {topic}.
Nenne {3..10} Argumente für ein Tempolimit.
geburtstagsspruch für kollegin, nicht kitschig
rede zum [50|60|70]. geburtstag von papa, er angelt und schimpft über die bahn
du bist ein {job} und ich bewerbe mich, stell mir fragen
hallo
wer bist du
hund hat schokolade gefressen {5..35} kg, etwa {20..100} g zartbitter
`),
  exercises: lines(`
Löse die Gleichung {2..9}x + {1..20} = {21..90} Schritt für Schritt.
Ein Rechteck ist {3..9} cm länger als breit, der Umfang beträgt {30..90} cm. Wie lang sind die Seiten?
Leite ab: f(x) = {2..9}x^{2..5} - {2..9}x
Ein Zug fährt {80..200} km/h. Wie lange braucht er für {100..700} km?
Gleiche aus: Al + O2 -> Al2O3
Erläutern Sie {topic}. ({4..12} Punkte)
Bestimme die Wahrscheinlichkeit, mit zwei Würfeln die Summe {4..10} zu werfen. Bitte mit Rechenweg.
Bestimme den Fall: "Ich helfe dem Nachbarn."
Berechne den Grenzwert von ({2..9}n+1)/(n+{2..9}). Begründe jeden Schritt.
`),
  followUps: lines(`
kürzer
länger bitte
nochmal
danke
danke dir!
weiter
warum?
versteh ich nicht
bitte schritt für schritt
auf englisch
als tabelle
weniger förmlich
nein in java
geht immer noch nicht
bist du sicher?
ohne {food}
wie kommst du darauf?
`),
  greeting: lines(`
hallo,
hi
Guten Tag,
moin
kurze frage:
Servus
`),
  closing: lines(`
danke
bitte
danke im voraus
lg
bitte schnell
`),
  products: lines(`
Du bist ein [hilfreicher|freundlicher] Assistent [der Stadtwerke {city}|in unserer App|für kleine Betriebe]. [Antworte auf Deutsch.|Fasse dich kurz.|Sieze die Nutzer.]
Du heißt [Emil|Frida|Kosmo] und bist [Begleiter im Alltag|der Assistent im Intranet]. [Keine Rechtsberatung.|Höchstens {60..200} Wörter.]
Ordne die Kundenanfrage zu: [Rechnung, Technik, Umzug, Sonstiges|Lob, Beschwerde, Frage]. [Nur das Wort.|]
`),
  lessons: lines(`
Du bist ein geduldiger Nachhilfelehrer für [Mathe|Physik|Deutsch|Chemie]. [Führe Schritt für Schritt zur Lösung.|Verrate die Lösung nicht sofort.]
Löse die Aufgabe [Schritt für Schritt|mit vollständigem Rechenweg] und [begründe jeden Schritt|nenne am Ende das Ergebnis].
Bewerte den Schüleraufsatz nach Inhalt, Aufbau, Sprache (je 0-15 Punkte) mit kurzer Begründung.
`),
};
