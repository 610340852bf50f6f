/// Classes by which an article makes plain who is a person.
extension WordClass {
    /// Says what a person does or is: "activist".
    static var occupation: WordClass { WordClass(rawValue: 1 << 64) }
    /// The same of several: "ministers X Y and Z W".
    static var occupations: WordClass { WordClass(rawValue: 1 << 65) }
    /// A relative: "his brother X Y".
    static var kin: WordClass { WordClass(rawValue: 1 << 66) }
    /// What happens to persons only, behind "was".
    static var fate: WordClass { WordClass(rawValue: 1 << 67) }
    /// One of "was", "is", "has" and their like.
    static var auxiliary: WordClass { WordClass(rawValue: 1 << 68) }
    /// A verb whose object is a person.
    static var appointing: WordClass { WordClass(rawValue: 1 << 69) }
    /// Stands before where something is.
    static var locative: WordClass { WordClass(rawValue: 1 << 70) }
    /// Begins a noun group.
    static var determiner: WordClass { WordClass(rawValue: 1 << 72) }
    /// Follows a surname: "Jr".
    static var nameSuffix: WordClass { WordClass(rawValue: 1 << 74) }
    /// A given name.
    static var givenName: WordClass { WordClass(rawValue: 1 << 76) }
    /// A family name of those that stand first.
    static var familyFirst: WordClass { WordClass(rawValue: 1 << 77) }
    /// Says how old somebody is.
    static var age: WordClass { WordClass(rawValue: 1 << 78) }
    /// Precedes a year or place of birth.
    static var born: WordClass { WordClass(rawValue: 1 << 79) }
    /// Ends a title: "president-elect".
    static var titleEnd: WordClass { WordClass(rawValue: 1 << 83) }
    /// A foreign article or preposition, with which names of papers and towns begin.
    static var foreignArticle: WordClass { WordClass(rawValue: 1 << 85) }
    /// Stands between a subject and its verb.
    static var adverb: WordClass { WordClass(rawValue: 1 << 86) }
    /// The letters of "H.E." and "H.R.H.".
    static var honour: WordClass { WordClass(rawValue: 1 << 87) }
    /// What an apostrophe leaves behind besides "s".
    static var contraction: WordClass { WordClass(rawValue: 1 << 88) }
    /// A given name cut short: "Md."
    static var shortened: WordClass { WordClass(rawValue: 1 << 89) }
    /// The letter of "Monsieur".
    static var monsieur: WordClass { WordClass(rawValue: 1 << 103) }
    /// A word of English that names of Burma and China hold as well.
    static var syllable: WordClass { WordClass(rawValue: 1 << 104) }
    /// Begins a byline.
    static var bylineOpening: WordClass { WordClass(rawValue: 1 << 111) }

    /// The words of these classes.
    static let people: [(members: WordClass, words: String)] = [
        (
            .occupation,
            """
            academic academician accountant activist actor actress administrator advocate \
            agronomist anchor anthropologist archaeologist architect artist astronaut astronomer \
            athlete author baker banker barrister billionaire biologist blogger boxer \
            businessman businesswoman butcher candidate carpenter chemist cinematographer \
            citizen climber coach colleague columnist comedian commentator composer conductor \
            conservationist consultant correspondent cosmonaut counsel counsellor counterpart \
            cricketer critic cyclist dancer defector defender demographer dentist designer \
            dictator director dissident doctor dramatist driver ecologist economist editor \
            educator electrician engineer entrepreneur environmentalist epidemiologist essayist \
            explorer farmer fighter filmmaker financier fisherman footballer forward fugitive \
            geographer geologist geophysicist goalkeeper goalscorer golfer guard guerrilla \
            historian housewife humanitarian hunter hydrologist imam inspector instructor \
            inventor investigator investor islamist jeweller jihadist jockey journalist jurist \
            lawmaker lawyer lecturer legislator liberal librarian linguist lobbyist magician \
            magistrate magnate manager mathematician mechanic meteorologist midfielder midwife \
            militant millionaire miner missionary model mogul monk mullah musician namesake \
            nationalist naturalist negotiator neighbour newcomer novelist nun nurse nutritionist \
            olympian organiser orientalist painter passenger pastor peasant pharmacist \
            philanthropist philosopher photographer physician physicist pianist pilot pioneer \
            playwright poet policeman policewoman politician pollster preacher presenter priest \
            prisoner professor programmer protester psychiatrist psychologist publicist pupil \
            rancher rapper rebel referee refugee reporter republican researcher resident \
            restaurateur reverend sailor satirist scholar scientist screenwriter sculptor \
            seismologist separatist shepherd shopkeeper singer skier smuggler socialist \
            sociologist soldier solicitor songwriter spokesman spokesperson spokeswoman sprinter \
            spy statesman statistician strategist striker student superintendent surgeon \
            surveyor survivor suspect swimmer tailor teacher technician teenager tennis \
            theologian theorist therapist trader trainer translator traveller treasurer trucker \
            tycoon undersecretary vet veteran villager volunteer waiter warlord weaver \
            whistleblower widow widower winger witness worker writer youtuber zoologist
            """
        ),
        (
            .occupations,
            """
            academics activists actors admirals advisers advisors ambassadors analysts artists \
            athletes authors bishops cardinals chairmen chiefs clerics coaches colleagues \
            commanders commissioners congressmen coordinators correspondents councillors \
            counterparts cricketers defenders delegates democrats deputies designers diplomats \
            directors dissidents doctors economists editors engineers envoys executives experts \
            founders generals governors heads historians investigators journalists judges kings \
            lawmakers lawyers leaders legislators members ministers monarchs mps musicians \
            negotiators novelists officers officials organisers painters persons photographers \
            physicists poets politicians premiers presidents princes prisoners producers \
            professors prosecutors reporters representatives republicans researchers scholars \
            scientists secretaries senators singers soldiers spokesmen strikers suspects \
            teachers writers
            """
        ),
        (
            .kin,
            """
            ally aunt boy bride brother cousin daughter father fiance fiancee friend \
            granddaughter grandfather grandmother grandson husband mentor mother nephew niece \
            partner protege rival sibling sister son stepson uncle widow wife
            """
        ),
        (
            .fate,
            """
            acquitted appointed arrested assassinated beheaded born buried convicted crowned \
            deported deposed detained dismissed elected executed extradited freed hanged \
            hospitalised hospitalized imprisoned inaugurated indicted jailed kidnapped murdered \
            nominated ousted pardoned poisoned promoted reappointed reelected sacked sentenced \
            sworn tortured
            """
        ),
        (.auxiliary, "are be been being had has have is was were"),
        (
            .appointing,
            """
            appointed arrested assassinated detained elected extradited freed interviewed jailed \
            married nominated pardoned replaced replaces sentenced succeed succeeded succeeds
            """
        ),
        (
            .locative,
            """
            above across along around at below beneath beyond in inside into near onto outside \
            toward towards via
            """
        ),
        (.determiner, "a an her his its my one our the their your"),
        (
            .saying,
            """
            acknowledges adds admits announces argues asserted asserts believes cautioned claims \
            confessed confided confirms continued declares denied estimates explains insists \
            joked lamented laughed mused notes observed opined pleaded predicts promised quipped \
            recalls recounted reflected reiterates remarks replied retorted shouted shrugged \
            sighed smiled tells testified thinks told urged vows warns wept whispered wrote
            """
        ),
        (
            .personal,
            """
            arrived attended became believes briefed campaigned chairs chatted conceded drove \
            earned embraced emigrated graduated grew hopes knew knows laughed learned lived \
            lives loves married moved nodded owns phoned played pleaded presided promised quit \
            refused retired returned scored served serves shook shrugged smiled spent stepped \
            stood studied swore taught telephoned thinks took traveled travelled tried wanted \
            wants waved wept wrote
            """
        ),
        (.nameSuffix, "ii iii iv jr sr"),
        (.titleEnd, "designate elect emeritus"),
        (.foreignArticle, "al da das de del den der des di do dos du el il la las le les lo los"),
        (.adverb, "already also herself himself later never now once recently repeatedly then"),
        (.honour, "e h m r"),
        (.contraction, "ll re ve"),
        (.shortened, "alex chas geo md mohd wm"),
        (.age, "age aged"),
        (.born, "b born"),
        (
            .honorific,
            """
            abbot archimandrite commodore constable corporal cpl datuk dona ensign frau haji \
            hajji herr lieut madame maulvi monsieur pandit reverend senor senora sergeant shri \
            smt sri tengku tun ustad
            """
        ),
        (.monsieur, "m"),
        (.syllable, "an her in may no so soon than to too we win you"),
        (.bylineOpening, "by from"),
        (.particle, "d"),
    ]
}
