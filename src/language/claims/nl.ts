// Dutch. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const nl: ClaimSource = {
  kinds: {
    figure:
      'duizenden|miljoenen|miljarden|honderden|tientallen; helft|derde|kwart|meerderheid van; procent; verdubbel*|verdrievoudig*|gehalveerd',
    comparison:
      'meer|minder|groter|kleiner|hoger|lager|sterker|zwakker|beter|slechter|sneller|langer|duurder|goedkoper|veiliger … dan !#; grootste|kleinste|hoogste|laagste|sterkste|zwakste|beste|slechtste|belangrijkste|rijkste|armste|zwaarste|meeste|minste|leidende; in vergelijking; vergeleken met; twee|drie keer|maal zo; net zo|even … als; zo veel|groot|hoog|sterk … als; overtref*|overtrof*|overstijg*; een van de grootste|beste|sterkste|belangrijkste; in tegenstelling tot; nooit eerder; record*',
    cause:
      'omdat; doordat; vanwege; wegens; door toedoen; als gevolg van; veroorzaak*; leidt|leiden|leidde|leidden|geleid tot; schuld van; verantwoordelijk voor; reden|redenen|oorzaak van|voor|dat|is; daarom|daardoor|dus; dankzij; naar aanleiding; in reactie op; komt|kwam door',
    event:
      'is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden|geworden … ge*~geen~geloof~gebied~gebieden~gevaar~gevaarlijk~gevaarlijke~geld~geweld~gevolg~gevolgen~gesprek~gesprekken~geval~gevallen~gezin~gezinnen~geheim~geheime~gelijk~gewoon~gewone~genoeg~geduld~geschiedenis~gevangenis~gevangenen~gemeente~gemeenten~gezondheid~gebouw~gebouwen~gebruik~geweest|aange*|afge*|uitge*|opge*|inge*|overge*|teruggetrokken|bevestigd|besloten|begonnen|bezocht|bereikt|betaald|bezet|beschoten|bevrijd|bombardeerd|vernietigd|verloren|vermoord|verkocht|veroordeeld|vertrokken|verlaten|verklaard|verwoest|verbrand|verhoogd|verlaagd|ontvoerd|ontdekt|ontvangen|ontmoet|ontploft|ontslagen|overleden|overgenomen|ondertekend|onderhandeld; gisteren; vorige|afgelopen week|maand|jaar|nacht|jaren; vond|vonden plaats; stierf|stierven|viel|vielen|nam|namen|verloor|verloren|begon|begonnen|schoot|schoten|trok|trokken|brak|braken|kwam|kwamen|ging|gingen|kreeg|kregen|deed|deden|steeg|stegen|daalde|daalden|sloeg|sloegen|gaf|gaven|reed|reden|schreef|schreven|sprak|spraken|won|wonnen; er was|waren',
    forecast:
      'zal|zullen|zult; gaat|gaan *en; binnenkort|weldra; in de komende|nabije; volgende|komende week|maand|jaar|dagen|weken|maanden|jaren; verwacht|verwachten; plan|plannen|plant|van plan om|is|zijn; wil|willen … *en; zou|zouden kunnen; morgen; tegen 2027|2028|2030|2035|2050; staat|staan op het punt',
    offer:
      'bereid !te; bereid (is|zijn|was|om) te !slaan|vechten|reageren|vernietigen; bereidheid; klaar om|voor !aan; biedt|bieden|bood|boden|aangeboden|aanbod; stelt|stelde|stellen voor; voorstel*|voorgesteld; open voor|staan; uitgenodigd|uitnodigen|nodigt',
    condition:
      'als … dan|zal|zullen|moet|worden; als !#|een|de|het; indien; mits; tenzij; op voorwaarde; zolang; in ruil voor; alleen als|wanneer; in geval van',
    demand:
      'moet|moeten|moest|moesten; dient|dienen te; eist|eisen|eiste|geëist; roept|riep|riepen|opgeroepen op; verlang*; noodzakelijk|nodig|dringend; mag|mogen niet|geen; laten we; vraagt|vragen om; hoog tijd',
    threat:
      'dreig*|bedreig*; vergeld*; wraak; consequenties|gevolgen hebben; vernietigen|wegvagen|terugslaan|bestraffen; duur betalen; rode lijn|lijnen; legitiem doelwit|doel; kernwapens; ernstige|zware|harde gevolgen|consequenties|reactie; zal|zullen … boeten|bezuren',
    accusation:
      'beschuldig*; verwijt*; schuldig; verantwoordelijk voor; misdaad|misdaden|oorlogsmisdaad|oorlogsmisdaden|genocide|bloedbad|gruweldaden; terroris*|terreur; schend*|geschonden; lieg*|loog|gelogen|leugen*; bedrog|bedrieg*|verraad|verraden; sabot*; provoc*; ontvoer*|gemarteld|martel*|vermoord*; agressie|agressor; illegaal|illegale|onwettig*; inmeng*|bemoei*|destabil*|ondermijn*; nazi*|fascis*; corrupt*; propaganda|desinformatie; chant*; bombardeer*|beschiet* … burger*|ziekenhuis*|school*; steelt|gestolen; weiger*; regime; gegijzeld|gijzel*; misbruik*|uitbuit*',
    denial:
      'ontken*; weerspr*|weersproken; niets … te maken; geen bewijs|bewijzen|intentie|plannen|sprake|grond|aanwijzing|aanwijzingen; niet waar|betrokken|verantwoordelijk|schuldig; onwaar|onjuist|ongegrond|verzonnen; nooit … gezegd|gepland|aangevallen|beloofd|gebeurd|gedaan; verwierp|verwerpt|verworpen',
    territory:
      'gebied|gebieden|grondgebied|territor*; bezet|bezette|bezetting; annex*|geannexeerd*; grens|grenzen tussen|met; soeverein*; bevrijd*; verover*|heroverd*|ingenomen; controle over; controleert|controleren|gecontroleerd; behoort|behoren tot|aan; deel|onderdeel van rusland|oekraïne|china; hereniging; terugtrek*|teruggetrokken; nieuwe regio*|gebied*; omsingel*; integriteit; bufferzone; rechtsmacht',
    law: 'wet|wetten|wettelijk*|wetgeving|wetsvoorstel; recht|rechten op|om; legaal|illegaal|illegale|onwettig*; rechter|rechtbank|hof|vonnis|uitspraak|tribunaal; verdrag|verdragen|akkoord|conventie|handvest; grondwet*; resolutie*; decreet; veroordeeld|aangeklaagd|aanklacht|arrestatiebevel; verbod|verboden|verbied*; mandaat; mensenrechten; staatsburgerschap|visum|visa; ratific*; vervolg*; staakt-het-vuren; internationaal recht',
    assessment:
      'goed|goede|slecht|slechte; gevaarlijk*|belangrijk*|historisch*|onaanvaardbaar*|onacceptabel*|onverantwoord*|cynisch*|succes*|mislukk*|fout|vergissing|verkeerd*|dom|domme|absurd*|belachelijk*|helaas|ernstig*|positief|positieve|negatief|negatieve|constructief|constructieve|redelijk*|verstandig*|rationeel|rationele|emoties|emotioneel; kille berekening; geloof|denk|vind|vinden|hoop|meen|hopen|geloven|denken; naar|volgens mijn|zijn|haar|onze mening; lijkt|lijken|schijnt; onmogelijk*|mogelijk|waarschijnlijk*|onwaarschijnlijk*; moeilijk*|lastig*|makkelijk*|gemakkelijk*|cruciaal|cruciale|beslissend*|essentieel|essentiële|zinloos|zinloze|barbaars*|laf|laffe|moedig*|dapper*|heldhaftig*; eerlijk*|oneerlijk*|rechtvaardig*|onrechtvaardig*; illusie*|vernederend*|tragedie|tragisch*|schande|schandalig*|schandalige|ramp|rampzalig*|catastrof*|triomf|prachtig*|mooi|mooie|uitstekend*|ongekend*|opmerkelijk*|indrukwekkend*; zeer|heel|uiterst|volstrekt|absoluut *ig|*ige|*lijk|*lijke|goed|slecht|ernstig; beste|juiste|verkeerde oplossing|weg|beslissing|keuze|stap; gevaar|bedreiging|kans|risico voor; verdrietig|trots|dankbaar|bezorgd|bezorgdheid|optimistisch|teleurgesteld|teleurstell*|geschokt|blij; verschrikkelijk*|vreselijk*|gruwelijk*|wreed|wrede|onmenselijk*|afschuwelijk*; radicaal|radicale|extreem|extreme|agressief|agressieve|vijandig*|hypocriet*; betrouwbaar|onbetrouwbaar|geloofwaardig*; prioriteit|mijlpaal|doorbraak|farce|chaos|belediging|eer; te laat|veel|weinig|vroeg',
  },
  cueKinds: {
    demand: 'eis|eist|eiste|eisten|geëist; riep|roept|riepen|opgeroepen; verlang*; dringt|drong; vraagt|vroeg om',
    accusation: 'beschuldig*; verwijt|verweet|verweten; veroordeel*; hekel*',
    denial: 'ontken*; weerspr*; verwierp|verwerpt|verworpen; wijst|wees … van',
    threat: 'dreig*',
    offer: 'bood|biedt|boden|bieden|aangeboden; stelt|stelde … voor',
    forecast: 'beloof*|beloofd*; voorspel*; kondig*|aangekondigd',
    assessment: 'noemt|noemde|noemden|genoemd; bekritis*; prees|prijst; bestempel*; omschrijf*|omschreef',
  },
  clarifications: {
    explains:
      'verwijzend|verwees|verwijst|verwijzing naar; doelend|doelde|doelt op; waarmee … bedoel*; zoals moskou|rusland|peking|het kremlin … noemt|noemen; bedoeld|bedoelde worden|wordt',
    distances:
      'zogenaamd*|zogeheten|zogenoemd*; vermeend*|naar verluidt; zonder bewijs|bewijzen|toelichting|details|onderbouwing|nadere; geen bewijs|bewijzen|details|toelichting; zelfverklaard*|zelfbenoemd*; ten onrechte; in werkelijkheid; in tegenspraak',
    unverified:
      'niet|kon|konden … onafhankelijk … geverifieerd|bevestigd|bevestigen|verifiëren; onafhankelijk … niet|geverifieerd|bevestigd|verifiëren; niet onafhankelijk; niet … bevestigd|geverifieerd|verifiëren; onbevestigd*',
  },
  decimal: ',',
  values:
    'twee 2; drie 3; vier 4; vijf 5; zes 6; zeven 7; acht 8; negen 9; tien 10; elf 11; twaalf dozijn 12; dertien 13; veertien 14; vijftien 15; zestien 16; zeventien 17; achttien 18; negentien 19; twintig 20; dertig 30; veertig 40; vijftig 50; zestig 60; zeventig 70; tachtig 80; negentig 90; honderd 100; anderhalf anderhalve 1.5',
  multipliers: 'honderd 100; duizend 1000; miljoen mln 1000000; miljard mld 1000000000; biljoen 1000000000000',
  units: `% procent: %; procentpunt procentpunten: percentage point; ton t: t; kg kilo kilogram: kg; km kilometer: km; meter m: m; hectare: ha; vat vaten: barrel; megawatt mw: MW; gigawatt gw: GW; vierkante_kilometer: km²;
    $ dollar: USD; € euro: EUR; £ pond: GBP; ₽ roebel: RUB; yuan: CNY; mensen personen inwoners burgers bewoners: people; soldaten militairen strijders: soldiers; drones drone: drones; raketten raket: missiles; tanks tank: tanks; vliegtuigen straaljagers: aircraft; gevangenen: prisoners; kinderen: children; vluchtelingen migranten: refugees; landen: countries; huizen gebouwen woningen: buildings; bedrijven: companies; stemmen: votes; banen: jobs; dorpen steden plaatsen: settlements; aanvallen: attacks; gevallen: cases;
    seconden: s; minuut minuten: min; uur: h; dag dagen: d; week weken: wk; maand maanden: mo; jaar jaren: yr; decennia: decade; keer maal: times; graden: °`,
  approximate:
    "ongeveer; circa; ca; zo’n; zo'n; rond; bijna; meer dan; minder dan; ruim; minstens; minimaal; maximaal; hooguit; tot wel; tot maximaal; naar schatting; tegen de; een kleine; vrijwel",
  approximateAfter: 'of meer',
  links: '',
  finite:
    'is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde mag mogen blijft blijven bleef staat staan gaat gaan ligt liggen komt komen maakt maken heb ben vind denk weet weten geeft houdt neemt betekent kost kostte kostten verloor verloren nam namen begon begonnen kwam kwamen ging gingen kreeg kregen deed deden steeg stegen daalde daalden gaf gaven viel vielen won wonnen schreef sprak sloeg trok brak reed koopt kochten verkoopt verkocht exporteert exporteren importeert groeit groeide telt telde levert leverde betaalt betaalde produceert behoort',
  conditional: 'zou zouden',
  negation: 'niet nooit geen',
  as: 'zoals aldus',
  articles: 'de het een zijn haar hun ons onze deze dit die dat',
  merely: 'alleen slechts',
  auxiliary: 'is zijn was waren heeft hebben had wordt worden werd werden kan kunnen moet moeten zal zullen zou wil',
  nominative: 'ik hij zij ze wij we jullie er dit dat men',
  joins: 'en maar terwijl of',
  that: 'dat',
  hypothetical: 'als indien of tenzij',
  dependent: 'omdat doordat toen nadat voordat totdat hoewel waar hoe wie wat waarom wanneer zodat om die dat',
  attitude: 'gelooft geloven denkt denken vindt vinden hoopt hopen zegt zeggen weet vreest beweert',
  relative: 'die dat',
  inflected: true,
  indirect: 'of waarom',
  pairs: 'zowel … als; niet alleen … maar ook',
  prepositions: 'in op aan bij voor van met tegen over onder tussen naar na door zonder uit sinds om vanaf tijdens binnen tot te',
  questions: 'wie wat waarom hoe wanneer waar',
};
