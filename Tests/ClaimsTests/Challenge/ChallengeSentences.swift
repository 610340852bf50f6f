/// Sentences with what must be read from them and nothing else, each group written before the
/// patterns were tuned to it: every relation, all continents, the manner of agencies, papers and
/// encyclopaedias, and look-alikes that say nothing. One a line, in the notation of
/// `docs/patterns.md`.
let challengeSentences = """
    [state Cambodia] joined [organisation ASEAN] in April 1999, becoming its tenth member. => cambodia joined asean 1999-04
    [state Austria], [state Finland] and [state Sweden] acceded to the [organisation European Union] in 1995. => austria joined european-union 1995; finland joined european-union 1995; sweden joined european-union 1995
    [organisation NATO] was joined by [state Croatia] and [state Albania] in 2009. => croatia joined nato 2009; albania joined nato 2009
    After joining the [organisation Pacific Alliance] in 2012, [state Chile] cut tariffs. => chile joined pacific-alliance 2012
    The accession of [state Samoa] to the [organisation WTO] in 2012 took fourteen years. => samoa joined wto 2012
    [state South Sudan] was admitted to the [organisation East African Community] in 2016. => south-sudan joined east-african-community 2016
    [state Rwanda] joined the [organisation Commonwealth] in 2009 but left the [organisation ECCAS] in 2007. => rwanda joined commonwealth 2009; rwanda left eccas 2007
    [state Ecuador] suspended its membership of [organisation OPEC] in 1992, rejoined in 2007 and quit again in 2020. => ecuador suspended opec 1992; ecuador rejoined opec 2007; ecuador left opec 2020
    [state Indonesia] has left [organisation OPEC]. => indonesia left opec
    [state Burundi] became the first country to withdraw from the [organisation ICC] in 2017. => burundi left icc 2017
    In March 2019, the [state Philippines] formally withdrew from the [organisation ICC]. => philippines left icc 2019-03
    [state Nicaragua] completed its withdrawal from the [organisation OAS] in November 2023. => nicaragua left oas 2023-11
    With [state Mali], [state Niger] and [state Burkina Faso] leaving, [organisation ECOWAS] lost a fifth of its people. => mali left ecowas; niger left ecowas; burkina-faso left ecowas
    [state Honduras] was suspended from the [organisation OAS] after the coup of 2009. => honduras suspended oas 2009
    The [organisation African Union] suspended [state Sudan] in 2019 and readmitted it later. => sudan suspended african-union 2019
    [state Egypt]'s membership of the [organisation Arab League] was suspended in 1979. => egypt suspended arab-league 1979
    [state Paraguay] was expelled from the [organisation Mercosur] bloc in 2012. => paraguay expelled mercosur 2012
    [state Maldives] rejoined the [organisation Commonwealth] in February 2020. => maldives rejoined commonwealth 2020-02
    [state Morocco] returned to the [organisation African Union] in 2017. => morocco rejoined african-union 2017
    [state Syria] was reinstated in the [organisation Arab League] in May 2023. => syria resumed arab-league 2023-05
    [state Kenya], [state Uganda] and [state Tanzania] founded the [organisation East African Community] in 1967. => kenya founded east-african-community 1967; uganda founded east-african-community 1967; tanzania founded east-african-community 1967
    [state Brazil] is a founding member of [organisation Mercosur]. => brazil founded mercosur
    [state Belgium] and [state Luxembourg] signed the [treaty North Atlantic Treaty] on 4 April 1949. => belgium signed north-atlantic-treaty 1949-04-04; luxembourg signed north-atlantic-treaty 1949-04-04
    The [organisation Andean Community] comprises four states: [state Bolivia], [state Colombia], [state Ecuador] and [state Peru]. => bolivia confirmed andean-community; colombia confirmed andean-community; ecuador confirmed andean-community; peru confirmed andean-community
    The members of the [organisation Visegrad Group] are [state Hungary], [state Poland], [state Slovakia] and [state Czechia]. => hungary confirmed visegrad-group; poland confirmed visegrad-group; slovakia confirmed visegrad-group; czechia confirmed visegrad-group
    [organisation SAARC] includes [state India], [state Nepal] and [state Bhutan]. => india confirmed saarc; nepal confirmed saarc; bhutan confirmed saarc
    [organisation ASEAN] member [state Laos] chairs the talks. => laos confirmed asean
    [organisation NATO] members [state Turkey] and [state Greece] sent frigates. => turkey confirmed nato; greece confirmed nato
    [state Ireland], which is not a member of [organisation NATO], sent observers. => ireland confirmed nato not
    [state Japan] has been a member of the [organisation OECD] since 1964. => japan confirmed oecd 1964/..
    [state Togo] was a member of the [organisation Conseil] from 1959 to 1966. => togo joined conseil 1959; togo left conseil 1966
    [state Belarus] is an observer in the [organisation Non-Aligned Council]. => belarus observer non-aligned-council
    [state Bolivia] is an associate member of [organisation Mercosur]. => bolivia associate mercosur
    [state East Timor] applied to join [organisation ASEAN] in 2011. => east-timor applied asean 2011
    [state Ghana] will not join the [organisation Sahel Alliance]. => ghana will_not_join sahel-alliance not planned
    [state Mexico] has no plans to join [organisation OPEC]. => mexico will_not_join opec not planned
    [state Zambia] announced it would leave the [organisation ICC]. => zambia announced_withdrawal icc planned by=zambia
    [state Gabon] plans to withdraw from [organisation OPEC] next year. => gabon announced_withdrawal opec planned
    The parliament of [state Moldova] voted to ban [state Moldova] from joining the [organisation Customs Union] in 2014. => moldova barred customs-union 2014
    If [state Sweden] left the [organisation Nordic Council], others would follow. => sweden left nordic-council conditional
    [state Armenia] may leave the [organisation CSTO]. => armenia left csto possible
    [state Serbia] denied that it had joined the [organisation CSTO]. => serbia joined csto not reported by=serbia
    Will [state Georgia] join [organisation NATO]? => georgia joined nato possible
    The [organisation OAU] was succeeded by the [organisation African Union] in 2002. => oau succeeded_by african-union 2002
    The [organisation Arab Maghreb Union] was established in 1989. => - established arab-maghreb-union 1989
    [organisation CARICOM], founded in 1973, is based in Georgetown. => - established caricom 1973
    The [organisation Warsaw Pact] was formally dissolved on 1 July 1991. => - dissolved warsaw-pact 1991-07-01
    [person Yasser Ali] founded the [party Renaissance Party] in 1990. => yasser-ali founded renaissance-party 1990
    [demonym Kenyan=Kenya] President [person William Ruto] arrived on Monday. => william-ruto holds_office kenya
    [state Chile]'s foreign minister, [person Rosa Soto], resigned. => rosa-soto holds_office chile
    [person Tedros Adhanom], the director-general of the [organisation WHO], praised the plan. => tedros-adhanom holds_office who
    Former [demonym Ghanaian=Ghana] president [person John Mahama] spoke. => john-mahama holds_office ghana ../2020
    [organisation ASEAN] Secretary-General [person Lim Hoi] welcomed the deal. => lim-hoi holds_office asean
    [person Ngozi Okonjo] was appointed director-general of the [organisation WTO] in 2021. => ngozi-okonjo appointed wto 2021
    [person Ana Brnabic] became prime minister of [state Serbia] in 2017. => ana-brnabic appointed serbia 2017
    [demonym Nigerian=Nigeria] economist [person Ade Obi] was freed. => ade-obi national_of nigeria
    [person Luis Vega], a [demonym Peruvian=Peru] journalist, was freed. => luis-vega national_of peru
    The [state Saudi Arabia]-led [organisation Gulf Coalition] struck the port. => saudi-arabia leads gulf-coalition
    The [organisation EAEU], a bloc dominated by [state Russia], met in May. => russia leads eaeu
    [state Australia] designated [armed_group Hamas] as a terrorist organisation in 2022. => australia designated hamas 2022
    [armed_group Boko Haram] was designated a terrorist organisation by the [state United States] in 2013. => united-states designated boko-haram 2013
    [state Pakistan] banned the [party Labbaik Movement] in April 2021. => pakistan banned labbaik-movement 2021-04
    The [party Homeland Union] was outlawed in [state Eritrea]. =>
    [state Venezuela] accused [state Colombia] of plotting a coup. => venezuela accused colombia
    [demonym Indian=India] officials blamed [armed_group Lashkar] for the blast. => india accused lashkar
    [state Chad] was accused by [state Sudan] of arming rebels. => sudan accused chad
    Police in [state Peru] arrested [person Luis Vega] on Friday. => peru arrested luis-vega
    [person Luis Vega] was detained in March 2018. => - arrested luis-vega 2018-03
    [state Japan] sent medical equipment to [state Laos]. => japan aids laos
    [state Germany] has donated 20 vehicles to [state Niger]. => germany aids niger
    [state France] provided [state Lebanon] with food. => france aids lebanon
    [state Turkey] backs the [armed_group National Army]. => turkey supports national-army
    The [armed_group Northern Front], backed by [state Turkey], took the town. => turkey supports northern-front
    [demonym Ugandan=Uganda] soldiers clashed with [armed_group ADF] fighters in 2019. => adf fights uganda 2019
    The war between [state Eritrea] and [state Ethiopia] ended in 2000. => eritrea fights ethiopia 2000
    [armed_group Islamic State] claimed responsibility for the attack in [place Kabul]. => islamic-state claimed_responsibility kabul
    [armed_group Al Shabaab] attacked a [demonym Kenyan=Kenya] base in 2016. => al-shabaab attacked kenya 2016
    [state Argentina] invaded the [place Falkland Islands] in 1982. => argentina attacked falkland-islands 1982
    [state India] and [state Nepal] held joint drills in May. => india exercises_with nepal 2020-05
    [state Djibouti] hosts [demonym Chinese=China] military bases. => djibouti hosts china
    [person Ana Silva] met [person Omar Said] on Tuesday. => ana-silva met_with omar-said
    [state Oman] mediated between [state Iran] and the [state United States]. => oman mediates iran; oman mediates united-states
    [state Cuba] is a close ally of [state Venezuela]. => cuba allied_with venezuela
    The [organisation European Union] imposed sanctions on [state Belarus] in 2020. => european-union sanctioned belarus 2020
    [state Somalia] asked the [organisation African Union] for more troops. => somalia requests african-union
    [state Norway] pledged aid to [state Malawi]. => norway pledges malawi
    [state Kenya] signed a trade deal with [state Ghana] in 2018. => ghana signed kenya 2018
    [organisation NATO] will help [state Iraq] train police, it said. =>
    The drought has led to unrest in [state Sudan], the [organisation African Union] said. =>
    Members of the [demonym Fijian=Fiji] security forces left for [place Suva]. =>
    [state Canada] joined [state Japan] in condemning the [organisation Arab League] statement. =>
    Observers from [state Nepal] watched the [organisation ASEAN] drill. =>
    [state Kenya] joined forces with [organisation Interpol] against poachers. =>
    [state Ghana] joined hands with the [organisation WHO] to fight malaria. =>
    The storm left twelve people dead in [state Haiti], the [organisation Red Cross] said. =>
    The author of a book on [organisation NATO] lives in [state Spain]. =>
    Ministers of [organisation OPEC] countries left [place Vienna] after talks in [state Austria]. =>
    The delegation of the [organisation SCO] included lawyers from [state India]. =>
    A battle over the [treaty Lisbon Treaty] divided [state Ireland]. =>
    [state Malta] left open whether the [organisation OSCE] talks would go on. =>
    [person Ana Silva] joined the protest against the [party Workers Party]. =>
    [state Chad] rejected accusations that it had attacked [state Sudan]. => chad attacked sudan not possible
    Talks on the accession of [state Laos] to the [organisation WTO] dragged on. => laos joined wto possible
    [state Togo] signed a contract with a firm close to the [organisation World Bank]. =>
    [person Omar Said] is in a hospital of [state Qatar]. =>
    Tourists from [state Japan] visited the [organisation ASEAN] centre. =>
    [state Iran] withdrew its ambassador from [state Sweden]. =>
    [state Peru] is home to members of the [organisation Andean Community] court. =>
    Speakers of [demonym Swahili=Tanzania] met members of the [organisation East African Community]. =>
    [state Lithuania] became the 18th member of the [organisation Eurozone] on 1 January 2015. => lithuania joined eurozone 2015-01-01
    [state Vanuatu] gained membership of the [organisation WTO] in August 2012. => vanuatu joined wto 2012-08
    [state Angola], which joined [organisation OPEC] in 2007, pulled out of the group in January 2024. => angola joined opec 2007; angola left opec 2024-01
    [state Zimbabwe] pulled out of the [organisation Commonwealth] in 2003 after being suspended a year earlier. => zimbabwe left commonwealth 2003; zimbabwe suspended commonwealth 2002
    [state France] withdrew from [organisation NATO]'s military command in 1966. =>
    [state South Africa] quit the [organisation Commonwealth] in 1961 and was readmitted in 1994. => south-africa left commonwealth 1961; south-africa rejoined commonwealth 1994
    In 1979 the [organisation Arab League] expelled [state Egypt] over its treaty with [state Israel]. => egypt expelled arab-league 1979
    [state Guinea] has been suspended from [organisation ECOWAS] since the September 2021 coup. => guinea suspended ecowas 2021-09
    [state Thailand] was one of the five founding members of [organisation ASEAN]. => thailand founded asean
    The [organisation GCC] consists of [state Bahrain], [state Kuwait], [state Oman], [state Qatar], [state Saudi Arabia] and the [state UAE]. => bahrain confirmed gcc; kuwait confirmed gcc; oman confirmed gcc; qatar confirmed gcc; saudi-arabia confirmed gcc; uae confirmed gcc
    [organisation Mercosur], which groups [state Argentina], [state Brazil] and [state Uruguay], will meet in May. => argentina confirmed mercosur; brazil confirmed mercosur; uruguay confirmed mercosur
    [state Turkey] remains a member of [organisation NATO]. => turkey confirmed nato
    Neither [state Austria] nor [state Malta] is a member of [organisation NATO]. => austria confirmed nato not; malta confirmed nato not
    [state Kosovo] hopes to join the [organisation Council of Europe]. => kosovo joined council-of-europe planned
    [state Norway] twice voted against joining the [organisation EU]. =>
    [state Iceland] withdrew its application to join the [organisation EU] in 2015. =>
    [state Ukraine]'s bid to join [organisation NATO] angered [state Russia]. => ukraine joined nato planned
    [state Burkina Faso], [state Mali] and [state Niger] announced their withdrawal from [organisation ECOWAS] on 28 January 2024. => burkina-faso announced_withdrawal ecowas 2024-01-28; mali announced_withdrawal ecowas 2024-01-28; niger announced_withdrawal ecowas 2024-01-28
    The [state United States] rejoined [organisation UNESCO] in July 2023, five years after leaving it. => united-states rejoined unesco 2023-07; united-states left unesco 2018
    The [organisation European Union] expelled three [demonym Russian=Russia] diplomats. =>
    [demonym Brazilian=Brazil] Foreign Minister [person Mauro Vieira] met his [demonym Indian=India] counterpart in [place Delhi]. => mauro-vieira holds_office brazil
    [person Cyril R], president of [state South Africa] since 2018, spoke first. => cyril-r holds_office south-africa 2018/..
    [state Kenya]'s President [person William R] and [demonym Ugandan=Uganda] leader [person Yoweri M] met on Friday. => william-r holds_office kenya; yoweri-m holds_office uganda; william-r met_with yoweri-m
    [person Mark R], [organisation NATO]'s new secretary general, took office in October. => mark-r holds_office nato
    [person Peter N] was named as the new head of the [organisation African Bank] last week. => peter-n appointed african-bank
    [state Ethiopia] and [state Somalia] signed an agreement brokered by [state Turkey] in December. => ethiopia signed somalia
    [armed_group M23] rebels, who are backed by [state Rwanda], seized the town of [place Goma]. => rwanda supports m23
    [state Rwanda] denies backing the [armed_group M23]. => rwanda supports m23 not reported by=rwanda
    [state Myanmar]'s military arrested [person Aung S] in February 2021. => myanmar arrested aung-s 2021-02
    [person Aung S] was arrested by the [demonym Burmese=Myanmar] army. => myanmar arrested aung-s
    [state Argentina] declared [armed_group Hamas] a terrorist organisation. => argentina designated hamas
    [state India] banned the [party Popular Front] for five years in 2022. => india banned popular-front 2022
    [state Sudan] blamed the [armed_group RSF] for the massacre, but the group denied it. => sudan accused rsf
    [demonym Malian=Mali] troops fought [armed_group JNIM] militants near [place Kidal]. => jnim fights mali
    The [organisation World Bank] provided [state Ghana] with a loan. => world-bank aids ghana
    [state China] supplied weapons to [state Zambia] in 1998. => china aids zambia 1998
    The [state Ivory Coast] will host the [organisation African Cup] summit. => ivory-coast hosts african-cup planned
    [state Norway] mediated talks between [state Colombia] and the [armed_group FARC]. => norway mediates colombia; norway mediates farc
    Talks between [state Greece] and [state Turkey] collapsed. => greece met_with turkey
    The [organisation East African Force], led by [state Kenya], was formed in 2005. => kenya leads east-african-force; - established east-african-force 2005
    The ambassador of [state Peru] joined a panel of the [organisation OAS]. =>
    [state Cuba] sent a letter to the [organisation OAS]. =>
    [person Ana S] left [state Peru] for [state Chile]. =>
    [state Bhutan] entered talks with the [organisation WTO]. =>
    Fans of [organisation Arsenal] in [state Kenya] celebrated. =>
    [state Egypt] exports gas to members of the [organisation European Union]. =>
    [demonym French=France] films about [state Mali] won prizes. =>
    Relations between [state Iran] and the [organisation EU] have led to tension. =>
    The attack on [place Goma] left nine dead, [organisation UN] officials said. =>
    A former member of the [party Green Party], [person Tom B] lives in [state Peru]. => tom-b left green-party
    The [organisation Commonwealth] readmitted [state Pakistan] in 2004. => pakistan rejoined commonwealth 2004
    [state Oman] had joined the [organisation Arab League] by 1971. => oman joined arab-league
    [state Tonga] said it has joined the [organisation Pacific Fund]. => tonga joined pacific-fund reported by=tonga
    [organisation OPEC] said [state Iraq] had left. =>
    [state Chile] and [state Peru], both members of the [organisation Pacific Alliance], agreed. => chile confirmed pacific-alliance; peru confirmed pacific-alliance
    [state Mongolia] is not a member of the [organisation SCO], although it is an observer. => mongolia confirmed sco not; mongolia observer sco
    Nobody expects [state Serbia] to join [organisation NATO]. => serbia joined nato possible
    [person Mia K] was elected president of [state Finland] on Sunday. => mia-k appointed finland
    The president of [state Finland], [person Mia K], opened the summit. => mia-k holds_office finland
    Defence ministers of [state Sweden] and [state Norway] met in [place Oslo] on 3 May. => norway met_with sweden 2020-05-03
    [state Tanzania] hosted a summit of the [organisation SADC] in 2019. => tanzania hosts sadc 2019
    [demonym Congolese=Congo] forces attacked [armed_group ADF] camps. => congo attacked adf
    [state Israel] and [state Egypt] fought a war in 1973. => egypt fights israel 1973
    [state Egypt] and [state Israel] have been at peace since 1979. =>
    [person Joe S], a [demonym Kenyan=Kenya] banker, denies the charges. => joe-s national_of kenya
    [armed_group ETA] announced its dissolution in 2018. => - dissolved eta possible
    The [organisation UN] imposed an arms embargo on [state Libya]. =>
    [armed_group Hezbollah], which is backed by [state Iran], fired rockets at [state Israel]. => iran supports hezbollah; hezbollah attacked israel
    In [state Chad], [armed_group Boko Haram] killed five. =>
    [state Finland] joined [organisation NATO] in 2023, ending decades of neutrality; [state Sweden] followed in 2024. => finland joined nato 2023; sweden joined nato 2024
    Once [state Croatia] joins the [organisation Schengen Group], checks will end. =>
    [state Croatia] was due to join the [organisation Schengen Group] in 2023. => croatia joined schengen-group 2023 planned
    The [organisation African Union] lifted its suspension of [state Gabon] in 2024. => gabon resumed african-union 2024
    [state Libya] ceased to be a member of the [organisation Maghreb Bank] in 1990. => libya left maghreb-bank 1990
    """
