extension WordClass {
    /// Given names of Africa, the Middle East, Asia and the Pacific, without accents.
    static let givenNamesOfTheSouth: [(members: WordClass, words: String)] = [
        (
            .givenName,  // Arabic, Persian, Kurdish, Pashto, Hausa, Swahili of Arabic origin
            """
            abbas abd abdallah abdel abdelaziz abdelbaset abdelfattah abdelhamid abdelilah \
            abdelkader abdelkarim abdellatif abdelmadjid abdelmajid abdelmalek abdelmonem \
            abdelqader abdennour abderrahim abderrahmane abderrazak abdi abdifatah abdihakim \
            abdihakin abdikarim abdirahman abdirashid abdirizak abdisalam abdishakur abdiweli \
            abdo abdoul abdoulaye abdoulkader abdourahamane abdu abdul abdulai abdulaziz \
            abdulbasit abdulfatah abdulhamid abdulkadir abdulkarim abdullah abdullahi \
            abdullatif abdulmalik abdulqadir abdulrahman abdulrazak abdulrazaq abdulsalam \
            abdur abdurrahim abdurrahman abed abeer abid abir adel adham adil adnan afif afzal \
            ahlam ahmad ahmadou ahmadreza ahmadu ahmed aiman aisha ajmal akram alaa ali alia \
            aliou alireza aliyu amal amany amer amin amina aminata aminu amir amira \
            amirhossein amjad ammar amr anas anis anisa anwar arash ardeshir areej arif asad \
            asadullah asghar ashraf asif asim asma asmaa ata atef atiku atta ayad ayah ayesha \
            ayman ayoub azhar aziz azmi azza babak badr baha bahram baker bakr barham basel \
            bashar bashir basil basim basma bassam bassem bassirou behnam behrouz behzad bijan \
            bilal bilawal boualem bouchra brahim burhan burhanuddin bushra chafik chakib dalal \
            daoud darius davoud dawood dawud dina djamel ebrahim elham elias emad enas esam \
            esmail esmat essam ezzat fadel fadi fadia fahad fahd fahmi faisal faiz faiza \
            fakhri faleh farah faraj fardin fareed fares farhad farhan fariba farid farida \
            faris farooq farouk farshad faryal farzad farzana fateh faten fathi fatima fatimah \
            fatma fatou fatoumata fawaz fawzi fawzia fayez fazal fazel fereydoun fida firas \
            firouz fouad fuad ghada ghadi ghaith ghassan ghazala ghazi ghulam golnaz gulbuddin \
            habib habiba hadi hadia haidar haider haifa haitham hajar hakim hala halima hamad \
            hamada hamdan hamdi hamed hamid hamida hamidreza hamza hana hanadi hanan hani \
            hanif haq harith haroon haroun harun hasan hashem hashim hassan hassana hassane \
            hatem hayat haydar hazem heba hekmat hesham hibatullah hicham hidayat hind hisham \
            hoda hodan homa hosam hosni hossam hossein houda houssam huda hussain hussam \
            hussein ibrahim ibrahima idris idriss idrissa ihab ihsan ikram imad iman imane \
            imran intisar iqbal irfan ishaq ismael ismail ismaila issa issam issouf issoufou \
            iyad izz jaafar jabbar jaber jabir jafar jahangir jalal jalil jamal jamaluddin \
            jamil jamila jasim jassim javad javed jawad jawaher jihan joumana kais kamal \
            kambiz kamel kamil kamran karim karima karzan kashif kasim kassem kassim kazem \
            khadija khadim khaled khaleda khalid khalifa khalil khamis khatib khawaja khawla \
            khayrat kheireddine khosrow kosar laila lamia latifa layla leila lina loubna lubna \
            lutfi mahamadou mahamat mahamoud mahathir mahdi maher mahfouz mahmood mahmoud \
            mahmud mahnaz mahsa maimouna majed majid majida malala malik malika mamadou mamady \
            mamoon mamoun manal mansoor mansour mansur maqbool marwa marwan maryam maryan \
            marzia marzieh masood masoud masrour massoud mazen mazloum mehdi mehran mehrdad \
            meysam mina mir moammar mohamad mohamed mohammad mohammadreza mohammed mohamud \
            mohsen mohsin mojtaba mona moncef monzer moqtada morteza mosab moslem mostafa \
            mounir moussa mozhgan muammar muaz mubarak muhamed muhammad muhammadu muhannad \
            muhsin mujahid mujib mukhtar mumtaz muna munir muqtada murad murtaza musa musaab \
            musab musallam mustafa mustapha muthanna nabih nabil nabila nada nader nadia nadim \
            nadir nadira naeem nafez nafisa nahed nahid nahla naief naim najah najat naji \
            najib najla najm najwa narges naseem naser nashwa nasim nasir nasiruddin nasr \
            nasrallah nasreen nasrin nasser nawaf nawal nawaz nayef nazanin nazar nazem nazir \
            nechirvan nematollah niaz nidal niloufar nima nizar noor noora nour noura nouri \
            numan omar omid omran osama osman othman otman oumar oussama parisa parvez parvin \
            payam pervez peyman qaboos qais qasem qasim qassem qazi qubad rabab rabia rabih \
            rached rachid radwan rafat rafik rafiq raghda rahim rahima rahul raja rajab \
            ramadan rami ramin ramla ramtane ramzan ramzi rana randa rania rasha rashad rashed \
            rashid rashida rasool rasoul rauf rawan rayan raza reda reem reham rehman reza \
            riad riadh rida rima riyad riyadh roya roza ruba rubina ruhollah rukhsana saad \
            saadi saadia saba sabah sabeur sabir sabri sabrina sadegh sadek sadia sadiq saeb \
            saeed safa safaa safia sahar said saida saif saifullah sajad sajid sajjad sakina \
            salah salahuddin saleem saleh salem salim salima salma salman salwa sam saman \
            samar sameer sameera sameh samer sami samia samih samir samira samiullah sana \
            sanaa sani saqib saqr sara sarfraz sartaj sattar saud sayed sayeed sayyed sayyid \
            seif seifeddine selim selma seyed shabana shabir shabnam shadi shafiq shahbaz \
            shaheen shahid shahida shahla shahram shahrzad shahzad shaima shakib shakil shamil \
            shams shamsul sharif sharmin shehbaz shehu sherif sherin shirin shukri sidi sidiq \
            sima siraj sirajuddin soha sohail soheil soraya souad soufiane soumaya suhail \
            suhaila sulaiman suleiman sumaya suraya syed taha taher tahir tahira tahmina \
            taimur talal talat taleb tamer tamim tarek tareq tariq tawakkol tawfiq tayeb \
            tayseer thamer tharwat uday umar umaru usama usha usman uthman wadah wadie wael \
            wafa wahid waleed walid waqar wassim wesam widad wissam yahya yasin yasir yasmin \
            yasmina yasmine yasser yassin yassine younes younis yousaf yousef youssef youssouf \
            yousuf yunus yusra yusuf zaheer zahi zahid zahir zahra zaid zaina zainab zaineb \
            zakaria zakariya zaki zakir zalmay zarah zarif zaynab zeid zeina zeinab zia ziad \
            zine zineb ziyad zohra zohreh zoubir zubair zuhair zulfiqar zyad
            """
        ),
        (
            .givenName,  // Hebrew
            """
            aharon amir amit amnon amos anat ariel arye aryeh assaf avi avigdor aviv avner \
            avraham ayelet benjamin benny bezalel binyamin chaim dalia dan danny daphna david \
            dov dror ehud eitan elazar eli eliezer ephraim eyal ezer gabi gadi galia gideon \
            gila gilad golda haim hanan herzi ilan itamar itzhak itzik meir menachem merav \
            michal miri mordechai moshe naftali natan nir nitzan noa noam ofer ofir omer ora \
            oren orit orly ron ronen roni ruth sarit shai shaul shelly shimon shira shlomi \
            shlomo shmuel tamar tzachi tzipi uri uzi yaakov yael yair yariv yehoshua yehuda \
            yerach yigal yisrael yitzhak yoav yoel yohanan yona yonatan yoram yosef yossi yuli \
            yuval zeev zehava zvi
            """
        ),
        (
            .givenName,  // South Asian
            """
            aakash aarti abhijit abhishek achyut aditi aditya ajay ajit akhilesh akshay alok \
            amartya ambika amit amitabh amrita anand anil anita anjali anjum ankit ankita \
            anupam anura anurag aparna arjun arun aruna arundhati arvind asha ashok ashwini \
            asoka atal atul babar babulal baburam badri balendra balram basavaraj bhagat \
            bhagwant bharat bharati bhupesh bhupinder bidhya bidya bimal bipin bishnu brajesh \
            chandra chandrababu chandrika chirag deepa deepak deepika dev devendra dharmendra \
            dhruv digvijaya dilip dinesh dipankar dipu divya draupadi droupadi durga farooq \
            ganesh gaurav gautam geeta girija girish gita gopal gotabaya govind gulzar gurmeet \
            hari harini harish harjit harsh harsha harsimrat hasina hemant himanta indira \
            indrani jagan jagdeep jagdish jagmohan jaswant jawaharlal jayalalithaa jayant \
            jayanthi jhala jyoti jyotiraditya kabir kailash kalpana kamal kamala kanhaiya \
            kanimozhi kapil kavita khadga khaleda kiran kirti kishore krishna kulbhushan \
            kuldeep kumar kunal lakshman lakshmi lal lalit lalu laxmi madhav madhavi madhu \
            madhuri mahendra mahesh mahinda maithripala malini mallikarjun mamata mangala \
            manik manish manisha manmohan manohar manoj margaret mayawati meena meenakshi \
            milind mirza mohan mohini montek mukesh mukul mulayam murli murlidhar muthuvel \
            namal namrata nandini narasimha narayan narendra naresh naveen navin navjot neelam \
            neeraj neha nirmal nirmala nirupama nisha nitin nitish omkar padma pankaj parvathi \
            pawan pinarayi piyush poornima prabhakar prabhat prachanda pradeep pradip prafulla \
            prakash pramila pramod pranab prasad prasanna prashant pratap prathibha pratibha \
            praveen pravin prem priya priyanka puja purnima pushpa raghav raghuram rahul raj \
            raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajnath rajni raju rakesh \
            ram raman ramana ramesh rameshwar ramnath ranil ranjan ranjit ranjith rashmi \
            rathin ravi ravinder ravindra ravish rekha renuka revathi rishi ritu rohan rohini \
            rohit roshan ruchi rupa sachin sandeep sangeeta sanjana sanjay sanjeev sanjiv \
            santosh sarath sarita saroj sashi satish satya savita shahjahan shankar shanta \
            shanti sharad sharada shashank shashi sheela shilpa shirani shiv shivraj shobha \
            shreya shriya shubman shyam siddaramaiah siddharth sirisena sitaram smriti snehal \
            soma somnath sonam sonia sourav sridhar srinivas stalin subhas subhash \
            subrahmanyam subramaniam suchitra sudha sudhir sugata sujata sukhbir suman sumit \
            sumitra sunder sunetra sunil sunita suraj suren surendra suresh surjit surya \
            sushil sushila sushma swapan swaraj swati tarun tejashwi tenzin tilak tshering \
            udaya uddhav uma umesh upendra urvashi usha uttam vasundhara vijay vikas vikram \
            vimal vinay vineeta vinod vipin viraj virat virender vishal vishnu vishwanath \
            vivek yashpal yashwant yogendra yogi yuvraj ziaur zoramthanga
            """
        ),
        (
            .givenName,  // East and South-East Asian, in the order given name first
            """
            agus aiko akie akihiro akihito akio akira anies anwar ariffin asami atsushi aya \
            ayaka azalina bambang banri basuki bayu benigno boediono bongbong budi chaiwat \
            chalerm chatichai chavalit chuan daichi daisuke dewi dian djoko duong eiji eisaku \
            emi endang fadillah fadli ferdinand fukushiro fumiko fumio ganjar gatot gibran \
            gombojavyn habibie hakuho hana harjono haruhiko haruka haruki hideki hideo \
            hidetoshi hiro hirobumi hirofumi hirohito hirokazu hiroko hiroshi hirotaka \
            hiroyuki hishammuddin hitoshi ichiro imelda isamu isao ismail isoroku itsunori \
            jiro joko jokowi jun junichi junichiro juro jusuf kaori kaoru katsunobu katsuya \
            kazuhiko kazuki kazuo kazuyuki kei keiji keiko keisuke keizo ken kenichi kenji \
            kenta kenzo kiichi kimihiro koichi koichiro koji korn kotaro kunio kyoko leni lieu \
            luhut mahfud makoto mamoru manabu manny mari mariko masaaki masahiko masahiro \
            masakazu masaki masako masao masashi masatsugu masayoshi mayumi megawati megumi \
            michiko midori miki minoru mitsuko miyuki momoko morihiro motoo muhyiddin naoki \
            naoko naoto naruhito noboru nobuaki nobuhiro nobuo nobusuke nobutaka noriko \
            norodom nurul osamu panitan parit phumtham pichai pita prabowo pranee prawit \
            prayut prayuth puan puteri rafizi rahayu retno rie rina ryo ryota ryuichi ryutaro \
            sadako saifuddin sakura sanae saori sarawut satoshi satsuki seiji seiko shigeki \
            shigeru shinichi shinji shinjiro shintaro shinzo shizuka shoichi shoko shunichi \
            shunsuke siti slamet soeharto somchai sonthi srettha suchinda sudirman suhada \
            suharto sukarno sumiteru surakiart surapong surayud surin susilo suthep sutrisno \
            syafruddin syed tadao tadashi takahiro takako takao takashi takayuki takeo takeshi \
            taku takuya taro tatsuo tatsuya tetsuo tetsuro thaksin thanin thaworn thitinan \
            tomohiko tomoko tomomi tomoyuki toru toshi toshiaki toshihiro toshiko toshimitsu \
            toshio toyo tsutomu tuan wahyu watana wataru wichai wiranto wissanu yasuhiro \
            yasuhisa yasuko yasukuni yasunari yasuo yayoi yingluck yoichi yoko yoriko yoshi \
            yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshinobu yoshiro yoshitaka yosuke \
            yuichi yuichiro yuji yuka yukari yukihiko yukiko yukio yukiya yuko yumi yumiko \
            yuri yuriko yusuke yutaka zulkifli
            """
        ),
        (
            .givenName,  // African
            """
            abebe abel abena abimbola abiola abiy achille ada adama ade adebayo adeola adesina \
            adetokunbo adisa admassu adoum afework agathe agnes aissata aissatou akinwumi \
            akosua akufo alassane albertine alemayehu aliko alioune alpha ama amadou amani \
            amanuel amara amare ambrose ameenah aminata anatole andargachew andry ange asmerom \
            aster ato augustin ayele ayo ayodele azali babacar babajide babatunde bacary \
            badara bakary balla bamanga bankole barkhad bekele bereket berhane berhanu \
            bernadette binta birhanu birtukan bisi boima boniface boubacar boubou brice buba \
            bukola bulelani chidi chidinma chido chika chike chimamanda chinedu chinua chinwe \
            chioma chrysostome cyprien cyriaque dambudzo daniel dawit deborah debretsion demba \
            demeke dereje desta diallo didas dieudonne dikembe djibo djibril domitien donatien \
            ebenezer ebere edem edson ejike ekow elikia ellen emeka emmerson enoch ephrem \
            esayas eskinder etienne eucharia evariste ezekiel faure faustin feleke felicien \
            fikre filomena firmin folake fulgence funmi gaositwe gebre gedion gedu genet \
            getachew girma gnassingbe godfrey goodluck habtamu hage haile hailemariam hakainde \
            hamadou herve hirut hissene honore ibou idriss idrissa ifeanyi ifeoma ikechukwu \
            imbolo isaias isatou issoufou iyorchia jakaya janvier jerome joaquim \
            johnnie joice jomo josaia judith juvenal kaba kagiso kagwe kalifa kalilou kalonzo \
            kamel kandeh kassahun kebede kelechi kenneth kgalema kgosi khadim kifle kinfe \
            kizza kofi kojo komlan kossi kwabena kwaku kwame kwasi kwesi lamin lamine lansana \
            laolu laraba lassina lazarus lekan lesego letsie levy lindani lindiwe louisette \
            macky maimouna mairama makhtar malick malusi mamphela manasseh mandla mangosuthu \
            mathieu meaza mebratu mehari mekonnen melaku meles melesse mengistu merera meseret \
            mesfin milkias mmusi modibo moeletsi moise mokgweetsi morgan mosiuoa mouhamadou \
            moustapha mswati muhoozi mulatu muluken mwai naledi nana ndaba nelson neto \
            netsanet ngozi ngugi nicephore nii njoki nkechi nkosazana nnamdi nokuthula nomvula \
            nosiviwe ntombi nyasha nyokabi nzo obadiah obiageli obiang ogwu okechukwu okey \
            olara olu olufemi oluremi olusegun oluwaseun oluyemi omoyele onyekachi oumarou \
            ousmane pacifique phumzile pitso pravin quett raila rebecca riek rigobert robinah \
            roch rotimi ruhakana rupiah sahle salif salva sambo samia samora samuel sekou \
            sekouba selamawit seleshi semegnew seretse serigne seyoum sibongile sibusiso \
            sidiki sidya simbarashe siphiwe sipho souleymane soumaila soumana sylvain sylvanus \
            taddesse tadele tadesse tafadzwa tamrat tariro taye tedros teferi tekle tendai \
            tesfaye teshome tewodros thabo thandeka thandiwe themba tidiane tiebile timipre \
            tito tiwonge tokozile tsegaye tsitsi tundu uche uchechukwu uhuru umaro uzoma vusi \
            walelign wangari webster welwitschea william wolde wole wondimu workneh wycliffe \
            yakubu yared yaw yaya yayi yemane yemi yeshi yetnebersh yohannes yoweri zacarias \
            zandi zandile zephirin zeray zerihun zipporah zodwa zoleka zwelinzima
            """
        ),
        (
            .givenName,  // Pacific
            """
            aiono apisai baron epeli epenisa fiame frank hekia hone inia jioji josaia \
            kaliopate kamisese kausea laisenia mahendra manasseh mere naiqama nanaia nikenike \
            peeni pita rabbie ratu ropata siaosi siosa sitiveni taneti tarcisius teburoro \
            teina tessie tevita toke tuilaepa tuiloma viliame voreqe willie
            """
        ),
    ]
}
