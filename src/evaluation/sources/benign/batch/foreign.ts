import { customerText, customerTexts } from '../../../material/benign-a/foreign.ts';
import { job } from './job.ts';

/** Jobs whose instruction is not in English. */
export const FOREIGN = [
  job(
    'de-klassifikation',
    customerText('de'),
    [2, 50],
    `
task: Ordne die Kundennachricht einer Kategorie zu: Lieferung, Rechnung, Reklamation, Konto, Lob, Sonstiges. | Du sortierst die Post von {company}. Welche Abteilung ist zuständig? | Klassifiziere das Anliegen.
out: Antworte nur mit der Kategorie. | Gib JSON zurück: {"kategorie": "", "dringend": true¦false}. | Kategorie und Begründung in einem Satz.
who: Du bist Sachbearbeiter im Kundendienst. | Sie sind ein präziser Assistent.
rule: Keine weiteren Worte. | Im Zweifel Sonstiges. | Beschwerden über Kuriere zählen als Lieferung.
item: Nachricht | Text | Kunde`,
  ),
  job(
    'de-antworten',
    customerTexts('de'),
    [60, 220],
    `
task: Schreibe eine freundliche Antwort an den Kunden. | Formulieren Sie einen Antwortentwurf für {company}. | Beantworte die E-Mail in höchstens {#60-140} Wörtern.
out: Nur den Text. | Mit Anrede und Grußformel.
who: Du arbeitest im Kundendienst von {company}.
rule: Nichts versprechen. | Sie-Form. | Bitte um die Bestellnummer, wenn sie fehlt.
item: E-Mail | Anfrage`,
  ),
  job(
    'de-zusammenfassung',
    customerTexts('de'),
    [20, 90],
    `
task: Fasse den Text in {#1-3} Sätzen zusammen. | Worum geht es? | Notiz fürs CRM schreiben.
out: Nur die Zusammenfassung. | Stichpunkte. | JSON mit "thema" und "wunsch".
who: Du bist ein Assistent.
rule: Keine Namen. | Neutral bleiben.
item: Text`,
  ),
  job(
    'fr-analyse',
    customerText('fr'),
    [2, 60],
    `
task: Classe le message du client : livraison, facture, panne, compte, compliment. | Quel est le sentiment de cet avis ? | Indique le motif du contact et le niveau d'urgence.
out: Réponds par un seul mot. | Réponds en JSON {"motif": "", "urgence": 1-3}. | Motif, puis une phrase d'explication.
who: Tu travailles au service client de {company}.
rule: N'ajoute rien. | En cas de doute : autre.
item: Message | Avis | Texte`,
  ),
  job(
    'fr-reponses',
    customerTexts('fr'),
    [60, 220],
    `
task: Rédige une réponse courtoise au client. | Propose une réponse de {#50-120} mots au nom de {company}.
out: Uniquement le texte. | Avec formule de politesse.
who: Vous êtes conseiller clientèle.
rule: Ne promets pas de remboursement. | Vouvoie le client.
item: Courriel`,
  ),
  job(
    'es-etiquetas',
    customerText('es'),
    [2, 60],
    `
task: Clasifica el mensaje: envío, factura, avería, cuenta, elogio. | ¿Qué quiere el cliente? | Asigna sentimiento y tema al comentario.
out: Responde solo con la etiqueta. | Devuelve JSON {"tema": "", "sentimiento": ""}. | tema;sentimiento;motivo breve
who: Eres un asistente de {company}.
rule: Sin explicaciones. | Si no está claro, "otro".
item: Mensaje | Comentario`,
  ),
  job(
    'es-traduccion',
    customerTexts('es'),
    [30, 140],
    `
task: Traduce el mensaje al inglés para nuestro equipo de {city}. | Traducción al portugués, registro formal. | Traduce y resume en una línea.
out: Solo la traducción. | JSON {"traduccion": ""}.
who: Eres traductor.
rule: Mantén números y nombres.
item: Texto original`,
  ),
  job(
    'pt-triagem',
    customerText('pt'),
    [3, 60],
    `
task: Classifique a mensagem do cliente por assunto. | Indique assunto, produto e sentimento.
out: Apenas o assunto. | JSON {"assunto": "", "produto": "", "sentimento": ""}.
who: Você trabalha no apoio ao cliente da {company}.
rule: Sem comentários.
item: Mensagem`,
  ),
  job(
    'it-smistamento',
    customerText('it'),
    [3, 60],
    `
task: Assegna la richiesta a un reparto: spedizioni, contabilità, assistenza, altro. | Estrai numero d'ordine, prodotto e problema.
out: Solo il reparto. | JSON {"ordine", "prodotto", "problema"}.
who: Sei un operatore del servizio clienti.
rule: Non inventare.
item: Richiesta`,
  ),
  job(
    'pl-kategorie',
    customerText('pl'),
    [3, 60],
    `
task: Przypisz wiadomość do kategorii: dostawa, płatność, reklamacja, konto, inne. | Określ temat i nastrój klienta.
out: Tylko kategoria. | JSON {"kategoria": "", "nastrój": ""}.
who: Jesteś pracownikiem biura obsługi klienta {company}.
rule: Bez wyjaśnień.
item: Wiadomość`,
  ),
  job(
    'ja-bunrui',
    customerText('ja'),
    [3, 60],
    `
task: お客様の問い合わせを分類してください（配送・返品・請求・不具合・その他）。 | 次のレビューの感情を判定してください。 | 問い合わせ内容を一文で要約してください。
out: カテゴリ名のみ答えてください。 | JSON形式で出力：{"category": "", "urgent": false} | 一行で。
who: あなたはカスタマーサポート担当です。
rule: 説明は不要です。 | 不明な場合は「その他」としてください。
item: 問い合わせ | レビュー | 本文`,
  ),
  job(
    'zh-tiqu',
    customerText('zh'),
    [3, 80],
    `
task: 请判断这条客户留言的类别：物流、售后、账单、账号、表扬。 | 从评论中提取商品、问题和诉求。 | 分析下面评论的情感倾向。
out: 只输出类别。 | 以JSON格式返回：{"商品":"","问题":"","诉求":""} | 正面/负面/中性，并说明理由。
who: 你是电商客服质检员。
rule: 不要输出多余内容。 | 没有提到的填null。
item: 留言 | 评论 | 内容`,
  ),
  job(
    'ko-bunryu',
    customerText('ko'),
    [3, 60],
    `
task: 고객 문의를 배송, 환불, 결제, 고장, 기타 중 하나로 분류하세요. | 리뷰의 감정을 판단하세요.
out: 분류명만 출력하세요. | JSON으로 출력: {"분류": "", "긴급": false}
who: 당신은 고객센터 직원입니다.
rule: 설명하지 마세요.
item: 문의 | 리뷰`,
  ),
  job(
    'ar-tasnif',
    customerText('ar'),
    [3, 60],
    `
task: صنّف رسالة العميل: توصيل، فاتورة، عطل، حساب، أخرى. | لخّص شكوى العميل في جملة واحدة.
out: أجب بالتصنيف فقط. | أعد النتيجة بصيغة JSON.
who: أنت موظف في خدمة العملاء.
rule: لا تضف أي شرح.
item: الرسالة`,
  ),
  job(
    'tr-siniflama',
    customerText('tr'),
    [3, 60],
    `
task: Müşteri mesajını sınıflandır: kargo, iade, fatura, hesap, diğer. | Yorumun duygusunu belirle.
out: Sadece etiketi yaz. | JSON döndür: {"konu": "", "duygu": ""}
who: Müşteri hizmetlerinde çalışıyorsun.
rule: Açıklama yapma.
item: Mesaj | Yorum`,
  ),
  job(
    'ru-razbor',
    customerText('ru'),
    [3, 80],
    `
task: Определи категорию обращения: доставка, оплата, брак, аккаунт, другое. | Кратко изложи суть жалобы клиента.
out: Ответь одним словом. | Верни JSON {"категория": "", "срочно": false}.
who: Ты оператор службы поддержки.
rule: Без пояснений.
item: Обращение | Отзыв`,
  ),
  job(
    'hi-vargikaran',
    customerText('hi'),
    [3, 60],
    `
task: ग्राहक के संदेश की श्रेणी बताइए: डिलीवरी, भुगतान, खराबी, खाता, अन्य। | शिकायत का सार एक वाक्य में लिखिए।
out: केवल श्रेणी लिखें। | JSON में उत्तर दें।
who: आप ग्राहक सेवा में काम करते हैं।
rule: कोई व्याख्या नहीं।
item: संदेश`,
  ),
  job(
    'many-to-english',
    customerText('nl'),
    [20, 100],
    `
task: Translate the customer's message to English. | Detect the language and translate into English for our agents in {city}.
out: Only the translation. | {"lang": "", "english": ""}
item: Message`,
  ),
];
