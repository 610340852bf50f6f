/// Classes by which an unknown name is guessed to be of this or that kind: the last bits of all.
extension WordClass {
    /// Heads or follows the name of a place: "Zerafshan valley".
    static var placeNoun: WordClass { WordClass(rawValue: 1 << 118) }
    /// Heads the name of a paper, agency or broadcaster.
    static var mediaNoun: WordClass { WordClass(rawValue: 1 << 119) }
    /// Heads the name of a treaty.
    static var agreementNoun: WordClass { WordClass(rawValue: 1 << 120) }
    /// Heads names of what is neither person, body nor place: wars, laws, prizes, feasts.
    static var eventNoun: WordClass { WordClass(rawValue: 1 << 121) }
    /// Those who belong to a body: "Wagner fighters".
    static var followers: WordClass { WordClass(rawValue: 1 << 122) }
    /// Those who belong to an armed body.
    static var fighters: WordClass { WordClass(rawValue: 1 << 123) }
    /// Capitalised in every text, but nobody's name: faiths, peoples, parts of the world, short
    /// forms.
    static var capitalisedToo: WordClass { WordClass(rawValue: 1 << 124) }

    /// Heads the names of bodies in other languages than English.
    static var foreignBodyNoun: WordClass { WordClass(rawValue: 1 << 125) }

    /// The words of these classes.
    static let suggesting: [(members: WordClass, words: String)] = [
        (
            .placeNoun,
            """
            airbase airfield airport archipelago area bay beach border bridge canal cape city coast \
            corridor county crossing dam delta desert district gorge governorate harbour highlands \
            hills island islands isthmus lake mountain mountains municipality neighbourhood oasis \
            oblast park pass peninsula plateau port prefecture prison province quarter raion \
            range reef region ridge river road sea square strait street suburb town township \
            valley village volcano
            """
        ),
        (
            .mediaNoun,
            """
            agency bulletin chronicle courier daily digest dispatch gazette herald journal magazine mirror news \
            newspaper observer post press radio review standard telegraph television times \
            tribune tv weekly wire
            """
        ),
        (.agreementNoun, "accord accords agreement charter convention pact protocol treaty"),
        (
            .foreignBodyNoun,
            """
            accion ansar asociacion associacao association banco banque bund comite confederacion \
            consejo conseil empresa federacion frente fronte front fundacion hizb instituto jabhat \
            jamaat jamiat junta liga ligue liwa lashkar harakat ministerio ministere mouvement \
            movimento movimiento parti partei partia partido partito rassemblement sociedad \
            sociedade syndicat tehreek tehrik union uniao universidad universidade universite
            """
        ),
        (
            .eventNoun,
            """
            act award bill championship coup crisis cup day decade declaration dialogue drill drills \
            exercise exercises fair festival forum games initiative law massacre medal month night olympics \
            operation order plan prize process programme project reform resolution revolution \
            round rule session summit syndrome tour uprising war wars way week year
            """
        ),
        (
            .followers,
            """
            activists candidate candidates chairman chief deputies employees executives faction \
            leader leaders leadership lawmakers member members militants official officials \
            representatives spokesman spokesperson spokeswoman supporters sympathisers
            """
        ),
        (
            .fighters,
            """
            fighters gunmen guerrillas insurgents jihadists mercenaries militants militia rebels \
            soldiers terrorists troops
            """
        ),
        (
            .capitalisedToo,
            """
            africa african africans america americas american anglican antarctic arab arabic arabs \
            arctic armenian asia asian atlantic balkan balkans baltic baltics bible buddhist \
            buddhists capitol caribbean catholic catholics caucasian caucasus ceo christian \
            christianity christians christmas communist communists covid cossack covid19 cyrillic druze \
            democrat democrats easter eid eu eurasia eurasian europe european europeans gdp god \
            gmt gulf hindu hindus holocaust hezbollah instagram internet islam islamic islamism \
            islamist islamists israelites jew jewish jews jihad jihadi jihadist koran kurd kurdish \
            kurds latin maghreb maoist marxist mediterranean mp mps muslim muslims nazi nazis nobel \
            nordic orthodox pacific pashtun pashtuns persian pm prime protestant protestants quran \
            ramadan republican republicans roma roman sahel salafi salafist salafists scandinavian \
            shia shiite shiites sikh sikhs slav slavic soviet soviets sub sunni sunnis tatar \
            tatars turkic twitter uk un us ussr wahhabi west western westerners yazidi yazidis \
            youtube facebook telegram am ad bc ii iii iv vi vii viii ix xi
            """
        ),
    ]
}
