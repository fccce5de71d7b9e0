import { COMMON } from './common.ts';
import { grammar, type Grammar, several, writer, type Writer } from './grammar.ts';

/** Languages besides English that owners of this material work in. */
export type Tongue = keyof typeof TEXTS;

const TEXTS = {
  de: `
text: {hi} {a} {b} {c} | {a} {b} | {a}
hi: Guten Tag, | Hallo, | Sehr geehrte Damen und Herren, | Hallo Team,
a: meine Bestellung {order} vom {#1-28}.{#1-12}. ist immer noch nicht da. | Der {ding} ist nach {#2-30} Tagen kaputt gegangen. | Ich habe den {ding} in {farbe} bestellt und in {farbe} bekommen. | Die Abbuchung über {#9-400},{cents} Euro war doppelt. | Super {ding}, würde ich wieder kaufen. | Die Heizung in der Wohnung {street} ist seit {tag} kalt. | Leider passt der {ding} nicht, viel zu klein. | Am {tag} war ich bei Ihnen in {city}, niemand wusste Bescheid.
b: Telefonisch erreicht man niemanden. | Herr {last} wollte zurückrufen. | Verpackung war in Ordnung. | Preis/Leistung stimmt. | Das ist jetzt das {#2-5}. Mal. | Kundennummer {#10000-999999}. | Lieferung ging schnell, {#1-4} Tage.
c: Bitte um Rückerstattung. | Wann kommt Ersatz? | Mit freundlichen Grüßen {person} | Danke, {first} | Ich bitte um Rückruf unter {phone}. | LG
ding: Wasserkocher | Rucksack | Bürostuhl | Akkuschrauber | Staubsauger | Toaster | Pullover | Kinderwagen | Router
farbe: Blau | Schwarz | Grün | Weiß | Rot
tag: Montag | Dienstag | Freitag | gestern | Samstag`,
  fr: `
text: {hi} {a} {b} {c} | {a} {b} | {a}
hi: Bonjour, | Bonsoir, | Madame, Monsieur,
a: ma commande {order} n'est toujours pas arrivée. | Le {chose} est tombé en panne au bout de {#2-30} jours. | J'ai été débité deux fois de {#9-400},{cents} €. | Très bon {chose}, conforme à la photo. | La taille est trop petite, je souhaite un échange. | Le chauffage du {#1-80} {street} ne marche plus depuis {jour}. | Je n'arrive plus à me connecter à mon compte {email}. | Accueil froid au magasin de {city}.
b: J'ai appelé {#2-6} fois sans réponse. | Livraison rapide. | Emballage abîmé. | Mme {last} m'avait promis un geste. | Numéro client {#10000-999999}. | La notice est incompréhensible.
c: Merci de me rembourser. | Cordialement, {person} | Dans l'attente de votre retour. | Merci d'avance | Je recommande !
chose: grille-pain | sac à dos | aspirateur | manteau | vélo | matelas | téléphone | parasol
jour: lundi | mardi | vendredi | hier | samedi`,
  es: `
text: {hi} {a} {b} {c} | {a} {b} | {a}
hi: Hola, | Buenos días: | Buenas tardes, | Estimados señores:
a: mi pedido {order} sigue sin llegar. | El {cosa} dejó de funcionar a los {#2-30} días. | Me cobraron dos veces {#9-400} euros. | El {cosa} es precioso, muy contenta. | Pedí la talla {size} y me llegó otra. | Quiero cambiar la dirección a {address}. | No puedo entrar en mi cuenta desde el {dia}. | La habitación {#100-900} olía a humedad.
b: Llamé {#2-6} veces y nadie contesta. | El envío fue rápido. | Venía sin caja. | Soy cliente desde {year}. | La app se cierra sola. | El manual no está en español.
c: Espero su respuesta. | Gracias, {person} | Un saludo | Quiero la devolución del dinero. | Lo recomiendo.
cosa: ventilador | bolso | colchón | patinete | taladro | reloj | abrigo | altavoz
dia: lunes | martes | jueves | domingo`,
  pt: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Olá, | Bom dia, | Boa tarde,
a: a encomenda {order} ainda não chegou. | O {coisa} avariou ao fim de {#2-30} dias. | Cobraram duas vezes {#9-400} euros. | Gostei muito do {coisa}, chegou antes do prazo. | Veio o tamanho errado. | Preciso da fatura com o NIF {#100000000-299999999}.
b: Liguei {#2-6} vezes. | A caixa estava aberta. | Atendimento péssimo em {city}. | Já sou cliente há {#2-12} anos.
c: Aguardo resposta. | Obrigado, {person} | Quero o reembolso. | Recomendo.
coisa: frigorífico | casaco | berbequim | tapete | portátil | carrinho`,
  it: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Buongiorno, | Salve, | Gentili signori,
a: il mio ordine {order} non è ancora arrivato. | Il {cosa} si è rotto dopo {#2-30} giorni. | Ho ricevuto il colore sbagliato. | Ottimo {cosa}, lo ricomprerei. | L'importo di {#9-400} euro è stato addebitato due volte. | La caldaia in {street} perde acqua da {giorno}.
b: Ho chiamato {#2-6} volte. | Imballo perfetto. | Nessuno risponde alle mail. | Il corriere è stato gentile.
c: Attendo riscontro. | Cordiali saluti {person} | Grazie mille | Chiedo il rimborso.
cosa: ferro da stiro | divano | frullatore | giubbotto | tavolo
giorno: lunedì | ieri | sabato`,
  pl: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Dzień dobry, | Witam, | Szanowni Państwo,
a: moje zamówienie {order} nadal nie dotarło. | {rzecz} zepsuł się po {#2-30} dniach. | Pobrano dwa razy {#9-900} zł. | Świetny {rzecz}, polecam. | Rozmiar nie pasuje, proszę o wymianę. | Proszę o fakturę na firmę {company}.
b: Dzwoniłem {#2-6} razy. | Paczka była uszkodzona. | Konsultant obiecał oddzwonić. | Wysyłka szybka.
c: Proszę o zwrot pieniędzy. | Pozdrawiam {person} | Czekam na odpowiedź.
rzecz: czajnik | plecak | odkurzacz | rower | laptop | fotel`,
  tr: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Merhaba, | İyi günler, | Sayın yetkili,
a: {order} numaralı siparişim hâlâ gelmedi. | Aldığım {sey} {#2-30} gün sonra bozuldu. | Kartımdan iki kez {#90-4000} TL çekildi. | {sey} çok güzel, tavsiye ederim. | Yanlış renk geldi. | Hesabıma giremiyorum.
b: {#2-6} kere aradım. | Kargo hızlıydı. | Kutusu ezilmişti. | Kimse ilgilenmiyor.
c: İade istiyorum. | Teşekkürler, {first} | Dönüşünüzü bekliyorum.
sey: ütü | çanta | kulaklık | mont | süpürge`,
  ru: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Здравствуйте, | Добрый день!
a: заказ {order} до сих пор не пришёл. | {^vesch} сломался через {#2-30} дней. | Деньги списали дважды, {#900-9000} руб. | Отличный {vesch}, всем советую. | Прислали не тот размер. | Не могу войти в личный кабинет.
b: Звонил {#2-6} раза. | Упаковка помята. | Доставка быстрая. | Оператор ничего не знает.
c: Верните деньги. | С уважением, {first} | Жду ответа.
vesch: чайник | рюкзак | пылесос | телефон | стол`,
  ja: `
text: {a}{b}{c} | {a}{c} | {a}
a: 注文番号{order}の商品がまだ届きません。 | 購入した{mono}が{#2-30}日で壊れました。 | サイズが合わないので交換したいです。 | {mono}の色が写真と違います。 | 料金が二重に請求されています（{#900-9800}円）。 | とても使いやすい{mono}でした。 | ログインできなくなりました。
b: 電話しても繋がりません。 | 箱がつぶれていました。 | 配送は早かったです。 | 説明書が分かりにくいです。 | {#2-5}回問い合わせました。
c: 返金をお願いします。 | よろしくお願いいたします。 | ご確認ください。 | また買います。
mono: 炊飯器 | 掃除機 | リュック | イヤホン | 布団 | 加湿器`,
  zh: `
text: {a}{b}{c} | {a}{c} | {a}
a: 订单{order}一直没有发货。 | 买的{wu}用了{#2-30}天就坏了。 | 尺码不对，想换货。 | 颜色和图片不一样。 | 被重复扣款{#90-900}元。 | {wu}质量不错，性价比高。 | 账号登录不上去了。
b: 客服电话打不通。 | 包装破损。 | 物流很快。 | 已经问了{#2-6}次。
c: 请尽快退款。 | 谢谢。 | 麻烦处理一下。 | 会推荐给朋友。
wu: 电饭煲 | 背包 | 耳机 | 台灯 | 跑鞋 | 手机壳`,
  ko: `
text: {a} {b} {c} | {a} {c}
a: 주문번호 {order} 상품이 아직 안 왔어요. | {mul} 산 지 {#2-30}일 만에 고장났습니다. | 사이즈가 작아서 교환하고 싶어요. | {#9-90}만원이 두 번 결제됐어요. | {mul} 정말 만족합니다.
b: 전화도 안 받네요. | 박스가 찌그러져 있었어요. | 배송은 빨랐어요. | {#2-5}번째 문의입니다.
c: 환불 부탁드립니다. | 감사합니다. | 빠른 답변 바랍니다.
mul: 이어폰 | 가방 | 청소기 | 밥솥 | 운동화`,
  ar: `
text: {hi} {a} {b} {c} | {a} {b}
hi: السلام عليكم، | مرحباً،
a: طلبي رقم {order} لم يصل حتى الآن. | {shay} تعطل بعد {#2-30} يوماً. | تم خصم المبلغ مرتين ({#90-900}). | {shay} ممتاز وأنصح به. | وصلني مقاس مختلف. | لا أستطيع الدخول إلى حسابي.
b: اتصلت {#2-6} مرات. | العلبة مفتوحة. | التوصيل سريع. | لا أحد يرد.
c: أرجو استرداد المبلغ. | شكراً. | بانتظار الرد.
shay: الجهاز | الحقيبة | الهاتف | الحذاء`,
  hi: `
text: {hi} {a} {b} {c} | {a} {b}
hi: नमस्ते, | महोदय,
a: मेरा ऑर्डर {order} अभी तक नहीं आया। | {cheez} {#2-30} दिन में खराब हो गया। | मेरे खाते से ₹{#90-9000} दो बार कट गए। | {cheez} बहुत अच्छा है। | गलत साइज़ भेजा गया। | मैं लॉगिन नहीं कर पा रहा हूँ।
b: {#2-6} बार फ़ोन किया। | डिब्बा टूटा था। | डिलीवरी जल्दी हुई। | कोई जवाब नहीं देता।
c: पैसे वापस कीजिए। | धन्यवाद, {first} | जल्दी जवाब दें।
cheez: प्रेशर कुकर | बैग | मोबाइल | पंखा | जूता`,
  nl: `
text: {hi} {a} {b} {c} | {a} {b}
hi: Goedendag, | Hallo, | Beste,
a: mijn bestelling {order} is nog steeds niet geleverd. | De {ding} ging na {#2-30} dagen stuk. | Er is twee keer {#9-400} euro afgeschreven. | Prima {ding}, aanrader. | Verkeerde maat ontvangen. | De lamp bij {street} is al weken kapot.
b: Niemand neemt op. | Doos was beschadigd. | Snelle levering. | Al {#2-5} keer gemaild.
c: Graag mijn geld terug. | Groet, {person} | Alvast bedankt.
ding: fiets | stofzuiger | jas | waterkoker | bank`,
} as const;

const GRAMMARS = Object.fromEntries(
  Object.entries(TEXTS).map(([tongue, source]) => [tongue, grammar(source, COMMON)]),
) as Record<Tongue, Grammar>;

/** Every language there is, in a fixed order. */
export const TONGUES = Object.keys(TEXTS) as Tongue[];

/** What customers write in that language: complaints, reviews, requests. */
export const customerText = (tongue: Tongue): Writer => writer(GRAMMARS[tongue], 'text');

export const customerTexts = (tongue: Tongue): Writer => several(customerText(tongue), 1, 4, ' ');
