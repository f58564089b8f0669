// Swedish. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const sv: ClaimSource = {
  kinds: {
    figure: 'tusentals|miljontals|hundratals|tiotals; hälften|tredjedel|fjärdedel|majoriteten av; procent; fördubbl*|tredubbl*|halver*',
    comparison:
      'mer|mindre|fler|färre|större|högre|lägre|starkare|svagare|bättre|sämre|snabbare|längre|dyrare|billigare|säkrare … än !#; största|minsta|högsta|lägsta|starkaste|svagaste|bästa|sämsta|viktigaste|rikaste|fattigaste|ledande|flesta|värsta|äldsta; störst|minst|högst|lägst|bäst|sämst|starkast i|av; jämfört|jämförelse med; dubbelt|två|tre gånger så; lika … som; så stor|mycket|många|hög|stark … som; överträff*|överstig*; en av de största|viktigaste|ledande|bästa; till skillnad från; aldrig tidigare; rekord*',
    cause:
      'därför att; eftersom; på grund av; till följd av; orsak*; leder|ledde|lett till; skuld|skulden för|till; ansvarig|ansvariga för; skäl|skälet|anledning|anledningen till|är; därför; tack vare; som svar på; beror|berodde på; medför*',
    event:
      'har|hade (inte|redan|nu|också|aldrig|alltid) *at|*it|*tt|*ts|*rt|*lt|*nt|*dit|*gjort|*gått|tagit; blev|blivit *ad|*ade|*d|*t|*en; *ades|*tes|*des; dödade|dödades|attackerade|anföll|tog|förlorade|började|slutade|föll|kom|gick|gav|dog|sköt|vann|höll|steg|sjönk|ökade|minskade|inträffade|anlände|undertecknade|besökte|träffade|lämnade|öppnade|stängde|sålde|köpte|byggde|ägde|avrättade|grep|greps|lyckades|misslyckades|genomförde|förstörde|skickade; i går|igår; förra veckan|månaden|året|natten|år; det fanns; ägde rum',
    forecast:
      'kommer (inte|också|snart|att|aldrig|sannolikt) att; kommer … att; ska|skall (inte|också|snart|nu|även) *a|få|gå|bli|ge|ta|ha|vara|stå; snart|inom kort; inom de|den närmaste|kommande; nästa vecka|månad|år; i morgon|imorgon; väntas|förväntas|räknar|planerar|avser|tänker; skulle kunna; vill (inte|också) *a|ha|se|få; till 2027|2028|2030|2035|2050',
    offer:
      'redo|beredd|beredda|villig|villiga|öppen|öppna att|för|till !slå|svara|försvara|strida; beredskap att; vilja att|till; erbjud*|erbjöd; föreslå*|föreslog|förslag*; inbjud*|bjuder|bjöd',
    condition:
      'om !#|en|ett|den|det|att|året|dagen|veckan|månaden|dygnet|de|detta|hur|vad; ifall; under förutsättning; förutsatt; på villkor; så länge; i utbyte mot; bara om|när; såvida; i händelse',
    demand:
      'måste; bör|borde; kräver|krävde|kräva|krävs|krav; uppmana*; begär*; nödvändigt|nödvändig|brådskande; får inte; låt oss; behöver|behövs; vädja*; dags att',
    threat:
      'hota*|hot mot|om; vedergäll*; hämnd|hämnas; konsekvenser; förgöra|utplåna|krossa|slå till|tillbaka|straffa; betala … pris|dyrt; röd|röda linje|linjer; legitimt|legitima mål; kärnvapen; allvarliga|svåra|hårda följder|konsekvenser; slå tillbaka',
    accusation:
      'anklag*; beskyll*; skyldig|skyldiga; ansvarig|ansvariga för; brott|krigsbrott|folkmord|massaker|övergrepp|grymheter; terror*; kränk*|bryter|bröt|brutit mot; ljuger|ljög|ljugit|lögn*; bedrag*|svek|sviker|förrä*|förråd*; sabot*; provokation*|provocer*; kidnapp*|tortyr*|tortera*|mörda*; aggression|angripare; olaglig*|illegal*; inbland*|lägger sig|destabiliser*|undergräv*; nazist*|fascist*; korrupt*|korruption; propaganda|desinformation; utpress*; bomba*|beskjut* … civil*|sjukhus*|skol*; stulit|stjäl*; vägra*; regim*; gisslan; utnyttja*',
    denial:
      'förnek*; dementer*; avvisa*; inget|ingenting … göra med; inga|inget bevis|planer|avsikt|grund|belägg; inte sant|inblandad|inblandade|ansvarig|skyldig; osann*|felaktig*|grundlös*|falsk*; aldrig … sagt|planerat|attackerat|lovat|hänt|gjort',
    territory:
      'territor*|område|områden|områdena; ockup*; annekter*; gräns|gränsen|gränser mellan|mot|med; suverän*; befria*; erövra*|återta*|intog|intagit; kontroll över; kontrollera*; tillhör*; del av ryssland|ukraina|kina; återför*; dra|drar|drog|dragit … tillbaka; tillbakadrag*; nya|nyligen regioner*|område*; omring*; buffertzon; integritet',
    law: 'lag|lagen|lagar|lagarna|lagligt|olaglig*|lagstift*|lagförslag; rätt|rätten att|till; domstol*|dom|domen|tribunal*|rättegång*; avtal*|fördrag*|konvention*|stadga*; grundlag*|författning*; resolution*; dekret; dömd|döms|dömdes|åtal*|arresteringsorder; förbud*|förbjud*|förbjöd; mandat; mänskliga rättigheter; medborgarskap|visum; ratific*; folkrätt*; vapenvila*',
    assessment:
      'bra|dålig*|dåligt; farlig*|farligt|viktig*|viktigt|historisk*|oacceptab*|oansvarig*|cynisk*|framgång*|misslyck*|misstag*|fel|felaktig*|dum|dumt|absurd*|löjlig*|tyvärr|allvarlig*|positiv*|negativ*|konstruktiv*|rimlig*|orimlig*|förnuftig*|rationell*|känslor|emotionell*; kall kalkyl; tror|tycker|anser|hoppas|menar; enligt min|vår|hans|hennes mening|uppfattning|åsikt; verkar|tycks; omöjlig*|möjlig*|sannolik*|osannolik*; svår|svårt|svåra|lätt|lätta|avgörande|nödvändig|väsentlig*|meningslös*|barbarisk*|feg|fegt|modig*|modigt|hjält*; rättvis*|orättvis*; illusion*|förödm*|tragedi*|tragisk*|skam|skamlig*|skandal*|katastrof*|triumf*|vacker*|vackert|utmärkt*|exempellös*|anmärkningsvärd*|imponerande; mycket|väldigt|ytterst|fullständigt|absolut|helt *ig|*igt|*iga|bra|dåligt|klart; fara|hot|chans|risk för|mot; ledsen|stolt|tacksam|orolig*|oroad|oro|besviken|besvikna|chockad*|glad; fruktansvärd*|hemsk*|grym*|avskyvärd*|omänsklig*|förskräcklig*; radikal*|extrem*|aggressiv*|fientlig*|hycklande|hyckleri; trovärdig*|pålitlig*|opålitlig*; prioritet*|milstolpe|genombrott|fars|kaos|förolämpning|ära; för sent|tidigt|mycket|lite',
  },
  cueKinds: {
    demand: 'kräv*; uppmana*; begär*; vädja*',
    accusation: 'anklag*; beskyll*; fördöm*',
    denial: 'förnek*; dementer*; avvisa*; tillbakavis*',
    threat: 'hota*',
    offer: 'erbjud*|erbjöd; föreslå*|föreslog',
    forecast: 'lova*|lovade; förutspå*|förutsäg*; aviser*',
    assessment: 'kalla*; beskriv*|beskrev; kritiser*; beröm*|prisa*',
  },
  clarifications: {
    explains:
      'syftar|syftade|syftande på; åsyftar|åsyftade; hänvisar|hänvisade|hänvisning|hänvisande till; menar|menade därmed; som moskva|ryssland|kreml|peking … kallar',
    distances:
      'så kallad*|kallade; påstådd*|påstådda|påstås; utan bevis|belägg|att presentera|lägga|ge|närmare; inga bevis|belägg|detaljer; självutnämnd*|självutropad*; felaktigt; i själva verket; i strid med',
    unverified:
      'inte|kunnat|kunde … oberoende … bekräfta*|verifiera*; inte … bekräftas|bekräftats|bekräfta|verifieras|verifierats|verifiera; oberoende … inte|bekräft*|verifier*; obekräftad*|overifierad*',
  },
  decimal: ',',
  values:
    'två 2; tre 3; fyra 4; fem 5; sex 6; sju 7; åtta 8; nio 9; tio 10; elva 11; tolv dussin 12; tretton 13; fjorton 14; femton 15; sexton 16; sjutton 17; arton 18; nitton 19; tjugo 20; trettio 30; fyrtio 40; femtio 50; sextio 60; sjuttio 70; åttio 80; nittio 90; hundra 100',
  multipliers: 'hundra 100; tusen 1000; miljon miljoner mn 1000000; miljard miljarder mdr 1000000000; biljon biljoner 1000000000000',
  units: `% procent: %; procentenheter: percentage point; ton t: t; kg kilo kilogram: kg; km kilometer: km; mil: mil; meter m: m; hektar: ha; fat: barrel; megawatt mw: MW; gigawatt gw: GW; kvadratkilometer: km²;
    $ dollar: USD; € euro: EUR; kronor kr: SEK; £ pund: GBP; ₽ rubel: RUB; yuan: CNY; människor personer invånare medborgare: people; soldater: soldiers; drönare: drones; robotar missiler raketer: missiles; stridsvagnar: tanks; flygplan stridsflygplan: aircraft; fångar: prisoners; civila: civilians; barn: children; flyktingar migranter: refugees; länder stater: countries; hus byggnader: buildings; företag bolag: companies; röster: votes; jobb: jobs; byar städer orter: settlements; attacker: attacks; fall: cases;
    sekunder: s; minut minuter: min; timme timmar: h; dag dagar dygn: d; vecka veckor: wk; månad månader: mo; år: yr; årtionden decennier: decade; gånger: times; grader: °`,
  approximate:
    'ungefär; cirka; ca; omkring; runt; nästan; nära; mer än; fler än; över; mindre än; färre än; under; minst; högst; upp till; uppemot; drygt; knappt; uppskattningsvis; åtminstone',
  approximateAfter: 'eller mer; eller fler',
  links: '',
  finite:
    'är var har hade blir blev kan kunde måste ska skall skulle vill ville får fick bör finns fanns står går ligger kommer gör ger tar håller vet tror tycker anser menar behöver betyder tillhör fortsätter *ade *ades kostar exporterar importerar säljer köper betalar producerar ökar minskar växer tog gick kom gav föll höll dog sköt vann steg sjönk fick började slutade',
  conditional: 'skulle',
  negation: 'inte aldrig',
  as: 'som enligt',
  articles: 'den det de en ett sin sitt sina vår vårt våra deras hans hennes denna detta dessa',
  merely: 'bara endast',
  auxiliary: 'är var har hade blir blev kan kunde måste ska skulle vill får bör',
  nominative: 'jag han hon vi ni de det detta man',
  joins: 'och men medan utan',
  that: 'att',
  hypothetical: 'om ifall huruvida',
  dependent: 'eftersom när sedan innan tills medan fast trots där hur vem vad varför som då',
  attitude: 'tror tycker anser hoppas säger sade vet menar hävdar fruktar',
  relative: 'som vilket vilken vilka',
  indirect: 'huruvida varför',
  pairs: 'både … och; såväl … som; inte bara … utan också; inte bara … utan även',
  prepositions: 'i på av för till från med mot över under mellan efter före genom utan ur sedan om vid hos kring inom',
  questions: 'vem vad varför hur när var',
};
