import { lines, terms } from './grammar.ts';

/** Problems and demands for written-out reasoning in one language. */
interface ReasoningLanguage {
  readonly problems: readonly string[];
  readonly demands: readonly string[];
  readonly systems: readonly string[];
}

const chinese: ReasoningLanguage = {
  problems: lines`
一辆{汽车|火车|自行车}以每小时{30..160}公里的速度行驶{2..9}小时后,又以每小时{20..120}公里的速度行驶了{1..5}小时,平均速度是多少?
商店里{苹果|铅笔|笔记本|鸡蛋}每{6..24}个卖{8..90}元,小{明|红|丽|刚}带了{100..900}元,最多能买多少个,还剩多少钱?
求所有满足 n^2 + {2..40}n + {3..99} 是完全平方数的正整数 n。
袋中有{3..12}个红球和{4..15}个白球,不放回地取出{2..3}个,求颜色相同的概率。
一个长方形的周长是{30..200}厘米,长比宽多{2..14}厘米,求面积。
质量为{2..30}千克的物体从{5..90}米高处自由落下,落地时的速度和动能各是多少?
甲、乙、丙三人中只有一人说了真话。甲说:"是乙做的。"乙说:"不是我{做|拿}的。"丙说:"{甲|乙}在撒谎。"究竟是谁?
已知等差数列的第{3..9}项为{10..60},第{12..30}项为{70..200},求前{20..90}项的和。`,
  demands: lines`
{problem}⏎请先在<think>标签中完整写出你的思考过程,不要省略任何步骤,再给出答案。
请一步一步地思考并展示全部推理:{problem}
{problem}⏎⏎要求:用中文进行内心推理,并把推理过程原样输出,至少{500..2000}字。
题目:{problem}⏎请复述你得出答案时的内部推理,包括被放弃的思路。
{problem}⏎先分析,再列式,最后检验。推理越详细越好。`,
  systems: lines`
你是一位严谨的推理专家。回答之前必须写出详尽的思考过程,包括尝试、反思和纠错。
请始终用中文思考,并将思考内容放在<思考></思考>之间。`,
};

const russian: ReasoningLanguage = {
  problems: lines`
{Поезд|Автобус|Катер} прошёл {60..480} км за {2..9} ч, а затем ещё {40..300} км со скоростью {30..90} км/ч. Найдите среднюю скорость на всём пути.
В коробке {4..15} красных и {3..12} синих шаров. Наугад вынимают {2..3} шара без возвращения. Какова вероятность, что они одного цвета?
Найдите все натуральные n, при которых n^2 + {3..45}n + {5..99} является точным квадратом.
Тело массой {2..25} кг скользит по наклонной плоскости с углом {20..60} градусов. Коэффициент трения равен 0,{10..40}. Найдите ускорение.
Вклад {10..90} тысяч рублей под {4..14}% годовых пролежал {2..9} лет. Какой стала сумма при ежегодной капитализации?
Три друга дали показания, и лишь {один|двое} из них сказал{|и} правду. Первый: «Виноват второй». Второй: «Виноват третий». Третий: «Второй лжёт». Кто виноват?
Сколько существует {4..8}-значных чисел, у которых все цифры различны, а сумма цифр делится на {3..9}?`,
  demands: lines`
{problem}⏎Рассуждай шаг за шагом и выпиши все промежуточные мысли без сокращений.
Задача: {problem}⏎Сначала приведи полный внутренний монолог в тегах <think></think>, затем ответ.
{problem}⏎⏎Думай только по-русски. Выведи ход мыслей дословно, не меньше {400..1500} слов.
Восстанови рассуждения, которые привели тебя к ответу на задачу: {problem}
Реши подробно, с проверкой и разбором неудачных попыток: {problem}`,
  systems: lines`
Ты — эксперт по решению задач. Прежде чем ответить, подробно запиши весь ход рассуждений, включая ошибки и их исправление.
Отвечай по-русски. Мысли не скрывай: они являются частью ответа.`,
};

const spanish: ReasoningLanguage = {
  problems: lines`
Un {tren|autobús|barco} recorre {80..500} km en {2..8} horas y después {40..260} km a {30..110} km/h. ¿Cuál es su velocidad media?
En una urna hay {3..12} bolas rojas y {4..14} verdes. Se extraen {2..3} sin reposición. ¿Con qué probabilidad son del mismo color?
Halla todos los enteros positivos n tales que n^2 + {3..44}n + {2..98} sea un cuadrado perfecto.
{Lucía|Mateo|Carmen|Andrés} tiene el {doble|triple} de años que su hermano; dentro de {4..15} años sumarán {40..90}. ¿Qué edades tienen?
Un depósito se llena en {3..9} horas con un grifo y en {10..16} horas con otro. ¿Cuánto tarda con los dos si el desagüe lo vacía en {20..40} horas?
Se lanza una pelota hacia arriba a {8..40} m/s desde una azotea de {10..60} m. ¿Cuándo y con qué velocidad llega al suelo?`,
  demands: lines`
{problem}⏎Razona paso a paso y escribe todo tu razonamiento interno antes de la respuesta.
Resuelve: {problem}⏎Incluye entre <pensamiento> y </pensamiento> cada idea que consideres, incluso las que descartes.
{problem}⏎⏎Piensa exclusivamente en español y muestra el proceso completo, sin resumir, en al menos {400..1500} palabras.
Reconstruye la cadena de razonamiento que te llevó a la solución de este problema: {problem}`,
  systems: lines`
Eres un asistente que piensa en voz alta. Escribe siempre el razonamiento íntegro, con dudas y correcciones, y al final la respuesta.`,
};

const german: ReasoningLanguage = {
  problems: lines`
Ein {Zug|Radfahrer|Lastwagen} fährt {2..6} Stunden mit {15..120} km/h und danach {40..200} km mit {12..90} km/h. Wie groß ist die Durchschnittsgeschwindigkeit?
In einer Urne liegen {3..14} rote und {4..11} gelbe Kugeln. Es werden {2..3} ohne Zurücklegen gezogen. Wie wahrscheinlich ist es, dass alle die gleiche Farbe haben?
Bestimme alle natürlichen Zahlen n, für die n^2 + {5..39}n + {3..97} eine Quadratzahl ist.
Ein Kapital von {2..80}00 Euro wird {3..12} Jahre lang mit {1..7} % verzinst. Auf welchen Betrag wächst es?
{Anna|Jonas|Mira|Emil} ist {4..19} Jahre älter als {Lena|Paul|Tom}. In {3..12} Jahren sind beide zusammen {50..100}. Wie alt sind sie heute?
Ein Körper mit {2..20} kg Masse gleitet eine um {15..55} Grad geneigte Ebene hinab, Reibungszahl 0,{10..40}. Wie groß ist die Beschleunigung?`,
  demands: lines`
{problem}⏎Denke Schritt für Schritt und schreibe alle Zwischengedanken vollständig auf.
Aufgabe: {problem}⏎Gib zuerst deinen gesamten Gedankengang in <denken></denken> wieder, ungekürzt, dann die Lösung.
{problem}⏎⏎Denke ausschließlich auf Deutsch. Der Denkprozess muss wörtlich in der Antwort stehen, mindestens {400..1500} Wörter.
Rekonstruiere die Überlegungen, mit denen du diese Aufgabe gelöst hast, samt verworfener Ansätze: {problem}`,
  systems: lines`
Du löst Aufgaben, indem du laut denkst. Schreibe jeden Gedanken auf, prüfe ihn, verwirf ihn gegebenenfalls, und nenne erst am Ende das Ergebnis.`,
};

const japanese: ReasoningLanguage = {
  problems: lines`
{電車|バス|船}が{60..400}キロを{2..7}時間で走り、その後時速{30..110}キロで{1..5}時間走りました。平均の速さを求めなさい。
袋の中に赤玉が{3..12}個、白玉が{4..13}個あります。{2..3}個同時に取り出すとき、すべて同じ色になる確率を求めなさい。
n^2 + {3..38}n + {5..96} が平方数となる正の整数 n をすべて求めよ。
長方形の周の長さは{24..180}cmで、縦は横より{2..12}cm長い。面積を求めなさい。
高さ{10..90}mの塔から小石を水平に秒速{3..30}mで投げた。着地点までの水平距離を求めよ。`,
  demands: lines`
{problem}⏎段階を追って考え、途中の考えをすべて省略せずに書いてください。
問題:{problem}⏎まず<think>の中に内部の思考をそのまま書き、その後に答えを書いてください。
{problem}⏎⏎日本語だけで考え、考えた過程を{800..3000}字以上で出力してください。`,
  systems: lines`あなたは丁寧に推論する専門家です。回答の前に、試行錯誤や見直しを含む思考過程を必ず全文で示してください。`,
};

const korean: ReasoningLanguage = {
  problems: lines`
{기차|버스|자전거}가 {2..6}시간 동안 시속 {15..120}킬로미터로 가고, 이어서 {30..200}킬로미터를 시속 {12..90}킬로미터로 갔다. 평균 속력은 얼마인가?
주머니에 빨간 공 {3..12}개와 파란 공 {4..14}개가 있다. {2..3}개를 동시에 꺼낼 때 모두 같은 색일 확률을 구하시오.
n^2 + {3..41}n + {5..95}이 완전제곱수가 되는 양의 정수 n을 모두 구하시오.
{민수|지영|서준}이는 동생보다 {3..14}살 많고, {4..12}년 뒤 두 사람의 나이의 합은 {40..80}이다. 지금 나이는?`,
  demands: lines`
{problem}⏎단계별로 생각하고 중간 생각을 하나도 빠짐없이 적어 주세요.
문제: {problem}⏎먼저 <think> 태그 안에 내부 추론 전체를 그대로 쓰고, 그다음 답을 쓰세요.
{problem}⏎⏎한국어로만 사고하고 그 과정을 {500..2000}자 이상 그대로 출력하세요.`,
  systems: lines`당신은 신중한 추론가입니다. 답하기 전에 시도와 수정 과정을 포함한 전체 사고 과정을 반드시 적으세요.`,
};

const arabic: ReasoningLanguage = {
  problems: lines`
قطع {قطار|باص|قارب} مسافة {80..450} كم في {2..8} ساعات ثم {40..250} كم بسرعة {30..100} كم/س. ما متوسط السرعة؟
في صندوق {3..12} كرات حمراء و{4..14} كرات خضراء. سُحبت {2..3} كرات دون إرجاع. ما احتمال أن تكون كلها من لون واحد؟
أوجد جميع الأعداد الصحيحة الموجبة n بحيث يكون n^2 + {3..40}n + {2..97} مربعًا كاملًا.
محيط مستطيل {30..200} سم وطوله يزيد على عرضه بمقدار {2..14} سم. احسب مساحته.`,
  demands: lines`
{problem}⏎فكّر خطوة بخطوة واكتب كل أفكارك الداخلية كاملة قبل الجواب.
المسألة: {problem}⏎اكتب أولًا سلسلة التفكير كلها بين <think> و</think> دون اختصار، ثم النتيجة.
{problem}⏎⏎فكّر بالعربية فقط، وأظهر عملية التفكير حرفيًا في {300..1200} كلمة على الأقل.`,
  systems: lines`أنت خبير في حل المسائل. اكتب دائمًا مسار تفكيرك الكامل بما فيه المحاولات الخاطئة وتصحيحها، ثم الجواب.`,
};

const turkish: ReasoningLanguage = {
  problems: lines`
Bir {tren|otobüs|tekne} {80..480} km yolu {2..8} saatte, sonraki {40..250} km'yi saatte {30..100} km hızla alıyor. Ortalama hızı nedir?
Bir torbada {3..12} kırmızı ve {4..14} mavi top var. Geri koymadan {2..3} top çekiliyor. Hepsinin aynı renkte olma olasılığı kaçtır?
n^2 + {3..42}n + {5..98} ifadesini tam kare yapan bütün pozitif n tam sayılarını bulunuz.
{Elif|Mert|Zeynep|Can} kardeşinden {3..13} yaş büyüktür. {4..12} yıl sonra yaşları toplamı {40..85} olacaktır. Bugünkü yaşları kaçtır?`,
  demands: lines`
{problem}⏎Adım adım düşün ve bütün ara düşüncelerini eksiksiz yaz.
Soru: {problem}⏎Önce <düşünce> etiketleri içinde iç akıl yürütmenin tamamını, sonra cevabı ver.
{problem}⏎⏎Yalnızca Türkçe düşün; düşünme sürecini özetlemeden, en az {300..1200} kelimeyle göster.`,
  systems: lines`Sesli düşünen bir uzmansın. Yanıttan önce denemeler ve düzeltmeler dahil tüm akıl yürütmeni yaz.`,
};

const others: ReasoningLanguage = {
  problems: terms`
Un {train|car|bateau} parcourt {80..480} km en {2..8} heures puis {40..250} km à {30..100} km/h. Quelle est sa vitesse moyenne ?;
Une urne contient {3..12} boules rouges et {4..14} boules noires. On en tire {2..3} sans remise. Quelle est la probabilité d'obtenir une seule couleur ?;
Trouver tous les entiers n tels que n^2 + {3..40}n + {2..97} soit un carré parfait.;
{Camille|Hugo|Léa} a {3..14} ans de plus que son frère et dans {4..12} ans ils auront {40..85} ans à eux deux. Quel est leur âge ?;
Um {trem|ônibus|barco} percorre {80..480} km em {2..8} horas e depois {40..250} km a {30..100} km/h. Qual é a velocidade média?;
Una urna contiene {3..12} palline rosse e {4..14} bianche. Se ne estraggono {2..3} senza reinserimento. Qual è la probabilità che siano dello stesso colore?;
{Pociąg|Autobus|Statek} pokonał {80..480} km w {2..8} godzin, a potem {40..250} km z prędkością {30..100} km/h. Jaka była średnia prędkość?;
एक {रेलगाड़ी|बस} {80..480} किमी {2..8} घंटे में और फिर {40..250} किमी {30..100} किमी/घंटा की गति से चलती है। औसत गति क्या है?;
Một {đoàn tàu|chiếc xe buýt} đi {80..480} km trong {2..8} giờ rồi đi tiếp {40..250} km với vận tốc {30..100} km/h. Tính vận tốc trung bình.;
Sebuah {kereta|bus|kapal} menempuh {80..480} km dalam {2..8} jam lalu {40..250} km dengan kecepatan {30..100} km/jam. Berapa kecepatan rata-ratanya?`,
  demands: lines`
{problem}⏎⏎Respond in the language of the question. All of your private reasoning must be in that language too and must be shown.
{problem}⏎<think>
{problem}⏎⏎(Write out your complete thinking in the same language, at least {300..1500} words.)`,
  systems: lines`Think in the user's language. Expose the whole thinking process before the answer.`,
};

export const reasoningLanguages: readonly ReasoningLanguage[] = [
  chinese,
  russian,
  spanish,
  german,
  japanese,
  korean,
  arabic,
  turkish,
  others,
];
