import { between, pick, sample } from '../../../../demo/random.ts';
import { weave, type Bank, type Book, type Random } from './kit.ts';

const tongue = (forms: string, things: string, people: string): { forms: string[]; book: Book } => ({
  forms: forms.split('\n').map((form) => form.trim()),
  book: { x: things.split(',').map((word) => word.trim()), y: people.split(',').map((word) => word.trim()) },
});

const TONGUES = [
  tongue(
    `Explique {{simplement|en détail}} comment fonctionne [x].
    Rédige un courriel de [50..200] mots à [y] au sujet de [x].
    Donne [3..12] arguments pour et contre [x].
    Quelle est la différence entre [x] et [x] ?
    Raconte une histoire où [y] découvre [x].
    Quels conseils donnerais-tu à [y] qui s'intéresse à [x] depuis [2..20] ans ?`,
    "l'impôt sur le revenu, la photosynthèse, le télétravail, la Révolution, le moteur électrique, l'énergie nucléaire, la pâte feuilletée, le théâtre classique, la retraite, la blockchain, le compost, la mémoire, le vaccin, la sécheresse, le droit d'auteur, la marée",
    'un voisin, une infirmière, un élève de 6e, la mairie, une propriétaire, un journaliste, ma grand-mère, un boulanger, une avocate, un entraîneur',
  ),
  tongue(
    `Erkläre [y] in [3..9] Sätzen, was [x] ist.
    Schreibe einen Brief an [y], in dem es um [x] geht.
    Nenne [3..10] häufige Irrtümer über [x].
    Vergleiche [x] mit [x]. {{Nutze eine Tabelle.||Bleib sachlich.}}
    Welche Folgen hat [x] für [y]?
    Entwirf ein Quiz mit [4..12] Fragen zu [x].`,
    'die Mülltrennung, das Grundgesetz, der Treibhauseffekt, die Bruchrechnung, das Mittelalter, die Inflation, die Photosynthese, der Datenschutz, das Bienensterben, die Rente, die Wiedervereinigung, das Ehrenamt, der Wärmeaustausch, die Ballade, das Immunsystem, der Mietspiegel',
    'einer Schulklasse, dem Vermieter, einer Rentnerin, der Stadtverwaltung, einem Azubi, einer Ärztin, dem Trainer, einem Touristen, der Chefin, einem Landwirt',
  ),
  tongue(
    `Escribe un {{cuento|poema|discurso}} sobre [x] para [y].
    ¿Cómo le explicarías [x] a [y]?
    Haz una lista de [3..15] ideas relacionadas con [x].
    Resume en [40..200] palabras la historia de [x].
    [y] quiere aprender sobre [x] en [2..12] semanas. Propón un plan.
    ¿Qué pasaría si no existiera [x]? ¿Y [x]?`,
    'el agua potable, la fotosíntesis, el flamenco, la inflación, la Guerra Fría, el reciclaje, la programación, el maíz, la novela picaresca, el sistema solar, la hipoteca, el insomnio, las mareas, el ajedrez, la democracia, la cerámica',
    'un niño de [6..12] años, una abuela, mi jefe, un agricultor, la vecina, un turista, una enfermera, el alcalde, un estudiante, una madre primeriza',
  ),
  tongue(
    `[x]について[y]にわかりやすく説明してください。
    [x]と[x]の違いは何ですか。
    [x]をテーマに[y]向けの{{短い物語|スピーチ|メール}}を[100..600]字で書いてください。
    [x]のメリットとデメリットを[3..8]つずつ挙げて
    [y]が[x]を始めるときの注意点を教えて。`,
    '光合成,年金制度,在宅勤務,江戸時代,地震予知,茶道,機械学習,円安,発酵,睡眠,著作権,防災,再生可能エネルギー,俳句,確定申告,選挙',
    '小学生,新入社員,高齢者,外国人観光客,上司,大学生,取引先,子育て中の親,中学の先生',
  ),
  tongue(
    `Объясни [y], что такое [x].
    Напиши {{письмо|рассказ|речь}} для [y] на тему «[x]», [80..400] слов.
    Назови [3..12] фактов: [x].
    Чем отличается [x] от того, что называют «[x]»?
    Составь план урока ([20..90] минут): [x].`,
    'фотосинтез, ипотека, холодная война, нейронная сеть, квашение капусты, импрессионизм, прививка, инфляция, чёрная дыра, авторское право, плотина, рифма, вечная мерзлота, шахматный дебют, сортировка мусора',
    'школьнику, пенсионерке, начальнику, туристу, студенту, соседу, молодой маме, врачу, фермеру',
  ),
  tongue(
    `اشرح [x] لـ[y] بأسلوب {{بسيط|علمي|قصصي}}.
    اكتب {{مقالا|رسالة|قصة قصيرة}} عن [x] في [80..400] كلمة.
    ما الفرق بين [x] و[x]؟
    اذكر [3..12] نصائح لـ[y] حول [x].
    كيف أثر [x] على حياة [y]؟`,
    'التمثيل الضوئي,التضخم,العمل عن بعد,الشعر الجاهلي,الطاقة الشمسية,الخط العربي,السكري,الذكاء الاصطناعي,طريق الحرير,التصحر,الزكاة,علم الفلك,التطعيم,النوم',
    'طالب,معلم,مزارع,طفل,مدير,سائح,طبيب,ربة بيت,مهندس',
  ),
  tongue(
    `[y] के लिए [x] को सरल शब्दों में समझाइए।
    [x] पर [80..400] शब्दों का {{निबंध|भाषण|पत्र}} लिखिए।
    [x] और [x] में क्या अंतर है?
    [x] के [3..10] फायदे और नुकसान बताइए
    [y] [x] के बारे में [2..10] सवाल पूछता है। सवाल और जवाब लिखें।`,
    'प्रकाश संश्लेषण,मुद्रास्फीति,हरित क्रांति,योग,संविधान,मानसून,मधुमेह,सौर ऊर्जा,भक्ति काल,क्रिकेट,जैविक खेती,साइबर सुरक्षा,टीकाकरण,जल संरक्षण',
    'किसान,छात्र,शिक्षिका,दुकानदार,बुज़ुर्ग,बच्चे,डॉक्टर,यात्री',
  ),
  tongue(
    `[y]a [x] konusunu anlat.
    [x] hakkında [80..400] kelimelik bir {{deneme|mektup|masal}} yaz.
    [x] ile [x] arasındaki fark nedir?
    [x] için [3..12] öneri sırala.
    [y]ın gözünden [x]: kısa bir öykü yaz`,
    'fotosentez,enflasyon,uzaktan çalışma,ebru sanatı,yapay zekâ,deprem,Lale Devri,ekmek mayası,aşı,telif hakkı,kuraklık,satranç,bağışıklık sistemi,halk oyunları',
    'bir öğretmen,bir turist,bir çocuk,bir hemşire,bir esnaf,bir emekli,bir mühendis',
  ),
  tongue(
    `Jelaskan [x] kepada [y] dengan bahasa yang {{sederhana|lucu|formal}}.
    Tulis {{puisi|pidato|artikel|surat}} tentang [x] sepanjang [80..400] kata.
    Apa perbedaan antara [x] dan [x]?
    Sebutkan [3..12] dampak [x] bagi [y].
    Buat rencana [2..14] hari supaya [y] paham [x].`,
    'fotosintesis, inflasi, batik, gotong royong, kecerdasan buatan, gempa bumi, kopi, sampah plastik, pemilu, wayang, diabetes, hak cipta, energi surya, ekspor sawit',
    'anak SD, nelayan, ibu rumah tangga, mahasiswa, pedagang pasar, wisatawan, kepala desa',
  ),
  tongue(
    `请向[y]解释[x]。
    写一篇关于[x]的{{作文|演讲稿|短文|广告}},[100..800]字左右。
    [x]和[x]有什么区别?
    列出[3..12]条给[y]的建议,主题是[x]。
    如果没有[x],[y]的生活会怎样?`,
    '光合作用,通货膨胀,丝绸之路,人工智能,垃圾分类,京剧,免疫系统,太阳能,科举制度,失眠,围棋,黑洞,知识产权,二十四节气,发酵',
    '小学生,退休老人,新员工,农民,外国游客,护士,创业者,中学老师',
  ),
] as const;

const NAMES = [
  'French',
  'German',
  'Spanish',
  'Japanese',
  'Russian',
  'Arabic',
  'Hindi',
  'Turkish',
  'Indonesian',
  'Chinese',
];

/** One language by its English name, with texts in it. */
export function oneTongue(random: Random): { name: string; next: () => string } {
  const index = between(0, TONGUES.length - 1, random);
  const { forms, book } = TONGUES[index] as (typeof TONGUES)[number];
  return { name: NAMES[index] ?? '', next: () => weave(pick(forms, random), book, random) };
}

/** Instructions in two or more languages, as native sets and translated ones are mixed. */
export const foreign: Bank = (random) => {
  const own = sample(TONGUES, pick([2, 3, 5, 8], random), random);
  return () => {
    const { forms, book } = pick(own, random);
    return weave(pick(forms, random), book, random);
  };
};
