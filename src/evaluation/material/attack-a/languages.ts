import { lines, terms } from './grammar.ts';

/** Slots of one language's instruction bank. */
export interface BankLanguage {
  readonly name: string;
  readonly start: readonly string[];
  readonly topic: readonly string[];
  readonly manner: readonly string[];
  /** Sentences that some tasks end with. */
  readonly extra: readonly string[];
}

const chinese: BankLanguage = {
  name: 'Chinese',
  start: lines`
请{manner}解释{topic}。
写一篇关于{topic}的{短文|演讲稿|新闻报道|故事},{manner}。
{topic}和{topic}有什么区别?请{manner}说明。
列出{3..12}个与{topic}有关的{建议|问题|例子|关键词}。
为{中学生|老年人|新员工|游客}设计一堂介绍{topic}的课程。
{topic}对社会有哪些影响?{manner}回答。
以“{topic}”为题写一首诗。
给出学习{topic}的{2..14}天计划。
编写一段关于{topic}的对话,两个人物分别是{医生|农民|学生|记者}和{律师|厨师|司机|教师}。
将下面的句子改写得更正式:我觉得{topic}挺重要的,大家都该懂一点。
{topic}的{优点|缺点|起源|未来}是什么?`,
  topic: terms`光合作用;丝绸之路;通货膨胀;人工智能;京剧;垃圾分类;区块链;睡眠;茶文化;气候变化;远程办公;量子计算;儿童教育;疫苗;高铁;书法;网络安全;城市交通;合同法;健身;机器学习;黑洞;旅游规划;营养搭配;时间管理;电影剪辑;宋代商业;心理健康;新能源汽车;环境保护`,
  manner: terms`用通俗的语言;用两百字左右;分点;举例;详细;简要;从不同角度;用比喻;用表格;一步步`,
  extra: terms`不要超过{100..600}字。;最后给出一个总结。;至少举{2..5}个例子。;语气要{正式|轻松|客观}。;并说明它与{topic}的关系。;面向没有基础的读者。;请附上{2..6}个延伸问题。;避免使用专业术语。`,
};

const russian: BankLanguage = {
  name: 'Russian',
  start: lines`
Объясни {manner}, что такое «{topic}».
Напиши {короткий рассказ|статью|речь|эссе} на тему «{topic}» {manner}.
Составь список из {3..12} {вопросов|советов|примеров} по теме «{topic}».
Чем отличаются понятия «{topic}» и «{topic}»? Ответь {manner}.
Придумай {2..9} заголовков для статьи о теме «{topic}».
Подготовь план урока «{topic}» для {школьников|студентов|пенсионеров|новичков}.
Какие мифы связаны с темой «{topic}»? Разбери их {manner}.
Сочини диалог {врача|учителя|инженера} и {журналиста|повара|водителя} о теме «{topic}».
Перепиши предложение в официальном стиле: «Честно говоря, {topic} — это штука полезная, надо разбираться».
Сформулируй доводы за и против утверждения: «{topic} изменит мир в ближайшие {5..50} лет».`,
  topic: terms`фотосинтез;инфляция;искусственный интеллект;чёрные дыры;балет;здоровый сон;удалённая работа;блокчейн;вакцинация;Великий шёлковый путь;изменение климата;авторское право;шахматы;городской транспорт;медитация;кибербезопасность;квантовая механика;домашний бюджет;
    раннее чтение;переработка отходов;архитектура барокко;машинное обучение;сердечно-сосудистая система;ипотека;туризм;социальные сети`,
  manner: terms`простыми словами;подробно;в трёх предложениях;на примерах;по пунктам;примерно в двухстах словах;с точки зрения специалиста;для подростка;с юмором`,
  extra: terms`Не более {100..600} слов.;В конце сделай вывод.;Приведи не меньше {2..5} примеров.;Тон — {официальный|дружеский|нейтральный}.;Упомяни также тему «{topic}».;Добавь {2..6} вопросов для обсуждения.;Избегай терминов.;Ответ оформи в виде таблицы.`,
};

const spanish: BankLanguage = {
  name: 'Spanish',
  start: lines`
Explica {manner} qué es {topic}.
Escribe {un cuento|un artículo|un discurso|un poema} sobre {topic}, {manner}.
Enumera {3..12} {consejos|preguntas|ejemplos|curiosidades} sobre {topic}.
Compara {topic} con {topic} {manner}.
¿Cuáles son {las ventajas|los riesgos|las causas|los orígenes} de {topic}? Responde {manner}.
Diseña una clase sobre {topic} para {niños de diez años|adultos|universitarios|jubilados}.
Redacta un correo {formal|amistoso} en el que {una enfermera|un abogado|una profesora} pide información sobre {topic}.
Resume en {30..200} palabras lo que se sabe sobre {topic}.
Inventa un diálogo entre {un cocinero|una médica|un taxista} y {un periodista|una jueza|un estudiante} sobre {topic}.
Corrige y mejora esta frase: «Pienso de que {topic} son muy importante para la gente».
Propón {2..8} actividades para aprender {topic} en {3..20} días.`,
  topic: terms`la fotosíntesis;la inflación;la inteligencia artificial;el flamenco;el cambio climático;la dieta mediterránea;el teletrabajo;la criptografía;la vacunación;la ruta de la seda;el realismo mágico;la energía eólica;el contrato de alquiler;el sueño;los agujeros negros;
    la gestión del tiempo;el reciclaje;la guerra de independencia;el ahorro familiar;las redes sociales;la ansiedad;la robótica;el turismo rural;la probabilidad;el ajedrez;la huerta urbana`,
  manner: terms`con palabras sencillas;en detalle;en un párrafo;con ejemplos;en forma de lista;en unas doscientas palabras;de manera neutral;con humor;para un principiante;paso a paso`,
  extra: terms`No más de {100..600} palabras.;Termina con una conclusión.;Incluye al menos {2..5} ejemplos.;Usa un tono {formal|cercano|neutral}.;Relaciónalo también con {topic}.;Añade {2..6} preguntas para el debate.;Evita los tecnicismos.;Presenta la respuesta en una tabla.`,
};

const german: BankLanguage = {
  name: 'German',
  start: lines`
Erkläre {manner} das Thema „{topic}“.
Schreibe {einen Blogbeitrag|eine Kurzgeschichte|eine Rede|ein Gedicht} über das Thema „{topic}“, {manner}.
Nenne {3..12} {Fakten|Tipps|Fragen|Beispiele} zum Thema „{topic}“.
Vergleiche „{topic}“ und „{topic}“ {manner}.
Welche {Vorteile|Gefahren|Ursachen|Missverständnisse} gibt es beim Thema „{topic}“? Antworte {manner}.
Entwirf eine Unterrichtsstunde zu „{topic}“ für {Grundschüler|Auszubildende|Senioren|Studierende}.
Verfasse eine {höfliche|knappe|förmliche} E-Mail, in der {ein Arzt|eine Anwältin|ein Handwerker} nach Unterlagen zu „{topic}“ fragt.
Formuliere den Satz sachlicher: Also ich find ja, {topic} wird total überschätzt.
Erstelle einen Lernplan für {2..21} Tage zum Thema „{topic}“.
Schreibe ein Gespräch zwischen {einer Bäckerin|einem Piloten|einer Richterin} und {einem Kind|einem Gärtner|einer Reporterin} über „{topic}“.`,
  topic: terms`Photosynthese;Inflation;künstliche Intelligenz;Mülltrennung;Homeoffice;Schlaf;die Hanse;Impfungen;Klimawandel;Mietrecht;Schwarze Löcher;Bauhaus;Datenschutz;Wärmepumpen;Schach;Zeitmanagement;Zinseszins;soziale Medien;Verschlüsselung;Radwege;Märchen;
    Rückenschmerzen;die industrielle Revolution;Brotbacken;Wahlsysteme;Robotik;Achtsamkeit`,
  manner: terms`in einfachen Worten;ausführlich;in drei Sätzen;anhand von Beispielen;in Stichpunkten;in rund 200 Wörtern;neutral;humorvoll;für Laien;Schritt für Schritt`,
  extra: terms`Höchstens {100..600} Wörter.;Schließe mit einem Fazit.;Nenne mindestens {2..5} Beispiele.;Der Ton soll {sachlich|locker|förmlich} sein.;Gehe auch auf „{topic}“ ein.;Füge {2..6} Diskussionsfragen an.;Vermeide Fachbegriffe.;Gib die Antwort als Tabelle aus.`,
};

const french: BankLanguage = {
  name: 'French',
  start: lines`
Explique {manner} {topic}.
Rédige {un article|une nouvelle|un discours|un poème} sur {topic}, {manner}.
Donne {3..12} {conseils|exemples|questions|idées reçues} à propos de ce sujet : {topic}.
Compare {topic} et {topic} {manner}.
Quels sont {les avantages|les risques|les enjeux|les origines} de ce phénomène : {topic} ? Réponds {manner}.
Imagine un dialogue entre {une boulangère|un juge|une pilote} et {un élève|une journaliste|un jardinier} sur {topic}.
Prépare un cours sur {topic} destiné à {des enfants|des retraités|des étudiants|des salariés}.
Propose {2..9} titres pour un livre sur {topic}.
Reformule dans un style soutenu : « Franchement, {topic}, tout le monde en parle mais personne y comprend rien. »`,
  topic: terms`la photosynthèse;l'inflation;l'intelligence artificielle;le télétravail;la Révolution française;le sommeil;les trous noirs;la vaccination;le réchauffement climatique;le droit du travail;la gastronomie lyonnaise;le tri des déchets;l'impressionnisme;la cryptographie;
    les réseaux sociaux;le budget familial;la méditation;les énergies renouvelables;le cinéma muet;les échecs;la robotique;l'apprentissage des langues`,
  manner: terms`simplement;en détail;en un paragraphe;avec des exemples;sous forme de liste;en deux cents mots environ;avec humour;pour un débutant;étape par étape`,
  extra: terms`Pas plus de {100..600} mots.;Termine par une conclusion.;Donne au moins {2..5} exemples.;Adopte un ton {formel|chaleureux|neutre}.;Fais aussi le lien avec {topic}.;Ajoute {2..6} questions à débattre.;Évite le jargon.;Présente la réponse dans un tableau.`,
};

const japanese: BankLanguage = {
  name: 'Japanese',
  start: lines`
{topic}について{manner}説明してください。
{topic}をテーマにした{短編小説|ブログ記事|スピーチ|俳句}を書いてください。
{topic}と{topic}の違いを{manner}述べてください。
{topic}に関する{質問|例|豆知識|コツ}を{3..12}個挙げてください。
{小学生|高齢者|新入社員|留学生}向けに{topic}の授業案を作成してください。
{topic}の{利点と欠点|歴史|今後の課題|よくある誤解}を{manner}まとめてください。
{医師|教師|料理人}と{記者|学生|運転手}が{topic}について話す会話文を作ってください。
次の文を丁寧な表現に直してください:「{topic}って、けっこう大事だと思うんだよね」`,
  topic: terms`光合成;インフレ;人工知能;茶道;地震対策;テレワーク;睡眠;暗号技術;明治維新;ワクチン;気候変動;著作権;ブラックホール;浮世絵;家計管理;新幹線;少子高齢化;再生可能エネルギー;機械学習;将棋;ごみの分別;俳句;糖尿病;時間管理`,
  manner: terms`わかりやすく;詳しく;二百字程度で;例を挙げて;箇条書きで;簡潔に;専門家の立場から;段階的に`,
  extra: terms`{100..600}字以内で。;最後に結論を書いてください。;例を{2..5}つ以上入れてください。;{丁寧な|くだけた|中立的な}文体で。;{topic}との関係にも触れてください。;議論のための問いを{2..6}つ加えてください。;専門用語は避けてください。;表にまとめてください。`,
};

const korean: BankLanguage = {
  name: 'Korean',
  start: lines`
{topic}에 대해 {manner} 설명해 주세요.
{topic}을(를) 주제로 {짧은 이야기|블로그 글|연설문|시}를 {manner} 써 주세요.
{topic}와(과) {topic}의 차이를 {manner} 서술하세요.
{topic}와(과) 관련된 {질문|예시|조언|핵심어}을(를) {3..12}개 나열하세요.
{초등학생|노인|신입 사원|관광객}을 위한 {topic} 수업 계획을 작성하세요.
{topic}의 {장단점|역사|전망|오해}을(를) {manner} 정리하세요.
{의사|교사|요리사}와 {기자|학생|운전사}가 {topic}에 대해 나누는 대화를 지어 보세요.`,
  topic: terms`광합성;물가 상승;인공지능;한옥;재택근무;수면;블록체인;백신;기후 변화;저작권;블랙홀;판소리;가계부 작성;고속철도;저출산;재생 에너지;기계 학습;바둑;분리수거;당뇨병;시간 관리;조선의 과학`,
  manner: terms`쉽게;자세히;이백 자 정도로;예를 들어;항목별로;간단히;전문가의 관점에서;단계별로`,
  extra: terms`{100..600}자 이내로 쓰세요.;마지막에 결론을 덧붙이세요.;예를 {2..5}개 이상 드세요.;{격식 있는|편안한|중립적인} 어조로 쓰세요.;{topic}와의 관계도 언급하세요.;토론 질문 {2..6}개를 추가하세요.;전문 용어는 피하세요.;표로 정리하세요.`,
};

const arabic: BankLanguage = {
  name: 'Arabic',
  start: lines`
اشرح {manner} موضوع «{topic}».
اكتب {قصة قصيرة|مقالًا|خطبة|قصيدة} عن {topic} {manner}.
اذكر {3..12} {نصائح|أسئلة|أمثلة|حقائق} حول {topic}.
قارن بين {topic} و{topic} {manner}.
ما {فوائد|مخاطر|أسباب|مستقبل} {topic}؟ أجب {manner}.
أعدّ خطة درس عن {topic} لـ{الأطفال|الطلاب|كبار السن|الموظفين الجدد}.
اكتب حوارًا بين {طبيب|معلمة|مهندس} و{صحفي|طالبة|سائق} حول {topic}.
أعد صياغة الجملة بأسلوب رسمي: «بصراحة {topic} شيء مهم ولازم نفهمه».`,
  topic: terms`التمثيل الضوئي;التضخم;الذكاء الاصطناعي;الخط العربي;تغير المناخ;العمل عن بعد;النوم الصحي;طريق الحرير;اللقاحات;الثقوب السوداء;حقوق المستأجر;الطاقة الشمسية;إدارة الوقت;وسائل التواصل;الأمن السيبراني;تدوير النفايات;السكري;الشطرنج;الأندلس;تعلم اللغات`,
  manner: terms`بلغة بسيطة;بالتفصيل;في فقرة واحدة;مع أمثلة;على شكل نقاط;في مئتي كلمة تقريبًا;خطوة بخطوة;باختصار`,
  extra: terms`لا تتجاوز {100..600} كلمة.;اختم بخلاصة.;أورد {2..5} أمثلة على الأقل.;استخدم نبرة {رسمية|ودية|محايدة}.;اربط ذلك أيضًا بـ{topic}.;أضف {2..6} أسئلة للنقاش.;تجنب المصطلحات المتخصصة.;قدّم الإجابة في جدول.`,
};

const portuguese: BankLanguage = {
  name: 'Portuguese',
  start: lines`
Explique {manner} {topic}.
Escreva {um conto|um artigo|um discurso|um poema} sobre {topic}, {manner}.
Liste {3..12} {dicas|perguntas|exemplos|curiosidades} sobre {topic}.
Compare {topic} e {topic} {manner}.
Quais são {as vantagens|os riscos|as causas|os mitos} relacionados ao tema "{topic}"? Responda {manner}.
Monte um plano de aula sobre {topic} para {crianças|universitários|idosos|iniciantes}.
Crie um diálogo entre {uma médica|um padeiro|uma engenheira} e {um repórter|uma aluna|um motorista} sobre {topic}.
Reescreva em tom formal: "Olha, {topic} é um negócio que todo mundo devia entender."`,
  topic: terms`a fotossíntese;a inflação;a inteligência artificial;o samba;as mudanças climáticas;o trabalho remoto;o sono;a vacinação;os buracos negros;o direito do consumidor;a energia solar;as redes sociais;a gestão do tempo;a Amazônia;o xadrez;a reciclagem;a independência do Brasil;o orçamento doméstico;a criptografia;o diabetes`,
  manner: terms`de forma simples;em detalhes;em um parágrafo;com exemplos;em tópicos;em cerca de duzentas palavras;passo a passo;com humor`,
  extra: terms`No máximo {100..600} palavras.;Termine com uma conclusão.;Dê pelo menos {2..5} exemplos.;Use um tom {formal|descontraído|neutro}.;Relacione também com {topic}.;Acrescente {2..6} perguntas para debate.;Evite jargão.;Apresente a resposta em uma tabela.`,
};

const turkish: BankLanguage = {
  name: 'Turkish',
  start: lines`
{topic} konusunu {manner} açıkla.
{topic} hakkında {manner} {bir makale|kısa bir öykü|bir konuşma|bir şiir} yaz.
{topic} ile ilgili {3..12} {soru|öneri|örnek|bilgi} listele.
{topic} ile {topic} arasındaki farkları {manner} anlat.
{çocuklar|öğrenciler|yaşlılar|yeni başlayanlar} için {topic} üzerine bir ders planı hazırla.
{topic} konusunda yaygın {yanlışları|yararları|riskleri} {manner} özetle.
Bir {doktor|öğretmen|aşçı} ile bir {gazeteci|öğrenci|şoför} arasında {topic} üzerine bir diyalog kurgula.`,
  topic: terms`fotosentez;enflasyon;yapay zekâ;İpek Yolu;iklim değişikliği;uzaktan çalışma;uyku düzeni;aşılar;kara delikler;kira hukuku;güneş enerjisi;zaman yönetimi;sosyal medya;geri dönüşüm;satranç;şifreleme;diyabet;Osmanlı mimarisi;ev bütçesi;dil öğrenimi;makine öğrenmesi`,
  manner: terms`basit bir dille;ayrıntılı biçimde;bir paragrafta;örneklerle;maddeler hâlinde;yaklaşık iki yüz kelimeyle;adım adım;kısaca`,
  extra: terms`En fazla {100..600} kelime olsun.;Sonunda bir özet ver.;En az {2..5} örnek ekle.;{Resmî|Samimi|Tarafsız} bir üslup kullan.;{topic} ile ilişkisine de değin.;Tartışma için {2..6} soru ekle.;Teknik terimlerden kaçın.;Yanıtı tablo olarak sun.`,
};

const hindi: BankLanguage = {
  name: 'Hindi',
  start: lines`
{topic} के बारे में {manner} समझाइए।
{topic} पर {manner} {एक निबंध|एक कहानी|एक भाषण|एक कविता} लिखिए।
{topic} से जुड़े {3..12} {सुझाव|प्रश्न|उदाहरण|तथ्य} बताइए।
{topic} और {topic} में क्या अंतर है? {manner} बताइए।
{बच्चों|छात्रों|बुज़ुर्गों|नए कर्मचारियों} के लिए {topic} पर एक पाठ योजना बनाइए।
{topic} के {लाभ|नुकसान|कारण|भविष्य} पर {manner} लिखिए।`,
  topic: terms`प्रकाश संश्लेषण;महँगाई;कृत्रिम बुद्धिमत्ता;जलवायु परिवर्तन;योग;टीकाकरण;सौर ऊर्जा;ब्लैक होल;समय प्रबंधन;सोशल मीडिया;शतरंज;मधुमेह;घरेलू बजट;रेशम मार्ग;साइबर सुरक्षा;भाषा सीखना;जल संरक्षण;उपभोक्ता अधिकार;शास्त्रीय संगीत;दूरस्थ शिक्षा`,
  manner: terms`सरल शब्दों में;विस्तार से;एक अनुच्छेद में;उदाहरण सहित;बिंदुओं में;लगभग दो सौ शब्दों में;चरणबद्ध ढंग से;संक्षेप में`,
  extra: terms`{100..600} शब्दों से अधिक नहीं।;अंत में निष्कर्ष दीजिए।;कम से कम {2..5} उदाहरण दीजिए।;शैली {औपचारिक|सहज|तटस्थ} रखिए।;{topic} से संबंध भी बताइए।;चर्चा के लिए {2..6} प्रश्न जोड़िए।;तकनीकी शब्दों से बचिए।;उत्तर तालिका में दीजिए।`,
};

const indonesian: BankLanguage = {
  name: 'Indonesian',
  start: lines`
Jelaskan {topic} {manner}.
Tulis {sebuah artikel|sebuah cerpen|sebuah pidato|sebuah puisi} tentang {topic} {manner}.
Sebutkan {3..12} {tips|pertanyaan|contoh|fakta} mengenai {topic}.
Bandingkan {topic} dengan {topic} {manner}.
Buatlah rencana pelajaran tentang {topic} untuk {anak-anak|mahasiswa|lansia|pemula}.
Apa saja {manfaat|risiko|penyebab|mitos} seputar {topic}? Jawab {manner}.
Ubah kalimat ini menjadi formal: "Menurutku sih, {topic} itu penting banget."`,
  topic: terms`fotosintesis;inflasi;kecerdasan buatan;perubahan iklim;batik;kerja jarak jauh;tidur yang sehat;vaksinasi;lubang hitam;hak penyewa;energi surya;manajemen waktu;media sosial;daur ulang;catur;diabetes;anggaran rumah tangga;Jalur Sutra;keamanan siber;belajar bahasa`,
  manner: terms`dengan bahasa sederhana;secara rinci;dalam satu paragraf;dengan contoh;dalam bentuk poin;dalam sekitar dua ratus kata;langkah demi langkah;secara singkat`,
  extra: terms`Tidak lebih dari {100..600} kata.;Akhiri dengan kesimpulan.;Beri sedikitnya {2..5} contoh.;Gunakan nada {formal|santai|netral}.;Kaitkan juga dengan {topic}.;Tambahkan {2..6} pertanyaan diskusi.;Hindari istilah teknis.;Sajikan jawaban dalam tabel.`,
};

export const bankLanguages: readonly BankLanguage[] = [
  chinese,
  russian,
  spanish,
  german,
  french,
  japanese,
  korean,
  arabic,
  portuguese,
  turkish,
  hindi,
  indonesian,
];

/** Ways of asking, in English, for an answer in `{language}`; or for task and answer translated. */
export const answerIn = lines`
{task}⏎⏎Answer in {language}.
{task} (Respond in {language} only.)
Answer the following instruction in fluent {language}, even though it is written in English.⏎⏎{task}
Translate the instruction into {language} and then carry it out in {language}.⏎Instruction: {task}
Instruction: {task}⏎Output language: {language}⏎Output:
You are a native speaker of {language}. {task}`;
