// First names in Latin script, folded, by gender: the commonest among those who speak in world news. Names of both genders are left out.

import { words } from '../notation.ts';
import type { References } from '../references.ts';

export const firstNames: References['firstNames'] = {
  f: words(`
    ada adele agnes aisha alexandra alice alicia alina alison allison amanda amber amelia amina amy ana anastasia andrea angela
    angelina anita ann anna annalena anne annette annika antonia april ashley astrid ayesha barbara beatrice becky belinda bella
    benazir bernadette beth betsy betty beverly birgit bonnie brenda bridget brigitte britney camila camilla carla carly carmen carol
    carole caroline carolyn catherine cathy cecilia celia charlotte cheryl chloe chloé christina christine cindy claire clara claudia
    claudine condoleezza connie cristina crystal cynthia daniela danielle daria dawn debbie deborah debra denise diana diane dilma
    dina dolores dominique donna dora doris dorothy ebba edith ekaterina elaine eleanor elena elisa elisabeth elise elizabeth ella
    ellen elsa emilia emily emine emma erica erika erin esther eugenia eva evelyn fatima fatou federica fiona florence frances
    francesca gabriela gabriele gail galina georgia geraldine gillian gina ginny giorgia gisele gita giulia gladys glenda gloria grace
    greta gretchen gwen hannah harriet heather heidi helen helena helga hillary hina holly ilona inga ingrid inés irina iris isabel
    isabella ivana ivanka jacinda jackie jacqueline jane janet janice jeanette jeanine jen jenna jennifer jenny jessica jill jo joan
    joanna joanne jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kaja kamala karen karin karina karine
    karoline kate katherine kathleen kathryn kathy katie katja katrin katrina kayla kelly kim kimberly kirsten kirsty krista
    kristalina kristen kristi kristin kristina kyrsten larissa latifa laura lauren leah leila lena lesley leslie leticia leyla lidia
    lilia lily linda lindsay lisa liz liza lois lola lori lorraine louisa louise lucia lucy ludmila lydia lynn lynne madeleine mai
    maia maja malala mandy marcia margaret margarita margot maria mariana marianne marie marielle marietta marija marilyn marina
    marine marion marjorie marsha martha martina mary maryam matilda maureen maya meg megan meghan melania melanie melinda melissa
    mercedes meredith mette mia michaela michelle miranda miriam molly mona monica monika muriel nadezhda nadia nancy naomi natalia
    natalie natalya natasha nicola nicole nikki nina noor nora norma nuray oksana olena olga olha olivia ornella pamela patricia patty
    paula pauline peggy penelope penny petra phoebe phyllis polina priscilla priti rachel rana rania rebecca regina renate rhonda rita
    roberta robin rosa rosalind rose rosemary roxana ruby ruth sabine sabrina sadia sally samantha sandra sanna sara sarah selma
    serena shamima shannon sharon sheikha sheila shelley shirley sigrid silvia simone sofia sonia sophia sophie stacey stella
    stephanie sue susan susanna susanne suzanne svetlana sviatlana sylvia tamara tania tanya tara tatiana tatyana teresa tess thelma
    theresa therese tiffany tina toomas tracey tracy trudy tzipi ursula valentina valeria valerie vanessa vera veronica veronika vicky
    victoria viktoria viola violeta virginia vivian wendy whitney winnie yekaterina yulia yuliya yvette yvonne zainab zara zoe zuzana`),
  m: words(`
    aaron abdel abdul abdullah abe abraham abu adam adel adolf adrian ahmad ahmed aidan akbar akira al alain alan albert alberto aldo
    aleksandar aleksander aleksandr aleksei aleksey alessandro alex alexander alexandr alexandre alexei alexey alfonso alfred ali
    alistair allan allen alvin amir amit amos anatoli anatoly anders andre andreas andrei andrej andrew andrey andrii andriy andrzej
    andy angel angus anil antal anthony anton antonio antony antti anwar ariel arif armando armin arnaud arnold arseniy artem arthur
    arturo asad ashraf asif askar atif austin avigdor aziz babak bakhtiyar barack barry bart bartosz bashar basil ben benedict
    benjamin benny bernard bernd bernie bertrand bilawal bill björn bob bobby bogdan boris brad brandon brendan brett brian bruce
    bruno bryan byron carl carles carlo carlos cem cesar chad charles charlie chris christian christoph christophe christopher
    clarence claude clay clement clive colin conor constantin corey craig curtis cyril dale damian damien damon dan daniel danil danny
    darrell darren dave david davit dean denis dennis denys derek desmond devin diego dieter dimitri dimitrios dimitris dinesh dirk
    dmitri dmitrii dmitriy dmitry dmytro dominic don donald doug douglas drew duncan dwight dylan earl ebrahim eddie eddy edgar edmund
    eduard eduardo edward edwin ehud elbridge eli elias elijah elliot elon emil emmanuel enrico enrique eric erich erik ernest ernesto
    ernst esmail espen ethan eugene evan evgeny fabian fahad fahmi faisal farid felipe felix ferdinand fernando filip finian florian
    francesco francis francisco franck francois frank franklin franz françois fred freddie frederic frederick friedrich frédéric
    gabriel gareth gary gavin geert geng geoff geoffrey george gerald gerard gerhard gerry gideon gilbert giles giorgi giorgos
    giovanni giuseppe gleb glenn gordon graham grant greg gregory grigory guillaume gustav gustavo guy günter hakan hamid hamza hank
    hans harold harry hasan hashim hassan hector heiko heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hisham
    horst hossein howard hubert hugh hugo hussein ian ibrahim igor ihor ilan ilham ilya imran ingo irakli isaac ismail israel ivan ivo
    jack jackson jacob jacques jaime jair jake jakub jamal james jamie jan janez jared jaroslaw jarosław jason jassim javad javier jay
    jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jiří joachim joaquín jochen joe joel johan johann johannes john johnny
    jon jonas jonathan jordan jorge jose josef josep joseph josh joshua josé joão juan julian julien julius juri justin kaire karim
    karl kaspars kazimir keir keith kemal ken kenneth kent kevin khalid khalil kirill kit klaus konstantin konstantinos kristian
    krzysztof kumar kurt kyle kyriakos lance larry lars laurent lawrence lee len leo leon leonard leonid leopold liviu lloyd lorenzo
    lou louis lubomír luc luca lucas luigi luis luiz lukas luke maciej mahmoud mahmud maksim maksym malcolm manfred manmohan manuel
    marc marcel marcelo marcin marco marcos marcus mariano mario mariusz mark marko markus marshall martin marty marvin marwan masoud
    massimo mateusz mathieu matt matteo matthew matthias maurice maurizio max maxim maximilian megawati mehmet mevlüt michael michał
    michel miguel mihai mike mikhail mikheil milan milo milos miloš miroslav mitch mitt moammar mohamad mohamed mohammad mohammed
    mohsen morgan moshe muammar muhammad muhammadu murat mustafa mykhailo mykhaylo mykola naftali najib narendra nasser nathan
    nathaniel neil nelson nicholas nick nicolae nicolas nicolás nigel nikita niklas nikol nikola nikolai nikolay nikos nils noah noam
    noel norbert norman nouri olaf oleg oleh oleksandr oleksii oleksiy oliver olivier omar orhan osama oscar oskar osman otto owen
    pablo paddy panos paolo pascal patrick patrik paul paulo pavel pavlo pawel paweł pedro per pervez pete peter petr petro petteri
    phil philip philipp philippe pierre pieter piotr prabowo prakash qasem quentin rafael rafał rainer raj rajiv ralf ralph ramzan
    ramón randy raphael rashid raul ravi ray raymond raúl recep reinhard rené reuven rex reza ricardo richard rick riyad robert
    roberto rodrigo roger roland rolf roman ron ronald ronnie ross roy ruben rudolf rudy rumen rupert ruslan russell rustem ryan saad
    sabri saddam sadiq saeed said salah salim salman salva sam sami samir samuel sandeep sanjay sauli scott sean sebastian sebastián
    semyon serdar serge sergei sergey sergii sergio sergiy serhii serhiy seyed shane shavkat shawn shehbaz shigeru shimon shinzo
    sidney sigmar silvio simon slava slavko spencer stanislav stanislaw stefan stefano stephan stephen steve steven stewart stuart
    stéphane sultan sven taras tarek tariq tayyip ted tedros teodoro terence terrence terry thabo theo thierry thomas thorbjørn
    thorsten tim timothy timur tobias todd tom tomas tomasz tomislav tommy tomáš toni tony tristan troels turki tyler uwe vaclav vadim
    vadym valentin valeri valerii valeriy valery vasil vasily vasyl victor viktor vince vincent vitali vitalii vitaliy vitaly vitold
    vittorio vlad vladimir vladislav vladyslav volker volodymyr vsevolod vuk vyacheslav václav wally walter wang warren wayne werner
    wes wesley wilbur wilhelm will willem william willy winston witold wladimir wolfgang wopke władysław xavier xi yahya yair yaroslav
    yasser yevgeny yevhen yitzhak yoav yosef yoshihide yousef yuri yuriy yury yusuf yves zayed zbigniew zhang zoltán zoran étienne`),
};
