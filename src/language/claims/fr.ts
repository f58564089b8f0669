// French. The notation is told in ../claim-patterns.ts.
import type { ClaimSource } from '../claims.ts';

export const fr: ClaimSource = {
  kinds: {
    figure: 'milliers|millions|milliards|centaines|dizaines de|d; moitié|tiers|quart|majorité; pourcent; doublé|triplé|doubler',
    comparison:
      'plus|moins … que|qu !#; meilleur|meilleure|meilleurs|pire|supérieur*|inférieur* … que|à|au|aux; le|la|les plus|moins; parmi les plus|premiers|premières|principaux|principales|meilleurs; comparé|comparée|rapport à|aux|au; deux|trois fois plus|moins; aussi … que; autant … que; dépass*|surpass*; un|une|l des plus|principaux|principales|premiers|premières; contrairement à|au|aux; premier|première|deuxième|troisième producteur|puissance|exportateur|pays; le|la|les meilleur*|pire*|première*|premiers*; jamais … autant|aussi; record*; comme jamais; deux|trois|dix fois; égal* à; mieux|pire que; premier|première fois; double du|de',
    cause:
      "parce que|qu; car; en raison de|du|des; à cause de|du|des; grâce à|au|aux; provoqu*|entraîn*|causé*|caus*; dû|due|dus|dues à|au|aux; conduit|mené|mène|conduisent à; responsable|responsables de|du|des; c'est pourquoi; raison|raisons pour; conséquence|conséquences de|du|des; résult* de|du|des; en réponse à|au|aux; puisque|puisqu'il; donc; ainsi; c'est à cause; du fait de|des|que; faute de; empêch*|entrav*|permet*|permis de; contribu* à; suite à",
    event:
      'a|ont|avons|ai|avait|avaient|aurait|auraient|est|sont|ayant|été|avoir … *é~été|*és|*ée|*ées|pris|mis|fait|détruit|perdu|reçu|vendu|mort|morts|conquis|signé|ouvert|subi|tenu|vu|dit|produit|conduit|commis|interdit|reparti|atteint; hier; mois|semaine|année|an dernier|dernière|passé|passée; il y a eu|#; eu lieu',
    forecast:
      "sera|seront|serons|aura|auront|aurons|fera|feront|ira|iront|pourra|pourront|devra|devront|viendra|viendront|deviendra|restera|continuera|continueront|*era~opéra~caméra~libera|*eront|*ira~admira|*iront|*erons; va|vont|allons|vais *er|*ir|*re|être|avoir|faire; bientôt|prochainement; dans les prochains|prochaines|mois|jours; prochain|prochaine|prochains|prochaines semaine|mois|année|jours|années; demain; prévoit|prévoient|prévu|envisage|envisagent|compte|entend|comptent; d ici 2027|2028|2029|2030|2035|2050; en 2030|2035|2050; pourrait|pourraient|devrait|devraient être|avoir|*er|*ir|*re; sur le point; n'est pas près; d'ici; espère|espèrent *er|*ir|que; *ront~front~pront; ne *era|*ra|*ront pas",
    offer:
      'prêt|prête|prêts|prêtes à !utiliser|frapper|riposter|employer; disposé|disposée|disposés|disposées à; propos*~propos|offr*|offert*; ouvert|ouverte|ouverts à|au|aux; invite|invité|invitons|invitent; volonté de coopérer|dialogue',
    condition:
      "si|s'il|s'ils; à condition; à moins que|qu; pourvu que|qu; tant que|qu; en échange; en cas de; sauf si; seulement si; sous réserve",
    demand:
      'doit|doivent|devons|devrait|devraient|devez; faut|faudrait|faudra; exige*|exigeons|réclam*; appel* à|au|aux; demand*; nécessaire|indispensable|impératif|urgent de|que|d; il est temps; ne peut|peuvent|pouvons … accepter|tolérer; cess* de; il est temps; doit|doivent (aussi|tous|absolument|immédiatement) *er|*ir|*re; appel* (également) à|au|aux; urgent*; obligation|devoir de; veut|veulent|voulons que; assez',
    threat:
      'menac*|menace|menaces; riposter*|représailles|vengeance; conséquences; frapper|frapperons|détruir*|anéantir*; ligne|lignes rouge|rouges; cible|cibles légitime|légitimes; arme|armes nucléaire|nucléaires; paier*|paiera|payer … prix|cher; graves|lourdes|sévères conséquences|sanctions; réponse|riposte ferme|sévère|forte|décisive|immédiate|écrasante; ne restera|resteront pas impuni*|sans; vengera|vengerons|venger; paiera|paieront|paierez; toutes les options',
    accusation:
      "accus*; coupable*|responsable|responsables de|du; crime|crimes|génocide|massacre*|atrocité*; terror*; viol* le|la|les|l; ment|mentent|menti|mensonge*|menteur*|tromp*; sabot*; provocation*|provoqu* par|des; volé*|pillé*|enlev*|tortur*|assassin*; agression|agresseur*; illégal*|illégitime*; ingérence*|déstabilis*; nazi*|fascist*; corruption|corrompu*; propagande|désinformation; chantage; bombard* … civil*|hôpital|hôpitaux|école*|résidentiel*; refus*; régime; cerveau de|des; derrière l'|cette|ces|les attaque*|attentat*; otage|otages; aveugl* frapp*|bombard*; exploit*|opprim*|réprim*|répression|persécut*|discrimin*; manipul*|falsifi*; espion*; incit* à; bafou*|viol*|enfrein* … droit*|loi*|accord*|trêve|engagement*; complic*; intimid*|harcel*; occupant|envahi*|invasion",
    denial:
      "nie|nient|nié|dément|démentent|démenti; n'a|n'ont|n'avons|n'est|n'y|n'était|n … pas|aucun|aucune|rien|jamais … attaqué|visé|frappé|preuve|lien|intention|responsable|impliqué*|voir|participé|utilisé|vrai; faux|fausse|fausses|infondé*|mensonger*; rien à voir; aucune preuve|intention; aucun lien|plan; rejet* … accusation*; ne|n' … jamais|aucun|aucune … été|eu|fait; pas vrai|coupable*|responsable*; il n'y a|avait|aura pas|aucun|aucune|rien; mensonge*|mythe*|invention*",
    territory:
      'territoire*|territorial*; occup*; annex*; frontière|frontières entre|avec|de|du|ukrainienne|russe; souverain*; libér*; captur*|conquis*|conquér*|repris; contrôl* le|la|les|l|de|du|sur; sous contrôle; appart* à|au; partie intégrante|de|du; réunifi*|rattach*; nouvelles|nouveaux régions|territoires; retrait|retir*; s empar*|emparé*; intégrité; encercl*|assiég*; ligne de front; avanc*|progress* vers|dans|sur; eaux territoriales|espace aérien; île|îles appart*',
    law: 'loi|lois|légal*|illégal*|législ*; droit|droits international|de|humains|à; tribunal|cour|jugement|verdict|justice; traité*|convention|conventions|charte|accord|accords; constitution*; résolution*; décret*; interdi*; condamné*|inculp*|mandat; visa*|citoyenneté|nationalité; ratifi*; juridi*; plainte*|procès|poursui*|parquet|procureur*; état de droit; juridiction; violation* du|de|des droit*|accord*|trêve|cessez-le-feu; règlement*|ordonnance*|arrêté*',
    assessment:
      "bon|bonne|bons|bonnes|mauvais*|danger*|important*|historique*|inacceptable*|honte*|désast*|absurde*|ridicule*|irresponsable*|cynique*|succès|échec*|erreur*|stupide*|malheureusement|sérieu*|positi*|négati*|constructi*|rationnel*|émotion*; calcul froid; froid calcul; crois|croyons|pense|pensons|espère|estime|considère; à mon|notre|son avis; semble|semblent|paraît; impossible*|possible|probable*|improbable*; difficile*|facile*|crucial*|essentiel*|décisi*|insensé*|barbare*|lâche*|héroïque*|courag*; juste|injuste*|illusion*|humili*|tragédie*|tragique*|scandal*|catastroph*|magnifique*|excellent*|remarquable*; sans précédent; très|extrêmement|profondément|totalement|absolument|particulièrement; menace|danger|chance|risque pour; fiable*|crédible*|digne*; meilleure|bonne|mauvaise solution|décision|voie; fort|forte|faible*; triste*|fier|fière|fiers|reconnaissant*|inquiet*|inquiète*|inquiétant*|préoccup*|confiant*|optimiste*|pessimiste*|choqué*|choquant*|indign*|horrifié*|ravi*|convaincu*; terrible*|horrible*|affreux|affreuse*|effroyable*|épouvantable*|odieux|odieuse*|abject*|ignoble*|atroce*|cruel*|brutal*|inhumain*|monstrueu*|scandaleu*|intolérable*|insupportable*|inadmissible*|inexcusable*|impardonnable*|révoltant*|déplorable*|regrettable*|regrett*|dangereu*|fou|folle|folie|insensé*|absurdité*|ineptie*|naïf|naïve*|ridicule*|pathétique*|incompétent*|inefficace*|efficace*|inutile*|contre-productif*|disproportionné*|proportionné*|excessif*|excessive*|prématuré*|approprié*|inapproprié*|raisonnable*|déraisonnable*|réaliste*|irréaliste*|sage*|imprudent*|étrange*|bizarre*|surprenant*|étonnant*|décevant*|déçu*|encourageant*|prometteur*|prometteuse*|fantastique*|formidable*|extraordinaire*|incroyable*|exceptionnel*|unique*|précieu*|noble*|digne*|exemplaire*; radical*|extrémiste*|hostile*|agressi*|provocat*|hypocri*|immoral*|arrogan*; honneur|privilège|fierté|priorité*|victoire|défaite|triomphe*|avancée*|percée*|recul|tournant|farce|mascarade|comédie|chaos|fiasco|débâcle|gâchis|insulte*|affront*|provocation|trahison*; dans l'intérêt|intérêt de|du|des; se réjouit|félicit*|déplor*|regrett*|salu*; clair|claire|évident*|logique*|légitime*|illégitime*; trop *",
  },
  cueKinds: {
    demand: 'exig*|réclam*; appel* à; demand*; exhort*; ordonn*',
    accusation: 'accus*; reproch*; dénonc*; condamn*',
    denial: 'ni|nie|nié|nient; démenti|dément*; rejet*; réfut*',
    threat: 'menac*',
    offer: 'propos*; offr*|offert',
    forecast: 'promet*|promis; prédi*; annonc* que',
    assessment: 'qualifi*; critiqu*; jug*; salu*',
  },
  clarifications: {
    explains:
      "faisant|fait|en référence à|au|aux; allusion à|au|aux; c'est-à-dire les|la|le; comme moscou|russie|kremlin|pékin … appelle|nomme|désigne; selon la terminologie|l; terme|nom officiel|russe; entendant|désignant par",
    distances:
      'soi-disant; prétendu|prétendue|prétendus|prétendues|prétendument; sans preuve|preuves|fournir|apporter|donner|présenter|précision|précisions; n … fourni|apporté|donné|présenté … preuve|preuves|détails; contrairement; en réalité; autoproclamé*; à tort',
    unverified:
      "n'a|n'ont|n'ont|ne|n … pu|peut|pouvait … vérifié*|vérifi*|confirmé*; impossible|possible … vérifier|confirmer|indépendante; non vérifié*|confirmé*; vérifi*|confirm* de|par manière|source indépendante; pas pu être|pu vérifié*|confirmé*; source|sources indépendante|indépendantes … pas|n",
  },
  decimal: ',',
  values:
    'deux 2; trois 3; quatre 4; cinq 5; six 6; sept 7; huit 8; neuf 9; dix 10; onze 11; douze 12; treize 13; quatorze 14; quinze 15; seize 16; vingt 20; trente 30; quarante 40; cinquante 50; soixante 60; cent cents 100',
  multipliers: 'mille 1000; million millions 1000000; milliard milliards 1000000000; billion billions 1000000000000',
  units: `% pour_cent: %; tonne tonnes t: t; kg kilos kilogrammes: kg; km kilomètre kilomètres: km; mètre mètres m: m; hectares: ha; baril barils: barrel; mégawatts mw: MW; gigawatts gw: GW; kilomètres_carrés: km²;
    $ dollar dollars: USD; € euro euros: EUR; £ livres: GBP; ₽ rouble roubles: RUB; hryvnias: UAH; yuans: CNY; francs: CHF; zlotys: PLN;
    personne personnes habitants citoyens: people; soldat soldats militaires combattants: soldiers; drone drones: drones; missile missiles: missiles; char chars: tanks; avions: aircraft; prisonniers: prisoners; civils: civilians; enfants: children; réfugiés migrants: refugees; pays états: countries; bâtiments maisons: buildings; entreprises: companies; voix: votes; emplois: jobs; attaques frappes: attacks; cas: cases; localités villages villes: settlements; députés: lawmakers;
    secondes: s; minutes: min; heure heures: h; jour jours: d; semaine semaines: wk; mois: mo; an ans année années: yr; fois: times; degrés: °`,
  approximate:
    "environ; près de; près d; plus de; plus d; moins de; moins d; quelque; presque; au moins; au plus; jusqu'à; autour de; à peu près; aux alentours de; une estimation de",
  approximateAfter: 'environ; ou plus',
  links: "de d d'",
  finite:
    "est sont était étaient a ont avait avaient sera seront serait seraient peut peuvent pourrait doit doivent devrait va vont veut veulent fait font reste restent possède possèdent existe existent dispose disposent faut c'est j'ai n'est n'a n'ont n'y sait savons avons sommes suis ai *aient *eront *era~opéra *ait~fait~lait~trait~portrait~souhait~retrait",
  negation: 'pas plus jamais',
  as: 'comme selon',
  articles: "le la les l' un une des son sa ses leur leurs notre nos ce cette ces cet",
  merely: 'seulement simplement',
  auxiliary: "est sont était a ont avait sera seront peut peuvent doit doivent va vont n'est n'a n'ont",
  nominative: "je tu il elle nous vous ils elles on c'est cela ça ce",
  joins: 'et mais tandis or',
  that: 'que qu',
  hypothetical: "si s'il s'ils",
  dependent: 'parce car lorsque quand puisque afin pour dont où comme qui que qu comment pourquoi quoique bien',
  attitude: 'crois croit pense pensent estime espère sait dit disent affirme affirment prétend',
  relative: 'qui lequel laquelle',
  indirect: 'pourquoi',
  pairs: 'à la fois … et; tant … que; aussi bien … que; non seulement … mais aussi; non seulement … mais également',
  prepositions: 'dans en à au aux sur sous avec pour par contre entre vers chez sans depuis de du des parmi',
  questions: 'qui quoi pourquoi comment quand où',
};
