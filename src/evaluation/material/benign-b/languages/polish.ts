import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const POLISH: Language = {
  code: 'pl',
  words: {
    topic: items(
      'zmiany klimatu|fotosynteza|inflacja|czarne dziury|sztuczna inteligencja|rozbiory Polski|praca zdalna|media społecznościowe|podział komórki|energia odnawialna',
    ),
    city: items('Kraków|Gdańsk|Wrocław|Praga|Rzym|Zakopane|Wilno|Poznań'),
    food: items('kurczak|ziemniaki|soczewica|dynia|twaróg|makaron|cukinia'),
    thing: items('plecak|świece sojowe|słuchawki|legowisko dla psa|termos'),
    job: items('księgowa|pielęgniarka|programista|nauczycielka|magazynier|grafik|kierowca'),
    season: items('jesień|morze|deszcz|dom|księżyc|pierwszy śnieg'),
  },
  openers: lines(`
Napisz wiersz, temat: {season}
wyjaśnij prosto: {topic}
{topic} w skrócie
rozprawka {topic}, {200..400} słów
plusy i minusy: {topic}
co ugotować, mam {food} i jajka
{city} na weekend co zobaczyć z dziećmi
popraw błędy: chciał bym się dowiedzieć czy moja paczka została wysłana
list motywacyjny {job} {2..15} lat doświadczenia
wypowiedzenie umowy najmu wzór
mail do wykładowcy o przełożenie terminu
przetłumacz na angielski: w załączeniu przesyłam fakturę
opis produktu na allegro: {thing}
{5..10} nazw dla kwiaciarni
boli mnie kolano {2..20} dni
czy mogę brać ibuprom z apapem
sąsiad zalał mieszkanie co robić
python sortowanie słownika po wartości
błąd NullPointerException w javie co to
excel wyszukaj pionowo nie działa
życzenia urodzinowe dla szefa
opowiedz dowcip
quiz {5..15} pytań, {topic}, z odpowiedziami
porównaj: {topic} i {topic}
bajka o jeżu na dobranoc
cześć
kim jesteś
konspekt lekcji {topic} klasa {4..8}
wciel się w rolę: {job}, rozmowa rekrutacyjna
`),
  exercises: lines(`
Rozwiąż równanie {2..9}x + {1..20} = {21..90} krok po kroku
Pociąg przejechał {100..700} km w {2..9} h. Oblicz prędkość.
Oblicz pochodną f(x) = x^{2..5} - {2..9}x
Zadanie {1..20}. Ile gramów soli jest w {100..900} g roztworu {5..25}%? Zapisz obliczenia.
Wyjaśnij przyczyny: {topic}. (0-{2..6} pkt)
Odmień przez przypadki: dom
`),
  followUps: lines(`
krócej
dłużej
jeszcze jedno
dzięki
dalej
dlaczego
nie rozumiem
wytłumacz krok po kroku
po angielsku
w tabeli
dalej nie działa
na pewno?
skąd to {2..20}
`),
  greeting: lines(`
cześć,
dzień dobry,
hej
mam pytanie
`),
  closing: lines(`
dzięki
proszę
pilne
z góry dziękuję
`),
  products: lines(`
Jesteś [pomocnym|miłym] asystentem [sklepu|w aplikacji|urzędu miasta]. [Odpowiadaj po polsku.|Krótko.|Zwracaj się per pan/pani.]
Masz na imię [Zosia|Kuba|Iskra]. [Maksymalnie {60..200} słów.|Nie udzielaj porad medycznych.]
`),
  lessons: lines(`
Jesteś cierpliwym korepetytorem z [matematyki|fizyki|polskiego]. [Prowadź ucznia krok po kroku.|Nie podawaj od razu wyniku.]
Rozwiąż zadanie [krok po kroku|z pełnym uzasadnieniem] i [podaj odpowiedź|zaproponuj podobne].
`),
};
