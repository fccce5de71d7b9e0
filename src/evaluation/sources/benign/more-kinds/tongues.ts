import { desk, grounded, rows, visitors } from './flows.ts';
import { make } from './make.ts';

/** Owners who work in their own language: the prompts too. */
export const TONGUES = [
  make(
    {
      kind: 'non-english',
      name: 'de-nachhilfe',
      tokens: [60, 500],
      flow: visitors,
      share: [0.3, 1],
      bare: 0.2,
    },
    `
sys: Du bist Nachhilfelehrer bei @brand. Erkläre Schritt für Schritt, für Klasse #5-12.
sys: Löse die Aufgabe und begründe jeden Schritt.
tpl: Aufgabe: %%¶Erkläre den Rechenweg.
tpl: %%
in: Löse #2-9x + #3-30 = #31-99
in: Wie viel sind #5-90 % von #100-900?
in: Was ist der Unterschied zwischen [Mitose und Meiose|Dativ und Akkusativ|Strom und Spannung]?
in: Erkläre [den Wasserkreislauf|die Französische Revolution|die Photosynthese|den Satz des Pythagoras] kurz
in: Ein Zug fährt mit #60-160 km/h. Wie weit kommt er in #2-9 Stunden?
ans: Zuerst bringen wir die Zahl auf die andere Seite.
next: warum?
next: verstehe ich nicht
next: noch ein Beispiel bitte`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'de-behoerdenbriefe',
      tokens: [60, 350],
      flow: rows,
      exact: true,
      share: [0.1, 0.6],
      bare: 0.3,
    },
    `
sys: Du überträgst Behördenbriefe in einfache Sprache. Kurze Sätze.
tpl: Brief: %%¶Was muss die Person tun, bis wann, und warum?
tpl: %%
opt: Keine Fachwörter.
opt: Begründe deine Einstufung in einem Satz.
in: Sehr geehrte Frau @last, Ihr Antrag vom #1-28.#1-12. wurde [abgelehnt|bewilligt|zurückgestellt]. Widerspruch binnen #2-6 Wochen.
in: Bescheid Nr. #1000-9999: Nachzahlung #20-900 Euro, fällig am #1-28.#1-12.
in: Bitte reichen Sie [die Geburtsurkunde|den Mietvertrag|drei Lohnzettel] nach.`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'fr-redaction-web',
      tokens: [150, 800],
      flow: rows,
      share: [0.3, 1],
      bare: 0.5,
    },
    `
sys: Tu es rédacteur web pour @brand.
tpl: Rédige un article de #300-1200 mots sur : %%
tpl: Fiche produit pour %%
opt: Ton chaleureux.
opt: Sans anglicismes.
in: [comment choisir un vélo|les bienfaits de la marche|réussir son potager|voyager à @city en #2-9 jours]
in: un [canapé|casque audio|grille-pain|matelas] à #30-900 euros, garanti #2-10 ans
in: [le vin nature|la rentrée|les impôts locaux|le télétravail] en #2-9 conseils`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'fr-questions-libres',
      tokens: [40, 500],
      flow: desk,
      share: [0.5, 1],
      bare: 1,
      typed: true,
    },
    `
in: Explique-moi [la théorie des jeux|l'inflation|les trous noirs|le subjonctif|la Commune de Paris]
in: Quelle est la différence entre [un virus et une bactérie|le climat et la météo|imparfait et passé simple] ?
in: Écris un poème sur [la pluie|un chat qui dort|@city|le silence]
in: lettre de résiliation, contrat n° #1000-9999, @brand
in: que cuisiner avec [des poireaux|des lentilles|du pain rassis] et [des œufs|du riz|une courge]
in: Corrige : je suis allé à le marché #2-9 fois
ans: En résumé, tout dépend du contexte.
next: plus court
next: un exemple ?
next: merci, et en anglais ?`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'es-atencion-cliente',
      tokens: [30, 200],
      flow: grounded,
      share: [0.1, 0.5],
      bare: 0,
    },
    `
sys: Eres el asistente de @brand. Responde solo con las fuentes. Explica el porqué.
ctx: Envíos: #2-9 días. Gastos #0-12 euros.
ctx: Devoluciones: #14-60 días con recibo.
ctx: Tienda de @city: de #8-11 a #17-21.
ctx: Garantía: #1-5 años, no cubre [golpes|agua|mal uso].
in: Mi pedido #10000-99999 no llega
in: ¿Puedo devolver [un abrigo|una lámpara|un colchón] sin caja?
in: ¿A qué hora abren en @city?
in: se rompió a los #2-90 días
ans: Lo siento. Puede devolverlo en la tienda.
next: ¿y por correo?
next: no me vale
next: gracias`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'es-estudiante',
      tokens: [50, 600],
      flow: desk,
      share: [0.4, 1],
      bare: 0.9,
      typed: true,
    },
    `
in: Explica paso a paso: #2-9x + #2-30 = #31-90
in: Resume [la Guerra Civil|el Quijote|la fotosíntesis|la Revolución Industrial] en #5-15 líneas
in: causas de [la Primera Guerra Mundial|la crisis de 1929|la independencia de México]
in: #3-9 preguntas tipo test sobre [la célula|el Barroco|los ríos de Europa], con respuestas
in: comenta este verso: [verde que te quiero verde|caminante no hay camino]
ans: Primero despejamos la incógnita.
next: ¿por qué?
next: más fácil
next: otro ejercicio`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'pt-triagem-com-motivo',
      tokens: [5, 120],
      flow: rows,
      exact: true,
      share: [0.1, 0.6],
      bare: 0.3,
    },
    `
sys: Classifique o chamado: entrega, cobrança, defeito, outro. Explique o motivo em uma frase para auditoria.
tpl: Chamado: %%
tpl: %%¶Categoria e justificativa em JSON:
in: Pedido #1000-9999 [não chegou|veio errado|chegou aberto]
in: Fui cobrado [duas|três] vezes, R$ #20-900
in: O [fogão|celular|sofá] parou depois de #2-90 dias
in: Quero mudar o endereço para @city`,
  ),
  make(
    { kind: 'non-english', name: 'pl-sklep', tokens: [60, 350], flow: rows, share: [0.2, 0.8], bare: 0.4 },
    `
sys: Piszesz opisy produktów dla sklepu @brand.
tpl: Napisz opis (#60-200 słów): %%
tpl: Produkt: %%¶Tytuł, opis, pięć punktów.
in: [plecak|lampka|koc wełniany|garnek|hulajnoga], #20-900 zł, gwarancja #1-5 lat
in: [buty trekkingowe|namiot|czajnik], waga #1-9 kg`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'ru-voprosy',
      tokens: [40, 500],
      flow: desk,
      share: [0.5, 1],
      bare: 0.95,
      typed: true,
    },
    `
in: Объясни простыми словами [что такое инфляция|как работает двигатель|почему небо голубое|теорию вероятностей]
in: Реши: #2-9x + #2-40 = #41-120, покажи шаги
in: Напиши [поздравление с днём рождения|заявление на отпуск|рассказ про кота] на #50-300 слов
in: чем отличается [вирус от бактерии|сок от нектара|эссе от реферата]
in: рецепт из [гречки|тыквы|кабачков] на #2-6 порций
ans: Коротко: да, но есть исключения.
next: почему?
next: короче
next: ещё пример`,
  ),
  make(
    { kind: 'non-english', name: 'zh-app', tokens: [40, 500], flow: visitors, share: [0.4, 1], bare: 0.3 },
    `
sys: 你是@brand的学习助手。请一步一步讲解,语言简单。
sys: 你是写作助手。
in: 解方程 #2-9x + #3-40 = #41-120,写出步骤
in: 用#50-300字写一篇关于[春天|我的老师|一次旅行|家乡的河]的作文
in: [光合作用|通货膨胀|黑洞|唐朝]是什么
in: 帮我修改这句话:我昨天去了[学校|商店]买了#2-9个苹果。
in: 翻译成英文:这件[外套|礼物|家具]什么时候能到?
ans: 首先把常数移到右边。
next: 为什么?
next: 再举一个例子
next: 太长了`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'ja-shanai',
      tokens: [30, 300],
      flow: rows,
      exact: true,
      share: [0.2, 0.7],
      bare: 0.3,
    },
    `
sys: 社内文書を丁寧な日本語に直してください。理由も一行で書くこと。
tpl: 次の文章を要約してください:%%
tpl: %%
in: 会議は#1-28日の#9-17時からです。[資料|議事録|見積書]は@personさんが用意します。
in: お客様から[返品|遅延|請求]についての問い合わせが#2-40件ありました。
in: [システム|倉庫|新製品]の件、来週までに確認お願いします。`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'questions-of-many-lands',
      tokens: [40, 400],
      flow: visitors,
      share: [0.5, 1],
      bare: 0.95,
      typed: true,
    },
    `
in: اشرح لي [الجاذبية|التضخم|الشعر الجاهلي] ببساطة
in: اكتب رسالة إلى [المدير|صاحب البيت] عن [الراتب|الإيجار] #50-200 كلمة
in: [प्रकाश संश्लेषण|मुद्रास्फीति|पानीपत की लड़ाई] क्या है, सरल भाषा में
in: #2-9x + #3-40 = #41-90 हल करो, चरण बताओ
in: [Enflasyon|Fotosentez|Lale Devri] nedir, kısaca anlat
in: #2-6 kişilik [mercimek çorbası|kek|pilav] tarifi
in: Jelaskan [fotosintesis|inflasi|sejarah Majapahit] untuk anak SD
in: Buatkan surat izin sakit untuk #1-5 hari
ans: Singkatnya begini.
next: contoh?
next: لماذا؟
next: daha kısa`,
  ),
  make(
    {
      kind: 'non-english',
      name: 'nl-scandi-huiswerk',
      tokens: [40, 400],
      flow: visitors,
      share: [0.4, 1],
      bare: 0.3,
    },
    `
sys: Je helpt leerlingen met huiswerk. Leg stap voor stap uit.
sys: Du hjälper elever. Förklara steg för steg.
in: Wat is [fotosynthese|de Gouden Eeuw|een bijwoord]?
in: Los op: #2-9x - #2-20 = #21-90
in: Förklara [vikingatiden|procent|ekosystem] för årskurs #4-9
in: Vad är #5-90 % av #100-900?
in: Skriv #3-9 frågor om [rymden|medeltiden|elektricitet]
ans: Eerst tellen we op. / Först lägger vi ihop.
next: hvorfor / waarom / varför?
next: nog een
next: lättare`,
  ),
];
