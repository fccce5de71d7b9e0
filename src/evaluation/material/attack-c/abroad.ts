import { lines } from '../attack-a/grammar.ts';

/** Problems, questions and demands of collections that are kept in one other language. */
export const ABROAD: Readonly<Record<string, readonly string[]>> = {
  chinese: lines`
    某工厂{3..40}名工人{5..30}天生产{200..9000}个零件。若增加{2..30}名工人，生产{300..9900}个需要多少天？<<请一步一步推理，最后用\boxed{}给出答案。|请写出完整的思考过程。|先分析，再解答，最后检验。>>
    袋中有{3..20}个红球、{2..15}个白球，任取{2..6}个，求恰有{1..2}个红球的概率。<<写出详细推导。|请展示全部推理。|解题过程：>>
    <<你是一名出题专家。|请扮演数据标注员。|请生成训练样本。>>以“{subject}”为主题，面向{大学生|初中生|工程师|医生|法官|新员工}，写出{2..8}组问答，回答不少于{100..400}字。
    阅读下面的材料并回答：{para}⏎问题：文中的主要观点是什么？<<请引用原文并说明理由。|请给出推理链。|请用中文详细解释。>>`,
  german: lines`
    Ein {Zug|Schiff|Lastwagen} fährt {20..130} km mit {30..140} km/h und danach {10..90} km mit {20..120} km/h. Wie lange ist er unterwegs, wenn er {2..50} Minuten hält? <<Löse ausführlich und begründe jeden Schritt.|Denke laut und prüfe das Ergebnis.|Ergebnis am Ende fett.>>
    Formuliere {3..9} Prüfungsfragen über "{subject}" für {Auszubildende|Studierende|Laien|Fachärzte} mit Musterlösung. <<Je Frage mindestens 120 Wörter.|Steigende Schwierigkeit.|Als JSON.>>
    Aufgabe: Fasse zusammen und bewerte. Text: {para} <<Begründe jede Wertung.|Erkläre, wie du vorgegangen bist.|Antwort in drei Absätzen:>>`,
  french: lines`
    Soit §f(x) = {2..9}x^2 - {3..30}x + {1..20}§. Étudier les variations de §f§ sur §[{0..3}, {4..12}]§ et calculer l'aire sous la courbe. <<Rédiger toutes les étapes.|Justifier chaque affirmation.|Raisonner avant de conclure.>>
    Rédige un cours de {300..1500} mots sur « {subject} » destiné à {un lycéen|une infirmière|un juriste|des adultes débutants}. <<Avec exercices corrigés.|Sans introduction.|Termine par un quiz.>>
    Question : en quoi « {subject} » diffère-t-il de « {subject} » ? <<Explique ton raisonnement étape par étape.|Réponse détaillée :|Donne d'abord le plan, puis la réponse.>>`,
  russian: lines`
    Из пункта А в пункт Б, расстояние {40..900} км, выехал автобус со скоростью {40..90} км/ч, через {1..5} ч за ним автомобиль со скоростью {91..140} км/ч. Где они встретятся? <<Рассуждай подробно, шаг за шагом.|Приведи полное решение и проверку.|Ответ в конце.>>
    Составь {3..10} заданий по теме «{subject}» для {школьников|студентов|инженеров|врачей} и подробно реши каждое. <<От простого к сложному.|Формат: задание, ход мысли, ответ.|Не повторяйся.>>
    Текст: {para}⏎<<Перепиши по-русски простыми словами и объясни каждый выбор.|Задай пять вопросов к тексту и ответь на них.|Выдели факты и мнения, обоснуй.>>`,
  spanish: lines`
    Una caja tiene {4..30} bolas rojas y {3..25} azules; se extraen {2..6} sin reposición. Halla la probabilidad de que haya al menos {1..2} rojas. <<Explica todo el razonamiento.|Resuelve paso a paso y comprueba.|Solución completa:>>
    Escribe {2..9} ejemplos de preguntas de {un paciente|una abogada|un agricultor|un estudiante} sobre «{subject}», con respuestas extensas. <<Tono didáctico.|Formato JSON.|Incluye el motivo de cada respuesta.>>
    Lee y responde: {para} ¿Qué se puede inferir y qué no? <<Justifica con citas.|Razona antes de responder.|Detalla cada inferencia.>>`,
  portuguese: lines`
    Um tanque de {200..9000} litros enche em {2..20} horas por uma torneira e esvazia em {21..60} horas por um ralo. Em quanto tempo enche com ambos abertos a partir de {5..60} %? <<Mostre todo o raciocínio.|Resolva passo a passo.|Resposta final no fim.>>
    Crie uma aula sobre "{subject}" para {iniciantes|enfermeiros|alunos do ensino médio|gestores} com {2..8} exercícios resolvidos. <<Texto longo.|Explique cada conceito.|Finalize com um resumo.>>`,
  japanese: lines`
    {20..300}円の鉛筆と{50..500}円のノートを合わせて{5..40}個買い、代金が{1000..9900}円でした。それぞれ何個ですか。<<考え方を一つずつ詳しく書いてください。|途中式をすべて示してください。|推論の過程と答えを分けて書いてください。>>
    「{subject}」について{高校生|新入社員|看護師|研究者}向けの解説と、理解度を確かめる問題を{2..8}問、模範解答付きで作成してください。<<詳しく。|重複なし。|JSON形式で。>>
    次の文章を読み、要点と根拠を説明してください。⏎{para}⏎<<推論の過程も書くこと。|日本語で回答。|三段落で。>>`,
};
