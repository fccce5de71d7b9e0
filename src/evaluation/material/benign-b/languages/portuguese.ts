import { items, lines } from '../expand.ts';
import type { Language } from './language.ts';

/** Portuguese, mostly of Brazil. */
export const PORTUGUESE: Language = {
  code: 'pt',
  words: {
    topic: items(
      'o aquecimento global|a fotossíntese|a inflação|a Revolução Industrial|buracos negros|inteligência artificial|a escravidão no Brasil|o SUS|as redes sociais|a célula|o pré-sal|a vacinação',
    ),
    city: items(
      'São Paulo|Lisboa|Recife|Curitiba|Porto|Salvador|Belo Horizonte|Florianópolis|Coimbra|Manaus',
    ),
    food: items('frango|feijão|bolo de cenoura|bacalhau|mandioca|arroz|abobrinha|pão de queijo'),
    thing: items(
      'uma mochila|um fone sem fio|velas|um tênis de corrida|uma cafeteira|camisetas personalizadas',
    ),
    job: items('enfermeira|contador|professora|programador|vendedor|designer|advogada|motorista de app'),
    season: items('o outono|a saudade|a chuva|o mar|minha mãe|o sertão|a lua'),
  },
  openers: lines(`
Escreva um poema sobre {season}
Explique {topic} de forma simples
o que é {topic}
redação dissertativa sobre {topic}
resumo de {topic} para prova amanhã
vantagens e desvantagens de {topic}
receita com {food} e o que tiver na geladeira
o que fazer em {city} em {2..5} dias gastando pouco
roteiro {city}, casal, sem carro
corrige pra mim: Venho por meio desta solicitar meu desligamento, agradesço a oportunidade
melhora meu currículo: {job}, {2..15} anos de experiencia, proativo
email pro chefe pedindo home office {2..3}x por semana
legenda pra instagram, foto na praia com meu cachorro
mensagem de aniversário pra minha vó
descrição de produto: {thing}, curta e com gatilho mental
{5..10} ideias de nome para loja de {food}
traduz pro inglês: segue em anexo a nota fiscal
me explica o erro: IndexError: list index out of range
como fazer um for em javascript
faz um crud em php com mysql simples
fórmula no excel pra somar se a data for de [março|julho|outubro]
qual a diferença entre juros simples e compostos
tô com dor nas costas faz {2..20} dias, que médico procuro
posso tomar dipirona com [ibuprofeno|antibiótico|cerveja]
meu inquilino não paga há {2..5} meses, o que fazer
crie um plano de estudos para o ENEM, {2..6} horas por dia
Crie {5..10} questões de múltipla escolha sobre {topic} com gabarito.
Compare {topic} e {topic}.
aja como {job} e me dê conselhos
conta uma piada
oi
quem é você
plano de aula sobre {topic}, {5..9}º ano
sonhei com cobra o que significa
história infantil sobre amizade, {200..400} palavras
`),
  exercises: lines(`
Resolva passo a passo: {2..9}x + {1..20} = {21..90}
(ENEM) Uma loja vende {thing} por R$ {50..400} com {5..30}% de desconto. Qual o preço final?
Calcule a área de um círculo de raio {2..20} cm.
Um carro percorre {100..600} km em {2..8} h. Qual a velocidade média?
Explique {topic} em {5..10} linhas.
Determine as raízes de x² - {3..12}x + {2..20} = 0 mostrando os cálculos
Qual alternativa está correta? a) mitose gera 4 células b) meiose gera 4 células c) ambas d) nenhuma. Justifique.
Quantos mols há em {10..90} g de NaCl?
Classifique o sujeito da oração: "Choveu muito em {city}".
`),
  followUps: lines(`
mais curto
outra opção
continua
obrigada
valeu!
não entendi
explica passo a passo
e em python?
deixa mais formal
faz em tabela
ainda dá erro
tem certeza?
por quê
e se eu não tiver {food}
traduz
tira os emojis
como chegou nesse resultado?
`),
  greeting: lines(`
oi,
olá
bom dia
boa noite,
ei
me ajuda
`),
  closing: lines(`
por favor
obrigado
pfv
é urgente
valeu
`),
  products: lines(`
Você é um assistente [útil|simpático] [da nossa loja|do aplicativo|para pequenas empresas]. [Responda em português.|Seja breve.|Não invente informações.]
Você é a [Bia|Duda|Lia], [atendente virtual|amiga virtual]. [Use emojis.|Máximo {60..200} palavras.|Nunca fale de política.]
Resuma o texto em [duas frases|tópicos]. [Só o resumo.|]
`),
  lessons: lines(`
Você é um professor particular de [matemática|física|português]. [Guie o aluno passo a passo.|Dê uma dica de cada vez.]
Resolva a questão [passo a passo|mostrando todo o raciocínio] e [termine com a resposta|explique por que as outras alternativas estão erradas].
Corrija a redação nos critérios do ENEM: cinco competências, nota de 0 a 200 em cada.
`),
};
