extension WordClass {
    /// Given names of central and eastern Europe, the Caucasus and central Asia, without accents.
    static let givenNamesOfTheEast: [(members: WordClass, words: String)] = [
        (
            .givenName,  // Polish, Czech, Slovak, Hungarian, Romanian
            """
            adela adrian agnieszka aleksander alena alicja alojz andras andrea andrej andrzej \
            aneta anikó antoni antonin attila aurel balazs barbora bartlomiej bartosz beata \
            bela bence bogdan bogumil boguslaw bohuslav bronislaw calin catalin cezary ciprian \
            codrut corina corneliu cristian csaba dacian dagmara dana daniel danuta dariusz \
            dezso dominik donat dorin dorota dumitru dusan edit eduard elzbieta emil eva ewa \
            ferenc filip florin frantisek gabor gabriela gergely gheorghe grazyna grzegorz \
            gyorgy gyula halina hanna henryk ildiko ileana ilie imre ioan ioana ion ionut \
            irina istvan ivan ivana iveta ivo jacek jakub jan jana janusz jaroslav jaroslaw \
            jerzy jindrich jiri joanna jolanta jozef jozsef judit kalman karel karol karolina \
            katalin katarzyna kazimierz kinga klara klaus krystyna krzysztof ladislav lajos \
            laszlo lech lenka leos leszek liviu lubomir lubos lucian lucie ludmila ludovit \
            lukasz lászló maciej magda magdalena malgorzata marcela marcin marek marian marius \
            mariusz marketa mateusz michal mieczyslaw mihaela mihai mihaly mikulas milan milos \
            miloslav mircea mirek miroslav miroslaw monica nicolae nicusor octavian ondrej \
            orsolya ovidiu pal pavel pavol pawel peter petr petra petru piotr premysl radek \
            radoslaw radu rafal robert roland rozalia ryszard sandor sebastian sorin stanislav \
            stanislaw stefan stepan svatopluk szilard szymon tadeusz tamas tibor titus tomas \
            tomasz traian tudor tunde vaclav valeriu vasile victor viktor viktoria viorel \
            viorica vit vlad vladimir vojtech waldemar wanda wieslaw witold wladyslaw \
            wlodzimierz wojciech zbigniew zdenek zofia zoltan zsolt zsuzsanna zuzana zygmunt
            """
        ),
        (
            .givenName,  // Russian, Ukrainian, Belarusian and other Slavic
            """
            aleksandar aleksandr aleksandra aleksei aleksey alena ales alesya alexandr \
            alexandru alexei alexey aliaksandr alija alina alla ana anastasia anastasiia \
            anatol anatoli anatoliy anatoly andrei andrey andrii andrija andriy ante anton \
            antun arkady arseniy arseny artem artyom bakir biljana blaz bogdan bojan boris \
            borislav borut boyko bozidar bozo branko dalibor damir danijel darja darko darya \
            dejan denis denys desislava dimitar dimitri dmitri dmitriy dmitry dmytro dorde \
            dragan dragica draginja drago dragoslav dubravka dusan dzmitry eduard ekaterina \
            elena elvira evgeni evgenia evgeniy evgeny fedor filip fyodor galina gavriil \
            gennadi gennadiy gennady georgi georgy gjorge gjorgi gleb goran gordan gordana \
            grigor grigori grigory grozdan haris hleb hristijan hristo hryhoriy igor ihor \
            ilarion ilia iliya ilya inna ioann irena irina iryna ivan ivana ivanka ivaylo \
            ivica ivo jadranka janez jasmina jasna jelena josip jovan katarina katerina \
            kateryna kiril kirill konstantin kosta kresimir ksenia kyrylo larisa larysa leonid \
            lev lidija lidiya liudmyla ljubica ljubo ljubomir lyubov lyudmila maksim maksym \
            maria mariana marija marin marina marko mate maxim mikalai mikhail mila milan mile \
            milena milica milivoje milo milorad milos milovan miodrag mira mirjana mirko \
            miroslav mitja mladen momcilo mykhailo mykola nadezhda nadia nadiya natalia \
            nataliya natalya natasa natasha nebojsa nedeljko nenad nikifor nikita nikol nikola \
            nikolai nikolay nino oksana oleg oleh oleksandr oleksii oleksiy olena olga olha \
            orest osip ostap pavel pavlo petar petro plamen predrag pyotr radmila radoslav \
            radovan rastko ratko roman rosen rostislav rumen ruslan ruslana sanja sasa semyon \
            sergei sergey sergii sergiy serhii serhiy siarhei simeon slavko slobodan snezana \
            sofiya sonja srdjan stanimir stanislav stepan stevan stipe stjepan stoyan svetlana \
            sviatlana svitlana svyatoslav taras tatiana tatsiana tatyana tetiana tetyana \
            tihomir timofei tomislav tsvetan uladzimir ulyana vadim vadym valentin valentina \
            valentyn valentyna valeri valerii valeriy valeriya valery vasil vasily vasyl \
            velimir veljko vera veselin vesna viacheslav viktor viktoria vitali vitalii \
            vitaliy vitaly vjekoslav vlada vladan vladimir vladislav vlado vladyslav vojislav \
            volodymyr vsevolod vuk vyacheslav yanka yaroslav yegor yekaterina yelena yevgenia \
            yevgeniya yevgeny yevhen yulia yuliya yuri yurii yuriy yury zarko zdravko zeljka \
            zeljko zhanna zinaida zivko zlatko zoran zorana zorica zvonimir zvonko
            """
        ),
        (
            .givenName,  // Greek, Albanian, Armenian, Georgian
            """
            agim akaki albin aleka aleko alexandros alexis alpha anahit anastasios andranik \
            andreas angelos antonis anush apostolos araik aram ararat arayik arben archil \
            ardem ardian argyris armen arshak arshavir artak artur artush ashot avto bajram \
            besnik bidzina blerim bujar davit dimitrios dimitris donika dora dritan edi edmond \
            efthymios eftychios eka elene eleni elisa enver erion evangelos fatmir fatos fotis \
            gagik garik gayane gent georgios gevorg gia giga giorgi giorgos givi grigol \
            grigoris guram gurgen hakob hamlet haris hashim hayk hovhannes hovik ilir ilya \
            ioannis irakli jakup kakha karapet karen katerina koba konstantinos kostas \
            kyriakos lasha lavrenti lefteris levan levon lilit loukas lulzim maia makis mamuka \
            manana margarita margus mariam marios markos mher mikheil mimoza nana narek natia \
            nika nikol nikolaos nikos nino nune otar paata panagiotis pandeli panos pavlos \
            petros prokopis ramaz ramush rexhep rezo robert rouben ruben sali salome samvel \
            sargis serzh shalva shavarsh shota sokol sotiria sotiris spyridon spyros stavros \
            stelios suren tamar taron tea teimuraz thanasis theodoros tigran tina tornike \
            tsveta ucha vaggelis vahagn vahan vahe vakhtang valon vano vardan vartan vasilis \
            vassilis vasso vazgen veton vigen vjosa xenia yanis yannis yerevan zaal zara zaza \
            zohrab zurab zviad
            """
        ),
        (
            .givenName,  // Turkish, Azerbaijani, Central Asian
            """
            abdukhalim abdukodir abdulla abdullo adem adil adyl adylbek ahmet akbar akylbek \
            ali alihan alikhan aliya almaz almazbek altynbek anar anvar arif arzu asel asiya \
            askar askarbek aslan asylbek ayaz aybek aydin aygul ayse ayten azamat azer aziza \
            bahar bahodir bakhodir bakhrom bakhtiyor baktybek bakyt bakytzhan baris basak \
            beksultan bekzod berik beyza binali bolat bulent burak burkhan cavit cem cemal \
            cemil cengiz cenk cevdet ceyhun chinara chingiz damir dana daniyal daniyar daniyor \
            dariga darkhan daulet davron deniz devlet dilfuza dilshod dinara dinmukhamed \
            durdona ebru elchin eldar eldor elman elmar elnur elnura emin emomali emre ercan \
            erdal eren erlan ersin ertugrul eskender fahrettin farhad farid farida farrukh \
            fatih fatma ferhat feride fikret firuza fozil furkat galymzhan gulbahor gulchehra \
            guljan gulnara gulnora gulnoza gulsara gulshan gurbanguly hakan hakki halil haluk \
            hamrokhon hande hasan hatice haydar heydar hikmet hulusi huseyin husniddin ibragim \
            ibrohim ikram ilham ilhom ilyas imomali inomjon irfan islom ismet ismoil ismoilbek \
            jahongir jamshid janar janybek jasur jeenbek jeyhun kairat kamal kamchybek kanat \
            kanybek karim kemal kenan khalil kubanychbek kubat kubatbek \
            kurmanbek leila leyla leylo lochin lutfi madina mahmut maksat maksud mamed maqsud \
            marat mavluda mehmet mehriban melis meral mert mesrop mesut mevlut mirzo \
            muhammadsolih muharrem mukhammadkalyi mukhtar murat muratbek murod mustafa nargis \
            nargiza nazar nazira necmettin nigina nigora nihat nilufar nodira nurbek nurlan \
            nursultan nurzhan odil odina olim olzhas omer omurbek orhan otabek ozgur parvina \
            parviz pinar qodir qurbonali rahim rahmatullo rahmon ramazan ramil rasul rauf \
            ravshan recep rovnag rovshan roza ruslan rustam rustem sadyr sahiba saida saidali \
            saidmukarram samir samira sanjar saparkhan saparmurat sardor sayfullo seda sedat \
            selahattin selin serdar serik shakhnoza shavkat sherali sherzod shokhrukh shuhrat \
            sirojiddin sodiq sokhib sooronbay suat suleyman sunnat sunnatilla taalaibek \
            taalatbek tahir tahmina talgat tayyip temir temur temurbek timur tofig tofiq \
            toktar tolga tolkun topchubek tugba tuncay turgut turko ulan ulugbek ulukbek umar \
            umarali umid umida umit ural usmon vagif vahit vugar yasar yashar yerlan yermek \
            yerzhan yilmaz yoldosh yoqub yusuf zafar zafer zamira zarifa zarina zebo zehra \
            zelimkhan zhanar zhanat zhanna zhumabek zokir zuhra zukhra
            """
        ),
    ]
}
