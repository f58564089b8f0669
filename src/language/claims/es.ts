// Spanish. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

const PAST =
  'fue fueron era eran estaba estaban había habían hubo tuvo tuvieron hizo hicieron dijo dijeron dio dieron vino vinieron puso pusieron pudo pudieron quiso murió murieron *aron *ieron *eron *ó~no *aba~prueba *aban *ía~todavía~día~mayoría~policía~energía~economía~minoría~ciudadanía *ían';

export const es: ClaimSource = {
  kinds: {
    figure: 'miles|millones|cientos|decenas|docenas de; mitad|tercio|cuarto|mayoría de|del; por ciento; duplic*|triplic*',
    comparison:
      'más|menos|mejor|peor|mayor|menor|mayores|menores … que !#; el|la|los|las más|menos|mayor|mayores|mejor|mejores|peor|peores; en comparación; comparado|comparada con; entre los|las principales|mayores|mejores|más; uno|una de los|las mayores|más|principales|mejores; dos|tres veces más|mayor; super*|exced* a|al; a diferencia; el doble|triple; tan … como',
    cause:
      'porque; debido a; a|por causa de; por culpa; como resultado|consecuencia; gracias a; causó|causado|causa|causan|causaron; provoc*; responsable|responsables de; culpable|culpables de; por eso|ello|tanto; llev* a; en respuesta a; motivo|razón de|por; debido a|al; a causa; por culpa; por lo que; gracias a|al; impid*|dificult*|permit* que; contribuy*; como consecuencia|resultado',
    event:
      'ha|han|había|habían|he|hemos (ya|sido|no|también) *ado|*ido|hecho|dicho|visto|puesto|muerto|abierto|escrito|roto|vuelto; fue|fueron|sido *ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|muerto|muerta; *aron|*ieron !que; *ó~no el|la|los|las|un|una|a|al|en|con|su|sus|#|más|de; murió|murieron|hizo|hicieron|dio|dieron|tuvo|tuvieron|hubo; ayer|anoche; semana|mes|año pasado|pasada',
    forecast:
      '*ará|*erá|*irá|*arán|*erán|*irán|*aremos|*eremos|*iremos|*dré|*drá|*drán|habrá|hará|podría|podrían|harán|dirá; va|van|voy|vamos a; pronto; próximo|próxima|próximos|próximas; mañana; prevé|prevén|espera|esperan|planea|planean|pretende|pretenden; podría|podrían ser|*ar|*er|*ir; a punto; espera|esperan *ar|*er|*ir|que; *arán|*erán|*irán|*aremos|*eremos|*iremos|*ará|*erá|*irá; pronto|próximamente; planea|planean|pretende|pretenden',
    offer:
      'dispuesto|dispuesta|dispuestos|dispuestas|listo|lista|listos|listas|preparado|preparados a|para !usar|atacar|responder|defender|luchar; disposición a|para; ofrec*|ofert*; propon*|propuesta; abierto|abierta|abiertos|abiertas a|al; invit*',
    condition: 'si; siempre que; a condición; a menos; a cambio; en caso; solo|sólo cuando|si; con tal; mientras no',
    demand:
      'debe|deben|deberá|deberán|debería|deberían|debemos; tiene|tienen|tenemos|hay que; exig*; pid* a|al|que; hace falta; necesario|imprescindible que|un|una; llam* a; que cese|cesen|retire|retiren|libere|liberen; no puede|pueden permitir|aceptar; debe|deben|debemos|deberían|debería|debemos (también|todos) *ar|*er|*ir; es hora; hay|tiene|tienen|tenemos que; ^ uníos|únanse|dejen|paren|salgan|vengan|ayuden',
    threat:
      'amenaz* con|a; represalia*; responderá|responderemos|responderán; consecuencias; destruir*|aniquil*|castigar*; línea|líneas roja|rojas; objetivo|objetivos legítimo|legítimos; pagar* caro|por; arma|armas nuclear|nucleares; venganza',
    accusation:
      'acus*; culp* a|al|de; crimen|crímenes|genocidio|masacre*|atrocidad*; terroris*; viol* el|la|los|las; mient*|minti*|mentir*|engañ*; sabot*; provocación|provocaciones; rob*|secuestr*|tortur*|asesin*; agres*; ilegal*|ilegítim*; injer*|interfer*|desestabiliz*; nazi*|fascist*; corrup*; propaganda|desinformación; chantaj*; bombarde* … civil*|hospital*|escuela*; se niega|niegan|negó; régimen; traici*; fraude; detrás de|del; rehén|rehenes; explot*|oprim*|reprim*|represión|persig*|discrimin*; manipul*|falsific*; espí*|espion*; incit*; viol* … derecho*|ley*|acuerdo*|tregua; cómplice*; intimid*|acos*; invasi*|invad*',
    denial:
      'neg|niega|niegan|negó|desmient*|desminti*; rechaz*; no tiene|tienen|tuvo … que ver; no hay|existe|existen|tiene|tenía pruebas|evidencia|evidencias|intención|planes|relación; falso|falsa|falsas|falsos|infundad*; nunca|jamás ha|han|hemos|fue|hubo; no es|era|fue cierto|verdad; mentira*|mito*|invento*; nada que ver; no hay|había|existe|existen ningún|ninguna|nada|pruebas',
    territory:
      'territori*; ocupad*|ocupación|ocup*; anex*; frontera|fronteras con|entre; soberan*; liber* la|el|los|las; captur*|tomó|tomaron; control de|del|sobre|total; controla|controlan|controlaba; pertenec*; parte integral|integrante|de rusia|ucrania; integridad; retir* … tropas; conced*|ced* … territorio; reunific*',
    law: 'ley|leyes|legal*|ilegal*|legislación; tribunal*|sentencia|fallo|condenad*; tratado*|convenio*|convención|carta|acuerdo de|del; constitución|constitucional*|inconstitucional*; resolución|resoluciones; decreto*; derecho|derechos a|de|humanos|internacional; prohib*; delito*|penal*; mandato|orden; visado*|visas|ciudadanía|nacionalidad; ratific*; demanda*|juicio*|fiscal|fiscalía|querella*; estado de derecho; jurisdicción; alto el fuego; tratado*|acuerdo*',
    assessment:
      'buen|bueno|buena|buenos|buenas|mal|malo|mala|malas; peligros*; importante*|históric*|inaceptable*|irresponsable*|cínic*|éxito*|fracas*|error*|equivoca*|absurd*|ridícul*|positiv*|negativ*|constructiv*|racional*|emocion*; cálculo frío; frío cálculo; lamentable*|desgraciadamente; creo|creemos|pienso|espero|considero; en mi|nuestra|su opinión; parece|parecen; imposible*|posible*|probable*|improbable*; difícil*|fácil*|crucial*|clave|decisiv*|esencial*; just*~justo|injust*; ilusión|vergüenza|vergonz*|tragedia|trágic*|desastr*|catástrof*|humill*|valient*|cobard*|débil*|brutal*; triste*|orgullos*|agradecid*|preocupa*|optimista*|pesimista*|indigna*|horroriz*|convencid*|content*; terrible*|horrible*|espantos*|atroz|atroces|cruel*|brutal*|inhuman*|repugnante*|vergonzos*|vergüenza|escandalos*|intolerable*|inadmisible*|imperdonable*|inaceptable*|lamentable*|lament*|deplorable*|indignante*; ingenu*|loc*|locura*|insensat*|imprudente*|absurd*|ridícul*|patétic*|incompetente*|ineficaz|ineficiente*|eficaz|eficaces|eficiente*|inútil*|innecesari*|excesiv*|desproporcionad*|prematur*|adecuad*|inadecuad*|razonable*|realista*|sabi*|honest*|deshonest*|hostil*|agresiv*|provocador*|radical*|hipócrita*|hipocresía|inmoral*|arrogan*; extrañ*|sorprendente*|decepcion*|alentador*|prometedor*|impresionante*|extraordinari*|excelente*|magnífic*|fantástic*|increíble*|únic*; honor|orgullo|privilegio|prioridad*|victoria|derrota|triunfo|avance*|farsa|circo|caos|insulto*|afrenta*|traición; en interés|beneficio; celebra*|condena*|deplora*; clar*|evidente*|lógic*|legítim*|ilegítim*; demasiado *; muy|extremadamente|absolutamente|totalmente|profundamente',
  },
  cueKinds: {
    demand: 'exig*; pid*|pidió; inst*|urg*; llam* a; reclam*; orden*',
    accusation: 'acus*; culp*; denunci*; conden*',
    denial: 'negó|niega|negaron|niegan|negado; desmint*|desmient*; rechaz*',
    threat: 'amenaz*',
    offer: 'ofrec*; propus*|propon*',
    forecast: 'promet*; prometi*; predi*; pronostic*',
    assessment: 'calific*; describ*; llam* !a; tach*; critic*; elogi*',
  },
  clarifications: {
    explains:
      'en referencia|alusión a|al; refiriéndose a|al; alude|aludió|aludiendo a|al; es decir; como lo|la|los|las llama|llaman|denomina; término|nombre usado|utilizado|oficial; según la terminología; en|con alusión',
    distances:
      'llamado|llamada|llamados|llamadas; supuest*|presunt*; sin pruebas|evidencia|evidencias; sin aportar|presentar|ofrecer|dar|precisar|especificar; no aportó|presentó|ofreció|dio … pruebas|detalles|evidencia|evidencias; autoproclamad*|autodenominad*; falsamente; en realidad; contrariamente|contradice',
    unverified:
      'no … verificar|verificad*|confirmar|confirmad*|comprobar … independiente*; independiente* … verificar|confirmar|comprobar|verificad*|confirmad*; no ha|han|pudo|pudieron|puede|fue … verificad*|verificar*|confirmad*|confirmar*|comprob*; sin confirmar|verificar|confirmación',
  },
  decimal: ',',
  values:
    'dos 2; tres 3; cuatro 4; cinco 5; seis 6; siete 7; ocho 8; nueve 9; diez 10; once 11; doce docena 12; quince 15; veinte 20; treinta 30; cuarenta 40; cincuenta 50; sesenta 60; setenta 70; ochenta 80; noventa 90; cien ciento 100; doscientos doscientas 200; trescientos trescientas 300; quinientos quinientas 500',
  multipliers: 'mil 1000; millón millones 1000000; billón billones 1000000000000',
  units: `% por_ciento: %; tonelada toneladas t: t; kg kilo kilos kilogramos: kg; km kilómetro kilómetros: km; metro metros m: m; hectárea hectáreas: ha; barril barriles: barrel; megavatios mw: MW; gigavatios gw: GW;
    $ dólar dólares: USD; € euro euros: EUR; £ libras: GBP; rublo rublos: RUB; grivnas: UAH; yuan yuanes: CNY; pesos: peso;
    persona personas habitantes ciudadanos gente: people; soldado soldados militares combatientes efectivos: soldiers; dron drones: drones; misil misiles cohetes: missiles; tanque tanques: tanks; avión aviones: aircraft; prisioneros: prisoners; civiles: civilians; niño niños: children; refugiados migrantes: refugees; país países estados: countries; casas viviendas edificios: buildings; empresas: companies; votos: votes; empleos: jobs; pueblos localidades ciudades: settlements; ataques: attacks; casos: cases;
    segundos: s; minuto minutos: min; hora horas: h; día días: d; semana semanas: wk; mes meses: mo; año años: yr; décadas década: decade; siglos siglo: century; veces: times; grados: °`,
  approximate:
    'unos; unas; cerca de; alrededor de; aproximadamente; casi; más de; menos de; al menos; por lo menos; como mínimo; como máximo; hasta; en torno a; más o menos',
  approximateAfter: 'o más; aproximadamente',
  links: 'de',
  finite: `iba iban es son está están ha han hay tiene tienen puede pueden debe deben quiere quieren hace hacen va van será serán sería serían sigue siguen sea sean podrá podrán podría podrían creo creemos sabe sabemos queda quedan dice existe existen posee poseen necesita necesitan ${PAST} *ará *erá *irá *arán *erán *irán *aría~varía *ería *iría *emos *amos *imos nos`,
  negation: 'no nunca',
  as: 'como según',
  articles: 'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa',
  merely: 'solo sólo solamente simplemente',
  auxiliary: 'es son está están ha han fue fueron era eran puede pueden debe deben será serán tiene tienen',
  nominative: 'yo él ella ellos ellas nosotros ustedes eso esto',
  joins: 'y e pero mientras sino',
  that: 'que',
  hypothetical: 'si',
  dependent: 'porque cuando aunque donde como quien quienes cual cuales cuyo mientras hasta para',
  attitude: 'cree creen creo piensa piensan espera esperan teme temen dice dicen dijo afirma sabe considera',
  relative: 'que quien quienes',
  pairs: 'tanto … como; no solo … sino también; no sólo … sino también',
  prepositions: 'en de del a al por para con sin sobre contra entre hacia desde hasta según durante ante bajo tras',
  questions: 'quién qué por cómo cuándo dónde',
};
