extension WordClass {
    /// Given names of Europe west of the Slavs, and the Americas, without accents.
    static let givenNamesOfTheWest: [(members: WordClass, words: String)] = [
        (
            .givenName,  // English-speaking
            """
            aaron abigail adam adlai adrian aidan alan albert alec alex alexander alexandra \
            alexis alfred alice alison allan allen amanda amelia amy andrea andrew andy angela \
            angus anita ann anna anne annie anthony antonia arlene arnold arron arthur ashley \
            audrey barbara barney barry beatrice becky ben benjamin bernard bernie bert beth \
            bethany betty beverly bill billy bob bobby boris brad bradley brandon brenda \
            brendan brett brian bridget brittany bruce bryan byron caitlin calvin cameron carl \
            carla caroline carolyn carrie catherine cathy cecil charles charlie charlotte \
            cheryl chloe chris christina christine christopher chuck cindy claire clara \
            clarence clark claude clive clyde colin colleen connor craig curtis cynthia cyril \
            damian dan daniel danny daphne darren dave david dean deborah debra denis denise \
            dennis derek desmond diana diane dick dirk dominic don donald donna doris dorothy \
            doug douglas duncan dustin dwight dylan ed eddie edgar edith edmund edward edwin \
            eileen elaine eleanor elena eli elijah elizabeth ella ellen elliot elliott ellis \
            elsie emily emma enda eric erica erin ernest esther ethan eugene eunice eva evan \
            eve evelyn fabian fay felicity felix finn fiona floyd frances francis frank \
            frankie fred freddie frederick gabrielle gareth garrett gary gavin gemma gene \
            geoff geoffrey george gerald geraldine gerard gerry gilbert gina gladys glenn \
            gloria gordon graham greg gregory greta gwen hannah harold harriet harry harvey \
            hector heidi helen helena henry herbert hilary hillary howard hubert hugh hugo \
            humphrey ian imogen irene iris isaac isabel isabella isla ivor jack jackie jackson \
            jacob jacqueline jake james jamie jane janet janice jared jason jay jean jeff \
            jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill \
            jillian jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan \
            joseph josephine josh joshua joyce juanita judith judy julia julian julie juliet \
            justin karen kate katherine kathleen kathryn kathy katie katy kay keir keith kelly \
            ken kenneth kenny kerry kevin kieran kim kimberly kirk kirsten kristen kristin \
            kyle lance larry laura lauren laurence laurie lawrence leah lee leo leon leonard \
            leroy leslie lester lewis liam lillian linda lindsay lindsey lionel lisa liz lloyd \
            lois lorraine louis louise lucas lucinda lucy luke lydia lynda lynn mabel \
            madeleine madison maggie malcolm marcia marcus margaret maria marian marilyn \
            marion marjorie mark marlene martha martin mary mathew matt matthew maureen \
            maurice max maxine megan mel melanie melinda melissa melvin meredith merle mervyn \
            mia michael michelle mick mike mildred miles mitch mitchell moira molly monica \
            morgan muriel myra nadine nancy naomi natalie nathan nathaniel neil nelson \
            nicholas nick nicky nicola nicole nigel nina noah noel nora norma norman oliver \
            olivia oscar oswald owen pam pamela patricia patrick patty paul paula pauline \
            penelope penny percy perry peter phil philip philippa phillip phyllis polly \
            priscilla rachel ralph ramona randall randy ray raymond rebecca reggie reginald \
            rex rhoda rhys richard rick ricky rita robert roberta robin robyn roderick rodney \
            roger roland ron ronald ronnie rory rosalind rosemary ross rowan roy rupert russ \
            russell ruth ryan sabrina sadie sally sam samantha sammy samuel sandra sandy sara \
            sarah scott sean sebastian seth shane shannon sharon shaun shawn sheila shelley \
            shirley sidney simon solomon sonia sonny sonya sophia sophie spencer stacey stacy \
            stan stanley stella stephanie stephen steve steven stewart stuart sue susan \
            susannah suzanne sybil sylvia tamara tania tanya tara ted terence teresa terry \
            thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy \
            toni tony tracey tracy trevor tricia tristan troy tyler tyrone ursula valerie \
            vanessa vera vernon vicky victor vince vincent viola vivian vivienne wallace \
            walter wanda warren wayne wendy wesley wilbur wilfred willard william willie \
            winifred winston yvonne zach zachary zoe
            """
        ),
        (
            .givenName,  // Irish, Welsh, Scottish
            """
            aoife bronwen ciara ciaran cormac dafydd darragh declan deirdre dermot eamon \
            eimear enda eoin fergal fergus gwyneth iain leo maeve mairead mairi malachy \
            micheal niall nuala oisin owain padraig proinsias rhiannon roisin ruairi saoirse \
            seamus sinead siobhan tadhg ultan
            """
        ),
        (
            .givenName,  // French
            """
            adele agathe agnes alain alban alphonse amelie anais andre anne antoine armand \
            arnaud arsene aurelie aurelien baptiste bastien beatrice benedicte benoit \
            bernadette bertrand blaise brigitte bruno camille cecile cedric celine chantal \
            christelle christian christophe claude claudine clemence clement clementine \
            colette corinne cyrille damien danielle delphine denis didier dominique edouard \
            elisabeth elise elodie emile emilie emmanuel emmanuelle eric etienne fabien \
            fabienne fabrice fernand florent florian franck francois francoise frederic \
            frederique gabriel gaetan gaspard gaston genevieve georges geraldine gerard \
            ghislain gilles gisele guillaume gustave guy helene henri herve hubert ines \
            isabelle jacques jean jeanne jerome joachim jocelyne josephine josette julien \
            juliette justine laetitia laure laurent leonce leopold lionel loic louis luc lucie \
            lucien lucienne ludovic madeleine manon marc marcel margaux margot marguerite \
            marie marine marion marlene martine mathias mathieu mathilde maxime melanie michel \
            michele mireille monique muriel mylene nadege nathalie nicolas noemie odette odile \
            olivier pascal pascale patrice paulette philippe pierre quentin raphael raymonde \
            regine regis remi remy renaud rene renee roch rodolphe romain roselyne sandrine \
            sebastien segolene serge severine simone sixtine solange sophie stephane suzanne \
            sylvain sylvestre sylvie tanguy theophile thibault thierry tristan valentin valery \
            veronique vincent virginie xavier yann yannick yolande yves yvette
            """
        ),
        (
            .givenName,  // Spanish and Portuguese
            """
            abel adela adolfo adriana aecio afonso agustin alba alberto alejandra alejandro \
            alfonso alfredo alicia alonso alvaro amalia ana andres angel angelica anibal \
            antonio aparecida armando arnaldo artur arturo augusto aureliano aurelio beatriz \
            benigno benito bernardo blanca braulio camila camilo carla carlos carmen carolina \
            catalina cecilia celso cesar ciro clara claudia claudio clemente consuelo cristian \
            cristiano cristina cristobal dalila daniela danilo dario delcy delfin delia diego \
            dilma dolores domingo edgardo edilson edinson edmundo eduarda eduardo efrain elba \
            elias elisa eliseo eloy emiliano emilio enrique ernesto esperanza esteban \
            estefania estela eusebio evaristo evo fabio fabiola fausto federica federico \
            felipe fermin fernanda fernando fidel filipe flavia flavio florencia francisca \
            francisco gabriela geraldo gerardo german gilberto gilmar ginés gisela gonzalo \
            graciela gregorio guadalupe guilherme guillermo gustavo haroldo henrique heriberto \
            hernan hernando horacio hugo ignacio inacio inaki ines inmaculada irma isabel \
            isidro ivan ivonne jacinto jaime jair jandira javier jesus joao joaquim joaquin \
            jordi jorge jose josefa josefina josep juan juana juanita julian juliana julieta \
            julio justino laura lautaro leandro leonardo leonel leonor leopoldo leticia lidia \
            lilia liliana lorena lorenzo lourdes lucas lucia luciana luciano lucio luis luisa \
            luiz lula macarena maite manoel manuel manuela marcela marcelo marcia marcio marco \
            marcos margarida margarita maria mariana mariano maricel maricela mariela marina \
            mario marisa marisol marta martin martina mateo mateus matias mauricio mauro \
            maximo mayra miguel milagros milton mireya miriam moises monica murilo natalia \
            natividad nelida nestor nicanor nicolas nilda noelia norberto nubia nuno octavio \
            olga oliverio omar orlando oscar osvaldo oswaldo pablo paco paloma paola patricio \
            paulo pedro pepe pilar rafael rafaela ramiro ramon raquel raul rebeca regina \
            reinaldo renato ricardo rigoberta roberto rocio rodolfo rodrigo rogelio rolando \
            romero romeu romulo ronaldo roque rosa rosalia rosana ruben rui salvador sandro \
            santos sebastiao sergio silvia silvina silvio simon soledad sonia susana tabare \
            tatiana telmo teodoro teresa tereza thiago tiago tomas ulises unai vagner \
            valentina vanderlei vasco veronica vicente violeta virgilio wagner walter wilfredo \
            wilson xavi xiomara yamandu yolanda zulema
            """
        ),
        (
            .givenName,  // Italian
            """
            achille alberta alessandra alessandro alessia alessio amedeo andreina angelo \
            anselmo antonella antonino arrigo beppe bettino bianca carlo chiara cinzia claudio \
            corrado cosimo cristiana daniele domenico donatella edoardo elisabetta emanuele \
            emma enrica enrico enzo ettore eugenia eugenio fabrizio federica filippo flaminia \
            franca francesca francesco franco gaetano giacomo giancarlo gianfranco gianluca \
            gianluigi gianmarco gianna gianni gianpaolo ginevra gino giordano giorgia giorgio \
            giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina graziano \
            gualtiero guglielmo guido ilaria lamberto laura leonardo letizia licia loredana \
            luca luciana ludovico luigi luigia maddalena manlio marcello margherita mariangela \
            mariastella massimo matteo maurizio michela michele mirko nicoletta nicolo nunzia \
            ornella ottavio paolo pasquale patrizia pier piera pierluigi pietro raffaele \
            raffaella renata renzo riccardo rinaldo rino roberta romano rosanna rosella \
            rossella salvatore samuele sandro sergio silvano simona stefania stefano teresa \
            tito tiziana tommaso tonino tullio ugo umberto valeria vincenzo virginio vittoria \
            vittorio walter
            """
        ),
        (
            .givenName,  // German and Dutch
            """
            achim adalbert albrecht alois andreas angelika anja anke annalena annegret annette \
            annika antje arend armin arne astrid axel barbel bas bastian beate bernd bernhard \
            bettina birgit bjorn britta burkhard carsten claudia clemens cornelia cornelis \
            daan dagmar detlef dieter dietmar dietrich dirk doris eberhard eckart egon \
            ekkehard elke erhard erich ernst erwin eva ewald femke ferdinand florian frank \
            franz franziska frauke frederik frerich friederike friedrich frits fritz gabriele \
            geert gerd gerda gerhard gerrit gert gesine gisela gottfried gotz gregor gudrun \
            guido gunter gunther gustav hanna hannelore hans harald hartmut heike heiko hein \
            heiner heinrich heinz heleen helga helmut hendrik henk henning herbert hermann \
            hildegard holger horst hubertus ilse inge ingeborg ingo ingrid jaap jan jelle jens \
            jeroen joachim jochen johan johann johanna johannes joost jorg joris jorn jos \
            joschka julia jurgen jutta kai karin karl karla karsten kaspar katarina kathrin \
            katja katrien katrin klaas klaus koen konrad kornelia kurt lars laurens leopold \
            liesbeth liesje lothar ludger ludwig luise lukas lutz maarten magda manfred \
            mareike margarethe marieke marijke marit marlies marten mathias matthias matthijs \
            meinhard merel michiel monika nicolaas niels nils norbert olaf ortwin oskar otto \
            peer piet pieter rainer ralf reiner reinhard reinhold renate rene rik roel roland \
            rolf rudi rudiger rudolf ruud sabine sahra sander saskia sibylle siegfried sigmar \
            sigrid silke silvia sjoerd stefan steffen stephan susanne sven svenja tanja thea \
            thijs thilo thorsten til tilman tino tobias torsten udo ulf ulla ulrich ulrike \
            ursula ute uwe verena viktor volker walther werner wibke wiebke wilfried wilhelm \
            willem willi willy wim winfried wolf wolfgang wopke wouter yvonne
            """
        ),
        (
            .givenName,  // Nordic and Baltic
            """
            aase agneta aksel aleksandrs algirdas alvydas anders andris andrius anette annika \
            antanas antti arja arne arni arturas arturs arvydas asa ase asgeir audronius aura \
            bengt benny berit birgitta bjarne bjarni bo borge britt bryndis camilla carl \
            christer dag dainis dalia darius edgars egils eglė einar elin elina elisabet erik \
            erki erkki erling erna espen eva evald evika fredrik freyja gediminas geir \
            gintaras girts gitanas gro gudmundur gudni gunilla gunnar gunvor gustaf guðni \
            haakon hakan halla halldor hanne hannes hannu harri hege heikki helge helle henrik \
            henrikas hilda hilmar iben ieva ilkka ilmar inara inga ingibjorg ingrida inguna \
            ingvar irena ivars jaak jaakko jacob janika janis janne jari jarkko johanna jonas \
            jorgen jouni juha juhan jukka juri jussi justas jutta kaarel kadri kaj kaja kalle \
            karen kari karlis karoline kaspars katri katrin kersti kestutis kimmo kjell knud \
            knut krisjanis kristian kristiina kristina kristinn kristjan kristrun kurt laima \
            lasse lauri leena leif lene lennart liisa lina linas linnea lone mads magdalena \
            magne magnus maija mari maris marja marju mart marte martti matti mette mika \
            mikael mikko mindaugas morten nicolai nicolaj ola olafur olav ole olle olli outi \
            paavo paivi palle pekka pelle per pernille petri petteri poul raimonds rain raivis \
            ramunas rasa rasmus riikka riina risto rokas roland rolandas runar saara saku \
            sampo sanna sari sauli saulius signe sigrun sigurd sigurdur siim silja siri siv \
            soren staffan stefan stein steingrimur stig stine sunniva svein svend taavi tage \
            taneli tarja tarmo teemu terje thorbjorn timo tomi toomas torbjorn tore tove trine \
            troels trond tuomas uffe ulf ulla uno urmas urve vaclovas vaira valdas valdis \
            valts vesa vidar viktorija vilis viljar villy vitalijus vygaudas vytautas vytenis \
            zigmas zygimantas
            """
        ),
    ]
}
