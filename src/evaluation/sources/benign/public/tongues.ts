import { between, pick, sample } from '../../../../demo/random.ts';
import { bar, chance, fill, type Random, type Table, wide } from './make.ts';

/** What people say in one language: questions on things, shop reviews, mails, school tasks, and what is answered. */
export interface Tongue {
  readonly things: readonly string[];
  readonly forms: readonly string[];
  readonly tails: readonly string[];
  readonly reviews: readonly string[];
  readonly tasks: readonly string[];
  readonly answers: readonly string[];
  readonly orders: {
    readonly label: string;
    readonly reply: string;
    readonly tutor: string;
    readonly desk: string;
  };
}
type Row = readonly [
  things: string,
  forms: string,
  tails: string,
  reviews: string,
  tasks: string,
  answers: string,
  orders: string,
];

const ROWS: Readonly<Record<string, Row>> = {
  zh: [
    '空气炸锅|公积金|养猫|考研|番茄炒蛋|膝盖疼|敦煌旅游|孩子挑食|新能源汽车|租房合同|失眠|红楼梦|简历|跑步|阳台种菜|年终总结|高铁改签|近视|理财|普洱茶',
    '{x}怎么办|请问{x}要注意什么|{x}靠谱吗？|第一次接触{x}，预算{2..90}百，给点建议|为什么大家都在说{x}|{x}和以前有什么不一样|帮我写一段关于{x}的朋友圈文案|用大白话讲讲{x}|{x}的优缺点，列表|我妈问我{x}，怎么跟她解释|有没有{x}的避坑经验|{x}一般要多久',
    '|谢谢|在线等，挺急的|简短一点|不要太官方|我在成都|字数{100..500}左右|麻烦了',
    '物流太慢了，等了{3..20}天|质量不错，第{2..5}次回购|客服态度很差|颜色和图片不一样|性价比高，推荐|用了{2..30}天就坏了|包装破损，里面倒是没事|给爸妈买的，他们很喜欢|尺码偏小，建议买大一号|还行吧，没有想象中好|味道有点大，散了两天',
    '小明有{12..90}个苹果，分给{2..9}个同学，每人{1..5}个，还剩几个？|解方程 {2..9}x + {3..20} = {30..99}|一个长方形长{5..30}厘米，宽{2..15}厘米，求面积|《背影》中父亲的形象是怎样的？|“把”字句改成“被”字句：风把树吹倒了|甲乙两地相距{60..600}千米，客车每小时行{40..110}千米，几小时到达？',
    '好的，先看具体情况。|一般来说主要有三点。|第一步先确认时间和预算。|如果不放心，可以咨询专业人士。|这个因人而异，不必着急。|大约需要{2..30}天。|建议先小范围试一试。|以上供参考。',
    '判断评论情感，只输出：好评/中评/差评|以客服身份回复这条评论，不超过60字，语气真诚|你是小学老师，一步一步引导学生，不要直接给答案|你是{b}的在线客服，只回答与订单和售后有关的问题。',
  ],
  ja: [
    '確定申告|ふるさと納税|肩こり|京都旅行|弁当のおかず|転職|観葉植物|英会話|中古マンション|花粉症|保育園|キャンプ|自転車通勤|敬語|断捨離|年金|味噌汁|犬のしつけ|同窓会|NISA',
    '{x}について教えてください|{x}って実際どうなんですか|{x}の初心者です。何から始めればいいですか？|{x}で失敗しないコツは|{x}、{2..50}代でも大丈夫？|{x}にかかる費用はだいたいいくら|{x}のメリットとデメリットを簡単に|母に{x}を説明したい|{x}がうまくいきません|{x}の歴史を短く|{x}とはどう違うのか知りたい',
    '|よろしくお願いします。|短めで|敬語なしでいいです|急ぎです|箇条書きで|{200..600}字くらいで|東京在住です',
    '届くまで{3..20}日かかりました|思ったより小さいです|対応が丁寧で安心しました|{2..14}日で壊れました。残念です|リピートします|色が写真と違う|コスパ最高|説明書が分かりにくい|可もなく不可もなく|母がとても喜んでいました|梱包が雑でした',
    '{12..90}個のりんごを{2..9}人で分けると、1人何個で何個余りますか。|方程式 {2..9}x - {3..20} = {30..99} を解け|半径{2..12}cmの円の面積を求めなさい|「走れメロス」の主題は何ですか|次の文を尊敬語に直しなさい：先生が来る|時速{30..90}kmで{2..6}時間走ると何km？',
    'ご質問ありがとうございます。|まず、状況を整理しましょう。|ポイントは三つあります。|一般的には{2..30}日ほどです。|無理のない範囲で始めてください。|詳しくは窓口でご確認ください。|個人差があります。|ご参考になれば幸いです。',
    'レビューを「肯定」「否定」「中立」に分類し、ラベルのみ出力してください。|店長として丁寧に返信してください。80字以内。|あなたは塾の先生です。ヒントを一つずつ出してください。|あなたは{b}のサポート担当です。在庫・配送・返品のみ回答します。',
  ],
  ko: [
    '연말정산|전세 계약|김치찌개|제주도 여행|허리 통증|자기소개서|토익|강아지 산책|다이어트|중고차|층간소음|주식|캠핑|육아휴직|피부 트러블|아이 영어|블로그|퇴사|수면 부족',
    '{x} 어떻게 해요?|{x} 처음인데 뭐부터 하면 되나요|{x} 장단점 알려주세요|{x} 진짜 효과 있어요?|{x} 비용 보통 얼마 정도 해요|요즘 {x} 때문에 고민이에요|{x}에 대해 쉽게 설명해줘|{x} 관련해서 친구한테 보낼 문자 써줘|{x} 할 때 주의할 점|{x} {2..9}주 계획 짜줘',
    '|감사합니다|짧게요|ㅠㅠ 급해요|표로 정리해줘|반말로 해줘|서울 살아요|{100..500}자 정도',
    '배송이 {3..15}일이나 걸렸어요|가성비 좋아요 재구매 {2..5}번째|색상이 사진이랑 달라요|{2..20}일 쓰고 고장났네요|엄마가 좋아하세요|사이즈가 작게 나왔어요|포장이 꼼꼼했습니다|그냥 그래요|상담원이 불친절했어요|생각보다 튼튼합니다',
    '사과 {12..90}개를 {2..9}명에게 똑같이 나누면 몇 개씩이고 몇 개 남나요?|{2..9}x + {3..20} = {30..99} 풀이|한 변이 {3..20}cm인 정사각형의 넓이는?|소설 "소나기"의 주제는?|시속 {40..100}km로 {2..6}시간 가면 거리는?|다음 문장을 높임말로 고치시오: 할머니가 밥을 먹는다',
    '네, 좋은 질문이에요.|상황에 따라 다릅니다.|먼저 예산부터 정해 보세요.|보통 {2..30}일 정도 걸립니다.|무리하지 않는 게 중요해요.|자세한 내용은 기관에 문의하세요.|세 가지로 정리할게요.|도움이 되셨길 바랍니다.',
    '리뷰 감성을 긍정/부정/중립 중 하나로만 답하세요.|판매자 입장에서 리뷰에 답글을 작성하세요. 두 문장.|당신은 과외 선생님입니다. 한 단계씩 질문하며 가르치세요.|{b} 고객센터 상담원입니다. 주문과 환불 문의만 답변합니다.',
  ],
  ar: [
    'قيادة السيارة|الصيام المتقطع|تربية القطط|السفر إلى إسطنبول|كتابة السيرة الذاتية|ألم الظهر|القهوة العربية|الزراعة المنزلية|تعلم الإنجليزية|الأرق|شراء شقة|العمل عن بعد|تساقط الشعر|ميزانية البيت|الجري|المقابلة الشخصية|نوم الرضيع',
    'ما رأيك في {x}؟|كيف أبدأ في {x} وأنا مبتدئ|ما هي أفضل طريقة لـ{x}|هل {x} مفيد فعلا|اشرح لي {x} ببساطة|كم تكلفة {x} تقريبا|نصائح عن {x} لشخص عمره {20..60} سنة|عندي مشكلة مع {x} منذ {2..9} أشهر|اكتب لي رسالة قصيرة عن {x}|ما الأخطاء الشائعة في {x}',
    '|شكرا|باختصار|بدون مقدمات لو سمحت|أنا من الأردن|في نقاط|ضروري',
    'التوصيل تأخر {3..15} أيام|منتج ممتاز وأنصح به|اللون مختلف عن الصورة|تعطل بعد {2..20} يوم|خدمة العملاء سيئة جدا|السعر مناسب|المقاس صغير|عادي لا أكثر|هدية لأمي وأعجبتها|التغليف رائع',
    'مع أحمد {12..90} تفاحة وزعها على {2..9} أصدقاء بالتساوي، كم يبقى؟|حل المعادلة {2..9}س + {3..20} = {30..99}|احسب مساحة مستطيل طوله {5..30} سم وعرضه {2..15} سم|أعرب الجملة: يكتب الطالب الدرس|سيارة سرعتها {40..110} كم/س، كم تقطع في {2..6} ساعات؟',
    'سؤال جيد.|يعتمد ذلك على حالتك.|أولا، حدد هدفك بوضوح.|عادة يستغرق الأمر {2..30} يوما.|من الأفضل استشارة مختص.|ابدأ بخطوات صغيرة.|أتمنى أن يكون هذا مفيدا.',
    'صنف التعليق: إيجابي أو سلبي أو محايد. أجب بكلمة واحدة.|اكتب ردا مهذبا من المتجر على هذا التعليق في جملتين.|أنت معلم صبور. اشرح خطوة بخطوة ولا تعط الجواب مباشرة.|أنت موظف خدمة عملاء في {b}. أجب عن الطلبات والشحن فقط.',
  ],
  hi: [
    'आधार अपडेट|पीएफ निकालना|बाल झड़ना|पनीर की सब्जी|बोर्ड परीक्षा|सेकंड हैंड बाइक|नींद न आना|मनाली ट्रिप|इंग्लिश बोलना|शादी का बजट|घुटने का दर्द|एसआईपी|किराये का मकान|योग|बच्चों का मोबाइल|इंटरव्यू|छत पर बागवानी',
    '{x} कैसे करें|{x} के बारे में आसान भाषा में बताओ|{x} में कितना खर्चा आता है|क्या {x} सच में काम करता है|{x} के फायदे और नुकसान|मुझे {x} में दिक्कत है, {2..9} महीने से|{x} kaise kare bhai|पापा को {x} समझाना है|{x} पर {100..300} शब्द लिखो|{x} में सबसे बड़ी गलती क्या होती है',
    '|धन्यवाद|जल्दी बताइए|छोटा उत्तर दें|hinglish me batao|मैं लखनऊ से हूँ|पॉइंट में',
    'डिलीवरी {3..15} दिन लेट|बहुत बढ़िया प्रोडक्ट|paisa vasool|{2..20} दिन में खराब हो गया|कलर अलग निकला|मम्मी को पसंद आया|ठीक ठाक है|कस्टमर केयर बेकार|size chhota hai|पैकिंग अच्छी थी',
    'राम के पास {12..90} आम हैं, उसने {2..9} दोस्तों को {1..5}-{1..5} दिए। कितने बचे?|हल करो {2..9}x + {3..20} = {30..99}|{5..30} सेमी लंबे और {2..15} सेमी चौड़े आयत का क्षेत्रफल|संधि विच्छेद करो: विद्यालय|रेलगाड़ी {40..110} किमी/घंटा से {2..6} घंटे में कितना चलेगी',
    'अच्छा सवाल है।|यह स्थिति पर निर्भर करता है।|पहले अपना बजट तय करें।|आमतौर पर {2..30} दिन लगते हैं।|ज़रूरत हो तो विशेषज्ञ से मिलें।|धीरे-धीरे शुरू करें।|उम्मीद है इससे मदद मिलेगी।',
    'समीक्षा को positive, negative या neutral बताओ। केवल एक शब्द।|दुकान की ओर से समीक्षा का विनम्र उत्तर दो, दो वाक्य।|आप एक धैर्यवान शिक्षक हैं। संकेत दें, सीधा उत्तर नहीं।|आप {b} के ग्राहक सहायक हैं। केवल ऑर्डर और रिफंड पर उत्तर दें।',
  ],
  es: [
    'la hipoteca|el dolor de espalda|la tortilla de patatas|un viaje a Oaxaca|el carnet de conducir|mi perro|el alquiler|las plantas de interior|el insomnio|la declaración de la renta|una entrevista de trabajo|aprender inglés|el café de filtro|la jubilación|la lavadora|la guerra civil|correr 10 km|el acné',
    '¿qué me recomiendas para {x}?|tengo una duda con {x}|explícame {x} como si tuviera {8..14} años|cuánto cuesta más o menos {x}|es normal lo de {x} con {20..70} años?|ventajas e inconvenientes: {x}|Redacta un mensaje sobre {x}, cordial|qué errores comete la gente con {x}|mitos sobre {x}|llevo {2..9} semanas con {x} y nada|historia de {x} en dos párrafos',
    '|gracias|porfa, corto|sin listas|vivo en Murcia|es urgente|para mi madre|en una tabla',
    'tardó {3..20} días en llegar|muy buena calidad, repetiré|no funciona desde el día {2..20}|el color no es el de la foto|atención al cliente pésima|talla pequeña|a mi padre le encantó|normalito|relación calidad precio top|el paquete vino abierto',
    'Ana tiene {12..90} cromos y da {1..5} a cada uno de sus {2..9} amigos. ¿Cuántos le quedan?|Resuelve {2..9}x + {3..20} = {30..99}|Área de un triángulo de base {4..30} y altura {3..20}|Analiza sintácticamente: "El perro de mi vecino ladra mucho"|Tema y tópicos del Lazarillo|Un tren a {60..300} km/h, ¿cuánto tarda en recorrer {100..900} km?',
    'Claro.|Depende de tu caso.|Lo primero es revisar los plazos.|Suele tardar entre {2..9} y {10..30} días.|Si persiste, consulta a un profesional.|Empieza poco a poco.|¿Quieres que lo resuma?|Espero que te ayude.',
    'Clasifica la opinión: positiva, negativa o neutra. Solo la etiqueta.|Responde a la reseña en nombre de la tienda, máximo 50 palabras.|Eres un profesor particular. Guía con preguntas.|Eres el asistente de {b}. Solo pedidos, envíos y devoluciones.',
  ],
  pt: [
    'o imposto de renda|dor nas costas|pão de queijo|uma viagem a Floripa|tirar a carteira|meu gato|o aluguel|suculentas|insônia|a previdência|entrevista de emprego|o ENEM|a máquina de lavar|bitcoin|corrida|a ditadura|acne|café coado',
    'o que você acha de {x}?|como funciona {x}|me explica {x} de um jeito simples|quanto custa {x} hoje em dia|vale a pena {x}?|tô com problema com {x} faz {2..9} semanas|prós e contras de {x}|escreve um texto de {80..300} palavras sobre {x}|dicas de {x} pra iniciante|mitos sobre {x}|{x} aos {20..70} anos, tem jeito?',
    '|obrigado!|valeu|resumido pfv|sem enrolação|moro em Recife|em tópicos|pra ontem',
    'demorou {3..20} dias pra chegar|produto excelente, recomendo|parou de funcionar em {2..20} dias|cor diferente da foto|atendimento péssimo|ficou pequeno|minha mãe amou|mais ou menos|custo benefício ótimo|veio amassado',
    'João tem {12..90} balas e dá {1..5} para cada um dos {2..9} primos. Quantas sobram?|Resolva {2..9}x - {3..20} = {30..99}|Área de um retângulo {5..30} x {2..15} cm|Função sintática de "ontem" em "Ontem choveu muito"|Causas da Revolta da Vacina|Um carro a {60..120} km/h percorre quantos km em {2..6} h?',
    'Claro!|Depende da sua situação.|Primeiro, veja os prazos.|Costuma levar de {2..9} a {10..30} dias.|Se continuar, procure um profissional.|Comece aos poucos.|Posso detalhar mais, se quiser.',
    'Classifique o comentário: positivo, negativo ou neutro. Só a palavra.|Responda à avaliação em nome da loja, tom simpático, 2 frases.|Você é um professor paciente. Dê dicas, não a resposta.|Você é o atendente virtual da {b}. Fale só de pedidos e trocas.',
  ],
  de: [
    'die Steuererklärung|Rückenschmerzen|Sauerteig|eine Wärmepumpe|der Mietvertrag|mein Wellensittich|Schlafprobleme|ein Wochenende in Leipzig|das Elterngeld|Tomaten auf dem Balkon|die Bewerbung|der Hefeteig|das Deutschlandticket|die Rente|ein Hochbeet|Rasenmähen am Sonntag|der Dreißigjährige Krieg|Bluthochdruck',
    'was muss ich bei {x} beachten|Frage zu {x}: lohnt sich das?|erklär mir {x} bitte einfach|was kostet {x} ungefähr|{x}, wie lange dauert das normalerweise|Vor- und Nachteile, Thema {x}|formuliere eine kurze Nachricht zum Thema {x}|Hab seit {2..9} Wochen Ärger, es geht um {x}. Tipps?|typische Fehler ({x})|gibt es Neues zu {x}|Was sagt die Forschung, Stichwort {x}?',
    '|danke|bitte kurz|ohne Aufzählung|wohne in Kassel|eilt|per Du|als Tabelle',
    'Lieferung hat {3..20} Tage gedauert|super Qualität, gerne wieder|nach {2..20} Tagen kaputt|Farbe weicht vom Bild ab|Kundenservice unfreundlich|fällt klein aus|meine Oma freut sich|geht so|Preis-Leistung top|Karton war aufgerissen|riecht stark nach Plastik',
    'Lena hat {12..90} Murmeln und gibt {2..9} Freunden je {1..5}. Wie viele bleiben?|Löse {2..9}x + {3..20} = {30..99}|Flächeninhalt eines Trapezes mit a={5..20}, c={3..12}, h={2..9}|Stilmittel in "Der Panther"|Setze ins Passiv: Der Hund beißt den Mann|Ein Zug fährt {60..250} km/h. Wie lange braucht er für {100..700} km?',
    'Gerne.|Das kommt darauf an.|Prüfe zuerst die Fristen.|Meist dauert es {2..30} Tage.|Im Zweifel hilft eine Beratungsstelle.|Fang klein an.|Soll ich das als Tabelle zusammenfassen?|Wichtig ist vor allem der zweite Punkt.',
    'Ordne die Bewertung ein: positiv, negativ, neutral. Nur das Wort.|Antworte im Namen des Shops, höflich, max. 40 Wörter.|Du bist Nachhilfelehrer. Gib Tipps, verrate nicht die Lösung.|Du bist der Kundenservice von {b}. Nur Bestellung, Versand, Retoure.',
  ],
  fr: [
    'la déclaration d’impôts|le mal de dos|la blanquette|un week-end à Nantes|le permis|mon chat|la location meublée|les tomates du balcon|l’insomnie|la retraite|un entretien d’embauche|le bac de philo|la machine à laver|le levain|la Commune de Paris|le cholestérol|le vélo électrique',
    'une question sur {x}|tu peux m’expliquer {x} simplement ?|combien ça coûte en gros, {x}|{x} : avantages et inconvénients|ça fait {2..9} semaines que je galère avec {x}|c’est quoi les erreurs classiques pour {x}|écris un petit message à propos de {x}|{x} à {20..70} ans, raisonnable ?|idées reçues sur {x}|par où commencer pour {x}|résume {x} en {3..8} points',
    '|merci|court svp|sans liste|j’habite à Dijon|c’est urgent|tutoie-moi|en tableau',
    'livré après {3..20} jours|très bonne qualité|en panne au bout de {2..20} jours|couleur différente de la photo|service client injoignable|taille petit|ma mère est ravie|bof|bon rapport qualité prix|carton abîmé',
    'Léa a {12..90} billes et en donne {1..5} à chacun de ses {2..9} amis. Combien en reste-t-il ?|Résoudre {2..9}x + {3..20} = {30..99}|Aire d’un disque de rayon {2..15} cm|Figure de style dans "Cette obscure clarté"|Mets au passé composé : elle vient tard|Un train roule à {80..300} km/h ; durée pour {100..900} km ?',
    'Bien sûr.|Cela dépend de votre situation.|Vérifiez d’abord les délais.|Comptez entre {2..9} et {10..30} jours.|En cas de doute, consultez un professionnel.|Commencez petit.|Dites-moi si vous voulez plus de détails.',
    'Classe l’avis : positif, négatif ou neutre. Un seul mot.|Réponds à l’avis au nom de la boutique, 50 mots maximum.|Tu es professeur particulier. Guide sans donner la réponse.|Vous êtes l’assistant de {b}. Commandes, livraison et retours uniquement.',
  ],
  ru: [
    'налоговый вычет|боль в спине|борщ|поездка в Казань|ипотека|кот|бессонница|рассада|резюме|ЕГЭ|стиральная машина|ремонт в ванной|английский|бег|загранпаспорт|Достоевский|вклад|давление',
    '{x}: что посоветуешь|объясни простыми словами, тема: {x}|сколько примерно стоит, если речь про {x}|вопрос такой: {x}, с чего начать?|{x} плюсы минусы|уже {2..9} недель мучаюсь, {x}|напиши короткий текст, тема {x}, {50..200} слов|какие ошибки делают чаще всего ({x})|правда или миф: {x}|{x} после {30..70} лет, нормально?',
    '|спасибо|коротко|без воды|я из Перми|срочно|списком|на ты',
    'доставка {3..20} дней|отличное качество|сломалось через {2..20} дней|цвет не как на фото|поддержка хамит|маломерит|маме понравилось|на троечку|цена качество супер|коробка мятая',
    'У Пети {12..90} яблок, он раздал {2..9} друзьям по {1..5}. Сколько осталось?|Реши уравнение {2..9}x + {3..20} = {30..99}|Площадь прямоугольника {5..30} на {2..15} см|Тема стихотворения "Парус"|Поезд идёт {60..120} км/ч, сколько пройдёт за {2..6} ч?|Разбери слово по составу: подснежник',
    'Хороший вопрос.|Зависит от ситуации.|Сначала проверьте сроки.|Обычно это занимает {2..30} дней.|Если не проходит, обратитесь к специалисту.|Начните с малого.|Могу расписать подробнее.',
    'Определи тональность отзыва: позитив, негатив, нейтрально. Одно слово.|Ответь на отзыв от имени магазина, вежливо, 2 предложения.|Ты репетитор. Веди по шагам, ответ не называй.|Ты оператор {b}. Отвечай только про заказы и возврат.',
  ],
  tr: [
    'vergi iadesi|bel ağrısı|mercimek çorbası|Kapadokya gezisi|ehliyet|kedim|kira sözleşmesi|uykusuzluk|balkonda domates|KPSS|özgeçmiş|çamaşır makinesi|İngilizce|koşu|emeklilik|Tanzimat|tansiyon',
    '{x} hakkında bilgi verir misin|{x} nasıl olur|{x} ne kadar tutar|{x} için önerin var mı|{x} mantıklı mı sence|{x} artıları eksileri|{2..9} haftadır {x} ile uğraşıyorum|{x} konusunu basitçe anlat|{x} için kısa bir mesaj yaz|{x} hakkında doğru bilinen yanlışlar',
    '|teşekkürler|kısa olsun|acil|maddeler halinde|İzmir’deyim|sen diye hitap et',
    'kargo {3..20} günde geldi|kalite çok iyi|{2..20} günde bozuldu|rengi farklı|müşteri hizmetleri ilgisiz|kalıbı dar|anneme aldım bayıldı|idare eder|fiyat performans|kutu ezilmişti',
    'Ali’nin {12..90} cevizi var, {2..9} arkadaşına {1..5} tane verdi. Kaç kaldı?|{2..9}x + {3..20} = {30..99} denklemini çöz|Kenarı {3..20} cm olan karenin alanı|"Kitap okumayı severim" cümlesinin ögeleri|Saatte {60..120} km hızla {2..6} saatte kaç km?',
    'Tabii.|Duruma göre değişir.|Önce süreleri kontrol edin.|Genelde {2..30} gün sürer.|Geçmezse bir uzmana danışın.|Küçük adımlarla başlayın.|İsterseniz ayrıntı verebilirim.',
    'Yorumu sınıflandır: olumlu, olumsuz, nötr. Tek kelime.|Mağaza adına kibarca yanıtla, iki cümle.|Sen sabırlı bir öğretmensin. İpucu ver, cevabı söyleme.|{b} müşteri temsilcisisin. Sadece sipariş ve iade.',
  ],
  vi: [
    'thuế thu nhập|đau lưng|phở bò|du lịch Đà Lạt|bằng lái xe|nuôi mèo|thuê nhà|mất ngủ|trồng rau ban công|phỏng vấn|tiếng Anh|máy giặt|chạy bộ|gửi tiết kiệm|da mụn|Truyện Kiều',
    '{x} thì làm sao ạ|cho mình hỏi về {x}|{x} hết bao nhiêu tiền|giải thích {x} dễ hiểu giúp em|{x} có nên không|ưu nhược điểm của {x}|mình bị vướng {x} {2..9} tuần rồi|viết đoạn văn {80..250} chữ về {x}|kinh nghiệm {x} cho người mới|sai lầm hay gặp khi {x}',
    '|cảm ơn|ngắn gọn thôi|gấp ạ|mình ở Huế|gạch đầu dòng nhé|dạ',
    'giao {3..15} ngày mới tới|chất lượng tốt|{2..20} ngày hỏng|màu khác hình|shop trả lời chậm|hơi nhỏ|mẹ em thích lắm|tạm ổn|đáng tiền|hộp bị móp',
    'Lan có {12..90} cái kẹo, cho {2..9} bạn mỗi bạn {1..5} cái. Còn lại bao nhiêu?|Giải {2..9}x + {3..20} = {30..99}|Diện tích hình chữ nhật {5..30} x {2..15} cm|Phân tích khổ thơ đầu bài "Tràng giang"|Xe chạy {40..90} km/h trong {2..6} giờ được bao nhiêu km?',
    'Dạ, câu hỏi hay.|Còn tùy trường hợp.|Trước hết nên xem thời hạn.|Thường mất {2..30} ngày.|Nếu không đỡ thì nên gặp chuyên gia.|Bắt đầu từ từ thôi.|Bạn cần chi tiết hơn không?',
    'Phân loại đánh giá: tích cực, tiêu cực, trung tính. Chỉ ghi nhãn.|Trả lời đánh giá thay mặt shop, lịch sự, 2 câu.|Bạn là gia sư. Gợi ý từng bước, không nói đáp án.|Bạn là nhân viên CSKH của {b}. Chỉ hỗ trợ đơn hàng và đổi trả.',
  ],
  id: [
    'pajak tahunan|sakit pinggang|rendang|liburan ke Lombok|SIM|kucing|kontrakan|susah tidur|hidroponik|wawancara kerja|bahasa Inggris|mesin cuci|lari pagi|deposito|jerawat|skripsi|motor bekas',
    '{x} gimana ya|mau tanya soal {x}|biaya {x} kira-kira berapa|jelasin {x} dong yang gampang|{x} worth it ga|plus minus {x}|udah {2..9} minggu bingung soal {x}|buatkan teks {80..250} kata tentang {x}|tips {x} buat pemula|mitos seputar {x}',
    '|makasih|singkat aja|urgent kak|poin-poin ya|saya di Malang|terima kasih sebelumnya',
    'kirim {3..15} hari baru sampai|bagus banget|{2..20} hari rusak|warna beda sama foto|admin slow respon|kekecilan|ibu suka|biasa aja|sesuai harga|dus penyok',
    'Budi punya {12..90} permen, diberikan {1..5} ke tiap {2..9} teman. Sisa?|Selesaikan {2..9}x + {3..20} = {30..99}|Luas persegi panjang {5..30} x {2..15} cm|Apa amanat cerita Malin Kundang?|Mobil {40..100} km/jam selama {2..6} jam, jaraknya?',
    'Tentu.|Tergantung kondisinya.|Cek dulu tenggatnya.|Biasanya {2..30} hari.|Kalau berlanjut, temui ahlinya.|Mulai pelan-pelan saja.|Mau saya rinci lagi?',
    'Klasifikasikan ulasan: positif, negatif, netral. Satu kata.|Balas ulasan atas nama toko, ramah, 2 kalimat.|Kamu guru les. Beri petunjuk bertahap, jangan jawabannya.|Kamu CS {b}. Hanya pesanan, ongkir, retur.',
  ],
  pl: [
    'PIT|ból pleców|żurek|wyjazd w Tatry|prawo jazdy|mój pies|umowa najmu|bezsenność|pomidory na balkonie|rozmowa kwalifikacyjna|angielski|pralka|bieganie|emerytura|powstanie styczniowe|nadciśnienie|kredyt',
    '{x} - o czym pamiętać|pytanie, temat: {x}|ile to mniej więcej kosztuje ({x})|wytłumacz prosto: {x}|{x}, warto?|plusy i minusy: {x}|od {2..9} tygodni mam kłopot, chodzi o: {x}|napisz krótką wiadomość, temat {x}|najczęstsze błędy: {x}|{x} po {30..70} roku życia, ma sens?',
    '|dzięki|krótko|bez listy|mieszkam w Łodzi|pilne|w tabeli',
    'dostawa {3..20} dni|świetna jakość|zepsuło się po {2..20} dniach|kolor inny niż na zdjęciu|obsługa niemiła|rozmiar zaniżony|mama zachwycona|może być|dobry stosunek ceny do jakości|karton zgnieciony',
    'Ola ma {12..90} jabłek i daje {2..9} koleżankom po {1..5}. Ile zostało?|Rozwiąż {2..9}x + {3..20} = {30..99}|Pole prostokąta {5..30} na {2..15} cm|Charakterystyka Zenona Ziembiewicza|Pociąg jedzie {60..160} km/h. Ile przejedzie w {2..6} h?',
    'Jasne.|To zależy.|Najpierw sprawdź terminy.|Zwykle trwa to {2..30} dni.|W razie wątpliwości zapytaj specjalistę.|Zacznij od małych kroków.|Mogę rozpisać to dokładniej.',
    'Oceń wydźwięk opinii: pozytywna, negatywna, neutralna. Jedno słowo.|Odpowiedz na opinię w imieniu sklepu, grzecznie, 2 zdania.|Jesteś korepetytorem. Naprowadzaj, nie podawaj wyniku.|Jesteś konsultantem {b}. Tylko zamówienia i zwroty.',
  ],
};

const tongue = ([things, forms, tails, reviews, tasks, answers, orders]: Row): Tongue => {
  const [label = '', reply = '', tutor = '', desk = ''] = bar(orders);
  const [t, f, e, r, k, a] = [things, forms, tails, reviews, tasks, answers].map(bar) as [
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  return {
    things: t,
    forms: f,
    tails: e,
    reviews: r,
    tasks: k,
    answers: a,
    orders: { label, reply, tutor, desk },
  };
};
export const TONGUES: Readonly<Record<string, Tongue>> = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, tongue(row)]),
);

const NONE: Table = {};
export const question = ({ things, forms, tails }: Tongue, random: Random): string =>
  `${fill(
    pick(forms, random).replaceAll('{x}', () => pick(things, random)),
    NONE,
    random,
  )} ${fill(pick(tails, random), NONE, random)}`.trim();
export const review = ({ reviews }: Tongue, random: Random): string =>
  fill(
    sample(reviews, wide(1, 9, random), random).join(pick([', ', '. ', ' ', '!! '], random)),
    NONE,
    random,
  ) + (chance(0.15, random) ? pick([' 👍', ' 😡', ' ❤️', '...', '!!'], random) : '');
export const homework = ({ tasks }: Tongue, random: Random): string =>
  fill(pick(tasks, random), NONE, random);
export const answer = ({ answers }: Tongue, random: Random): string =>
  fill(sample(answers, between(1, 6, random), random).join(' '), NONE, random);
export const remark = ({ tails, things }: Tongue, random: Random): string => {
  const tail = fill(pick(tails, random), NONE, random);
  return chance(0.4, random) || tail === '' ? `${pick(things, random)}?` : tail;
};
