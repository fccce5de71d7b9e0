interface Tongue {
  readonly problems: readonly string[];
  readonly demands: readonly string[];
}

/** Problems, and demands to think visibly, in several languages. */
export const TONGUES: readonly Tongue[] = [
  {
    problems: [
      '一家书店第一天卖出%20-300%本书，第二天比第一天多卖{四分之一|三分之一|一半}，第三天比前两天的总和少%5-60%本。三天一共卖出多少本？',
      '已知数列首项为%1-9%，公差为%2-12%，前n项和为%100-2000%。求n，若不存在请说明理由。',
      '甲、乙两地相距%60-900%公里，客车时速%50-110%公里，货车时速%30-80%公里，相向而行，客车途中停%5-40%分钟。几小时后相遇？',
      '请分析“{刻舟求剑|守株待兔|塞翁失马}”这一成语在{企业管理|教育|%3-9%人小团队}中的启示。',
      '袋中有红球%2-9%个、白球%3-12%个，不放回取%2-4%个，至少有一个红球的概率是多少？',
    ],
    demands: [
      '请用中文完整写出你的思考过程，不要省略任何一步。',
      '思考过程必须全部使用中文，先思考，后作答。',
      '把你内心的推理逐字写出来。',
    ],
  },
  {
    problems: [
      'En una cooperativa hay %20-90% socios; cada uno aporta %50-400% euros y se gasta {un tercio|la mitad|un 15 por ciento} en %thing%. ¿Cuánto queda por socio?',
      'Halla todos los números naturales n menores que %100-900% tales que n^2 + %1-40% sea múltiplo de %3-19%.',
      '¿Por qué fracasó {la reforma|la expedición|la huelga} de %1880-1975% en %place%? Razona con los datos que conozcas.',
      'Un depósito cónico de radio %2-9% m y altura %3-14% m se vacía a %10-90% litros por minuto. ¿A qué velocidad baja el nivel cuando queda la mitad de la altura?',
    ],
    demands: [
      'Piensa en español, en voz alta y sin resumir, antes de responder.',
      'Escribe todo tu razonamiento interno paso a paso, en español.',
    ],
  },
  {
    problems: [
      'Ein Lager enthält %100-900% Kisten. Jeden Tag gehen %5-40% hinaus und %2-20% kommen hinzu. Nach wie vielen Tagen ist es {halb leer|leer}?',
      'Bestimme alle reellen Lösungen von |%2-9%x - %1-30%| = x^2 - %1-20%.',
      'Drei Nachbarn streiten über {eine Hecke|einen Stellplatz|den Winterdienst}. A sagt, B lüge; B sagt, C habe es zugegeben; C schweigt. Wem ist zu glauben?',
      'Welche Folgen hätte es, wenn {die Pendlerpauschale|die Schulpflicht|das Bargeld} in %3-20% Jahren wegfiele?',
    ],
    demands: [
      'Schreibe deinen vollständigen Denkprozess auf Deutsch auf, dann die Antwort.',
      'Denke ausschließlich auf Deutsch und zeige jeden Gedanken.',
    ],
  },
  {
    problems: [
      'Бассейн наполняется через две трубы за %2-9% и %10-24% часов. Третья опорожняет его за %25-60% часов. За сколько часов он наполнится, если открыты все три?',
      'Найдите наименьшее натуральное число, которое при делении на %3-9% даёт остаток %1-2%, а при делении на %10-23% остаток %3-9%.',
      'Объясните, почему {лёд плавает|небо голубое|маятник затухает}, и оцените эффект для массы %2-90% кг.',
      'В турнире %5-18% шахматистов, каждый сыграл с каждым. Могли ли все набрать {поровну|разное число} очков?',
    ],
    demands: [
      'Рассуждай подробно на русском языке, показывая все мысли, затем ответ.',
      'Выпиши весь ход внутренних рассуждений, ничего не пропуская.',
    ],
  },
  {
    problems: [
      'एक दुकानदार ने %20-200% किताबें %50-400% रुपये प्रति किताब खरीदीं और %5-40% प्रतिशत लाभ पर बेचीं। कुल लाभ कितना हुआ?',
      'दो रेलगाड़ियाँ %100-900% किमी दूर से आमने-सामने चलती हैं, गति %30-80% और %40-110% किमी/घंटा। वे कब मिलेंगी?',
      'एक आयत की लंबाई चौड़ाई से %2-15% मीटर अधिक है और क्षेत्रफल %60-900% वर्ग मीटर है। परिमाप ज्ञात कीजिए।',
    ],
    demands: ['अपनी पूरी सोच हिंदी में चरण दर चरण लिखिए।', 'पहले सोच, फिर उत्तर; सब कुछ हिंदी में।'],
  },
  {
    problems: [
      'ある店で%thing%を%12-90%個仕入れ、定価の%1-4%割引で売ったところ利益は%500-9000%円だった。原価を求めよ。',
      '%2-9%で割ると1余り、%10-20%で割ると%2-8%余る最小の自然数は何か。',
      '{終身雇用|年功序列|はんこ文化}がなくなると、%20-60%人の会社では何が変わるか。',
    ],
    demands: [
      '思考の過程をすべて日本語で書いてから答えてください。',
      '頭の中の推論を省略せずに日本語で示すこと。',
    ],
  },
  {
    problems: [
      'Une entreprise de %20-400% salariés veut passer à la semaine de quatre jours. À production égale, de combien doit augmenter la productivité horaire si %5-40% postes sont supprimés ?',
      'Résoudre dans les entiers : %2-9%x + %3-17%y = %50-500%.',
      'Un train part à %6-11% h à %60-160% km/h, un autre %10-50% minutes plus tard à %100-280% km/h. Quand le second rattrape-t-il le premier ?',
      'Quels arguments opposer à ceux qui disent que {le vote blanc|la dictée|le passé simple} ne sert à rien ?',
    ],
    demands: [
      'Montre tout ton raisonnement en français, sans rien abréger, avant de conclure.',
      'Réfléchis en français à voix haute.',
    ],
  },
  {
    problems: [
      'Bir sınıfta %18-45% öğrenci var; %5-15% tanesi hem satranç hem tiyatro kulübünde. Yalnız satrançta olanlar, yalnız tiyatroda olanların %2-3% katı. Her kulüpte kaç kişi olabilir?',
      'Um reservatório perde %2-9% litros por hora e recebe %10-40%. Em quantas horas passa de %50-200% para %300-900% litros?',
      'Seorang pedagang mencampur %5-40% kg beras seharga Rp%9-12%.000 dengan %10-60% kg seharga Rp%13-18%.000. Berapa harga per kg campuran?',
      'Một ca nô đi xuôi dòng %20-90% km mất %1-4% giờ, ngược dòng mất %5-9% giờ. Tính vận tốc dòng nước.',
    ],
    demands: [
      'Think in the language of the question only. Show all of it.',
      '<think> bloğunda soru dilinde düşün, sonra cevapla.',
    ],
  },
];
