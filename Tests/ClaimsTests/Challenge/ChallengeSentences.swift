/// Sentences with what must be read from them and nothing else, written before the patterns were
/// tuned: every relation, all continents, the manner of agencies, papers and encyclopaedias, and
/// look-alikes that say nothing. One a line, in the notation of `docs/patterns.md`.
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
    """
