// Portuguese, of Brazil and of Portugal. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

const PAST =
  'foi foram era eram estava estavam havia haviam houve teve tiveram fez fizeram disse disseram deu deram veio vieram pôs pôde quis morreu *aram *eram *iram *ou~sou~estou~vou *eu~seu~meu~europeu~museu *iu *ava~palavra *avam';

export const pt: ClaimSource = {
  kinds: {
    figure:
      'milhares|milhões|bilhões|mil|centenas|dezenas|dúzias de; metade|terço|quarto|maioria de|do|da|dos|das; por cento; duplic*|triplic*|dobr*',
    comparison:
      'mais|menos|melhor|pior|maior|menor|maiores|menores … que !#; mais|menos|maior|menor … do que !#; o|a|os|as mais|menos|maior|maiores|melhor|melhores|pior|piores; em|na comparação; comparado|comparada com|a|ao; entre os|as principais|maiores|melhores|mais; um|uma dos|das maiores|mais|principais|melhores; duas|três vezes mais|maior; super*|exced* a|o|os; ao contrário; o dobro|triplo; tão … quanto|como; a mais|menos que|do; record*|recorde*; nunca … tão|tanto',
    cause:
      'porque; devido a|ao|à|às|aos; por causa de|do|da; por culpa; em|como consequência|resultado; graças a|ao|à; causou|causado|causada|causa|causam|causaram; provoc*; responsável|responsáveis por|pelo|pela; por isso|conseguinte; lev* a|à|ao; em resposta a|ao|à; motivo|razão|razões de|do|da|por|pelo|pela; dificult*|prejudic*|imped*|impossibilit*|permit* que; contribu* para; pois; afetad*|prejudicad*|causad* pel*|por',
    event:
      'foi|foram|sido *ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|morto|morta|mortos|feito|feita|preso|presos|presa|aberto; tem|têm|tinha|tinham|havia sido|*ado|*ido|feito|dito|visto|posto|aberto|escrito; *ou~sou~estou~vou o|a|os|as|um|uma|ao|à|em|no|na|nos|nas|com|seu|sua|#|mais|de|do|da|para|neste|nesta|que; *aram|*iram|*eram~eram !que; *eu~seu~meu~europeu|*iu~viu o|a|os|as|um|uma|ao|à|em|no|na|para|ao|com|#; morreu|morreram|fez|fizeram|deu|deram|teve|tiveram|houve|disse; ontem; semana|mês|ano passado|passada; pediu|pediram ao|à|aos|a',
    forecast:
      '*ará|*erá|*irá|*arão|*erão|*irão|*aremos|*eremos|*iremos; terá|terão|haverá|fará|farão|dirá|virá|poderá|poderão|poderia|poderiam|será|serão; vai|vão|vou|vamos *ar|*er|*ir|pôr|ser|ter; em breve; próximo|próxima|próximos|próximas; amanhã; prevê|preveem|espera|esperam|planeja|planejam|planeia|pretende|pretendem',
    offer:
      'disposto|disposta|dispostos|dispostas|pronto|pronta|prontos|prontas|preparado|preparada|preparados a|para !usar|atacar|responder|defender|lutar; disposição para|de; oferec*|ofert*; propõe|propõem|propôs|propost*; aberto|aberta|abertos|abertas a|ao|à; convid*',
    condition: 'se !#; desde que; contanto que; a menos que; a não ser; em troca; caso; em caso; só|somente|apenas quando|se; enquanto não',
    demand:
      'deve|devem|deverá|deverão|deveria|deveriam|devemos; tem|têm|temos que|de; precisa|precisam|precisamos; exig*; pede|pedem|pedindo|pedimos a|ao|à|que; necessário|imprescindível|preciso|urgente que|um|uma|o|a; apel* a|ao|à; não pode|podem permitir|aceitar|tolerar; é hora de; é preciso',
    threat:
      'ameaç* com|a|de|o; represália*; retali*; responderá|responderemos|responderão; consequências !econômicas; destruir*|aniquil*|castigar*|punir*; linha|linhas vermelha|vermelhas; alvo|alvos legítimo|legítimos; pagar* caro|por; arma|armas nuclear|nucleares; vingança; não haverá perdão',
    accusation:
      'acus*; culp* a|o|de|por|pelo|pela; crime|crimes|genocídio|massacre*|atrocidade*; terroris*; viol* o|a|os|as; mente|mentem|mentiu|mentir*|mentira*|engan*; sabot*; provocação|provocações; roub*|sequestr*|tortur*|assassin*|matar inocentes|civis; agress*; ilegal*|ilegítim*; ingerênc*|interfer*|desestabiliz*; nazi*|fascist*; corrup*; propaganda|desinformação; chantag*; bombarde* … civi*|hospita*|escola*; recus* a|se; regime; traiç*|trai; fraude*; tiran*|ditador*; reféns',
    denial:
      'neg|nega|negam|negou|negaram|desment*; rejeit*|refut*; não tem|têm|teve|temos … ver; não há|existe|existem|tem|tinha prova|provas|evidência|evidências|intenção|planos|relação; falso|falsa|falsas|falsos|infundad*|mentiros*; nunca|jamais foi|houve|fez|fizemos|usou|atacou; nada a ver',
    territory:
      'territóri*|territoria*; ocupad*|ocupaç*|ocup* o|a|os|as; anex*; fronteira|fronteiras com|entre; soberan*; libert* a|o|os|as; captur*|conquist*|tomou|tomaram; controle|controlo de|do|da|sobre|total; controla|controlam|controlava; pertenc*; parte integral|integrante|da rússia|ucrânia; integridade; retir* … tropas; ced* … território; reunific*',
    law: 'lei|leis|legal|legais|legalmente|ilega*|legislação; tribunal|tribunais|sentença|condenad*|julgamento; tratado*|convenção|carta de|do|da; acordo|acordos; constituição|constituciona*|inconstituciona*; resolução|resoluções; decreto*; direito|direitos a|de|humanos|internacional; proib*; delito*|penal|penais; mandado|mandato; visto|vistos|cidadania|nacionalidade; ratific*; cessar-fogo',
    assessment:
      'bom|boa|bons|boas|mau|má|maus|más|ruim|ruins; perigos*; importante*|históric*|inaceitáve*|irresponsáve*|cínic*|sucesso*|fracass*|erro|erros|equivoc*|absurd*|ridícul*|positiv*|negativ*|construtiv*|raciona*|emoç*|imora*; cálculo frio; lamentáve*|lament*|infelizmente; acho|achamos|acredito|acreditamos|penso|espero|considero; na minha|nossa|sua opinião; parece|parecem; impossível|possível|prováve*|improváve*; difícil|difíceis|fácil|fáceis|crucia*|decisiv*|essencia*|fundamenta*; just*~justo|injust*; ilusão|vergonh*|tragédia|trágic*|desastr*|catástrof*|humilh*|corajos*|covard*|fort*|frac*|bruta*; sever*; orgulh*|trist*|preocup*|grat*|otimist*; terríve*|horríve*|cruel|cruéis|desuman*|escandalos*|intoleráve*; honesto|desonest*|hostil|hostis|agressiv*|radica*|hipocri*; excelente*|magnífic*|fantástic*|incríve*|extraordinári*; honra|orgulho|prioridade|vitória|derrota|triunfo|farsa|caos|insulto; muito|extremamente|absolutamente|totalmente|profundamente',
  },
  cueKinds: {
    demand: 'exig*; ped*|pediu; instou|insta; apel* a; orden*',
    accusation: 'acus*; culp*; denunci*; conden*',
    denial: 'negou|nega|negaram|negam|negado; desment*; rejeit*; refut*',
    threat: 'ameaç*',
    offer: 'oferec*; propôs|propõe|propuser*',
    forecast: 'promet*; prev*; prognostic*',
    assessment: 'classific*|qualific*; descrev*; chamou|chama|chamaram; critic*; elogi*',
  },
  clarifications: {
    explains:
      'em referência|alusão a|ao|à|às|aos; referindo-se a|ao|à; aludindo a|ao|à; ou seja as|os|a|o; como o|a|os|as chama|chamam|denomina; termo|nome usado|utilizado|oficial',
    distances:
      'chamado|chamada|chamados|chamadas de; suposto|suposta|supostos|supostas|supostamente|alegad*; sem provas|evidências|apresentar|fornecer|dar|citar|detalhar|especificar; não apresentou|forneceu|deu|ofereceu … provas|detalhes|evidências; autoproclamad*|autodenominad*; falsamente; na realidade; ao contrário',
    unverified:
      'não … verificar|verificad*|confirmar|confirmad* … independente*; independente* … verificar|confirmar|verificad*|confirmad*; não foi|foram|pôde|puderam|pode … verificad*|verificar*|confirmad*|confirmar*; sem confirmação|verificação',
  },
  decimal: ',',
  values:
    'dois duas 2; três 3; quatro 4; cinco 5; seis 6; sete 7; oito 8; nove 9; dez 10; onze 11; doze dúzia 12; treze 13; catorze quatorze 14; quinze 15; vinte 20; trinta 30; quarenta 40; cinquenta 50; sessenta 60; setenta 70; oitenta 80; noventa 90; cem cento 100; duzentos duzentas 200; trezentos trezentas 300; quinhentos quinhentas 500',
  multipliers: 'mil 1000; milhão milhões 1000000; bilhão bilhões mil_milhões 1000000000; trilhão trilhões 1000000000000',
  units: `% por_cento: %; tonelada toneladas t: t; kg quilo quilos quilogramas: kg; km quilômetro quilômetros quilómetro quilómetros: km; metro metros m: m; hectare hectares: ha; barril barris: barrel; megawatts mw: MW; gigawatts gw: GW;
    $ dólar dólares: USD; € euro euros: EUR; real reais r$: BRL; £ libras: GBP; rublo rublos: RUB; yuan yuans: CNY;
    pessoa pessoas habitantes cidadãos: people; soldado soldados militares combatentes: soldiers; drone drones: drones; míssil mísseis foguetes: missiles; tanque tanques: tanks; avião aviões: aircraft; prisioneiros: prisoners; civis: civilians; criança crianças: children; refugiados migrantes: refugees; país países estados: countries; casas prédios edifícios: buildings; empresas: companies; votos: votes; empregos: jobs; cidades aldeias localidades: settlements; ataques: attacks; casos: cases; deputados senadores: lawmakers;
    segundos: s; minuto minutos: min; hora horas: h; dia dias: d; semana semanas: wk; mês meses: mo; ano anos: yr; década décadas: decade; século séculos: century; vezes: times; graus: °`,
  approximate:
    'cerca de; aproximadamente; quase; mais de; menos de; pelo menos; ao menos; no mínimo; no máximo; até; por volta de; em torno de; perto de; uns; umas; mais do que; menos do que',
  approximateAfter: 'ou mais; aproximadamente',
  links: 'de',
  finite: `é são está estão há tem têm pode podem deve devem quer querem faz fazem vai vão será serão seria seriam continua continuam terá terão poderá poderão poderia poderiam acho sabemos sei fica ficam diz existe existem possui possuem precisa precisam ${PAST} *ará *erá *irá *arão *erão *irão *aria~maria~diretoria *eria *iria *emos *amos *ámos *ímos custa custam exporta exportam importa vende vendem compra produz produzem paga pagam`,
  conditional: 'poderia poderiam',
  negation: 'não nunca',
  as: 'como segundo',
  articles: 'o a os as um uma uns umas seu sua seus suas nosso nossa este esta estes estas esse essa',
  merely: 'só apenas somente simplesmente',
  auxiliary: 'é são está estão foi foram era eram pode podem deve devem será serão tem têm vai vão',
  nominative: 'eu ele ela eles elas nós vocês isso isto',
  joins: 'e mas enquanto porém',
  that: 'que',
  hypothetical: 'se',
  dependent: 'porque quando embora onde como quem cujo cuja enquanto até para pois',
  attitude: 'acha acham acho acredita acreditam pensa espera esperam teme temem diz dizem disse afirma sabe considera',
  relative: 'que quem',
  pairs: 'tanto … quanto; tanto … como; não só … mas também; não apenas … mas também',
  prepositions:
    'em no na nos nas de do da dos das a ao à aos às por pelo pela para com sem sobre contra entre desde até segundo durante sob após',
  questions: 'quem quê que por como quando onde qual quais',
};
