import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

/** Hindi in Devanagari, and the Hinglish that phones type. */
export const HINDI: Language = {
  code: 'hi',
  words: {
    topic: items(
      'जलवायु परिवर्तन|प्रकाश संश्लेषण|महंगाई|कृत्रिम बुद्धिमत्ता|ब्लैक होल|सोशल मीडिया|1857 का विद्रोह|जल संरक्षण|जीएसटी|ऑनलाइन शिक्षा',
    ),
    city: items('जयपुर|मुंबई|गोवा|वाराणसी|दिल्ली|शिमला|केरल'),
    food: items('आलू|पनीर|दाल|चावल|बैंगन|मशरूम|लौकी'),
    thing: items('बैग|ईयरफोन|हस्तनिर्मित मोमबत्ती|साड़ी|जूते|पानी की बोतल'),
    job: items('शिक्षक|नर्स|लेखाकार|सॉफ्टवेयर इंजीनियर|दुकानदार|डिज़ाइनर'),
    season: items('बारिश|माँ|समंदर|बचपन|चाँद|वसंत'),
  },
  openers: lines(`
{season} पर एक कविता लिखो
{topic} को सरल भाषा में समझाइए
{topic} क्या है?
{topic} पर निबंध {150..500} शब्द
{topic} ke fayde aur nuksan batao
{city} me {2..5} din ka trip plan, budget {5..30}k
ghar pe {food} aur {food} hai kya banau
chutti ke liye application likho, bukhar hai {2..5} din se
{job} ke liye resume banao {2..10} saal experience
इसका अंग्रेज़ी में अनुवाद करें: कृपया भुगतान की रसीद भेज दें
mera phone charge nahi ho raha kya karu
sir dard {2..7} din se hai konsi dawai
python me list reverse kaise kare
error aa raha hai: undefined is not a function
sql me second highest salary
html css se login page bana do
best sip plan {500..5000} per month ke liye?
makaan malik deposit wapas nahi kar raha
shaadi ki saalgirah ki badhai message patni ke liye
{thing} के लिए product description
दुकान के लिए {5..10} नाम सुझाओ
ek joke sunao
बच्चों के लिए कहानी, एक चतुर खरगोश
{topic} पर {5..15} बहुविकल्पीय प्रश्न उत्तर सहित
{topic} और {topic} में अंतर
namaste
tum kaun ho
interview me apna introduction kaise du, {job}
UPSC ke liye {topic} notes
bhai ek shayari likh do {season} pe
`),
  exercises: lines(`
हल करें: {2..9}x + {1..20} = {21..90}, हर चरण दिखाएँ
एक रेलगाड़ी {100..600} किमी {2..8} घंटे में तय करती है, चाल ज्ञात कीजिए
x^{2..5} + {2..9}x ka derivative step by step
{1000..9000} रुपये पर {4..12}% की दर से {2..5} वर्ष का साधारण ब्याज
NCERT chapter {1..14} question {1..12}: {topic} explain karo
संतुलित कीजिए: Mg + O2 -> MgO
{10..60} mango me se {2..9} kharab, kitne percent ache? samjhao
`),
  followUps: lines(`
chota karo
aur bada
ek aur
thanks bhai
धन्यवाद
aage
kyu
samajh nahi aaya
step by step batao
english me
table me do
abhi bhi error hai
pakka?
ye {2..20} kaise aaya
hindi me samjhao
`),
  greeting: lines(`
hi bhai
नमस्ते,
sir
hello ji
please help
`),
  closing: lines(`
please
धन्यवाद
jaldi
plz sir
thank u
`),
  products: lines(`
आप एक [सहायक|मित्रवत] सहायक हैं। [हिंदी में उत्तर दें।|संक्षेप में उत्तर दें।|यूज़र की भाषा में जवाब दें।]
You are [Asha|Guru|Mitra], an assistant for users in India. Reply in [Hindi or Hinglish, as the user writes|simple Hindi]. [Keep it under {60..150} words.|Be polite.]
`),
  lessons: lines(`
आप [गणित|विज्ञान|हिंदी] के धैर्यवान शिक्षक हैं। [छात्र को चरण दर चरण समझाएँ।|सीधे उत्तर न दें।]
Solve the doubt of the student [step by step|with full explanation] in [Hinglish|Hindi]. [End with the final answer.|Give one similar question.]
`),
};
