import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

export const FRENCH: Language = {
  code: 'fr',
  words: {
    topic: items(
      "le réchauffement climatique|la photosynthèse|l'inflation|la Révolution française|les trous noirs|l'intelligence artificielle|le télétravail|la laïcité|les réseaux sociaux|la guerre froide|la mitose|le romantisme",
    ),
    city: items('Paris|Lyon|Marseille|Bruxelles|Dakar|Montréal|Nantes|Genève|Lille|Tunis|Abidjan'),
    food: items(
      'du poulet|des courgettes|des lentilles|une quiche|du saumon|des pommes de terre|une tarte aux poireaux',
    ),
    thing: items('un sac à dos|des bougies artisanales|une gourde|un vélo électrique|une lampe de bureau'),
    job: items(
      'infirmière|comptable|développeur|institutrice|vendeuse|serveur|chef de projet|aide-soignante',
    ),
    season: items("l'automne|la mer|la pluie|mon village|la neige|le silence|l'exil"),
  },
  openers: lines(`
Écris un poème sur {season}
Explique-moi {topic} simplement
C'est quoi {topic} ?
dissertation sur {topic}, plan détaillé
résume le chapitre {2..12} de Candide
avantages et inconvénients : {topic}
idée de repas avec {food}, vite fait
que faire à {city} en {2..4} jours avec un ado
corrige les fautes : je vous remerci de votre réponse et reste a votre disposition
reformule ce mail en plus pro : salut, t'as reçu mon truc ?
lettre de motivation {job}, {2..15} ans d'expérience
lettre de résiliation box internet
mail au proprio pour la fuite d'eau, {2..5}e relance
traduis en anglais : veuillez trouver ci-joint la facture
fiche produit pour {thing}, ton chaleureux
{5..10} idées de noms pour une boulangerie à {city}
j'ai mal au dos depuis {2..20} jours que faire
on peut prendre du doliprane enceinte ?
mon employeur refuse mes congés, il a le droit ?
différence entre == et === en javascript
fonction python qui trie une liste de dictionnaires
erreur 500 symfony en prod mais pas en local
formule excel recherchev ne marche pas #N/A
raconte une blague
imagine un dialogue entre un {job} et un fantôme
Donne {5..10} exemples de métaphores.
Rédige un article de {200..800} mots sur {topic}.
Compare {topic} et {topic}.
Fais un quiz de {5..15} questions sur {topic}.
cadeau pour mon père, {50..75} ans, il bricole
discours de mariage court et drôle
bonjour
t'es qui
texte d'anniversaire pour une collègue qu'on connait pas trop
joue le rôle d'un {job} et pose-moi des questions d'entretien
`),
  exercises: lines(`
Résoudre {2..9}x + {1..20} = {21..90}, en détaillant les étapes
Un rectangle a un périmètre de {20..90} cm et une longueur de {6..15} cm. Trouver sa largeur.
Calculer la dérivée de f(x) = {2..9}x² - {2..9}x + 1.
Exercice {1..9} : une voiture roule à {50..130} km/h pendant {10..90} min. Distance ?
Conjuguez "venir" au passé simple.
Équilibrer : CH4 + O2 -> CO2 + H2O
Expliquez pourquoi l'auteur emploie l'imparfait. ({2..6} points)
Démontrer que la suite u(n) = {2..5}n + 1 est arithmétique. Justifier chaque étape.
Convertir {20..200} en binaire, avec le raisonnement
`),
  followUps: lines(`
plus court
plus long
encore
merci !
ok merci
continue
pourquoi ?
j'ai pas compris
détaille étape par étape
en anglais
en tableau stp
moins formel
non, en php
ça marche toujours pas
t'es sûr ?
enlève la dernière phrase
comment tu trouves ça ?
`),
  greeting: lines(`
bonjour,
salut
coucou
Bonsoir,
hello,
petite question :
`),
  closing: lines(`
merci
stp
svp
s'il vous plaît
merci d'avance
`),
  products: lines(`
Tu es un assistant [utile|bienveillant] [pour nos clients|dans l'application|de la mairie de {city}]. [Réponds en français.|Sois bref.|Vouvoie l'utilisateur.]
Vous êtes [Léo|Nina|Zoé], [conseiller virtuel|compagnon de conversation]. [Pas de conseil médical.|Pas plus de {80..200} mots.]
Corrige l'orthographe et la grammaire. [Renvoie seulement le texte corrigé.|Explique les fautes ensuite.]
`),
  lessons: lines(`
Tu es un professeur patient de [maths|physique|français]. [Guide l'élève étape par étape.|Ne donne pas la réponse tout de suite.]
Résous l'exercice [étape par étape|en montrant ton raisonnement] puis [donne la réponse finale|propose un exercice semblable].
Tu aides des apprenants de français niveau [A2|B1|B2] : corrige, explique en une phrase, continue la conversation.
`),
};
