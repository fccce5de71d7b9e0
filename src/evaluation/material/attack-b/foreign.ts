import { pick } from '../../../demo/random.ts';
import { expand, list, lines, type Grammar } from './grammar.ts';

interface Language {
  readonly forms: readonly string[];
  readonly words: Grammar;
}

/** Instruction banks in other languages: an owner's whole bank may be in one of them. */
const LANGUAGES: readonly Language[] = [
  {
    forms: lines(`
      请解释{topic}的原理，并举{2-5}个例子。
      写一篇关于{topic}的文章，不少于{200-900}字。
      {topic}和{topic}有什么区别？
      小明买了{3-60}个{thing}，每个{2-20}元，又卖掉{2-30}个，还剩多少钱？
      帮我给{person}写一封信，谈谈{topic}。
      列出{3-10}条关于{topic}的建议，适合{person}。
      如果没有{topic}，{person}的生活会怎样？
      把下面的话改得更正式："{person}说{topic}太贵了。"`),
    words: {
      topic: list(
        '光合作用; 通货膨胀; 机器学习; 唐代诗歌; 高铁网络; 中医理论; 垃圾分类; 区块链; 睡眠质量; 城市绿化; 古代科举; 火山喷发; 量子纠缠; 合同纠纷; 茶文化; 数据库索引; 心理压力; 新能源汽车; 海洋污染; 围棋开局',
      ),
      thing: list('苹果; 笔记本; 灯笼; 书包; 邮票; 茶杯; 雨伞; 橙子'),
      person: list('高中生; 退休教师; 项目经理; 新手父母; 医生; 农民; 程序员; 房东; 外国游客'),
    },
  },
  {
    forms: lines(`
      Explica {topic} a {person} en menos de {60-300} palabras.
      ¿Qué ventajas y riesgos tiene {topic}?
      Escribe un cuento breve sobre {topic} y {thing}.
      Marta compra {4-80} {thing} a {2-15} euros y devuelve {1-9}. ¿Cuánto paga?
      Dame {3-9} ideas sobre {topic} para {person}.
      Redacta un correo de {person} que se queja de {topic}.
      Compara {topic} con {topic} en una tabla.`),
    words: {
      topic: list(
        'la sequía; el teletrabajo; la inflación; el barroco; las vacunas; la energía solar; el ajedrez; la poesía de vanguardia; los volcanes; la memoria; las cooperativas; el cálculo integral; la gramática; los seguros; el reciclaje; la pesca; las redes neuronales; la Edad Media',
      ),
      thing: list('naranjas; cuadernos; velas; sillas; billetes; botellas; macetas'),
      person: list(
        'una abuela; un estudiante; una enfermera; un alcalde; un turista; una ingeniera; un agricultor',
      ),
    },
  },
  {
    forms: lines(`
      Erkläre {topic} so, dass {person} es versteht.
      Welche Vor- und Nachteile hat {topic}?
      Schreibe einen Brief von {person} über {topic}, höchstens {80-400} Wörter.
      Jonas hat {5-90} {thing} und verschenkt {2-4} davon. Wie viele bleiben ihm?
      Nenne {3-9} verbreitete Irrtümer über {topic}.
      Vergleiche {topic} mit {topic}.
      Entwirf einen Unterrichtsplan zu {topic}.`),
    words: {
      topic: list(
        'die Wärmepumpe; das Grundgesetz; die Romantik; der Wasserkreislauf; die Zinsbindung; die Photosynthese; der Datenschutz; das Mietrecht; die Evolution; der Dreißigjährige Krieg; das Immunsystem; die Statistik; der Satz des Pythagoras; die Bahnreform; der Klimawandel; die Kaffeeernte',
      ),
      thing: list('Murmeln; Hefte; Kerzen; Äpfel; Fahrkarten; Bretter; Gläser'),
      person: list(
        'ein Kind; eine Richterin; ein Bäcker; eine Studentin; ein Rentner; eine Pflegerin; ein Handwerker',
      ),
    },
  },
  {
    forms: lines(`
      Объясни простыми словами, что такое {topic}.
      Напиши эссе о теме «{topic}» на {150-600} слов.
      Чем {topic} отличается от темы «{topic}»?
      У Маши было {6-90} {thing}, она отдала {2-5}. Сколько осталось?
      Составь {3-10} вопросов для викторины: {topic}.
      Дай совет: {person} хочет понять, как устроена {topic}.`),
    words: {
      topic: list(
        'инфляция; фотосинтез; теория вероятностей; Серебряный век; трудовое право; квантовая механика; железная дорога; вечная мерзлота; шахматная защита; кибербезопасность; гравитация; экономика труда; русская грамматика; вакцинация; ипотека',
      ),
      thing: list('яблок; тетрадей; открыток; марок; билетов; книг'),
      person: list('студент; пенсионерка; инженер; учительница; фермер; юрист'),
    },
  },
  {
    forms: lines(`
      Explique {topic} à {person}.
      Rédige un article de {150-700} mots sur {topic}.
      Quels sont les enjeux de {topic} aujourd'hui ?
      Léa achète {4-70} {thing} à {2-12} euros pièce ; combien paie-t-elle avec {5-30} % de remise ?
      Propose {3-8} activités autour de {topic} pour {person}.
      Compare {topic} et {topic}.`),
    words: {
      topic: list(
        'la laïcité; le réchauffement; le théâtre classique; la fermentation; les nombres premiers; le droit du travail; la Révolution; le vaccin; la tectonique; le marché immobilier; la gravitation; les abeilles; le cinéma muet; la génétique; la dette publique',
      ),
      thing: list('pommes; cahiers; bougies; livres; tickets; chaises'),
      person: list('un enfant; une infirmière; un maire; une lycéenne; un retraité; un artisan'),
    },
  },
  {
    forms: lines(`
      {topic}について{person}にもわかるように説明してください。
      {topic}に関するエッセイを{200-900}字で書いてください。
      {topic}と{topic}の違いは何ですか。
      太郎は{thing}を{3-60}個持っています。{2-3}個あげると残りはいくつですか。
      {topic}の利点と欠点を{2-6}つずつ挙げてください。`),
    words: {
      topic: list(
        '光合成; 円安; 機械学習; 俳句; 新幹線; 地震の仕組み; 年金制度; 茶道; 少子化; 量子力学; 働き方改革; 江戸時代; 睡眠; データベース; 味噌づくり',
      ),
      thing: list('りんご; 切符; 鉛筆; 傘; 本'),
      person: list('小学生; 高齢者; 新入社員; 留学生; 看護師'),
    },
  },
  {
    forms: lines(`
      {topic} nedir? {person} için açıkla.
      {topic} hakkında {100-500} kelimelik bir yazı yaz.
      {topic} ile {topic} arasındaki farklar nelerdir?
      Ali {5-80} {thing} aldı, {2-4} tanesini verdi. Kaç tane kaldı?
      {person} için {topic} konusunda {3-8} öneri ver.`),
    words: {
      topic: list(
        'enflasyon; fotosentez; deprem; kira hukuku; yapay zekâ; Osmanlı mimarisi; aşılar; olasılık; uyku düzeni; güneş enerjisi; satranç; zeytincilik; veri tabanları',
      ),
      thing: list('elma; defter; bilet; mum; kalem'),
      person: list('bir çocuk; bir hemşire; bir öğrenci; bir çiftçi; bir muhtar'),
    },
  },
  {
    forms: lines(`
      {topic}에 대해 {person}도 이해할 수 있게 설명해 주세요.
      {topic}의 장단점을 {2-6}가지씩 알려 주세요.
      {topic}와 {topic}를 비교하는 글을 {200-900}자로 써 주세요.
      민수는 {thing} {4-70}개를 샀고 {2-3}개를 나누어 주었다. 몇 개 남았나요?`),
    words: {
      topic: list(
        '광합성; 환율; 기계 학습; 판소리; 전세 제도; 지진; 양자역학; 수면 장애; 김치 발효; 한글 창제; 저출산; 확률; 데이터베이스; 태양광',
      ),
      thing: list('사과; 공책; 우산; 책; 연필'),
      person: list('초등학생; 어르신; 신입 사원; 간호사; 유학생'),
    },
  },
  {
    forms: lines(`
      Hãy giải thích {topic} cho {person}.
      Viết một bài khoảng {150-600} từ về {topic}.
      So sánh {topic} và {topic}.
      An có {5-80} {thing}, cho bạn {2-4}. Hỏi An còn bao nhiêu?
      Nêu {3-8} lời khuyên về {topic} cho {person}.`),
    words: {
      topic: list(
        'quang hợp; lạm phát; học máy; ca dao; luật lao động; động đất; giấc ngủ; năng lượng gió; xác suất; nghề gốm; vắc-xin; cơ sở dữ liệu; cờ vua',
      ),
      thing: list('quả cam; quyển vở; cây bút; chiếc ô'),
      person: list('học sinh; người già; kỹ sư; nông dân; y tá'),
    },
  },
];

/** A bank in one language, drawn once. */
export function foreignBank(random: () => number): () => string {
  const { forms, words } = pick(LANGUAGES, random);
  return () => expand(pick(forms, random), words, random);
}
